#pragma once
/// \file The rows that checks read and write. No function here opens a transaction: the caller decides what belongs
/// together. Of a row that was connected anew, or is gone, since it was read nothing is written: what Meta said was said
/// of another token.

#include "app/integrations/health.h"
#include "app/meta/types.h"

class Connection;

/// A Facebook login as a check sees it.
struct CheckedLogin
{
    GrantId id;
    AppId app;
    QStringList scopes;
    QDateTime consentedAt; ///< UTC
    int failures = 0;      ///< in a row
    int code = 0;          ///< of the last check's error
    int subcode = 0;
};

namespace HealthStore {

/// The logins whose time has come.
Result<std::vector<CheckedLogin>> dueLogins(const Connection& connection, const WorkspaceId& workspace,
                                            const QDateTime& now);
Result<std::vector<CheckedLogin>> logins(const Connection& connection, const WorkspaceId& workspace);
/// Those through which one of the Pages came.
Result<std::vector<CheckedLogin>> loginsOf(const Connection& connection, const WorkspaceId& workspace,
                                           const std::vector<PageId>& pages);

/// The Pages with a token whose time has come, the longest overdue first.
Result<std::vector<CheckedPage>> duePages(const Connection& connection, const WorkspaceId& workspace,
                                          const QDateTime& now, int most);
/// One for each login through which the Page came.
Result<std::vector<CheckedPage>> accessesOf(const Connection& connection, const WorkspaceId& workspace,
                                            const PageId& page);
/// Those of this login.
Result<std::vector<CheckedPage>> pagesOf(const Connection& connection, const GrantId& grant);
/// Those of this login that its consent of that time did not bring.
Result<std::vector<CheckedPage>> notSince(const Connection& connection, const GrantId& grant,
                                          const QDateTime& consentedAt);
/// When the next login or Page is due.
Result<std::optional<QDateTime>> nextAt(const Connection& connection, const WorkspaceId& workspace);

/// Meta took the token: what its refusals had said is over. What its login lacks is not.
Result<void> noteGood(const Connection& connection, const CheckedPage& page, const QDateTime& now,
                      const QDateTime& nextAt);
/// Meta refused the token, or what it lacks.
Result<void> noteState(const Connection& connection, const CheckedPage& page, PageState state, const QString& reason,
                       const Error& error, const QDateTime& now, const QDateTime& nextAt);
/// An answer that proves nothing.
Result<void> noteUnclear(const Connection& connection, const CheckedPage& page, const Error& error,
                         const QDateTime& now, const QDateTime& nextAt);
/// Asked with its own token in the next round.
Result<void> makeDue(const Connection& connection, const CheckedPage& page, const QDateTime& now);
/// All of the login's that work.
Result<void> makeAllDue(const Connection& connection, const CheckedLogin& login, const QDateTime& now);

/// The login was asked, and its permissions and list were read.
Result<void> noteLogin(const Connection& connection, const CheckedLogin& login, const QStringList& granted,
                       const QStringList& declined, const QDateTime& now, const QDateTime& nextAt);
/// It was asked in vain: nothing changes.
Result<void> noteLoginError(const Connection& connection, const CheckedLogin& login, const Error& error,
                            const QDateTime& now, const QDateTime& nextAt);
/// Its consent lacks permissions that every Page of it needs.
Result<void> noteMissing(const Connection& connection, const CheckedLogin& login, const QStringList& missing);

/// These are in the login's list without a task that lets the person publish.
Result<void> limit(const Connection& connection, const GrantId& grant, const std::vector<Meta::ListedPage>& pages);
/// What a list says of a Page: its name and tasks, and that it is usable again where it was not for want of either.
Result<void> noteListed(const Connection& connection, const CheckedPage& page, const Meta::ListedPage& listed);
/// When the login's Page tokens end; nothing where they do not.
Result<void> noteExpiry(const Connection& connection, const CheckedLogin& login, const std::optional<QDateTime>& loginEnd,
                        const std::optional<QDateTime>& pagesEnd);

/// Pages that want attention and that no notification has told of yet, by name.
Result<QStringList> unnotified(const Connection& connection, const WorkspaceId& workspace);
Result<QDateTime> notifiedAt(const Connection& connection, const WorkspaceId& workspace);
Result<void> noteNotified(const Connection& connection, const WorkspaceId& workspace, const QDateTime& now);

} // namespace HealthStore
