#include "app/integrations/disconnect.h"

#include "app/base/log.h"
#include "app/base/work.h"
#include "app/integrations/connect.h"
#include "app/integrations/connectionstore.h"
#include "app/integrations/revocationstore.h"
#include "app/storage/columns.h"
#include "app/storage/database.h"
#include "app/workspace/activity.h"
#include "app/workspace/workspace.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A grant's Pages, told apart by whether they are to go.
struct GrantPages
{
    DisconnectOffer offer;
    QByteArray loginHash;
};

Result<std::vector<GrantPages>> grantsOf(const Connection& connection, const WorkspaceId& workspace,
                                         const QSet<PageId>& chosen, const QDateTime& now)
{
    auto rows = connection.run(
        u"SELECT g.id, g.app_id, g.login_hash, g.consented_at, m.name, p.page_id, p.name, g.expires_at FROM meta_grant g"
        u" JOIN page_token t ON t.grant_id = g.id"
        u" JOIN page p ON p.workspace_id = t.workspace_id AND p.page_id = t.page_id"
        u" JOIN member m ON m.id = t.connected_by WHERE g.workspace_id = ? ORDER BY g.consented_at, g.id, p.folded_name"_s,
        {workspace.value});
    if (!rows)
        return failed(rows);
    std::vector<GrantPages> grants;
    while (rows->next()) {
        const GrantId id{rows->value(0).toString()};
        if (grants.empty() || grants.back().offer.grant != id) {
            GrantPages grant;
            grant.offer.grant = id;
            grant.offer.app = {rows->value(1).toString()};
            grant.loginHash = rows->value(2).toByteArray();
            grant.offer.consentedAt = timeFrom(rows->value(3));
            grant.offer.connectedBy = rows->value(4).toString();
            const auto expiresAt = timeFrom(rows->value(7));
            grant.offer.isSignInDead = expiresAt.isValid() && expiresAt <= now;
            grants.push_back(std::move(grant));
        }
        const NamedPage page{{rows->value(5).toString()}, rows->value(6).toString()};
        DisconnectOffer& offer = grants.back().offer;
        (chosen.contains(page.id) ? offer.pages : offer.others).push_back(page);
    }
    std::erase_if(grants, [](const GrantPages& grant) { return grant.offer.pages.empty(); });
    return grants;
}

/// The ladder. Meta documents nothing that ends one Page's token of a person's consent without the app's secret, and
/// without the login's own tokens, which went with a lost key, nothing ends anything.
void addWays(DisconnectOffer& offer, Role role, bool hasTokens, bool hasSecret)
{
    if (!hasTokens) {
        offer.ways = {DisconnectWay::RemoveHere};
        return;
    }
    if (offer.others.empty()) {
        offer.ways = {DisconnectWay::WholeGrant};
        // The app's own token may do it; otherwise somebody has to sign in once more, who may not be there.
        if (hasSecret)
            offer.isSignInDead = false;
        else if (offer.isSignInDead)
            offer.ways.push_back(DisconnectWay::RemoveHere);
        return;
    }
    if (hasSecret) {
        offer.ways.push_back(DisconnectWay::OneToken);
        offer.asksForFallback = true;
    }
    offer.ways.push_back(DisconnectWay::RemoveHere);
    // The others have to be connected anew, which not everybody may.
    if (may(role, Right::Connect))
        offer.ways.push_back(DisconnectWay::RevokeAndReconnect);
}

Result<std::vector<GrantPages>> judged(const Connection& connection, const Session& session,
                                       const std::vector<PageId>& pages, const QDateTime& now)
{
    auto grants = grantsOf(connection, session.workspace, QSet<PageId>(pages.begin(), pages.end()), now);
    if (!grants)
        return grants;
    for (GrantPages& grant : *grants) {
        const auto hasSecret =
            Vault::contains(connection, SecretName::appSecret(session.workspace, grant.offer.app));
        if (!hasSecret)
            return failed(hasSecret.error());
        const auto hasTokens =
            Vault::contains(connection, SecretName::userToken(session.workspace, grant.offer.grant));
        if (!hasTokens)
            return failed(hasTokens.error());
        addWays(grant.offer, session.member.role, *hasTokens, *hasSecret);
    }
    return grants;
}

bool isOffered(const DisconnectOffer& offer, const DisconnectChoice& choice)
{
    const auto has = [&offer](DisconnectWay way) { return std::ranges::find(offer.ways, way) != offer.ways.end(); };
    if (!has(choice.way))
        return false;
    if (choice.way != DisconnectWay::OneToken)
        return !choice.fallback;
    return choice.fallback && *choice.fallback != DisconnectWay::OneToken && has(*choice.fallback);
}

/// Moves what the revocation needs into its keeping.
Result<void> holdSecrets(const Connection& connection, const WorkspaceId& workspace, const Revocation& revocation)
{
    using RevocationStore::Take;
    // While others remain, their login's own secrets serve them too.
    const Take take = revocation.way == DisconnectWay::WholeGrant ? Take::Move : Take::Copy;
    for (const SecretName& name :
         {SecretName::userToken(workspace, revocation.grant), SecretName::userId(workspace, revocation.grant)}) {
        if (auto held = RevocationStore::hold(connection, revocation.id, name, take); !held)
            return held;
    }
    for (const RevokedPage& page : revocation.pages) {
        const SecretName name = SecretName::pageToken(workspace, page.id, revocation.grant);
        if (auto held = RevocationStore::hold(connection, revocation.id, name, Take::Move); !held)
            return held;
    }
    return {};
}

Result<void> beginRevocation(const Connection& connection, const Session& session, const GrantPages& grant,
                             const DisconnectChoice& choice, const std::vector<NamedPage>& pages, const QDateTime& now)
{
    Revocation revocation;
    revocation.id = RevocationId::make();
    revocation.way = choice.way;
    revocation.fallback = choice.fallback;
    revocation.grant = grant.offer.grant;
    revocation.app = grant.offer.app;
    revocation.loginHash = grant.loginHash;
    revocation.connectedBy = grant.offer.connectedBy;
    revocation.consentedAt = grant.offer.consentedAt;
    revocation.createdAt = now;
    revocation.createdBy = session.member.name;
    revocation.nextAt = now;
    for (const NamedPage& page : pages)
        revocation.pages.push_back({page.id, page.name});
    if (auto added = RevocationStore::add(connection, session.workspace, revocation); !added)
        return added;
    return holdSecrets(connection, session.workspace, revocation);
}

/// The rows of these Pages through this login, and what is left of their secrets.
Result<void> removeRows(const Connection& connection, const WorkspaceId& workspace, const DisconnectOffer& offer)
{
    auto removeToken = connection.prepare(
        u"DELETE FROM page_token WHERE workspace_id = ? AND page_id = ? AND grant_id = ?"_s);
    auto removePage = connection.prepare(
        u"DELETE FROM page WHERE workspace_id = ? AND page_id = ? AND NOT EXISTS (SELECT 1 FROM page_token t"
        u" WHERE t.workspace_id = page.workspace_id AND t.page_id = page.page_id)"_s);
    for (auto* prepared : {&removeToken, &removePage}) {
        if (!*prepared)
            return failed(*prepared);
    }
    for (const NamedPage& page : offer.pages) {
        if (auto done = connection.again(*removeToken, {workspace.value, page.id.value, offer.grant.value}); !done)
            return done;
        if (auto done = connection.again(*removePage, {workspace.value, page.id.value}); !done)
            return done;
        if (auto done = Vault::remove(connection, SecretName::pageToken(workspace, page.id, offer.grant)); !done)
            return done;
    }
    if (!offer.others.empty())
        return {};
    for (const SecretName& name :
         {SecretName::userToken(workspace, offer.grant), SecretName::userId(workspace, offer.grant)}) {
        if (auto done = Vault::remove(connection, name); !done)
            return done;
    }
    if (auto done = connection.run(u"DELETE FROM meta_grant WHERE id = ?"_s, {offer.grant.value}); !done)
        return failed(done);
    return {};
}

Result<void> disconnectGrant(const Connection& connection, const Session& session, const GrantPages& grant,
                             const DisconnectChoice& choice, const QDateTime& now)
{
    const DisconnectOffer& offer = grant.offer;
    if (choice.way == DisconnectWay::OneToken) {
        for (const NamedPage& page : offer.pages) {
            const auto hasToken =
                Vault::contains(connection, SecretName::pageToken(session.workspace, page.id, offer.grant));
            if (!hasToken)
                return failed(hasToken.error());
            if (!*hasToken)
                continue; // Meta never handed out one that could be revoked
            if (auto begun = beginRevocation(connection, session, grant, choice, {page}, now); !begun)
                return begun;
        }
    } else if (choice.way != DisconnectWay::RemoveHere) {
        if (auto begun = beginRevocation(connection, session, grant, choice, offer.pages, now); !begun)
            return begun;
    }
    if (auto removed = removeRows(connection, session.workspace, offer); !removed)
        return removed;
    if (offer.others.empty()) {
        // Others that wait only because this login had connected Pages again.
        if (auto freed = RevocationStore::freeOf(connection, session.workspace, offer.app, grant.loginHash, now); !freed)
            return freed;
    }
    std::vector<ActivityPage> touched;
    for (const NamedPage& page : offer.pages)
        touched.push_back({page.id, page.name});
    Activity line = Activities::line(now, session.member, ActivityKind::Disconnect);
    line.newValue = wayToText(choice.way);
    return Activities::record(connection, session.workspace, line, touched);
}

} // namespace

Result<std::vector<DisconnectOffer>> disconnectOffers(const Connection& connection, const Session& session,
                                                      const std::vector<PageId>& pages, const QDateTime& now)
{
    auto grants = judged(connection, session, pages, now);
    if (!grants)
        return failed(grants);
    std::vector<DisconnectOffer> offers;
    for (GrantPages& grant : *grants)
        offers.push_back(std::move(grant.offer));
    return offers;
}

Result<void> disconnectPages(const ConnectParts& parts, const Session& session, const std::vector<PageId>& pages,
                             const std::vector<DisconnectChoice>& choices)
{
    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    if (auto allowed = parts.workspace.check(*connection, session, Right::Disconnect); !allowed)
        return allowed;
    const auto current = parts.workspace.current(*connection, Right::Disconnect);
    if (!current)
        return failed(current.error());
    const auto now = parts.clock.now();
    const auto grants = judged(*connection, *current, pages, now);
    if (!grants)
        return failed(grants.error());
    // What was chosen must still be what is true: a Page more or less on a login changes what its end means.
    if (grants->size() != choices.size())
        return failed(ErrorKind::OfferChanged);
    for (const GrantPages& grant : *grants) {
        const auto choice = std::ranges::find(choices, grant.offer.grant, &DisconnectChoice::grant);
        if (choice == choices.end() || !isOffered(grant.offer, *choice))
            return failed(ErrorKind::OfferChanged);
        if (auto done = disconnectGrant(*connection, session, grant, *choice, now); !done)
            return done;
    }
    return transaction->commit();
}

void forgetDeleted(Work& work, const ConnectParts& parts)
{
    auto connection = parts.database.open();
    Result<bool> forgotten = connection ? Database::forget(*connection) : Result<bool>(failed(connection));
    for (int tries = 1; forgotten && !*forgotten && tries < 20; ++tries) {
        if (!work.pause(std::chrono::milliseconds(50)))
            return; // the end of the program empties the log
        forgotten = Database::forget(*connection);
    }
    if (!forgotten || !*forgotten)
        qCWarning(logStorage) << "the log still holds what was deleted:"
                              << (forgotten ? u"somebody reads"_s : forgotten.error().detail);
}
