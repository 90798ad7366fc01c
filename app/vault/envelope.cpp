#include "app/vault/envelope.h"

#include <sodium.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr auto nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr auto tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(Envelope::keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

// Each part behind its length: no two different bindings give the same bytes.
QByteArray associated(QByteArrayView label, std::initializer_list<QByteArrayView> parts)
{
    QByteArray out;
    out.reserve(256); // at once rather than bit by bit
    out.append(label);
    for (const QByteArrayView part : parts) {
        const auto size = quint32(part.size());
        for (const int shift : {0, 8, 16, 24})
            out.append(char((size >> shift) & 0xff));
        out.append(part);
    }
    return out;
}

QByteArray sealedPart(QByteArrayView plain, const unsigned char* key, const unsigned char* freshNonce,
                      const QByteArray& bound)
{
    QByteArray out(qsizetype(nonceSize) + plain.size() + qsizetype(tagSize), Qt::Uninitialized);
    auto* nonce = reinterpret_cast<unsigned char*>(out.data());
    std::memcpy(nonce, freshNonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, bytesOf(plain),
                                               quint64(plain.size()), bytesOf(bound), quint64(bound.size()),
                                               nullptr, nonce, key);
    return out;
}

bool openPart(const QByteArray& part, const unsigned char* key, const QByteArray& bound, unsigned char* plain)
{
    const auto* nonce = bytesOf(part);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               plain, nullptr, nullptr, nonce + nonceSize, quint64(part.size()) - nonceSize, bytesOf(bound),
               quint64(bound.size()), nonce, key) == 0;
}

QByteArray wrapBinding(const QByteArray& keyId)
{
    return associated("pagekeep wrap", {keyId});
}

QByteArray sealBinding(int version, const Envelope::Binding& binding)
{
    return associated("pagekeep seal",
                      {QByteArray::number(version), binding.workspace, binding.purpose, binding.subject});
}

/// A record's data key, wiped when it goes.
struct DataKey
{
    DataKey() = default;
    ~DataKey() { sodium_memzero(bytes, sizeof bytes); }
    DataKey(const DataKey&) = delete;
    DataKey& operator=(const DataKey&) = delete;

    unsigned char bytes[Envelope::keySize] = {};
};

Result<void> unwrap(const Envelope::Record& record, const Secret& key, DataKey& dataKey)
{
    if (record.version != 1)
        return failed(ErrorKind::RecordDamaged, u"record version %1"_s.arg(record.version));
    if (record.wrappedKey.size() != qsizetype(nonceSize + Envelope::keySize + tagSize))
        return failed(ErrorKind::RecordDamaged, u"wrapped key has a wrong length"_s);
    if (record.keyId != Envelope::keyIdOf(key))
        return failed(ErrorKind::KeyLost, u"record is under another key"_s);
    if (!openPart(record.wrappedKey, key.data(), wrapBinding(record.keyId), dataKey.bytes))
        return failed(ErrorKind::RecordDamaged, u"data key does not open"_s);
    return {};
}

} // namespace

QByteArray Envelope::keyIdOf(const Secret& key)
{
    // Domain-separated, so that the name of a key is of no use anywhere else.
    static constexpr unsigned char label[] = "pagekeep key id";
    unsigned char hash[crypto_generichash_BYTES_MIN];
    crypto_generichash(hash, sizeof hash, label, sizeof label - 1, key.data(), key.size());
    return QByteArray(reinterpret_cast<const char*>(hash), 8).toHex();
}

Envelope::Record Envelope::seal(QByteArrayView plain, const Secret& key, const Binding& binding)
{
    struct
    {
        unsigned char dataKey[keySize];
        unsigned char wrapNonce[nonceSize];
        unsigned char nonce[nonceSize];
    } fresh;
    randombytes_buf(&fresh, sizeof fresh); // in one, because each is a call of the system
    Record record;
    record.keyId = keyIdOf(key);
    record.wrappedKey = sealedPart(QByteArrayView(fresh.dataKey, keySize), key.data(), fresh.wrapNonce,
                                   wrapBinding(record.keyId));
    record.ciphertext = sealedPart(plain, fresh.dataKey, fresh.nonce, sealBinding(record.version, binding));
    sodium_memzero(&fresh, sizeof fresh);
    return record;
}

Result<void> Envelope::open(const Record& record, const Secret& key, const Binding& binding, Secret& plain)
{
    if (record.ciphertext.size() < qsizetype(nonceSize + tagSize))
        return failed(ErrorKind::RecordDamaged, u"record has a wrong length"_s);
    DataKey dataKey;
    if (auto unwrapped = unwrap(record, key, dataKey); !unwrapped)
        return unwrapped;
    plain = Secret(std::size_t(record.ciphertext.size()) - nonceSize - tagSize);
    if (!openPart(record.ciphertext, dataKey.bytes, sealBinding(record.version, binding), plain.data())) {
        plain = Secret();
        return failed(ErrorKind::RecordDamaged, u"record does not open"_s);
    }
    return {};
}

Result<void> Envelope::rewrap(Record& record, const Secret& key, const Secret& newKey)
{
    DataKey dataKey;
    if (auto unwrapped = unwrap(record, key, dataKey); !unwrapped)
        return unwrapped;
    unsigned char nonce[nonceSize];
    randombytes_buf(nonce, sizeof nonce);
    record.keyId = keyIdOf(newKey);
    record.wrappedKey = sealedPart(QByteArrayView(dataKey.bytes, keySize), newKey.data(), nonce, wrapBinding(record.keyId));
    return {};
}

Result<void> Envelope::checkWrap(const Record& record, const Secret& key)
{
    DataKey dataKey;
    return unwrap(record, key, dataKey);
}
