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
    QStringList scopes;   ///< granted
    QStringList declined;
    std::optional<QDateTime> expiresAt;      ///< UTC, of the sign-in token; absent where Meta named no end
    std::optional<QDateTime> pagesExpireAt;  ///< the same of the Page tokens
    QDateTime consentedAt;                   ///< UTC
    bool isIncomplete = false;               ///< the list of its Pages was not read to its end
    Envelope::Record userToken;
    Envelope::Record userId;
};

/// A Page of a connect, its token already sealed.
struct NewPage
{
    PageId id;
    QString name;
    QStringList tasks;
    std::optional<Envelope::Record> token; ///< nothing where Meta handed out none
};

namespace ConnectionStore {

/// The id under which this login is known, if it is.
Result<std::optional<GrantId>> grantOf(const Connection& connection, const WorkspaceId& workspace, const AppId& app,
                                       const QByteArray& loginHash);

/// A grant that is kept, with its sealed records. \errors OfferChanged where it is gone
Result<Grant> grant(const Connection& connection, const WorkspaceId& workspace, const GrantId& id);

/// Adds the grant, or replaces what was known of it; its Pages are savePages().
Result<void> saveGrant(const Connection& connection, const WorkspaceId& workspace, const Grant& grant);
/// Adds the Pages of a saved grant, or replaces what the same login brought before; the first check of each is due some
/// time within a day, so that they are not asked all at once.
Result<void> savePages(const Connection& connection, const Session& session, const GrantId& grant,
                       const std::optional<QDateTime>& expiresAt, const std::vector<NewPage>& pages);

/// One row a Page: its newest working token's. \param now UTC; what counts as soon goes by it
Result<PageList> pages(const Connection& connection, const WorkspaceId& workspace, const PageQuery& query,
                       const QDateTime& now);
/// Everything that is known of one Page.
Result<PageDetails> details(const Connection& connection, const WorkspaceId& workspace, const PageId& page,
                            const QDateTime& now);

/// Names of the Pages that the member connected, by name.
Result<QStringList> pagesConnectedBy(const Connection& connection, const WorkspaceId& workspace,
                                     const MemberId& member);

/// How many Pages stand on the given Meta app.
Result<int> pagesOfApp(const Connection& connection, const WorkspaceId& workspace, const AppId& app);

} // namespace ConnectionStore
