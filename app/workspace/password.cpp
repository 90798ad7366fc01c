#include "app/workspace/password.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace {

// Without those that look like another: 32 characters, five bits each (Crockford's alphabet).
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int codeLength = 25;

// The hash of a random password that was thrown away, at the same strength: what a missing member is compared with.
constexpr char nobodys[] =
    "$argon2id$v=19$m=65536,t=2,p=1$M/sq2kNsUknueMvYXoFg/g$uwXSqI2ZZXZOSXziVt44Vpe8VEhgn/lvhyhRLOUiG+4";

// libsodium wants a pointer also for no bytes at all, which an empty field gives.
const char* bytesOf(const Secret& password)
{
    return password.isEmpty() ? "" : reinterpret_cast<const char*>(password.data());
}

} // namespace

QByteArray Password::hashOf(const Secret& password)
{
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(hash.data(), bytesOf(password), password.size(),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        qFatal("out of memory for a password's hash");
    hash.truncate(qsizetype(qstrlen(hash.constData())));
    return hash;
}

bool Password::fits(const Secret& password, const QByteArray& hash)
{
    const QByteArray compared = hash.isEmpty() ? QByteArray(nobodys) : hash;
    const bool same = crypto_pwhash_str_verify(compared.constData(), bytesOf(password), password.size()) == 0;
    return same && !hash.isEmpty();
}

QString Password::newRecoveryCode()
{
    QString code;
    for (int i = 0; i < codeLength; ++i) {
        if (i > 0 && i % 5 == 0)
            code += u'-';
        code += QLatin1Char(alphabet[randombytes_uniform(32)]);
    }
    return code;
}

QByteArray Password::recoveryHashOf(const QString& code)
{
    QByteArray typed;
    for (const QChar character : code.toUpper()) {
        // What Crockford reads alike: O as 0, I and L as 1.
        if (character == u'O')
            typed += '0';
        else if (character == u'I' || character == u'L')
            typed += '1';
        else if (character.isLetterOrNumber() && character.unicode() < 128)
            typed += char(character.unicode());
    }
    const QByteArray hash = QCryptographicHash::hash(typed, QCryptographicHash::Blake2b_256);
    wipe(typed);
    return hash;
}
