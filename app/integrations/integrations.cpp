#include "app/integrations/integrations.h"

#include "app/integrations/connectionstore.h"
#include "app/storage/database.h"
#include "app/vault/vault.h"
#include "app/workspace/workspace.h"

#include <QRegularExpression>
#include <QScopeGuard>

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

Result<Session> Integrations::session() const
{
    if (auto session = m_parts.workspace.session())
        return *session;
    return failed(ErrorKind::SessionChanged);
}

Result<void> Integrations::sweep()
{
    auto connection = m_parts.database.open();
    if (!connection)
        return failed(connection);
    return Attempt::sweep(*connection);
}

Result<PageList> Integrations::pages(const PageQuery& query) const
{
    const auto session = this->session();
    if (!session)
        return failed(session.error());
    auto connection = m_parts.database.open();
    if (!connection)
        return failed(connection);
    return ConnectionStore::pages(*connection, session->workspace, query);
}

Result<Connected> Integrations::connect(Work& work, const ConnectPurpose& purpose, const LoginAppearance& appearance)
{
    if (m_isConnecting.exchange(true))
        return failed(ErrorKind::AttemptRunning);
    const auto done = qScopeGuard([this] { m_isConnecting = false; });

    const auto session = this->session();
    if (!session)
        return failed(session.error());
    const auto settings = metaApp();
    if (!settings)
        return failed(settings.error());
    auto connected = connectMeta(work, m_parts, {*session, settings->app, purpose, appearance});
    if (connected)
        Q_EMIT changed();
    return connected;
}

Result<MetaAppSettings> Integrations::metaApp() const
{
    const auto session = this->session();
    if (!session)
        return failed(session.error());
    auto connection = m_parts.database.open();
    if (!connection)
        return failed(connection);
    const auto stored = storedApp(*connection, session->workspace);
    if (!stored)
        return failed(stored.error());

    MetaAppSettings settings;
    settings.app = stored->value_or(Meta::App{m_ownApp});
    const auto hasSecret =
        Vault::contains(*connection, SecretName::appSecret(session->workspace, settings.app.id));
    if (!hasSecret)
        return failed(hasSecret.error());
    settings.hasSecret = *hasSecret;
    const auto count = ConnectionStore::pagesOfApp(*connection, session->workspace, settings.app.id);
    if (!count)
        return failed(count.error());
    settings.pagesOnApp = *count;
    return settings;
}

Result<void> Integrations::changeMetaApp(Work& work, const MetaAppChange& change)
{
    Q_ASSERT(!faultOf(change));
    const auto session = this->session();
    if (!session)
        return failed(session.error());
    if (change.secretChange == MetaAppChange::SecretChange::Replace) {
        if (auto unlocked = m_parts.vault.unlock(work, session->workspace); !unlocked)
            return unlocked;
    }
    auto connection = m_parts.database.open();
    if (!connection)
        return failed(connection);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    const auto role = Workspace::roleOf(*connection, session->member.id);
    if (!role)
        return failed(role.error());
    if (!may(*role, Right::ChangeMetaApp))
        return failed(ErrorKind::RoleForbids);

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
    case MetaAppChange::SecretChange::Replace:
        if (auto done = Vault::store(*connection, name, m_parts.vault.seal(change.secret.view(), name)); !done)
            return done;
        break;
    }
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT changed();
    return {};
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
