#include "app/integrations/revoke.h"

#include "app/base/work.h"
#include "app/integrations/consent.h"
#include "app/integrations/disconnect.h"
#include "app/integrations/revocationstore.h"
#include "app/storage/columns.h"
#include "app/storage/database.h"
#include "app/workspace/activity.h"
#include "app/workspace/workspace.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a try works with.
struct Try
{
    Work& work;
    const ConnectParts& parts;
    const Session& session;
    const Connection& connection;
    GraphClient& graph;
    Revocation& revocation;
};

Result<void> openHeld(const Try& at, const SecretName& name, Secret& plain)
{
    return RevocationStore::open(at.connection, at.parts.vault, at.revocation.id, name, plain);
}

/// Whether this login has Pages that a withdrawal of its consent would end although nobody agreed to that.
Result<bool> hasConnectedAgain(const Connection& connection, const WorkspaceId& workspace, const Revocation& revocation)
{
    // With RevokeAndReconnect the others were named and agreed to; what was connected since was not.
    const bool othersAgreed = revocation.way == DisconnectWay::RevokeAndReconnect;
    auto query = connection.run(
        u"SELECT 1 FROM meta_grant g JOIN page_token t ON t.grant_id = g.id WHERE g.workspace_id = ? AND g.app_id = ?"
        u" AND g.login_hash = ? AND (? = 0 OR t.consented_at > ?) LIMIT 1"_s,
        {workspace.value, revocation.app.value, revocation.loginHash, int(othersAgreed),
         timeText(revocation.createdAt)});
    if (!query)
        return failed(query);
    return query->next();
}

/// Judged in one transaction with the note that a try begins, so that a crash during the call is followed by a pause.
Result<Revocation> beginTry(const ConnectParts& parts, const Connection& connection, const Session& session,
                            const RevocationId& id)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failed(transaction);
    if (auto allowed = parts.workspace.check(connection, session, Right::See); !allowed)
        return failed(allowed);
    auto found = RevocationStore::find(connection, id);
    if (!found)
        return failed(found);
    if (!*found)
        return failed(ErrorKind::OfferChanged, u"the revocation is gone"_s);
    Revocation& revocation = **found;
    revocation.asks.reset();
    if (!revocation.hasEnded && revocation.way != DisconnectWay::OneToken) {
        const auto again = hasConnectedAgain(connection, session.workspace, revocation);
        if (!again)
            return failed(again.error());
        if (*again)
            revocation.asks = RevocationQuestion::ConnectedAgain;
    }
    revocation.tries += 1;
    revocation.nextAt = parts.clock.now().addSecs(pauseAfter(revocation.tries).count());
    if (auto done = RevocationStore::update(connection, revocation); !done)
        return failed(done);
    if (auto done = transaction->commit(); !done)
        return failed(done);
    return std::move(revocation);
}

/// With the app's secret every call proves that it comes from the app.
Result<bool> prove(const Try& at)
{
    const SecretName name = SecretName::appSecret(at.session.workspace, at.revocation.app);
    const auto exists = Vault::contains(at.connection, name);
    if (!exists || !*exists)
        return exists;
    Secret secret;
    if (auto opened = at.parts.vault.open(at.connection, name, secret); !opened)
        return failed(opened);
    at.graph.proveWith(std::move(secret));
    return true;
}

/// Meta will not take this sign-in token again. Where it wants something confirmed at facebook.com first (190/459, 464,
/// 490), the token stays, and works afterwards.
bool isTokenDead(const Error& error)
{
    const bool isHeldUp = error.code == 190 && (error.subcode == 459 || error.subcode == 464 || error.subcode == 490);
    return error.kind == ErrorKind::TokenInvalid && !isHeldUp;
}

/// Meta does not take this from us, today or tomorrow.
bool isRefusal(const Error& error)
{
    return error.kind == ErrorKind::MetaRefused || error.kind == ErrorKind::PermissionMissing ||
           error.kind == ErrorKind::SecretWrong || error.kind == ErrorKind::AppRefused;
}

/// The app's own token, for a login whose token is dead (https://developers.facebook.com/documentation/facebook-login/
/// guides/access-tokens). Meta ignores it for apps of type Native/Desktop.
Secret appToken(const Try& at)
{
    const QByteArray id = at.revocation.app.value.toUtf8();
    const QByteArrayView secret = at.graph.appSecret().view();
    Secret token(std::size_t(id.size() + 1 + secret.size()));
    auto* out = reinterpret_cast<char*>(token.data());
    std::copy(id.begin(), id.end(), out);
    out[id.size()] = '|';
    std::copy(secret.begin(), secret.end(), out + id.size() + 1);
    return token;
}

/// `DELETE /{user-id}/permissions`: the only documented end of a person's consent.
Result<void> withdrawConsent(const Try& at, bool hasSecret)
{
    Secret userToken;
    Secret userId;
    const WorkspaceId& workspace = at.session.workspace;
    if (auto opened = openHeld(at, SecretName::userToken(workspace, at.revocation.grant), userToken); !opened)
        return opened;
    if (auto opened = openHeld(at, SecretName::userId(workspace, at.revocation.grant), userId); !opened)
        return opened;
    const QString path = u'/' + QString::fromLatin1(userId.view()) + u"/permissions"_s;
    auto answer = at.graph.remove(path, userToken);
    if (!answer && isTokenDead(answer.error()) && hasSecret) {
        auto byApp = at.graph.remove(path, appToken(at));
        // Where Meta does not take that one either, it is still the sign-in token that is wanted.
        if (byApp || !(isTokenDead(byApp.error()) || isRefusal(byApp.error())))
            answer = std::move(byApp);
    }
    if (!answer)
        return failed(answer);
    if (!GraphReply::isYes(*answer))
        return failed(ErrorKind::MetaUnavailable, u"the answer says neither yes nor no"_s);
    return {};
}

/// `GET /oauth/revoke`, documented for system users only, and with a query: the address is never logged.
Result<void> revokeToken(const Try& at)
{
    Secret token;
    const SecretName name =
        SecretName::pageToken(at.session.workspace, at.revocation.pages.front().id, at.revocation.grant);
    if (auto opened = openHeld(at, name, token); !opened)
        return opened;
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, at.revocation.app.value);
    query.addQueryItem(u"client_secret"_s, QString::fromLatin1(at.graph.appSecret().view()));
    query.addQueryItem(u"revoke_token"_s, QString::fromLatin1(token.view().toByteArray().toPercentEncoding()));
    auto answer = at.graph.read(u"/oauth/revoke"_s, query, token);
    if (!answer)
        return failed(answer);
    if (!GraphReply::isYes(*answer))
        return failed(ErrorKind::MetaUnavailable, u"the answer says neither yes nor no"_s);
    return {};
}

/// Why the try leaves it open. Where Meta asks to slow down, the next try waits for as long as it says.
void noteReason(const Try& at, const Error& error)
{
    at.revocation.reason = error.kind;
    at.revocation.detail = error.detail;
    if (error.retryAt.isValid())
        at.revocation.nextAt = std::max(at.revocation.nextAt, error.retryAt);
}

/// Asks each Page token that has not been refused yet, and keeps each answer at once.
Result<void> askTokens(const Try& at)
{
    qint64 asked = 0;
    for (RevokedPage& page : at.revocation.pages) {
        if (page.isConfirmed)
            continue;
        Secret token;
        SecretName name = SecretName::pageToken(at.session.workspace, page.id, at.revocation.grant);
        QString path = u'/' + page.id.value;
        const auto hasToken = RevocationStore::holds(at.connection, at.revocation.id, name);
        if (!hasToken)
            return failed(hasToken.error());
        if (!*hasToken) {
            // A Page for which Meta never handed out a token: its login's own is all that ever gave access to it.
            if (!at.revocation.hasEnded)
                continue;
            name = SecretName::userToken(at.session.workspace, at.revocation.grant);
            path = u"/me"_s;
        }
        if (auto opened = openHeld(at, name, token); !opened) {
            if (opened.error().kind != ErrorKind::RecordDamaged)
                return opened;
            noteReason(at, opened.error()); // it can prove nothing any more; the others still can
            continue;
        }
        const auto answer = at.graph.read(path, QUrlQuery{{u"fields"_s, u"id"_s}}, token);
        const Error* error = answer ? nullptr : &answer.error();
        if (error && error->kind == ErrorKind::Cancelled)
            return failed(*error);
        const TokenWord word = tokenWord(error);
        if (word == TokenWord::Gone || word == TokenWord::Expired) {
            page.isConfirmed = true;
            page.hadExpired = word == TokenWord::Expired;
            if (auto kept = RevocationStore::confirm(at.connection, at.revocation.id, page, at.parts.clock.now()); !kept)
                return kept;
        } else {
            noteReason(at, error ? *error : Error(ErrorKind::MetaRefused, u"Meta still takes the Page's token"_s));
            // One that cannot be reached is not asked for the next Page, and what a person could do is not known yet.
            if (error && error->kind != ErrorKind::TokenInvalid) {
                at.revocation.asks.reset();
                return {};
            }
        }
        at.work.report({0, ++asked, {}});
    }
    return {};
}

bool allConfirmed(const Revocation& revocation)
{
    return std::ranges::all_of(revocation.pages, &RevokedPage::isConfirmed);
}

/// What had expired by itself was not revoked: it has a line of its own.
Result<void> noteOutcome(const Try& at, ActivityOutcome outcome)
{
    for (const bool hadExpired : {false, true}) {
        std::vector<ActivityPage> pages;
        for (const RevokedPage& page : at.revocation.pages) {
            if ((outcome == ActivityOutcome::Done && page.hadExpired) == hadExpired)
                pages.push_back({page.id, page.name});
        }
        if (pages.empty())
            continue;
        Activity line = Activities::line(at.parts.clock.now(), at.session.member, ActivityKind::Revocation, outcome);
        line.oldValue = hadExpired ? u"expired"_s : QString();
        line.newValue = wayToText(at.revocation.way);
        line.reason = outcome == ActivityOutcome::Done ? std::nullopt : at.revocation.reason;
        line.detail = at.revocation.detail;
        if (auto noted = Activities::record(at.connection, at.session.workspace, line, pages); !noted)
            return noted;
    }
    return {};
}

/// The others of that login stop with its consent, and in the transaction that notes its end.
Result<void> stopOthers(const Try& at)
{
    at.revocation.hasEnded = true;
    if (at.revocation.way != DisconnectWay::RevokeAndReconnect)
        return {};
    if (auto done = at.connection.run(u"UPDATE page_token SET state = 'reconnect', reason = NULL, is_notified = 1"
                                      u" WHERE grant_id = ?"_s,
                                      {at.revocation.grant.value});
        !done)
        return failed(done);
    return {};
}

Result<void> noteEnd(const Try& at)
{
    auto transaction = Transaction::begin(at.connection);
    if (!transaction)
        return failed(transaction);
    if (auto done = stopOthers(at); !done)
        return done;
    if (auto done = RevocationStore::update(at.connection, at.revocation); !done)
        return done;
    return transaction->commit();
}

/// Over: the secrets go, and the log says what came of it.
Result<void> finish(const Try& at, ActivityOutcome outcome)
{
    auto transaction = Transaction::begin(at.connection);
    if (!transaction)
        return failed(transaction);
    // Where Meta had ended it and its answer was never heard: a crash, or the line broke.
    if (outcome == ActivityOutcome::Done && !at.revocation.hasEnded) {
        if (auto done = stopOthers(at); !done)
            return done;
    }
    if (auto noted = noteOutcome(at, outcome); !noted)
        return noted;
    if (auto removed = RevocationStore::remove(at.connection, at.revocation.id); !removed)
        return removed;
    if (auto done = transaction->commit(); !done)
        return done;
    forgetDeleted(at.work, at.parts);
    return {};
}

/// Still open: what is known of it, for the next try and for whoever looks. The log names the first failure only.
Result<void> leaveOpen(const Try& at)
{
    auto transaction = Transaction::begin(at.connection);
    if (!transaction)
        return failed(transaction);
    if (auto done = RevocationStore::update(at.connection, at.revocation); !done)
        return done;
    if (at.revocation.tries == 1) {
        if (auto noted = noteOutcome(at, ActivityOutcome::Waiting); !noted)
            return noted;
    }
    return transaction->commit();
}

Result<void> tellMeta(const Try& at, bool hasSecret)
{
    const bool isOneToken = at.revocation.way == DisconnectWay::OneToken;
    const auto told = isOneToken && !hasSecret
                          ? Result<void>(failed(ErrorKind::MetaRefused, u"the app secret is gone"_s))
                          : (isOneToken ? revokeToken(at) : withdrawConsent(at, hasSecret));
    if (told)
        return noteEnd(at);
    const Error& error = told.error();
    if (error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::KeyLost)
        return failed(error);
    noteReason(at, error);
    if (isTokenDead(error))
        at.revocation.asks = RevocationQuestion::TokenDead; // unless the Page tokens turn out to be dead as well
    else if (isRefusal(error) && isOneToken) {
        at.revocation.way = *at.revocation.fallback; // as was chosen beforehand, and at once
        at.revocation.nextAt = at.parts.clock.now();
    } else if (isRefusal(error))
        at.revocation.asks = RevocationQuestion::Refused;
    return {};
}

/// From an answer that was accepted to the token in the revocation's keeping.
Result<void> renewSignIn(Work& work, const ConnectParts& parts, Consent& consent, const RevocationId& id)
{
    const WorkspaceId& workspace = consent.attempt.session.workspace;
    const auto turn = takeTurn(work, parts.consentTurn);
    if (!turn)
        return failed(turn.error());
    GraphClient graph(work, parts.address, parts.clock, parts.limits, parts.proxySignIns);
    if (auto proving = proveWithAppSecret(graph, parts, workspace, consent.attempt.app.id); !proving)
        return proving;
    auto token = userToken(graph, consent.attempt, std::move(consent.answer));
    if (!token)
        return failed(token);
    auto userId = userIdOf(graph, token->value);
    if (!userId)
        return failed(userId);

    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    const auto hash = loginHashOf(*connection, parts.vault, workspace, consent.attempt.app.id, *userId);
    wipe(*userId);
    if (!hash)
        return failed(hash.error());
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    if (auto allowed = parts.workspace.check(*connection, consent.attempt.session, Right::Connect); !allowed)
        return allowed;
    auto found = RevocationStore::find(*connection, id);
    if (!found)
        return failed(found);
    if (!*found)
        return failed(ErrorKind::OfferChanged, u"the revocation is gone"_s);
    Revocation& revocation = **found;
    if (revocation.loginHash != *hash)
        return failed(ErrorKind::OtherLogin);
    const SecretName name = SecretName::userToken(workspace, revocation.grant);
    const auto record = parts.vault.seal(token->value.view(), name);
    if (!record)
        return failed(record.error());
    if (auto held = RevocationStore::replace(*connection, id, name, *record); !held)
        return held;
    revocation.asks.reset();
    revocation.nextAt = parts.clock.now();
    if (auto done = RevocationStore::update(*connection, revocation); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    forgetDeleted(work, parts);
    return {};
}

} // namespace

TokenWord tokenWord(const Error* error)
{
    if (!error)
        return TokenWord::Works;
    if (error->code != 190)
        return TokenWord::Unclear;
    switch (error->subcode) {
    case 0:
    case 458:
    case 460:
    case 467:
        return TokenWord::Gone;
    case 463:
        return TokenWord::Expired;
    default:
        return TokenWord::Unclear;
    }
}

std::chrono::seconds pauseAfter(int tries)
{
    constexpr std::chrono::seconds pauses[] = {1min, 5min, 30min, 2h, 6h};
    return pauses[std::clamp(tries - 1, 0, int(std::size(pauses)) - 1)];
}

Result<RevocationTry> revoke(Work& work, const ConnectParts& parts, const Session& session, const RevocationId& id)
{
    if (auto unlocked = parts.workspace.unlock(work, session); !unlocked)
        return failed(unlocked);
    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    // From the judgement to Meta's answer no connect of the same login comes in between.
    auto turn = takeTurn(work, parts.consentTurn);
    if (!turn)
        return failed(turn.error());
    auto begun = beginTry(parts, *connection, session, id);
    if (!begun)
        return failed(begun);
    Revocation& revocation = *begun;
    if (revocation.asks)
        return RevocationTry{RevocationTry::End::Open, std::move(revocation)}; // nothing is sent

    GraphClient graph(work, parts.address, parts.clock, parts.limits, parts.proxySignIns);
    const Try at{work, parts, session, *connection, graph, revocation};
    const auto hasSecret = prove(at);
    if (!hasSecret)
        return failed(hasSecret.error());
    revocation.reason.reset();
    revocation.detail.clear();
    if (!revocation.hasEnded) {
        if (auto told = tellMeta(at, *hasSecret); !told)
            return failed(told);
    }
    turn->unlock();
    if (revocation.way == DisconnectWay::RemoveHere) {
        if (auto done = finish(at, ActivityOutcome::Failed); !done)
            return failed(done);
        return RevocationTry{RevocationTry::End::RemovedHere, std::move(revocation)};
    }
    // Only the tokens themselves prove anything: not Meta's yes, and not a dead sign-in token.
    if (revocation.hasEnded || revocation.asks == RevocationQuestion::TokenDead) {
        if (auto asked = askTokens(at); !asked)
            return failed(asked);
        if (revocation.way == DisconnectWay::OneToken)
            revocation.asks.reset(); // no sign-in would help: the Page's own token is what is asked for
    }
    if (allConfirmed(revocation)) {
        revocation.asks.reset();
        revocation.reason.reset();
        if (auto done = finish(at, ActivityOutcome::Done); !done)
            return failed(done);
        return RevocationTry{RevocationTry::End::Confirmed, std::move(revocation)};
    }
    if (auto left = leaveOpen(at); !left)
        return failed(left);
    return RevocationTry{RevocationTry::End::Open, std::move(revocation)};
}

Result<void> signInToRevoke(Work& work, const ConnectParts& parts, const ConnectRequest& request,
                            const RevocationId& revocation)
{
    auto consent = askForConsent(work, parts, request);
    if (!consent)
        return failed(consent);
    if (auto renewed = renewSignIn(work, parts, *consent, revocation); !renewed)
        return failedWithConsent(std::move(renewed.error()));
    return {};
}
