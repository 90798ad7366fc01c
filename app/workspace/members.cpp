#include "app/workspace/members.h"

#include "app/storage/columns.h"
#include "app/storage/database.h"
#include "app/workspace/activity.h"
#include "app/workspace/password.h"
#include "app/workspace/signintry.h"
#include "app/workspace/workspace.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Changing an owner, or making one, is the owners' alone.
Right rightToChange(Role role)
{
    return role == Role::Owner ? Right::Own : Right::ChangeMembers;
}

/// One change by the signed-in member: the transaction, who does it, and at the end the log.
class Change
{
public:
    static Result<Change> begin(const Database& database, Workspace& workspace, Right right)
    {
        auto connection = database.open();
        if (!connection)
            return failed(connection);
        Change change(workspace, std::move(*connection));
        auto transaction = Transaction::begin(*change.m_connection);
        if (!transaction)
            return failed(transaction);
        change.m_transaction.emplace(std::move(*transaction));
        auto session = workspace.current(*change.m_connection, right);
        if (!session)
            return failed(session);
        change.m_session = std::move(*session);
        return change;
    }

    const Connection& connection() const { return *m_connection; }
    const Session& session() const { return m_session; }
    Result<void> demand(Right right) const { return m_workspace->check(*m_connection, m_session, right); }

    /// The member to change. \errors NotAllowed where it is an owner and this session's member is none
    Result<MemberStore::Row> target(const MemberId& id) const
    {
        auto found = MemberStore::find(*m_connection, id);
        if (!found)
            return failed(found);
        if (!*found)
            return failed(ErrorKind::NotAllowed, u"there is no such member"_s);
        if (auto allowed = demand(rightToChange((*found)->member.role)); !allowed)
            return failed(allowed);
        return std::move(**found);
    }

    Result<void> nameIsFree(const QString& name, const MemberId& except) const
    {
        const auto holder = MemberStore::findNamed(*m_connection, m_session.workspace, name);
        if (!holder)
            return failed(holder.error());
        if (*holder && (*holder)->member.id != except)
            return failed(ErrorKind::NameTaken);
        return {};
    }

    Result<void> anotherOwnerRemains(const MemberId& without) const
    {
        const auto rows = MemberStore::all(*m_connection, m_session.workspace);
        if (!rows)
            return failed(rows.error());
        const bool remains = std::ranges::any_of(*rows, [&](const MemberStore::Row& row) {
            return row.member.role == Role::Owner && !row.isDisabled && row.member.id != without;
        });
        if (!remains)
            return failed(ErrorKind::LastOwner);
        return {};
    }

    Result<void> note(ActivityKind kind, const Member& subject, const QString& oldValue = {},
                      const QString& newValue = {}) const
    {
        Activity line = Activities::line(m_workspace->now(), m_session.member, kind);
        line.subject = subject.id;
        line.subjectName = subject.name;
        line.oldValue = oldValue;
        line.newValue = newValue;
        return Activities::record(*m_connection, m_session.workspace, line);
    }

    Result<void> commit()
    {
        if (auto done = m_transaction->commit(); !done)
            return done;
        Q_EMIT m_workspace->changed();
        return {};
    }

private:
    // The transaction points at the connection, which therefore stays where it is.
    Change(Workspace& workspace, Connection connection)
        : m_workspace(&workspace), m_connection(std::make_unique<Connection>(std::move(connection)))
    {
    }

    Workspace* m_workspace;
    std::unique_ptr<Connection> m_connection;
    std::optional<Transaction> m_transaction;
    Session m_session;
};

} // namespace

Result<std::vector<MemberRow>> Members::list() const
{
    const auto access = m_workspace.access(Right::See);
    if (!access)
        return failed(access.error());
    auto rows = MemberStore::all(access->connection, access->session.workspace);
    if (!rows)
        return failed(rows);
    std::vector<MemberRow> members;
    for (MemberStore::Row& row : *rows)
        members.push_back({std::move(row.member), row.isDisabled, row.isPasswordDue, row.signedInAt});
    std::ranges::sort(members, [](const MemberRow& a, const MemberRow& b) {
        return QString::localeAwareCompare(a.member.name, b.member.name) < 0;
    });
    return members;
}

Result<MemberId> Members::add(const NewMember& wanted)
{
    const QString name = wanted.name.simplified();
    Q_ASSERT(!name.isEmpty());
    const QByteArray hash = Password::hashOf(wanted.password);
    auto change = Change::begin(m_database, m_workspace, rightToChange(wanted.role));
    if (!change)
        return failed(change);
    if (auto free = change->nameIsFree(name, {}); !free)
        return failed(free);
    const Member member{MemberId::make(), name, wanted.role};
    if (auto done = change->connection().run(
            u"INSERT INTO member (id, workspace_id, name, role, created_at, password_hash, password_due)"
            u" VALUES (?, ?, ?, ?, ?, ?, 1)"_s,
            {member.id.value, change->session().workspace.value, name, roleToText(wanted.role),
             timeText(m_workspace.now()), QString::fromLatin1(hash)});
        !done)
        return failed(done);
    if (auto noted = change->note(ActivityKind::MemberAdd, member, {}, roleToText(wanted.role)); !noted)
        return failed(noted);
    if (auto done = change->commit(); !done)
        return failed(done);
    return member.id;
}

Result<void> Members::change(const MemberId& id, const QString& newName, Role role)
{
    const QString name = newName.simplified();
    Q_ASSERT(!name.isEmpty());
    auto change = Change::begin(m_database, m_workspace, rightToChange(role));
    if (!change)
        return failed(change);
    const auto target = change->target(id);
    if (!target)
        return failed(target.error());
    if (auto free = change->nameIsFree(name, id); !free)
        return free;
    if (target->member.role == Role::Owner && role != Role::Owner && !target->isDisabled) {
        if (auto remains = change->anotherOwnerRemains(id); !remains)
            return remains;
    }
    if (auto done = change->connection().run(u"UPDATE member SET name = ?, role = ? WHERE id = ?"_s,
                                             {name, roleToText(role), id.value});
        !done)
        return failed(done);
    const Member changed{id, name, role};
    if (name != target->member.name) {
        if (auto noted = change->note(ActivityKind::MemberRename, changed, target->member.name, name); !noted)
            return noted;
    }
    if (role != target->member.role) {
        if (auto noted = change->note(ActivityKind::RoleChange, changed, roleToText(target->member.role),
                                      roleToText(role));
            !noted)
            return noted;
    }
    if (auto done = change->commit(); !done)
        return done;
    m_workspace.updateSession(changed);
    return {};
}

Result<void> Members::disable(const MemberId& id)
{
    auto change = Change::begin(m_database, m_workspace, Right::ChangeMembers);
    if (!change)
        return failed(change);
    const auto target = change->target(id);
    if (!target)
        return failed(target.error());
    if (id == change->session().member.id)
        return failed(ErrorKind::OwnMembership);
    if (target->isDisabled)
        return {};
    if (target->member.role == Role::Owner) {
        if (auto remains = change->anotherOwnerRemains(id); !remains)
            return remains;
    }
    if (auto done = change->connection().run(u"UPDATE member SET disabled_at = ? WHERE id = ?"_s,
                                             {timeText(m_workspace.now()), id.value});
        !done)
        return failed(done);
    if (auto ended = MemberStore::endStaying(change->connection(), change->session().workspace, id); !ended)
        return ended;
    if (auto noted = change->note(ActivityKind::MemberDisable, target->member); !noted)
        return noted;
    return change->commit();
}

Result<void> Members::enable(const MemberId& id)
{
    auto change = Change::begin(m_database, m_workspace, Right::ChangeMembers);
    if (!change)
        return failed(change);
    const auto target = change->target(id);
    if (!target)
        return failed(target.error());
    if (!target->isDisabled)
        return {};
    if (auto done = change->connection().run(u"UPDATE member SET disabled_at = NULL WHERE id = ?"_s, {id.value}); !done)
        return failed(done);
    if (auto noted = change->note(ActivityKind::MemberEnable, target->member); !noted)
        return noted;
    return change->commit();
}

Result<void> Members::resetPassword(const MemberId& id, const Secret& password)
{
    const QByteArray hash = Password::hashOf(password);
    auto change = Change::begin(m_database, m_workspace, Right::ChangeMembers);
    if (!change)
        return failed(change);
    const auto target = change->target(id);
    if (!target)
        return failed(target.error());
    if (id == change->session().member.id)
        return failed(ErrorKind::OwnMembership);
    if (auto done = MemberStore::setPassword(change->connection(), id, hash, true); !done)
        return done;
    if (auto ended = MemberStore::endStaying(change->connection(), change->session().workspace, id); !ended)
        return ended;
    if (auto noted = change->note(ActivityKind::PasswordReset, target->member); !noted)
        return noted;
    return change->commit();
}

Result<void> Members::changeOwnName(const QString& newName)
{
    const QString name = newName.simplified();
    Q_ASSERT(!name.isEmpty());
    auto change = Change::begin(m_database, m_workspace, Right::See);
    if (!change)
        return failed(change);
    Member member = change->session().member;
    if (auto free = change->nameIsFree(name, member.id); !free)
        return free;
    const QString oldName = std::exchange(member.name, name);
    if (oldName == name)
        return {};
    if (auto done = change->connection().run(u"UPDATE member SET name = ? WHERE id = ?"_s, {name, member.id.value});
        !done)
        return failed(done);
    if (auto noted = change->note(ActivityKind::MemberRename, member, oldName, name); !noted)
        return noted;
    if (auto done = change->commit(); !done)
        return done;
    m_workspace.updateSession(member);
    return {};
}

Result<MemberStore::Row> Members::confirmOwnPassword(const Secret& given) const
{
    MemberStore::Row row;
    Session session;
    {
        auto change = Change::begin(m_database, m_workspace, Right::See);
        if (!change)
            return failed(change);
        session = change->session();
        if (auto counted = SignInTry::begin(change->connection(), session.workspace, session.member.name,
                                            m_workspace.now());
            !counted)
            return failed(counted);
        auto found = MemberStore::find(change->connection(), session.member.id);
        if (!found)
            return failed(found);
        if (!*found)
            return failed(ErrorKind::SessionChanged);
        row = std::move(**found);
        if (auto done = change->commit(); !done)
            return failed(done);
    }
    if (!Password::fits(given, row.passwordHash))
        return failed(ErrorKind::PasswordWrong);
    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    if (auto done = SignInTry::succeed(*connection, session.workspace, session.member.name); !done)
        return failed(done);
    return row;
}

Result<void> Members::changeOwnPassword(const Secret& current, const Secret& wanted)
{
    const auto row = confirmOwnPassword(current);
    if (!row)
        return failed(row.error());
    const QByteArray hash = Password::hashOf(wanted);
    auto change = Change::begin(m_database, m_workspace, Right::See);
    if (!change)
        return failed(change);
    if (change->session().member.id != row->member.id)
        return failed(ErrorKind::SessionChanged);
    if (auto done = MemberStore::setPassword(change->connection(), row->member.id, hash, false); !done)
        return done;
    if (auto ended = MemberStore::endStaying(change->connection(), change->session().workspace, row->member.id); !ended)
        return ended;
    if (auto noted = change->note(ActivityKind::PasswordChange, {}); !noted)
        return noted;
    return change->commit();
}

Result<QString> Members::newRecoveryCode(const Secret& currentPassword)
{
    const auto row = confirmOwnPassword(currentPassword);
    if (!row)
        return failed(row.error());
    auto change = Change::begin(m_database, m_workspace, Right::Own);
    if (!change)
        return failed(change);
    if (change->session().member.id != row->member.id)
        return failed(ErrorKind::SessionChanged);
    const QString code = Password::newRecoveryCode();
    if (auto done = MemberStore::setRecoveryCode(change->connection(), row->member.id, Password::recoveryHashOf(code));
        !done)
        return failed(done);
    if (auto noted = change->note(ActivityKind::RecoveryCode, {}); !noted)
        return failed(noted);
    if (auto done = change->commit(); !done)
        return failed(done);
    return code;
}
