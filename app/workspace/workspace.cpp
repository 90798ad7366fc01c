#include "app/workspace/workspace.h"

#include "app/storage/database.h"
#include "app/vault/vault.h"
#include "app/workspace/activity.h"

using namespace Qt::StringLiterals;

/// First of all in memory: whatever else fails, nobody is signed in and no key is left.
std::optional<Session> Workspace::end()
{
    std::optional<Session> ended;
    {
        const std::scoped_lock lock(m_mutex);
        ended = std::exchange(m_session, std::nullopt);
    }
    m_vault.lock();
    Q_EMIT changed();
    return ended;
}

Result<void> Workspace::signOut()
{
    const auto session = end();
    if (!session)
        return {};
    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    if (auto done = MemberStore::endStaying(*connection, session->workspace, session->member.id); !done)
        return done;
    if (auto noted = Activities::record(*connection, session->workspace,
                                        Activities::line(m_clock.now(), session->member, ActivityKind::SignOut));
        !noted)
        return noted;
    return transaction->commit();
}

Result<void> Workspace::lock()
{
    const auto session = end();
    if (!session)
        return {};
    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    if (auto done = connection->run(u"UPDATE stay_signed_in SET is_locked = 1 WHERE workspace_id = ?"_s,
                                    {session->workspace.value});
        !done)
        return failed(done);
    return {};
}

Result<void> Workspace::rename(const QString& newName)
{
    const QString name = newName.simplified();
    Q_ASSERT(!name.isEmpty());
    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    const auto session = current(*connection, Right::ChangeSettings);
    if (!session)
        return failed(session.error());
    if (session->workspaceName == name)
        return {};
    if (auto done = connection->run(u"UPDATE workspace SET name = ? WHERE id = ?"_s, {name, session->workspace.value});
        !done)
        return failed(done);
    Activity line = Activities::line(m_clock.now(), session->member, ActivityKind::WorkspaceRename);
    line.oldValue = session->workspaceName;
    line.newValue = name;
    if (auto noted = Activities::record(*connection, session->workspace, line); !noted)
        return noted;
    if (auto done = transaction->commit(); !done)
        return done;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_session)
            m_session->workspaceName = name;
    }
    Q_EMIT changed();
    return {};
}

Result<void> Workspace::setLockAfter(std::chrono::minutes time)
{
    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    const auto session = current(*connection, Right::ChangeSettings);
    if (!session)
        return failed(session.error());
    if (auto done = connection->run(u"UPDATE workspace SET lock_after = ? WHERE id = ?"_s,
                                    {qint64(time.count()), session->workspace.value});
        !done)
        return failed(done);
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT changed();
    return {};
}

Result<std::chrono::minutes> Workspace::lockAfter() const
{
    const auto access = this->access(Right::See);
    if (!access)
        return failed(access.error());
    auto query = access->connection.run(u"SELECT lock_after FROM workspace WHERE id = ?"_s,
                                        {access->session.workspace.value});
    if (!query)
        return failed(query);
    query->next();
    return std::chrono::minutes(query->value(0).toInt());
}

Result<KeyFacts> Workspace::keyFacts(Work& work) const
{
    const auto access = this->access(Right::See);
    if (!access)
        return failed(access.error());
    KeyFacts facts;
    const auto isSealed = Vault::isAnythingSealed(access->connection, access->session.workspace);
    if (!isSealed)
        return failed(isSealed.error());
    if (*isSealed)
        facts.state = m_vault.isKeyLost() ? KeyFacts::State::Lost : KeyFacts::State::There;
    const auto made = Activities::last(access->connection, access->session.workspace, ActivityKind::KeyChange);
    if (!made)
        return failed(made.error());
    if (*isSealed)
        facts.madeAt = *made;
    auto keychain = m_vault.keychain(work);
    if (keychain)
        facts.keychain = std::move(*keychain);
    else if (keychain.error().kind == ErrorKind::Cancelled)
        return failed(keychain);
    return facts;
}

std::optional<Session> Workspace::session() const
{
    const std::scoped_lock lock(m_mutex);
    return m_session;
}

Result<void> Workspace::check(const Connection& connection, const Session& session, Right right) const
{
    const auto now = this->session();
    if (!now || now->id != session.id || now->member.id != session.member.id)
        return failed(ErrorKind::SessionChanged);
    const auto row = MemberStore::find(connection, session.member.id);
    if (!row)
        return failed(row.error());
    if (!*row)
        return failed(ErrorKind::SessionChanged, u"the member is gone"_s);
    if ((*row)->isDisabled || !may((*row)->member.role, right))
        return failed(right == Right::Connect ? ErrorKind::RoleForbids : ErrorKind::NotAllowed);
    return {};
}

Result<Session> Workspace::current(const Connection& connection, Right right) const
{
    auto session = this->session();
    if (!session)
        return failed(ErrorKind::SessionChanged, u"nobody is signed in"_s);
    if (auto allowed = check(connection, *session, right); !allowed)
        return failed(allowed);
    auto row = MemberStore::find(connection, session->member.id);
    if (!row)
        return failed(row);
    if (*row)
        session->member = (*row)->member;
    return std::move(*session);
}

Result<Workspace::Access> Workspace::access(Right right) const
{
    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    auto session = current(*connection, right);
    if (!session)
        return failed(session);
    return Access{std::move(*connection), std::move(*session)};
}

Result<void> Workspace::unlock(Work& work, const Session& session)
{
    const auto unlocked = m_vault.unlock(work, session.workspace);
    if (!unlocked)
        return failed(unlocked.error());
    // A key that came while somebody signed out belongs to nobody.
    const auto now = this->session();
    if (!now || now->id != session.id) {
        if (!now)
            m_vault.lock();
        return failed(ErrorKind::SessionChanged);
    }
    if (*unlocked != Vault::Unlocked::Made)
        return {};
    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    return Activities::record(*connection, session.workspace,
                              Activities::line(m_clock.now(), session.member, ActivityKind::KeyChange));
}

void Workspace::updateSession(const Member& member)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_session || m_session->member.id != member.id)
            return;
        m_session->member = member;
    }
    Q_EMIT changed();
}
