#pragma once
/// \file What a step of work answers: a value, or the Error that says why there is none.

#include <QDateTime>
#include <QString>

#include <expected>
#include <optional>
#include <utility>

/// What went wrong, in the terms of the program. Only ui/shared/errortext turns a kind into sentences.
enum class ErrorKind {
    Cancelled, ///< the person stopped it; never shown as an error

    // Of the connect story
    StateMismatch,     ///< returned state missing, unknown, altered or used before
    LinkExpired,       ///< more than ten minutes since the click
    SessionChanged,    ///< another member or session than the one that began, or nobody is signed in
    RoleForbids,       ///< the member's role may not connect
    Declined,          ///< cancelled at Facebook, or a required permission is not granted
    NoPages,           ///< the complete list holds no Page the person may administer or edit
    PagesHidden,       ///< the complete list is empty, although the consent names Pages
    PageNotChosen,     ///< the consent did not bring the Page whose access was to be renewed
    AttemptRunning,    ///< another connect is under way
    OfferChanged,      ///< what was chosen in a question is not possible any more, because something changed meanwhile
    OtherLogin,        ///< signed in at Facebook as somebody else than whose access is to end
    AppMissing,        ///< no App ID is set
    AppRefused,        ///< Meta refuses the app's settings (dialog or exchange); said and detail tell more
    SecretWrong,       ///< Meta does not accept the app secret
    CodeRefused,       ///< Meta does not accept the code (used, expired, other redirect)
    ExchangeRefused,   ///< Meta does not exchange the code without a secret; the token form may help
    PageListBroken,    ///< the list of Pages could not be read to its end (foreign next, repeated cursor)
    LoginUnavailable,  ///< pagekeep-login or WebEngine is missing or does not start
    LoginCrashed,      ///< pagekeep-login ended without an answer
    LoginNeedsSandbox, ///< Chromium's own sandbox cannot start here (root, or user namespaces are off)

    // Of the workspace and its members
    NotAllowed,        ///< the member's role may not do this (connecting has a kind of its own)
    SignInRefused,     ///< no such name and password, or name and recovery code
    SignInPaused,      ///< too many failed tries; retryAt is set
    PasswordDue,       ///< somebody else set the password: a new one is wanted before the sign-in
    PasswordWrong,     ///< the current password, asked for once more, is another
    MemberDisabled,    ///< name and password are right, but the member may not sign in
    NameTaken,         ///< another member has this name
    LastOwner,         ///< the workspace would be left without an enabled owner
    OwnMembership,     ///< nobody disables themselves

    // Of Meta and the network
    MetaUnavailable,    ///< reached, but 5xx, HTML, no answer in time, broken answer, codes 1 and 2
    MetaRefused,        ///< any other error of Meta; said and detail hold its words
    RateLimited,        ///< codes 4, 9, 17, 32, 341, 613, 80001; retryAt is set
    TokenInvalid,       ///< codes 102 and 190
    PermissionMissing,  ///< codes 10 and 200 to 299
    NoConnection,       ///< Meta was not reached
    InsecureConnection, ///< TLS failed; host is set, said is the reason
    ProxyNeedsSignIn,   ///< the proxy asks for a name and a password; host is set

    // Of what is kept
    KeychainLocked,
    KeychainRefused,
    KeychainAbsent,
    KeychainBusy, ///< an earlier request still waits for its prompt
    KeyLost,      ///< sealed records exist, but their key is gone or is another
    RecordDamaged,
    DiskFull,
    DatabaseDamaged,
    DatabaseNewer,
    DatabaseOtherAddress, ///< made with another Meta address; host is the address it belongs to
    DatabaseFailed,
    FileFailed, ///< a file that the person named could not be written; detail tells why
};

/// The kind as it is kept in the activity log; not for people.
QString errorKindToText(ErrorKind kind);
std::optional<ErrorKind> errorKindFromText(const QString& text);

struct Error
{
    ErrorKind kind = ErrorKind::Cancelled;
    QString said;      ///< the service's own words for people; may be empty
    QString detail;    ///< for the log and Details: codes, trace id, never a secret
    QString host;      ///< the other side, where the kind says so
    int code = 0;      ///< Meta's, 0 where it gave none
    int subcode = 0;
    bool leavesConsent = false; ///< the person agreed at Facebook, and nothing of it was kept here
    bool sawPortfolios = false; ///< business portfolios were looked into before this was found
    QDateTime retryAt; ///< for RateLimited and SignInPaused: not before (UTC)

    Error(ErrorKind what, QString details = {}, QString words = {})
        : kind(what), said(std::move(words)), detail(std::move(details))
    {
    }
};

/// A type of its own rather than an alias: an alias loses [[nodiscard]] on GCC 12 and clang 19.
template <class T>
struct [[nodiscard]] Result : std::expected<T, Error>
{
    using std::expected<T, Error>::expected;
};

template <>
struct [[nodiscard]] Result<void> : std::expected<void, Error>
{
    using std::expected<void, Error>::expected;
};

/// `return failed(ErrorKind::NoPages);` from any function that answers a Result.
inline std::unexpected<Error> failed(ErrorKind kind, QString detail = {}, QString said = {})
{
    return std::unexpected<Error>(std::in_place, kind, std::move(detail), std::move(said));
}

/// Hands the error of one step on as the error of the whole.
template <class T>
std::unexpected<Error> failed(Result<T>& result)
{
    return std::unexpected<Error>(std::move(result.error()));
}
inline std::unexpected<Error> failed(Error error)
{
    return std::unexpected<Error>(std::move(error));
}
