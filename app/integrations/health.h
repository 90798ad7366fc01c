#pragma once
/// \file How connected Pages stand: what Meta's answers mean for them, and the asking.

#include "app/base/result.h"
#include "app/integrations/page.h"
#include "app/workspace/session.h"

#include <optional>
#include <vector>

class Connection;
class GraphClient;
class Work;
struct ConnectParts;

/// What a call's error says about the access that made it; nothing where it proves nothing: one unclear answer never
/// disconnects anything (https://developers.facebook.com/docs/graph-api/guides/error-handling).
std::optional<PageState> stateAfter(const Error& error);

/// The required permissions that Meta's words name, separated by spaces; for PageState::PermissionMissing.
QString permissionsNamedIn(const QString& words);

/// Of an app that has used so much of Meta's limit, in percent, no check asks anything more for a while.
constexpr int usageToStopAt = 75;

/// What a round of checks came to.
struct CheckRound
{
    qsizetype asked = 0;             ///< Pages, with their own tokens
    qsizetype logins = 0;            ///< Facebook logins, with their permissions and lists
    std::optional<QDateTime> nextAt; ///< UTC; when the next round is due; nothing where there is nothing to check
    std::optional<Error> trouble;    ///< why Meta could not be asked, or asked to wait; the round ended with it
};

/// For a desktop notification.
struct Attention
{
    qsizetype pages = 0;
    QStringList names; ///< of the first three
};

/// A Page through one login, as a check sees it.
struct CheckedPage
{
    PageId id;
    QString name;
    GrantId grant;
    AppId app;
    QDateTime consentedAt; ///< UTC; by which it is recognised as the same token later
    PageState state = PageState::Active;
    QStringList tasks;
    int failures = 0; ///< in a row
};

/// What asking a Page with its own token came to.
struct PageAnswer
{
    std::optional<PageState> state; ///< nothing where the answer proves nothing, or there is no token to ask with
    std::optional<Error> error;     ///< Meta's
};

/// Asks the Page with its own token and keeps the answer. What Meta says is no error of this function.
/// \errors Cancelled, SessionChanged, and those of Vault and Database
Result<PageAnswer> askPage(GraphClient& graph, const ConnectParts& parts, const Connection& connection,
                           const WorkspaceId& workspace, const CheckedPage& page);

/// Which logins and Pages a round asks.
struct CheckPlan
{
    bool allLogins = false;    ///< else those that are due
    std::vector<PageId> pages; ///< these and their logins, whether due or not, and nothing else; empty for what is due
};

/// One round. Touches neither keychain nor network where there is nothing to ask.
/// \errors SessionChanged, Cancelled, and those of Vault and Database
Result<CheckRound> checkHealth(Work& work, const ConnectParts& parts, const Session& session, const CheckPlan& plan);

/// See Integrations::takeAttention().
Result<std::optional<Attention>> takeAttention(const ConnectParts& parts, const WorkspaceId& workspace);
