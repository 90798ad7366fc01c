#include "app/workspace/workspace.h"

#include "app/storage/database.h"

using namespace Qt::StringLiterals;

Result<std::optional<Session>> Workspace::resume()
{
    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    auto query = connection->run(
        u"SELECT w.id, w.name, m.id, m.name, m.role FROM workspace w JOIN member m ON m.workspace_id = w.id"
        u" ORDER BY m.created_at LIMIT 1"_s);
    if (!query)
        return failed(query);
    if (!query->next())
        return std::optional<Session>();
    const auto role = roleFromText(query->value(4).toString());
    if (!role)
        return failed(ErrorKind::DatabaseDamaged, u"unknown role"_s);
    return open({SessionId::make(), {query->value(0).toString()}, query->value(1).toString(),
                 {{query->value(2).toString()}, query->value(3).toString(), *role}});
}

Result<Session> Workspace::create(const QString& workspaceName, const QString& ownerName)
{
    Session session{SessionId::make(), WorkspaceId::make(), workspaceName.trimmed(),
                    {MemberId::make(), ownerName.trimmed(), Role::Owner}};
    Q_ASSERT(!session.workspaceName.isEmpty() && !session.member.name.isEmpty());

    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    const QString now = m_clock.now().toString(Qt::ISODateWithMs);
    if (auto done = connection->run(u"INSERT INTO workspace (id, name, created_at) VALUES (?, ?, ?)"_s,
                                    {session.workspace.value, session.workspaceName, now});
        !done)
        return failed(done);
    if (auto done = connection->run(
            u"INSERT INTO member (id, workspace_id, name, role, created_at) VALUES (?, ?, ?, ?, ?)"_s,
            {session.member.id.value, session.workspace.value, session.member.name,
             roleToText(session.member.role), now});
        !done)
        return failed(done);
    if (auto done = transaction->commit(); !done)
        return failed(done);
    return open(session);
}

Session Workspace::open(Session session)
{
    const std::scoped_lock lock(m_mutex);
    m_session = session;
    return session;
}

std::optional<Session> Workspace::session() const
{
    const std::scoped_lock lock(m_mutex);
    return m_session;
}

Result<Role> Workspace::roleOf(const Connection& connection, const MemberId& member)
{
    auto query = connection.run(u"SELECT role FROM member WHERE id = ?"_s, {member.value});
    if (!query)
        return failed(query);
    if (!query->next())
        return failed(ErrorKind::SessionChanged, u"the member is gone"_s);
    if (const auto role = roleFromText(query->value(0).toString()))
        return *role;
    return failed(ErrorKind::DatabaseDamaged, u"unknown role"_s);
}
