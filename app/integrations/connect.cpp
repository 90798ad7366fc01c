#include "app/integrations/connect.h"

#include "app/base/log.h"
#include "app/base/work.h"
#include "app/integrations/connectionstore.h"
#include "app/integrations/consent.h"
#include "app/integrations/disconnect.h"
#include "app/storage/database.h"
#include "app/vault/vault.h"
#include "app/workspace/activity.h"
#include "app/workspace/workspace.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// /me/accounts documents no largest page; 100 is what Meta's own samples and other clients use.
constexpr int pagesPerRequest = 100;
/// An end for a list that never ends: 200,000 Pages.
constexpr int mostRequests = 2'000;

void report(const Work& work, ConnectStep step, qint64 count = 0)
{
    work.report({int(step), count, {}});
}

Result<QStringList> grantedScopes(GraphClient& graph, const Secret& token)
{
    auto reply = graph.read(u"/me/permissions"_s, {}, token);
    if (!reply)
        return failed(reply);
    auto granted = GraphReply::grantedPermissions(*reply);
    if (!granted)
        return granted;
    for (const QString& scope : Meta::requiredScopes) {
        if (!granted->contains(scope))
            return failed(ErrorKind::Declined, u"not granted: "_s + scope);
    }
    return granted;
}

/// Which Facebook login this is, as a grant whose secrets are sealed already.
Result<Grant> identify(GraphClient& graph, const ConnectParts& parts, const Attempt& attempt,
                       const Meta::Token& token, QStringList scopes)
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
    grant.scopes = std::move(scopes);
    grant.consentedAt = parts.clock.now();
    if (token.expiresIn)
        grant.expiresAt = grant.consentedAt.addSecs(*token.expiresIn);
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
    std::vector<NewPage> usable;
    QStringList notManaged;
};

/// The whole list, each token sealed as it arrives.
Result<ReadPages> readPages(Work& work, GraphClient& graph, const Vault& vault, const WorkspaceId& workspace,
                            const Grant& grant, const Secret& token)
{
    ReadPages read;
    QSet<QString> seenCursors;
    QSet<QString> seenPages;
    std::optional<QString> cursor;
    report(work, ConnectStep::ReadingPages);
    for (int request = 0; request < mostRequests; ++request) {
        QUrlQuery query{{u"fields"_s, u"id,name,access_token,tasks"_s},
                        {u"limit"_s, QString::number(pagesPerRequest)}};
        if (cursor)
            query.addQueryItem(u"after"_s, QString::fromLatin1(QUrl::toPercentEncoding(*cursor)));
        auto reply = graph.read(u"/me/accounts"_s, query, token);
        if (!reply)
            return failed(reply);
        auto listed = GraphReply::pages(*reply, [&](Meta::ListedPage page, QByteArrayView pageToken) -> Result<void> {
            if (seenPages.contains(page.id.value))
                return {}; // a list that moved while it was read
            seenPages.insert(page.id.value);
            if (pageToken.isEmpty() || !Meta::mayPublish(page.tasks)) {
                read.notManaged.append(page.name);
                return {};
            }
            auto record = vault.seal(pageToken, SecretName::pageToken(workspace, page.id, grant.id));
            if (!record)
                return failed(record);
            read.usable.push_back({std::move(page.id), std::move(page.name), std::move(page.tasks), std::move(*record)});
            return {};
        });
        if (!listed)
            return failed(listed);
        report(work, ConnectStep::ReadingPages, qint64(read.usable.size()));
        // Meta's `next` carries the token in its query, so it is only looked at, never followed.
        cursor = std::nullopt;
        auto next = GraphReply::nextCursor(*reply, graph.address().graph);
        if (!next)
            return failed(next);
        if (!*next)
            return read;
        if (seenCursors.contains(**next))
            return failed(ErrorKind::PageListBroken, u"a cursor came back"_s);
        seenCursors.insert(**next);
        cursor = std::move(*next);
    }
    return failed(ErrorKind::PageListBroken, u"more than %1 parts"_s.arg(mostRequests));
}

/// All of it, or nothing.
Result<void> saveAll(Work& work, const ConnectParts& parts, const Attempt& attempt, const ConnectPurpose& purpose,
                     const Grant& grant, const std::vector<NewPage>& pages)
{
    report(work, ConnectStep::Saving);
    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    if (auto allowed = parts.workspace.check(*connection, attempt.session, Right::Connect); !allowed)
        return allowed;
    if (auto saved = ConnectionStore::save(*connection, attempt.session, grant, pages); !saved)
        return saved;
    std::vector<ActivityPage> touched;
    touched.reserve(pages.size());
    for (const NewPage& page : pages)
        touched.push_back({page.id, page.name});
    const auto kind = purpose.reconnects ? ActivityKind::Reconnect : ActivityKind::Connect;
    if (auto noted = Activities::record(*connection, attempt.session.workspace,
                                        Activities::line(grant.consentedAt, attempt.session.member, kind), touched);
        !noted)
        return noted;
    if (auto wanted = work.check(); !wanted) // the last moment at which a cancel leaves nothing behind
        return wanted;
    return transaction->commit();
}

/// From an answer that was accepted to the saved Pages.
Result<Connected> turnIntoPages(Work& work, const ConnectParts& parts, const ConnectRequest& request,
                                const Attempt& attempt, OAuth::Answer answer)
{
    const auto turn = takeTurn(work, parts.consentTurn);
    if (!turn)
        return failed(turn.error());
    GraphClient graph(work, parts.address, parts.clock, parts.limits);
    if (auto proving = proveWithAppSecret(graph, parts, attempt); !proving)
        return failed(proving);
    auto token = userToken(graph, attempt, std::move(answer));
    if (!token)
        return failed(token);
    auto scopes = grantedScopes(graph, token->value);
    if (!scopes)
        return failed(scopes);
    auto grant = identify(graph, parts, attempt, *token, std::move(*scopes));
    if (!grant)
        return failed(grant);
    auto pages = readPages(work, graph, parts.vault, request.session.workspace, *grant, token->value);
    if (!pages)
        return failed(pages);
    if (pages->usable.empty())
        return failed(ErrorKind::NoPages);

    if (auto saved = saveAll(work, parts, attempt, request.purpose, *grant, pages->usable); !saved)
        return failed(saved);
    forgetDeleted(work, parts); // the tokens that these took the place of
    qCInfo(logConnect) << "connected" << pages->usable.size() << "Pages";
    return Connected{qsizetype(pages->usable.size()), std::move(pages->notManaged)};
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
