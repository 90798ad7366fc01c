#pragma once
/// \file Disconnect: what is true for the chosen Pages, and their removal. What follows at Meta is revoke.h.

#include "app/base/result.h"
#include "app/integrations/revocation.h"
#include "app/workspace/session.h"

#include <optional>
#include <vector>

class Connection;
class Work;
struct ConnectParts;

/// A Page by its name.
struct NamedPage
{
    PageId id;
    QString name;

    friend bool operator==(const NamedPage&, const NamedPage&) = default;
};

/// What can be done with one Facebook login's access to the chosen Pages. A Page that came through several logins is
/// in the offer of each.
struct DisconnectOffer
{
    GrantId grant;
    AppId app;
    QString connectedBy;   ///< the member who connected it last
    QDateTime consentedAt; ///< UTC
    std::vector<NamedPage> pages;  ///< of the chosen
    std::vector<NamedPage> others; ///< that stay connected through this login
    std::vector<DisconnectWay> ways; ///< what the session's role may choose among; the first is what to expect
    bool isSignInDead = false;    ///< the sign-in token has expired: without an app secret, somebody must sign in once more
    bool asksForFallback = false; ///< OneToken is documented for system users only, and may be refused
};

struct DisconnectChoice
{
    GrantId grant;
    DisconnectWay way = DisconnectWay::WholeGrant;
    std::optional<DisconnectWay> fallback; ///< with OneToken: RemoveHere or RevokeAndReconnect
};

/// In the caller's transaction. \param session with the role that its member has by now \param now UTC
Result<std::vector<DisconnectOffer>> disconnectOffers(const Connection& connection, const Session& session,
                                                      const std::vector<PageId>& pages, const QDateTime& now);

/// Removes the rows, durably and in one transaction with the revocations that follow from the choices. Needs neither
/// network nor keychain. Meta is told by Integrations::revokeDue().
/// \errors NotAllowed, SessionChanged, OfferChanged, Database…
Result<void> disconnectPages(const ConnectParts& parts, const Session& session, const std::vector<PageId>& pages,
                             const std::vector<DisconnectChoice>& choices);

/// Makes sure that nothing of what was deleted or replaced is left in the write-ahead log; tries for some seconds while
/// somebody is in the way. What deleted it is done already: a failure is only logged, and the next call makes up for it.
void forgetDeleted(Work& work, const ConnectParts& parts);
