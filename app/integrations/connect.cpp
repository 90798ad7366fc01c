#include "app/integrations/connect.h"

#include "app/base/log.h"
#include "app/base/work.h"
#include "app/integrations/connectionstore.h"
#include "app/meta/oauth.h"
#include "app/storage/database.h"
#include "app/vault/vault.h"
#include "app/workspace/activity.h"
#include "app/workspace/workspace.h"

#include <QSet>
#include <QSettings>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

/// /me/accounts documents no largest page; 100 is what Meta's own samples and other clients use.
constexpr int pagesPerRequest = 100;
/// An end for a list that never ends: 200,000 Pages.
constexpr int mostRequests = 2'000;

const auto loginSizeKey = u"loginWindow/size"_s;

void report(const Work& work, ConnectStep step, qint64 count = 0)
{
    work.report({int(step), count, {}});
}

Result<Attempt> beginAttempt(const ConnectParts& parts, const ConnectRequest& request,
                             std::chrono::milliseconds clickedAt)
{
    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    if (auto allowed = parts.workspace.check(*connection, request.session, Right::Connect); !allowed)
        return failed(allowed);
    return Attempt::begin(*connection, clickedAt, parts.clock.now(), request.session, request.app, request.purpose);
}

/// Opens Facebook's dialog and waits for the person. Without an answer the attempt is over.
Result<LoginAnswer> askFacebook(Work& work, const ConnectParts& parts, const ConnectRequest& request,
                                const Attempt& attempt)
{
    LoginRequest login;
    login.start = OAuth::dialogAddress(parts.address, {request.app, attempt.state.view(), attempt.verifier.view(),
                                                       Meta::requiredScopes});
    login.stopAt = QUrl(request.app.redirectUri);
    if (parts.address.isStandIn())
        login.allowHost = parts.address.dialog.authority();
    login.timeLeft = [&] { return attempt.timeLeft(parts.clock); };
    login.expires = parts.clock.now().addMSecs(attempt.timeLeft(parts.clock).count());
    login.appearance = request.appearance;
    QSettings remembered(parts.settingsFile, QSettings::IniFormat);
    login.appearance.size = remembered.value(loginSizeKey, QSize(620, 760)).toSize();

    auto answer = parts.loginWindow.run(work, login, [&](std::chrono::milliseconds left) {
        work.report({int(ConnectStep::InFacebook), 0, left});
    });
    if (answer && answer->size.isValid())
        remembered.setValue(loginSizeKey, answer->size);
    if (answer && answer->landed)
        return answer;

    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    if (auto used = attempt.useUp(*connection); !used)
        return failed(used);
    return answer;
}

/// The person agreed, and what came of it is not kept: the message must say so.
std::unexpected<Error> failedWithConsent(Error error)
{
    error.leavesConsent = true;
    return failed(std::move(error));
}

/// Age, then session and role.
Result<void> stillFits(const Connection& connection, const ConnectParts& parts, const Attempt& attempt)
{
    if (attempt.timeLeft(parts.clock) <= std::chrono::milliseconds::zero())
        return failed(ErrorKind::LinkExpired);
    return parts.workspace.check(connection, attempt.session, Right::Connect);
}

/// The attempt is used up first and judged afterwards, so that no answer is ever judged twice.
Result<OAuth::Answer> checkAnswer(const ConnectParts& parts, const Attempt& attempt, const QByteArray& landed)
{
    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    const auto kept = attempt.useUp(*connection);
    if (!kept)
        return failed(kept.error());

    OAuth::Answer answer = OAuth::parseAnswer(QUrl(QString::fromUtf8(landed), QUrl::StrictMode));
    if (answer.isBareCancel())
        return failed(std::move(*answer.error));
    if (answer.isAmbiguous || !*kept || !answer.state ||
        !equalInConstantTime(OAuth::hashOf(*answer.state), **kept))
        return failed(ErrorKind::StateMismatch);
    if (auto fit = stillFits(*connection, parts, attempt); !fit)
        return answer.error ? failed(fit) : failedWithConsent(fit.error());
    if (answer.error)
        return failed(std::move(*answer.error));
    const bool tokenForm = attempt.app.form == Meta::SignInForm::Token;
    if (tokenForm ? answer.token.value.isEmpty() : answer.code.isEmpty())
        return failed(ErrorKind::AppRefused, u"the answer holds no %1"_s.arg(tokenForm ? u"token"_s : u"code"_s));
    return answer;
}

/// With an app secret, every call proves that it comes from the app.
Result<void> proveWithAppSecret(GraphClient& graph, const ConnectParts& parts, const Attempt& attempt)
{
    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    const SecretName name = SecretName::appSecret(attempt.session.workspace, attempt.app.id);
    const auto exists = Vault::contains(*connection, name);
    if (!exists)
        return failed(exists.error());
    if (!*exists)
        return {};
    Secret secret;
    if (auto opened = parts.vault.open(*connection, name, secret); !opened)
        return opened;
    graph.proveWith(std::move(secret));
    return {};
}

/// From the answer to the user token: the longest-lived one that this form can have.
Result<Meta::Token> userToken(GraphClient& graph, const Attempt& attempt, OAuth::Answer answer)
{
    const QByteArray appId = attempt.app.id.value.toUtf8();
    const QByteArray redirectUri = attempt.app.redirectUri.toUtf8();
    const bool hasSecret = !graph.appSecret().isEmpty();

    Meta::Token token = std::move(answer.token);
    if (attempt.app.form == Meta::SignInForm::Automatic) {
        std::vector<GraphClient::Field> fields{{"client_id", appId},
                                               {"redirect_uri", redirectUri},
                                               {"code", answer.code.view()},
                                               {"code_verifier", attempt.verifier.view()}};
        if (hasSecret)
            fields.push_back({"client_secret", graph.appSecret().view()});
        auto exchanged = graph.exchange(fields);
        if (!exchanged)
            return exchanged;
        token = std::move(*exchanged);
    }
    if (!hasSecret)
        return token;
    // https://developers.facebook.com/documentation/facebook-login/guides/access-tokens/get-long-lived
    return graph.exchange({{"grant_type", "fb_exchange_token"},
                           {"client_id", appId},
                           {"client_secret", graph.appSecret().view()},
                           {"fb_exchange_token", token.value.view()}});
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

/// The key of the login hash, made on first use.
Result<Secret> loginHashKey(const Connection& connection, const Vault& vault, const WorkspaceId& workspace)
{
    const SecretName name = SecretName::loginHashKey(workspace);
    const auto exists = Vault::contains(connection, name);
    if (!exists)
        return failed(exists.error());
    Secret key = Secret::random(crypto_generichash_KEYBYTES);
    if (!*exists) {
        const auto record = vault.seal(key.view(), name);
        if (!record)
            return failed(record.error());
        if (auto done = Vault::store(connection, name, *record); !done)
            return failed(done);
    } else if (auto done = vault.open(connection, name, key); !done) {
        return failed(done);
    }
    return key;
}

QByteArray loginHash(const Secret& key, const AppId& app, QByteArrayView userId)
{
    const QByteArray text = app.value.toUtf8() + '/' + userId.toByteArray();
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), std::size_t(hash.size()),
                       reinterpret_cast<const unsigned char*>(text.data()), quint64(text.size()), key.data(),
                       key.size());
    return hash;
}

/// Which Facebook login this is, as a grant whose secrets are sealed already.
Result<Grant> identify(GraphClient& graph, const ConnectParts& parts, const Attempt& attempt,
                       const Meta::Token& token, QStringList scopes)
{
    auto reply = graph.read(u"/me"_s, QUrlQuery{{u"fields"_s, u"id"_s}}, token.value);
    if (!reply)
        return failed(reply);
    QByteArray userId = GraphReply::id((*reply)["id"_L1]).toUtf8();
    if (userId.isEmpty())
        return failed(ErrorKind::MetaUnavailable, u"the login has no id"_s);

    const WorkspaceId& workspace = attempt.session.workspace;
    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    auto key = loginHashKey(*connection, parts.vault, workspace);
    if (!key)
        return failed(key);

    Grant grant;
    grant.app = attempt.app.id;
    grant.loginHash = loginHash(*key, grant.app, userId);
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
    qCInfo(logConnect) << "connected" << pages->usable.size() << "Pages";
    return Connected{qsizetype(pages->usable.size()), std::move(pages->notManaged)};
}

} // namespace

Result<std::unique_lock<std::timed_mutex>> takeTurn(Work& work, std::timed_mutex& turn)
{
    for (;;) {
        std::unique_lock lock(turn, std::chrono::milliseconds(50));
        if (lock)
            return lock;
        if (auto wanted = work.check(); !wanted)
            return failed(wanted);
    }
}

Result<Connected> connectMeta(Work& work, const ConnectParts& parts, const ConnectRequest& request)
{
    if (request.app.id.isEmpty())
        return failed(ErrorKind::AppMissing);

    const auto clickedAt = parts.clock.elapsed(); // the time at a keychain's prompt counts too
    report(work, ConnectStep::OpeningKeychain);
    if (auto unlocked = parts.workspace.unlock(work, request.session); !unlocked)
        return failed(unlocked);

    auto attempt = beginAttempt(parts, request, clickedAt);
    if (!attempt)
        return failed(attempt);
    auto login = askFacebook(work, parts, request, *attempt);
    if (!login)
        return failed(login);
    if (!login->landed)
        return failed(ErrorKind::Cancelled);

    report(work, ConnectStep::Exchanging);
    auto answer = checkAnswer(parts, *attempt, *login->landed);
    wipe(*login->landed);
    if (!answer)
        return failed(answer);
    auto connected = turnIntoPages(work, parts, request, *attempt, std::move(*answer));
    if (!connected)
        return failedWithConsent(std::move(connected.error()));
    return connected;
}
