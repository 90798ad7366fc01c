#include "app/integrations/integrations.h"

#include "app/base/log.h"
#include "app/integrations/connectionstore.h"
#include "app/integrations/revocationstore.h"
#include "app/storage/database.h"
#include "app/vault/vault.h"
#include "app/workspace/activity.h"
#include "app/workspace/workspace.h"

#include <QRegularExpression>
#include <QScopeGuard>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<Meta::App>> storedApp(const Connection& connection, const WorkspaceId& workspace)
{
    auto query = connection.run(u"SELECT app_id, redirect_uri, form FROM meta_app WHERE workspace_id = ?"_s,
                                {workspace.value});
    if (!query)
        return failed(query);
    if (!query->next())
        return std::optional<Meta::App>();
    return std::optional(Meta::App{{query->value(0).toString()}, query->value(1).toString(),
                                   Meta::formFromText(query->value(2).toString())});
}

} // namespace

Result<void> Integrations::sweep()
{
    if (m_isConnecting)
        return {}; // what is there belongs to this run
    auto connection = m_parts.database.open();
    if (!connection)
        return failed(connection);
    if (auto swept = Attempt::sweep(*connection); !swept)
        return swept;
    // It may have ended between a deletion and the moment at which nothing of it was left in the log.
    if (auto forgotten = Database::forget(*connection); !forgotten)
        return failed(forgotten);
    return {};
}

Result<PageList> Integrations::pages(const PageQuery& query) const
{
    auto list = [&]() -> Result<PageList> {
        const auto access = m_parts.workspace.access(Right::See);
        if (!access)
            return failed(access.error());
        return ConnectionStore::pages(access->connection, access->session.workspace, query, m_parts.clock.now());
    }();
    if (list)
        list->isKeyLost = m_parts.vault.isKeyLost();
#if defined(__GLIBC__)
    malloc_trim(0); // it keeps what SQLite has sorted in and freed: of ten thousand Pages three MiB, as much as the list
#endif
    return list;
}

Result<QStringList> Integrations::pagesConnectedBy(const MemberId& member) const
{
    const auto access = m_parts.workspace.access(Right::See);
    if (!access)
        return failed(access.error());
    return ConnectionStore::pagesConnectedBy(access->connection, access->session.workspace, member);
}

Result<Connected> Integrations::connect(Work& work, const ConnectPurpose& purpose, const LoginAppearance& appearance)
{
    if (m_isConnecting.exchange(true))
        return failed(ErrorKind::AttemptRunning);
    const auto done = qScopeGuard([this] { m_isConnecting = false; });

    const auto session = sessionThatMay(Right::Connect); // before the keychain is asked, and before any setting is
    if (!session)
        return failed(session.error());
    const auto settings = metaApp();
    if (!settings)
        return failed(settings.error());
    auto connected = connectMeta(work, m_parts, {*session, settings->app, purpose, appearance});
    if (!connected)
        noteFailure(*session, purpose, connected.error());
    Q_EMIT changed(); // also what failed stands in the log now
    return connected;
}

Result<Connected> Integrations::continueList(Work& work, const GrantId& grant)
{
    if (m_isConnecting.exchange(true))
        return failed(ErrorKind::AttemptRunning);
    const auto done = qScopeGuard([this] { m_isConnecting = false; });

    const auto session = sessionThatMay(Right::Connect);
    if (!session)
        return failed(session.error());
    auto connected = ::continueList(work, m_parts, *session, grant);
    if (connected)
        Q_EMIT changed();
    return connected;
}

Result<PageDetails> Integrations::details(const PageId& page) const
{
    const auto access = m_parts.workspace.access(Right::See);
    if (!access)
        return failed(access.error());
    return ConnectionStore::details(access->connection, access->session.workspace, page, m_parts.clock.now());
}

Result<CheckRound> Integrations::check(Work& work, Checks checks)
{
    return checkBy(work, {checks == Checks::AllLogins, {}});
}

Result<CheckRound> Integrations::checkNow(Work& work, const std::vector<PageId>& pages)
{
    if (pages.empty())
        return CheckRound();
    return checkBy(work, {false, pages});
}

Result<CheckRound> Integrations::checkBy(Work& work, const CheckPlan& plan)
{
    const auto session = sessionThatMay(Right::See);
    if (!session)
        return failed(session.error());
    const std::unique_lock turn(m_checking, std::try_to_lock);
    if (m_isConnecting || !turn)
        return failed(ErrorKind::AttemptRunning);
    auto round = checkHealth(work, m_parts, *session, plan);
    if (!round || round->asked + round->logins > 0) // also what was asked before a failure
        Q_EMIT changed();
    return round;
}

Result<std::optional<Attention>> Integrations::takeAttention()
{
    const auto session = sessionThatMay(Right::See);
    if (!session)
        return failed(session.error());
    return ::takeAttention(m_parts, session->workspace);
}

Result<Session> Integrations::sessionThatMay(Right right) const
{
    auto access = m_parts.workspace.access(right);
    if (!access)
        return failed(access);
    return std::move(access->session);
}

/// A connect that saved nothing, in the log; one that the person called off is nothing to note.
void Integrations::noteFailure(const Session& session, const ConnectPurpose& purpose, const Error& error) const
{
    if (error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::AppMissing)
        return;
    Activity line = Activities::line(m_parts.clock.now(), session.member,
                                     purpose.reconnects ? ActivityKind::Reconnect : ActivityKind::Connect,
                                     error.kind == ErrorKind::Declined ? ActivityOutcome::Declined
                                                                       : ActivityOutcome::Failed);
    line.reason = error.kind;
    line.detail = error.detail;
    auto connection = m_parts.database.open();
    // The message says what happened in any case; a full disk that keeps it out of the log is not one more.
    if (auto noted = connection ? Activities::record(*connection, session.workspace, line)
                                : Result<void>(failed(connection));
        !noted)
        qCWarning(logConnect) << "not noted:" << noted.error().detail;
}

Result<MetaAppSettings> Integrations::metaApp() const
{
    const auto access = m_parts.workspace.access(Right::See);
    if (!access)
        return failed(access.error());
    const auto stored = storedApp(access->connection, access->session.workspace);
    if (!stored)
        return failed(stored.error());

    MetaAppSettings settings;
    settings.app = stored->value_or(Meta::App{m_ownApp});
    const auto hasSecret =
        Vault::contains(access->connection, SecretName::appSecret(access->session.workspace, settings.app.id));
    if (!hasSecret)
        return failed(hasSecret.error());
    settings.hasSecret = *hasSecret;
    const auto count = ConnectionStore::pagesOfApp(access->connection, access->session.workspace, settings.app.id);
    if (!count)
        return failed(count.error());
    settings.pagesOnApp = *count;
    return settings;
}

Result<void> Integrations::changeMetaApp(Work& work, const MetaAppChange& change)
{
    Q_ASSERT(!faultOf(change));
    const auto session = sessionThatMay(Right::ChangeSettings);
    if (!session)
        return failed(session.error());
    if (change.secretChange == MetaAppChange::SecretChange::Replace) {
        if (auto unlocked = m_parts.workspace.unlock(work, *session); !unlocked)
            return unlocked;
    }
    auto connection = m_parts.database.open();
    if (!connection)
        return failed(connection);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    if (auto allowed = m_parts.workspace.check(*connection, *session, Right::ChangeSettings); !allowed)
        return allowed;

    if (auto done = connection->run(
            u"INSERT INTO meta_app (workspace_id, app_id, redirect_uri, form) VALUES (?, ?, ?, ?)"
            u" ON CONFLICT (workspace_id) DO UPDATE SET app_id = excluded.app_id,"
            u" redirect_uri = excluded.redirect_uri, form = excluded.form"_s,
            {session->workspace.value, change.app.id.value, change.app.redirectUri, Meta::formToText(change.app.form)});
        !done)
        return failed(done);
    const SecretName name = SecretName::appSecret(session->workspace, change.app.id);
    switch (change.secretChange) {
    case MetaAppChange::SecretChange::Keep:
        break;
    case MetaAppChange::SecretChange::Remove:
        if (auto done = Vault::remove(*connection, name); !done)
            return done;
        break;
    case MetaAppChange::SecretChange::Replace: {
        const auto record = m_parts.vault.seal(change.secret.view(), name);
        if (!record)
            return failed(record.error());
        if (auto done = Vault::store(*connection, name, *record); !done)
            return done;
        break;
    }
    }
    Activity line = Activities::line(m_parts.clock.now(), session->member, ActivityKind::MetaAppChange);
    line.newValue = change.app.id.value;
    if (auto noted = Activities::record(*connection, session->workspace, line); !noted)
        return noted;
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT changed();
    forgetDeleted(work, m_parts); // a secret that is no more
    return {};
}

Result<std::vector<DisconnectOffer>> Integrations::disconnectOffers(const std::vector<PageId>& pages) const
{
    const auto access = m_parts.workspace.access(Right::Disconnect);
    if (!access)
        return failed(access.error());
    return ::disconnectOffers(access->connection, access->session, pages, m_parts.clock.now());
}

Result<void> Integrations::disconnect(Work& work, const std::vector<PageId>& pages,
                                      const std::vector<DisconnectChoice>& choices)
{
    const auto session = sessionThatMay(Right::Disconnect);
    if (!session)
        return failed(session.error());
    if (auto done = disconnectPages(m_parts, *session, pages, choices); !done)
        return done;
    Q_EMIT changed();
    forgetDeleted(work, m_parts);
    return {};
}

Result<std::vector<Revocation>> Integrations::revocations() const
{
    const auto access = m_parts.workspace.access(Right::See);
    if (!access)
        return failed(access.error());
    return RevocationStore::all(access->connection, access->session.workspace);
}

Result<std::vector<RevocationTry>> Integrations::revokeDue(Work& work)
{
    const auto session = sessionThatMay(Right::See);
    if (!session)
        return failed(session.error());
    return revokeThose(work, *session, false);
}

Result<std::vector<RevocationTry>> Integrations::revokeThose(Work& work, const Session& session, bool alsoNotDue)
{
    if (m_isConnecting)
        return failed(ErrorKind::AttemptRunning);
    std::vector<RevocationTry> tried;
    const std::unique_lock turn(m_revoking, std::try_to_lock);
    if (!turn)
        return tried; // whoever has it tries the same ones
    auto connection = m_parts.database.open();
    if (!connection)
        return failed(connection);
    const auto all = RevocationStore::all(*connection, session.workspace);
    if (!all)
        return failed(all.error());
    for (const Revocation& revocation : *all) {
        const bool isDue = alsoNotDue || (!revocation.asks && revocation.nextAt <= m_parts.clock.now());
        if (!isDue)
            continue;
        if (m_isConnecting)
            break; // begun meanwhile; its end is followed by a round
        auto result = revoke(work, m_parts, session, revocation.id);
        if (!result && tried.empty())
            return failed(result);
        if (!result)
            break; // what was done is told; what is in the way will be in the way of the next round too
        Q_EMIT changed();
        tried.push_back(std::move(*result));
    }
    return tried;
}

Result<void> Integrations::retryRevocation(const RevocationId& id)
{
    auto connection = m_parts.database.open();
    if (!connection)
        return failed(connection);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    if (const auto session = m_parts.workspace.current(*connection, Right::Disconnect); !session)
        return failed(session.error());
    auto found = RevocationStore::find(*connection, id);
    if (!found)
        return failed(found);
    if (!*found)
        return {};
    (*found)->asks.reset();
    (*found)->nextAt = m_parts.clock.now();
    if (auto done = RevocationStore::update(*connection, **found); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT changed();
    return {};
}

Result<void> Integrations::signInToRevoke(Work& work, const RevocationId& id, const LoginAppearance& appearance)
{
    if (m_isConnecting.exchange(true))
        return failed(ErrorKind::AttemptRunning);
    const auto done = qScopeGuard([this] { m_isConnecting = false; });

    const auto session = sessionThatMay(Right::Connect);
    if (!session)
        return failed(session.error());
    const auto settings = metaApp();
    if (!settings)
        return failed(settings.error());
    Meta::App app = settings->app;
    {
        auto connection = m_parts.database.open();
        if (!connection)
            return failed(connection);
        const auto found = RevocationStore::find(*connection, id);
        if (!found)
            return failed(found.error());
        if (!*found)
            return failed(ErrorKind::OfferChanged, u"the revocation is gone"_s);
        if ((*found)->app != app.id)
            app = Meta::App{(*found)->app}; // of an app that was set earlier, with what every app has
    }
    if (auto renewed = ::signInToRevoke(work, m_parts, {*session, app, {}, appearance}, id); !renewed)
        return renewed;
    Q_EMIT changed();
    return {};
}

Result<void> Integrations::forgetRevocation(Work& work, const RevocationId& id)
{
    auto connection = m_parts.database.open();
    if (!connection)
        return failed(connection);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    const auto session = m_parts.workspace.current(*connection, Right::ForgetRevocation);
    if (!session)
        return failed(session.error());
    const auto found = RevocationStore::find(*connection, id);
    if (!found)
        return failed(found.error());
    if (!*found)
        return {};
    if (auto done = RevocationStore::remove(*connection, id); !done)
        return done;
    Activity line = Activities::line(m_parts.clock.now(), session->member, ActivityKind::RevocationForget);
    if (auto noted = Activities::record(*connection, session->workspace, line, activityPages(**found)); !noted)
        return noted;
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT changed();
    forgetDeleted(work, m_parts);
    return {};
}

Result<std::vector<Revocation>> Integrations::deleteWorkspace(Work& work, Unconfirmed unconfirmed)
{
    const auto session = sessionThatMay(Right::Own);
    if (!session)
        return failed(session.error());
    const auto list = pages({});
    if (!list)
        return failed(list.error());
    std::vector<PageId> all;
    for (const Page& page : list->pages)
        all.push_back(page.id);
    const auto offers = disconnectOffers(all);
    if (!offers)
        return failed(offers.error());
    std::vector<DisconnectChoice> choices;
    for (const DisconnectOffer& offer : *offers)
        choices.push_back({offer.grant, offer.ways.front(), {}}); // no Page of any login remains: the whole grant
    if (auto done = disconnect(work, all, choices); !done)
        return failed(done);
    // With the key gone nothing of it can be sent, now or later: what is left is told.
    if (auto tried = revokeThose(work, *session, true);
        !tried && unconfirmed == Unconfirmed::Keep && tried.error().kind != ErrorKind::KeyLost)
        return failed(tried);
    auto left = revocations();
    if (!left || (!left->empty() && unconfirmed == Unconfirmed::Keep))
        return left;
    left->clear();
    // The key first: where the keychain refuses, the file is still there to try again.
    if (auto gone = m_parts.vault.destroyKey(work, session->workspace); !gone)
        return failed(gone);
    if (auto gone = m_parts.database.destroy(); !gone)
        return failed(gone);
    m_parts.workspace.leave();
    return left;
}

std::optional<MetaAppFault> Integrations::faultOf(const MetaAppChange& change)
{
    // App IDs are decimal numbers; app secrets are 32 hexadecimal digits.
    static const QRegularExpression appId(u"\\A[1-9][0-9]{4,19}\\z"_s);
    if (!appId.match(change.app.id.value).hasMatch())
        return MetaAppFault::AppIdWrong;
    if (change.secretChange == MetaAppChange::SecretChange::Replace) {
        const QByteArrayView secret = change.secret.view();
        const bool isHex = std::all_of(secret.begin(), secret.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        });
        if (secret.size() != 32 || !isHex)
            return MetaAppFault::SecretWrong;
    }
    // Facebook demands https; the sign-in stops at this address and never fetches it.
    const QUrl redirect(change.app.redirectUri, QUrl::StrictMode);
    if (!redirect.isValid() || redirect.scheme() != "https"_L1 || redirect.host().isEmpty() ||
        redirect.hasFragment() || !redirect.userInfo().isEmpty())
        return MetaAppFault::RedirectUriWrong;
    return {};
}
