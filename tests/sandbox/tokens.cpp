#include "tests/sandbox/tokens.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>
#include <cstring>

namespace sandbox {

namespace {

constexpr std::string_view userPrefix = "EAASANDBOXUSER";
constexpr std::string_view pagePrefix = "EAASANDBOXPAGE";
constexpr std::string_view codePrefix = "AQSANDBOXCODE";
constexpr std::string_view key = "pagekeep-sandbox guards nothing with this key";

constexpr qsizetype plainSize = 20;
constexpr qsizetype sealSize = 32;
constexpr qsizetype fillSize = 72; // brings a token to the length of Meta's

QByteArray hmac(std::string_view secret, const QByteArray& text)
{
    return QMessageAuthenticationCode::hash(
        text, QByteArray(secret.data(), static_cast<qsizetype>(secret.size())), QCryptographicHash::Sha256);
}

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

std::string base64Url(const QByteArray& data)
{
    return data.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

void put(QByteArray& data, uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8) {
        data.append(static_cast<char>(value >> shift & 0xff));
    }
}

uint32_t take(const QByteArray& data, qsizetype at)
{
    uint32_t value = 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        value = value << 8 | static_cast<uint8_t>(data[i]);
    }
    return value;
}

// Bytes that look random and follow from the seal: the first hide the plain part, the rest fill the token up.
QByteArray stream(const QByteArray& seal)
{
    const QByteArray first = QCryptographicHash::hash(seal, QCryptographicHash::Sha512);
    return first + QCryptographicHash::hash(first, QCryptographicHash::Sha512);
}

QByteArray hidden(QByteArray plain, const QByteArray& random)
{
    for (qsizetype i = 0; i < plain.size(); ++i) {
        plain[i] = static_cast<char>(plain[i] ^ random[i]);
    }
    return plain;
}

} // namespace

std::string tokenText(const Token& token)
{
    QByteArray plain;
    plain.append(static_cast<char>(token.kind));
    plain.append(static_cast<char>(token.app));
    plain.append(static_cast<char>(token.login));
    plain.append(static_cast<char>(token.isLongLived));
    put(plain, static_cast<uint32_t>(token.generation >> 32));
    put(plain, static_cast<uint32_t>(token.generation));
    put(plain, token.issued);
    put(plain, token.number);
    const QByteArray seal = hmac(key, plain);
    const QByteArray random = stream(seal);
    const std::string_view prefix = token.kind == TokenKind::User ? userPrefix : pagePrefix;
    return std::string(prefix) + base64Url(hidden(plain, random) + seal + random.mid(plainSize, fillSize));
}

std::optional<Token> tokenFromText(std::string_view text)
{
    if (!text.starts_with(userPrefix) && !text.starts_with(pagePrefix)) {
        return std::nullopt;
    }
    const QByteArray data =
        QByteArray::fromBase64(bytes(text.substr(userPrefix.size())), QByteArray::Base64UrlEncoding);
    if (data.size() != plainSize + sealSize + fillSize) {
        return std::nullopt;
    }
    const QByteArray seal = data.mid(plainSize, sealSize);
    const QByteArray plain = hidden(data.left(plainSize), stream(seal));
    Token token;
    token.kind = static_cast<TokenKind>(plain[0]);
    token.app = static_cast<uint8_t>(plain[1]);
    token.login = static_cast<uint8_t>(plain[2]);
    token.isLongLived = plain[3] != 0;
    token.generation = static_cast<uint64_t>(take(plain, 4)) << 32 | take(plain, 8);
    token.issued = take(plain, 12);
    token.number = take(plain, 16);
    // Writing it again and comparing also catches a token that was cut, lengthened or changed at its end.
    return tokenText(token) == text ? std::optional(token) : std::nullopt;
}

std::string appTokenText(std::string_view appId, std::string_view secret)
{
    return std::string(appId) + "|SANDBOXAPP" + base64Url(hmac(key, bytes(secret)));
}

std::string newCode()
{
    return std::string(codePrefix) + randomText(120);
}

std::string randomText(int count)
{
    QByteArray data(count, Qt::Uninitialized);
    for (char& byte : data) {
        byte = static_cast<char>(QRandomGenerator::system()->generate() & 0xff);
    }
    return base64Url(data);
}

std::string sha256Base64Url(std::string_view text)
{
    return base64Url(QCryptographicHash::hash(bytes(text), QCryptographicHash::Sha256));
}

std::string hmacSha256Hex(std::string_view secret, std::string_view text)
{
    return hmac(secret, bytes(text)).toHex().toStdString();
}

} // namespace sandbox
