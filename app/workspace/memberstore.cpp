#include "app/workspace/memberstore.h"

#include "app/storage/columns.h"
#include "app/storage/database.h"
#include "app/vault/vault.h"
#include "app/workspace/signintry.h"

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"id, name, role, password_hash, password_due, recovery_hash, disabled_at, signed_in_at"_s;

Result<MemberStore::Row> rowFrom(const QSqlQuery& query)
{
    const auto role = roleFromText(query.value(2).toString());
    if (!role)
        return failed(ErrorKind::DatabaseDamaged, u"unknown role"_s);
    MemberStore::Row row;
    row.member = {{query.value(0).toString()}, query.value(1).toString(), *role};
    row.passwordHash = query.value(3).toString().toLatin1();
    row.isPasswordDue = query.value(4).toBool();
    row.recoveryHash = query.value(5).toByteArray();
    row.isDisabled = !query.value(6).isNull();
    if (!query.value(7).isNull())
        row.signedInAt = timeFrom(query.value(7));
    return row;
}

} // namespace

Result<std::vector<MemberStore::Row>> MemberStore::all(const Connection& connection, const WorkspaceId& workspace)
{
    auto query = connection.run(u"SELECT "_s + columns + u" FROM member WHERE workspace_id = ?"_s, {workspace.value});
    if (!query)
        return failed(query);
    std::vector<Row> rows;
    while (query->next()) {
        auto row = rowFrom(*query);
        if (!row)
            return failed(row);
        rows.push_back(std::move(*row));
    }
    return rows;
}

Result<std::optional<MemberStore::Row>> MemberStore::find(const Connection& connection, const MemberId& member)
{
    auto query = connection.run(u"SELECT "_s + columns + u" FROM member WHERE id = ?"_s, {member.value});
    if (!query)
        return failed(query);
    if (!query->next())
        return std::optional<Row>();
    auto row = rowFrom(*query);
    if (!row)
        return failed(row);
    return std::optional(std::move(*row));
}

Result<std::optional<MemberStore::Row>> MemberStore::findNamed(const Connection& connection,
                                                               const WorkspaceId& workspace, const QString& name)
{
    auto rows = all(connection, workspace);
    if (!rows)
        return failed(rows);
    const QString wanted = foldedName(name);
    for (Row& row : *rows) {
        if (foldedName(row.member.name) == wanted)
            return std::optional(std::move(row));
    }
    return std::optional<Row>();
}

Result<void> MemberStore::setPassword(const Connection& connection, const MemberId& member, const QByteArray& hash,
                                      bool isDue)
{
    if (auto done = connection.run(u"UPDATE member SET password_hash = ?, password_due = ? WHERE id = ?"_s,
                                   {QString::fromLatin1(hash), int(isDue), member.value});
        !done)
        return failed(done);
    return {};
}

Result<void> MemberStore::setRecoveryCode(const Connection& connection, const MemberId& member, const QByteArray& hash)
{
    if (auto done = connection.run(u"UPDATE member SET recovery_hash = ? WHERE id = ?"_s, {hash, member.value}); !done)
        return failed(done);
    return {};
}

Result<void> MemberStore::endStaying(const Connection& connection, const WorkspaceId& workspace, const MemberId& member)
{
    if (auto done = connection.run(u"DELETE FROM stay_signed_in WHERE workspace_id = ? AND member_id = ?"_s,
                                   {workspace.value, member.value});
        !done)
        return failed(done);
    return Vault::remove(connection, SecretName::staySignedIn(workspace, member));
}
