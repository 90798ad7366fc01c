#pragma once
/// \file Passwords and recovery codes: how they are hashed and compared. All of it takes time on purpose and belongs
/// into work.

#include "app/base/secret.h"

#include <QByteArray>
#include <QString>

namespace Password {

/// Characters; NIST SP 800-63B asks for at least 8.
constexpr int shortest = 8;

/// Argon2id at libsodium's interactive strength: 64 MiB and about a tenth of a second. Text, with its own salt.
QByteArray hashOf(const Secret& password);

/// Takes the same time for an empty hash, which no password fits: for a name that does not exist.
bool fits(const Secret& password, const QByteArray& hash);

/// A code for an owner who forgets the password: 125 random bits as five groups of five letters and digits.
QString newRecoveryCode();
/// BLAKE2b of the code, however it was typed (small letters, other dashes, spaces). Fast is enough: nobody can try
/// 2^125 codes.
QByteArray recoveryHashOf(const QString& code);

} // namespace Password
