#pragma once
/// \file The rows of connected Pages and of the grants behind them. No function here opens a transaction: the caller
/// decides what belongs together.

#include "app/base/result.h"
#include "app/integrations/page.h"
#include "app/meta/types.h"
#include "app/vault/envelope.h"
#include "app/workspace/session.h"

#include <optional>
#include <vector>

class Connection;

/// One Facebook login's consent to one Meta app.
struct Grant
{
    GrantId id;
    AppId app;
    QByteArray loginHash; ///< keyed hash of the app-scoped user ID
    Meta::SignInForm form = Meta::SignInForm::Automatic;
    QString redirectUri;
    QString baseAddress;
    QStringList scopes;
    std::optional<QDateTime> expiresAt; ///< UTC; absent where Meta named no end
    QDateTime consentedAt;              ///< UTC
    Envelope::Record userToken;
    Envelope::Record userId;
};

/// A Page of a connect, its token already sealed.
struct NewPage
{
    PageId id;
    QString name;
    QStringList tasks;
    Envelope::Record token;
};

namespace ConnectionStore {

/// The id under which this login is known, if it is.
Result<std::optional<GrantId>> grantOf(const Connection& connection, const WorkspaceId& workspace, const AppId& app,
                                       const QByteArray& loginHash);

/// Adds the grant and its Pages, or replaces what the same login brought before.
Result<void> save(const Connection& connection, const Session& session, const Grant& grant,
                  const std::vector<NewPage>& pages);

/// One row a Page: its newest working token's.
Result<PageList> pages(const Connection& connection, const WorkspaceId& workspace, const PageQuery& query);

/// Names of the Pages that the member connected, by name.
Result<QStringList> pagesConnectedBy(const Connection& connection, const WorkspaceId& workspace,
                                     const MemberId& member);

/// How many Pages stand on the given Meta app.
Result<int> pagesOfApp(const Connection& connection, const WorkspaceId& workspace, const AppId& app);

} // namespace ConnectionStore
