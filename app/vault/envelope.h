#pragma once
/// \file Seals one secret for keeping: a data key of its own, wrapped by the workspace's key-encryption key.

#include "app/base/result.h"
#include "app/base/secret.h"

#include <QByteArray>

namespace Envelope {

/// What a record is and where it stands. Bound into the seal, so that a record moved elsewhere does not open.
struct Binding
{
    QByteArray workspace;
    QByteArray purpose;
    QByteArray subject;
};

/// A sealed secret as it is kept: XChaCha20-Poly1305 twice, each part a 24-byte nonce followed by the ciphertext.
struct Record
{
    int version = 1;
    QByteArray keyId;      ///< which key-encryption key wraps it
    QByteArray wrappedKey; ///< the record's 32-byte data key under that key; binds keyId
    QByteArray ciphertext; ///< the secret under the data key; binds version and Binding, not the key id, so that
                           ///< a new key-encryption key re-wraps data keys only
};

constexpr std::size_t keySize = 32;

/// A short public name of a key: the first 8 bytes of its BLAKE2b hash, in hex.
QByteArray keyIdOf(const Secret& key);

Record seal(QByteArrayView plain, const Secret& key, const Binding& binding);

/// Puts the plaintext into `plain`. \errors KeyLost when the record is under another key, RecordDamaged
Result<void> open(const Record& record, const Secret& key, const Binding& binding, Secret& plain);

/// Puts the record under another key: its data key is wrapped anew, the ciphertext is neither needed nor changed.
/// \errors KeyLost when the record is under another key, RecordDamaged
Result<void> rewrap(Record& record, const Secret& key, const Secret& newKey);
/// That the key opens the record's data key; the ciphertext is not needed. \errors KeyLost, RecordDamaged
Result<void> checkWrap(const Record& record, const Secret& key);

} // namespace Envelope
