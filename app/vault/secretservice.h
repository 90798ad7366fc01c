#pragma once
/// \file What QtKeychain does not tell of the Secret Service.
///
/// QtKeychain reaches the Secret Service through libsecret, which answers "nothing found" alike for an item that
/// does not exist, for one whose keyring is locked, and for a prompt that was dismissed. Asking the service itself
/// tells them apart. Its interfaces: https://specifications.freedesktop.org/secret-service-spec/latest/

#include "app/base/result.h"
#include "app/base/work.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#define PAGEKEEP_SECRET_SERVICE

namespace SecretService {

/// QtKeychain loads libsecret only where it uses it; with KWallet, the Secret Service has no say.
bool isUsed();
/// Before QtKeychain was asked anything, whether it will use KWallet: it goes by the desktop too.
bool isPassedOver();

/// What a "not found" of QtKeychain means for the item of `server` and `user`. True where it is worth to read once
/// more: the keyring is open now. \errors KeychainLocked, KeychainAbsent, Cancelled
Result<bool> openedSinceNotFound(const QString& server, const QString& user, const Work& end);

/// Why the service did not do as asked; `detail` is QtKeychain's word on it.
Error reasonOfRefusal(const QString& detail, const Work& end);

/// Who offers it, and the name of the keyring where new items go. \errors KeychainLocked, KeychainAbsent, Cancelled
Result<QString> describe(const Work& end);

} // namespace SecretService

#endif
