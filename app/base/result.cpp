#include "app/base/result.h"

#include "app/base/keptname.h"

using namespace Qt::StringLiterals;

namespace {

constexpr KeptName<ErrorKind> names[] = {
    {ErrorKind::Cancelled, "cancelled"_L1},
    {ErrorKind::StateMismatch, "state mismatch"_L1},
    {ErrorKind::LinkExpired, "link expired"_L1},
    {ErrorKind::SessionChanged, "session changed"_L1},
    {ErrorKind::RoleForbids, "role forbids"_L1},
    {ErrorKind::Declined, "declined"_L1},
    {ErrorKind::NoPages, "no pages"_L1},
    {ErrorKind::PagesHidden, "pages hidden"_L1},
    {ErrorKind::PageNotChosen, "page not chosen"_L1},
    {ErrorKind::AttemptRunning, "attempt running"_L1},
    {ErrorKind::OfferChanged, "offer changed"_L1},
    {ErrorKind::OtherLogin, "other login"_L1},
    {ErrorKind::AppMissing, "app missing"_L1},
    {ErrorKind::AppRefused, "app refused"_L1},
    {ErrorKind::SecretWrong, "secret wrong"_L1},
    {ErrorKind::CodeRefused, "code refused"_L1},
    {ErrorKind::ExchangeRefused, "exchange refused"_L1},
    {ErrorKind::PageListBroken, "page list broken"_L1},
    {ErrorKind::LoginUnavailable, "login unavailable"_L1},
    {ErrorKind::LoginCrashed, "login crashed"_L1},
    {ErrorKind::LoginNeedsSandbox, "login needs sandbox"_L1},
    {ErrorKind::NotAllowed, "not allowed"_L1},
    {ErrorKind::SignInRefused, "sign in refused"_L1},
    {ErrorKind::SignInPaused, "sign in paused"_L1},
    {ErrorKind::PasswordDue, "password due"_L1},
    {ErrorKind::PasswordWrong, "password wrong"_L1},
    {ErrorKind::MemberDisabled, "member disabled"_L1},
    {ErrorKind::NameTaken, "name taken"_L1},
    {ErrorKind::LastOwner, "last owner"_L1},
    {ErrorKind::OwnMembership, "own membership"_L1},
    {ErrorKind::MetaUnavailable, "meta unavailable"_L1},
    {ErrorKind::MetaRefused, "meta refused"_L1},
    {ErrorKind::RateLimited, "rate limited"_L1},
    {ErrorKind::TokenInvalid, "token invalid"_L1},
    {ErrorKind::PermissionMissing, "permission missing"_L1},
    {ErrorKind::NoConnection, "no connection"_L1},
    {ErrorKind::InsecureConnection, "insecure connection"_L1},
    {ErrorKind::ProxyNeedsSignIn, "proxy needs sign in"_L1},
    {ErrorKind::KeychainLocked, "keychain locked"_L1},
    {ErrorKind::KeychainRefused, "keychain refused"_L1},
    {ErrorKind::KeychainAbsent, "keychain absent"_L1},
    {ErrorKind::KeychainBusy, "keychain busy"_L1},
    {ErrorKind::KeyLost, "key lost"_L1},
    {ErrorKind::RecordDamaged, "record damaged"_L1},
    {ErrorKind::DiskFull, "disk full"_L1},
    {ErrorKind::DatabaseDamaged, "database damaged"_L1},
    {ErrorKind::DatabaseNewer, "database newer"_L1},
    {ErrorKind::DatabaseOtherAddress, "database other address"_L1},
    {ErrorKind::DatabaseFailed, "database failed"_L1},
    {ErrorKind::FileFailed, "file failed"_L1},
};
static_assert(std::size(names) == std::size_t(ErrorKind::FileFailed) + 1);

} // namespace

QString errorKindToText(ErrorKind kind)
{
    return keptText(names, kind);
}

std::optional<ErrorKind> errorKindFromText(const QString& text)
{
    return fromKeptText(names, text);
}
