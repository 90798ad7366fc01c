#include "app/integrations/connect.h"

#include "app/base/log.h"
#include "app/base/work.h"
#include "app/integrations/connectionstore.h"
#include "app/integrations/consent.h"
#include "app/integrations/disconnect.h"
#include "app/integrations/health.h"
#include "app/integrations/healthstore.h"
#include "app/integrations/pagelist.h"
#include "app/storage/database.h"
#include "app/vault/vault.h"
#include "app/workspace/activity.h"
#include "app/workspace/workspace.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t reportedAtOnce = 100; // Pages

void report(const Work& work, ConnectStep step, qint64 count = 0)
{
    work.report({int(step), count, {}});
}

Result<GraphReply::Permissions> permissionsOf(GraphClient& graph, const Secret& token)
{
    auto reply = graph.read(u"/me/permissions"_s, {}, token);
    if (!reply)
        return failed(reply);
    auto permissions = GraphReply::permissions(*reply);
    if (!permissions)
        return permissions;
    for (const QString& scope : Meta::requiredScopes) {
        if (!permissions->granted.contains(scope))
            return failed(ErrorKind::Declined, u"not granted: "_s + scope);
    }
    return permissions;
}

/// Which Facebook login this is, as a grant whose secrets are sealed already.
Result<Grant> identify(GraphClient& graph, const ConnectParts& parts, const Attempt& attempt,
                       const Meta::Token& token, GraphReply::Permissions permissions)
{
    auto asked = userIdOf(graph, token.value);
    if (!asked)
        return failed(asked);
    QByteArray& userId = *asked;

    const WorkspaceId& workspace = attempt.session.workspace;
    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    auto hash = loginHashOf(*connection, parts.vault, workspace, attempt.app.id, userId);
    if (!hash)
        return failed(hash);

    Grant grant;
    grant.app = attempt.app.id;
    grant.loginHash = std::move(*hash);
    const auto known = ConnectionStore::grantOf(*connection, workspace, grant.app, grant.loginHash);
    if (!known)
        return failed(known.error());
    grant.id = *known ? **known : GrantId::make();
    grant.form = attempt.app.form;
    grant.redirectUri = attempt.app.redirectUri;
    grant.baseAddress = parts.address.text();
    grant.scopes = std::move(permissions.granted);
    grant.declined = std::move(permissions.declined);
    grant.consentedAt = parts.clock.now();
    if (token.expiresIn)
        grant.expiresAt = grant.consentedAt.addSecs(*token.expiresIn);
    // Page tokens that are taken with a long-lived sign-in token have no end; without a secret there is none
    // (https://developers.facebook.com/documentation/facebook-login/guides/access-tokens/get-long-lived).
    if (graph.appSecret().isEmpty())
        grant.pagesExpireAt = grant.expiresAt;
    auto userToken = parts.vault.seal(token.value.view(), SecretName::userToken(workspace, grant.id));
    auto sealedId = parts.vault.seal(userId, SecretName::userId(workspace, grant.id));
    wipe(userId);
    if (!userToken || !sealedId)
        return failed(userToken ? sealedId : userToken);
    grant.userToken = std::move(*userToken);
    grant.userId = std::move(*sealedId);
    return grant;
}

struct ReadPages
{
    std::vector<NewPage> usable;          ///< with a token or, where the Page is limited, without
    std::vector<Meta::ListedPage> others; ///< neither admin nor editor
    QSet<QString> ids;                    ///< of all these
    std::optional<Error> brokenOff;       ///< why the list is not whole
    QStringList hidden;                   ///< IDs that the consent names and the whole list lacks
};

/// The list, each token sealed as it arrives. One that breaks off after its first Pages is an answer too, and says so.
Result<ReadPages> readPages(Work& work, GraphClient& graph, const Vault& vault, const WorkspaceId& workspace,
                            const Grant& grant, const Secret& token)
{
    ReadPages read;
    report(work, ConnectStep::ReadingPages);
    auto listed = readPageList(
        graph, token, grant.scopes.contains(Meta::portfolioScope),
        [&](Meta::ListedPage page, QByteArrayView pageToken) -> Result<void> {
            const qsizetype before = read.ids.size();
            read.ids.insert(page.id.value);
            if (read.ids.size() == before) { // it comes again only where it came without a token
                std::erase_if(read.usable, [&page](const NewPage& each) { return each.id == page.id; });
                std::erase_if(read.others, [&page](const Meta::ListedPage& each) { return each.id == page.id; });
            }
            if (!Meta::mayPublish(page.tasks)) {
                read.others.push_back(std::move(page));
                return {};
            }
            NewPage usable{std::move(page.id), std::move(page.name), std::move(page.tasks), {}};
            if (!pageToken.isEmpty()) {
                auto record = vault.seal(pageToken, SecretName::pageToken(workspace, usable.id, grant.id));
                if (!record)
                    return failed(record);
                usable.token = std::move(*record);
            }
            read.usable.push_back(std::move(usable));
            if (read.usable.size() % reportedAtOnce == 0)
                report(work, ConnectStep::ReadingPages, qint64(read.usable.size()));
            return {};
        });
    if (!listed) {
        if (!isListTrouble(listed.error()) || read.usable.empty())
            return failed(listed);
        read.brokenOff = listed.error();
        return read;
    }
    if (read.usable.size() % reportedAtOnce != 0)
        report(work, ConnectStep::ReadingPages, qint64(read.usable.size()));
    // Meta leaves out what a business portfolio holds; only the token itself tells that there is more.
    const auto inspected = graph.inspect(token);
    if (!inspected && inspected.error().kind == ErrorKind::Cancelled)
        return failed(inspected.error());
    if (inspected) {
        read.hidden = inspected->pages;
        read.hidden.removeIf([&read](const QString& page) { return read.ids.contains(page); });
    }
    return read;
}

/// All of it, or nothing.
Result<void> saveAll(Work& work, const ConnectParts& parts, const Session& session, ActivityKind kind,
                     const Grant& grant, const ReadPages& read)
{
    report(work, ConnectStep::Saving);
    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    if (auto allowed = parts.workspace.check(*connection, session, Right::Connect); !allowed)
        return allowed;
    if (auto saved = ConnectionStore::saveGrant(*connection, session.workspace, grant); !saved)
        return saved;
    if (auto saved =
            ConnectionStore::savePages(*connection, session, grant.id, grant.pagesExpireAt, read.usable);
        !saved)
        return saved;
    if (auto limited = HealthStore::limit(*connection, grant.id, read.others); !limited)
        return limited;
    std::vector<ActivityPage> touched;
    touched.reserve(read.usable.size());
    for (const NewPage& page : read.usable)
        touched.push_back({page.id, page.name});
    if (auto noted = Activities::record(*connection, session.workspace,
                                        Activities::line(grant.consentedAt, session.member, kind), touched);
        !noted)
        return noted;
    if (auto wanted = work.check(); !wanted) // the last moment at which a cancel leaves nothing behind
        return wanted;
    return transaction->commit();
}

/// Pages that came through this login earlier and are not in its whole list any more: each is asked with its own token,
/// because only its own refusal says that the access has ended. Everything is saved by now: where this cannot go on, the
/// checks do.
std::vector<CheckedPage> askMissing(Work& work, GraphClient& graph, const ConnectParts& parts, const Session& session,
                                    const Grant& grant, const ReadPages& read)
{
    std::vector<CheckedPage> refused;
    auto connection = parts.database.open();
    auto missing = connection ? HealthStore::notSince(*connection, grant.id, grant.consentedAt)
                              : Result<std::vector<CheckedPage>>(failed(connection));
    qint64 asked = 0;
    for (const CheckedPage& page : missing.value_or(std::vector<CheckedPage>())) {
        if (read.ids.contains(page.id.value))
            continue;
        report(work, ConnectStep::AskingPages, asked++);
        const auto answer = askPage(graph, parts, *connection, session.workspace, page);
        if (!answer)
            break;
        if (answer->state && wantsAttention(*answer->state))
            refused.push_back(page);
    }
    return refused;
}

Connected connectedOf(const Grant& grant, const ReadPages& read)
{
    Connected connected;
    connected.grant = grant.id;
    for (const NewPage& page : read.usable) {
        if (page.token)
            ++connected.pages;
        else
            connected.pagesLimited.append(page.name);
    }
    for (const Meta::ListedPage& page : read.others)
        connected.pagesNotManaged.append(page.name);
    connected.pagesHidden = read.hidden.size();
    if (grant.scopes.contains(Meta::portfolioScope))
        connected.portfolios = Portfolios::Read;
    else if (grant.declined.contains(Meta::portfolioScope))
        connected.portfolios = Portfolios::Declined;
    connected.incomplete = read.brokenOff;
    return connected;
}

/// Saves what was read, and says what there is to say of it.
Result<Connected> keep(Work& work, GraphClient& graph, const ConnectParts& parts, const Session& session,
                       ActivityKind kind, Grant& grant, const ReadPages& read)
{
    grant.isIncomplete = read.brokenOff.has_value();
    if (auto saved = saveAll(work, parts, session, kind, grant, read); !saved)
        return failed(saved);
    forgetDeleted(work, parts); // the tokens that these took the place of
    Connected connected = connectedOf(grant, read);
    if (!read.brokenOff) {
        for (const CheckedPage& page : askMissing(work, graph, parts, session, grant, read)) {
            connected.noLongerShared.append(page.name);
            if (read.hidden.contains(page.id.value))
                --connected.pagesHidden; // its own token has said why the list lacks it
        }
    }
    qCInfo(logConnect) << "connected" << connected.pages << "Pages";
    return connected;
}

/// From an answer that was accepted to the saved Pages.
Result<Connected> turnIntoPages(Work& work, const ConnectParts& parts, const ConnectRequest& request,
                                const Attempt& attempt, OAuth::Answer answer)
{
    const auto turn = takeTurn(work, parts.consentTurn);
    if (!turn)
        return failed(turn.error());
    GraphClient graph(work, parts.address, parts.clock, parts.limits, parts.proxySignIns);
    if (auto proving = proveWithAppSecret(graph, parts, attempt.session.workspace, attempt.app.id); !proving)
        return failed(proving);
    auto token = userToken(graph, attempt, std::move(answer));
    if (!token)
        return failed(token);
    auto permissions = permissionsOf(graph, token->value);
    if (!permissions)
        return failed(permissions);
    auto grant = identify(graph, parts, attempt, *token, std::move(*permissions));
    if (!grant)
        return failed(grant);
    const auto read = readPages(work, graph, parts.vault, request.session.workspace, *grant, token->value);
    if (!read)
        return failed(read.error());
    const auto lacks = [&grant](ErrorKind kind) {
        Error error(kind);
        error.sawPortfolios = grant->scopes.contains(Meta::portfolioScope);
        return failed(std::move(error));
    };
    if (read->usable.empty())
        return lacks(!read->hidden.isEmpty() ? ErrorKind::PagesHidden : ErrorKind::NoPages);
    if (const auto& wanted = request.purpose.reconnects) {
        if (std::ranges::find(read->usable, *wanted, &NewPage::id) == read->usable.end())
            return read->brokenOff ? failed(*read->brokenOff) : lacks(ErrorKind::PageNotChosen);
    }
    const auto kind = request.purpose.reconnects ? ActivityKind::Reconnect : ActivityKind::Connect;
    return keep(work, graph, parts, attempt.session, kind, *grant, *read);
}

} // namespace

Result<Connected> connectMeta(Work& work, const ConnectParts& parts, const ConnectRequest& request)
{
    auto consent = askForConsent(work, parts, request);
    if (!consent)
        return failed(consent);
    auto connected = turnIntoPages(work, parts, request, consent->attempt, std::move(consent->answer));
    if (!connected)
        return failedWithConsent(std::move(connected.error()));
    return connected;
}

Result<Connected> continueList(Work& work, const ConnectParts& parts, const Session& session, const GrantId& id)
{
    if (auto unlocked = parts.workspace.unlock(work, session); !unlocked)
        return failed(unlocked);
    const auto turn = takeTurn(work, parts.consentTurn);
    if (!turn)
        return failed(turn.error());
    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    auto grant = ConnectionStore::grant(*connection, session.workspace, id);
    if (!grant)
        return failed(grant);
    GraphClient graph(work, parts.address, parts.clock, parts.limits, parts.proxySignIns);
    if (auto proving = proveWithAppSecret(graph, parts, session.workspace, grant->app); !proving)
        return failed(proving);
    Secret token;
    if (auto opened = parts.vault.open(grant->userToken, SecretName::userToken(session.workspace, id), token); !opened)
        return failed(opened);
    const auto read = readPages(work, graph, parts.vault, session.workspace, *grant, token);
    if (!read)
        return failed(read.error());
    return keep(work, graph, parts, session, ActivityKind::Connect, *grant, *read);
}
