#include "app/integrations/revocationstore.h"

#include "app/base/keptname.h"
#include "app/storage/columns.h"
#include "app/storage/database.h"

using namespace Qt::StringLiterals;

namespace {

constexpr KeptName<DisconnectWay> ways[] = {
    {DisconnectWay::WholeGrant, "whole grant"_L1},
    {DisconnectWay::OneToken, "one token"_L1},
    {DisconnectWay::RemoveHere, "remove here"_L1},
    {DisconnectWay::RevokeAndReconnect, "revoke and reconnect"_L1},
};
constexpr KeptName<RevocationQuestion> questions[] = {
    {RevocationQuestion::ConnectedAgain, "connected again"_L1},
    {RevocationQuestion::TokenDead, "token dead"_L1},
    {RevocationQuestion::Refused, "refused"_L1},
};

QString textOf(RevocationQuestion question)
{
    return keptText(questions, question);
}

template <class Value, class ToText>
QVariant orNull(const std::optional<Value>& value, ToText toText)
{
    return value ? QVariant(toText(*value)) : QVariant();
}

const QString columns = u"id, way, fallback, grant_id, app_id, login_hash, connected_by, consented_at, created_at,"
                        u" created_by, has_ended, tries, next_at, asks, reason, detail"_s;

Result<Revocation> rowFrom(const QSqlQuery& query)
{
    const auto way = wayFromText(query.value(1).toString());
    if (!way)
        return failed(ErrorKind::DatabaseDamaged, u"unknown way to disconnect"_s);
    Revocation row;
    row.id = {query.value(0).toString()};
    row.way = *way;
    row.fallback = wayFromText(query.value(2).toString());
    row.grant = {query.value(3).toString()};
    row.app = {query.value(4).toString()};
    row.loginHash = query.value(5).toByteArray();
    row.connectedBy = query.value(6).toString();
    row.consentedAt = timeFrom(query.value(7));
    row.createdAt = timeFrom(query.value(8));
    row.createdBy = query.value(9).toString();
    row.hasEnded = query.value(10).toBool();
    row.tries = query.value(11).toInt();
    row.nextAt = timeFrom(query.value(12));
    row.asks = fromKeptText(questions, query.value(13).toString());
    row.reason = errorKindFromText(query.value(14).toString());
    row.detail = query.value(15).toString();
    return row;
}

Result<std::vector<Revocation>> withPages(const Connection& connection, const QString& condition, const QVariant& value)
{
    std::vector<Revocation> rows;
    {
        // What one disconnect ends is made at one time, and told in the order in which it was asked about.
        auto query = connection.run(
            u"SELECT %1 FROM revocation WHERE %2 = ? ORDER BY created_at, consented_at, id"_s.arg(columns, condition),
            {value});
        if (!query)
            return failed(query);
        while (query->next()) {
            auto row = rowFrom(*query);
            if (!row)
                return failed(row);
            rows.push_back(std::move(*row));
        }
    }
    for (Revocation& row : rows) {
        auto pages = connection.run(u"SELECT page_id, name, confirmed_at, had_expired FROM revocation_page"
                                    u" WHERE revocation_id = ? ORDER BY page_id"_s,
                                    {row.id.value});
        if (!pages)
            return failed(pages);
        while (pages->next())
            row.pages.push_back({{pages->value(0).toString()}, pages->value(1).toString(), !pages->value(2).isNull(),
                                 pages->value(3).toBool()});
    }
    return rows;
}

} // namespace

QString wayToText(DisconnectWay way)
{
    return keptText(ways, way);
}

std::optional<DisconnectWay> wayFromText(const QString& text)
{
    return fromKeptText(ways, text);
}

std::vector<ActivityPage> activityPages(const Revocation& revocation)
{
    std::vector<ActivityPage> pages;
    for (const RevokedPage& page : revocation.pages)
        pages.push_back({page.id, page.name});
    return pages;
}

Result<void> RevocationStore::add(const Connection& connection, const WorkspaceId& workspace, const Revocation& row)
{
    if (auto done = connection.run(
            u"INSERT INTO revocation (id, workspace_id, way, fallback, grant_id, app_id, login_hash, connected_by,"
            u" consented_at, created_at, created_by, next_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {row.id.value, workspace.value, wayToText(row.way), orNull(row.fallback, wayToText), row.grant.value,
             row.app.value, row.loginHash, row.connectedBy, timeText(row.consentedAt), timeText(row.createdAt),
             row.createdBy, timeText(row.nextAt)});
        !done)
        return failed(done);
    return connection.runRows(u"INSERT INTO revocation_page (revocation_id, page_id, name) VALUES %1"_s, row.pages.size(),
                              [&row](std::size_t i) {
                                  return QVariantList{row.id.value, row.pages[i].id.value, row.pages[i].name};
                              });
}

Result<std::vector<Revocation>> RevocationStore::all(const Connection& connection, const WorkspaceId& workspace)
{
    return withPages(connection, u"workspace_id"_s, workspace.value);
}

Result<std::optional<Revocation>> RevocationStore::find(const Connection& connection, const RevocationId& id)
{
    auto rows = withPages(connection, u"id"_s, id.value);
    if (!rows)
        return failed(rows);
    if (rows->empty())
        return std::optional<Revocation>();
    return std::optional(std::move(rows->front()));
}

Result<void> RevocationStore::update(const Connection& connection, const Revocation& row)
{
    if (auto done = connection.run(
            u"UPDATE revocation SET way = ?, fallback = ?, has_ended = ?, tries = ?,"
            u" next_at = ?, asks = ?, reason = ?, detail = ? WHERE id = ?"_s,
            {wayToText(row.way), orNull(row.fallback, wayToText), int(row.hasEnded), row.tries, timeText(row.nextAt),
             orNull(row.asks, textOf), orNull(row.reason, errorKindToText), row.detail,
             row.id.value});
        !done)
        return failed(done);
    return {};
}

Result<void> RevocationStore::confirm(const Connection& connection, const RevocationId& id, const RevokedPage& page,
                                      const QDateTime& at)
{
    if (auto done = connection.run(u"UPDATE revocation_page SET confirmed_at = ?, had_expired = ?"
                                   u" WHERE revocation_id = ? AND page_id = ?"_s,
                                   {timeText(at), int(page.hadExpired), id.value, page.id.value});
        !done)
        return failed(done);
    return {};
}

Result<void> RevocationStore::freeOf(const Connection& connection, const WorkspaceId& workspace, const AppId& app,
                                     const QByteArray& loginHash, const QDateTime& now)
{
    if (auto done = connection.run(u"UPDATE revocation SET asks = NULL, next_at = ? WHERE workspace_id = ? AND app_id = ?"
                                   u" AND login_hash = ? AND asks = ?"_s,
                                   {timeText(now), workspace.value, app.value, loginHash,
                                    textOf(RevocationQuestion::ConnectedAgain)});
        !done)
        return failed(done);
    return {};
}

Result<void> RevocationStore::remove(const Connection& connection, const RevocationId& id)
{
    if (auto done = connection.run(u"DELETE FROM revocation WHERE id = ?"_s, {id.value}); !done)
        return failed(done);
    return {};
}

Result<void> RevocationStore::hold(const Connection& connection, const RevocationId& id, const SecretName& name,
                                   Take take)
{
    if (auto done = connection.run(
            u"INSERT INTO revocation_sealed (revocation_id, workspace_id, purpose, subject, version, key_id, wrapped_key,"
            u" ciphertext) SELECT ?, workspace_id, purpose, subject, version, key_id, wrapped_key, ciphertext FROM sealed"
            u" WHERE workspace_id = ? AND purpose = ? AND subject = ?"_s,
            {id.value, name.workspace.value, name.purpose, name.subject});
        !done)
        return failed(done);
    return take == Take::Move ? Vault::remove(connection, name) : Result<void>();
}

Result<bool> RevocationStore::holds(const Connection& connection, const RevocationId& id, const SecretName& name)
{
    auto row = connection.run(
        u"SELECT 1 FROM revocation_sealed WHERE revocation_id = ? AND purpose = ? AND subject = ?"_s,
        {id.value, name.purpose, name.subject});
    if (!row)
        return failed(row);
    return row->next();
}

Result<void> RevocationStore::replace(const Connection& connection, const RevocationId& id, const SecretName& name,
                                      const Envelope::Record& record)
{
    if (auto done = connection.run(
            u"INSERT INTO revocation_sealed (revocation_id, workspace_id, purpose, subject, version, key_id, wrapped_key,"
            u" ciphertext) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (revocation_id, purpose, subject) DO UPDATE SET"
            u" version = excluded.version, key_id = excluded.key_id, wrapped_key = excluded.wrapped_key,"
            u" ciphertext = excluded.ciphertext"_s,
            {id.value, name.workspace.value, name.purpose, name.subject, record.version,
             QString::fromLatin1(record.keyId), record.wrappedKey, record.ciphertext});
        !done)
        return failed(done);
    return {};
}

Result<void> RevocationStore::open(const Connection& connection, const Vault& vault, const RevocationId& id,
                                   const SecretName& name, Secret& plain)
{
    auto query = connection.run(u"SELECT version, key_id, wrapped_key, ciphertext FROM revocation_sealed"
                                u" WHERE revocation_id = ? AND purpose = ? AND subject = ?"_s,
                                {id.value, name.purpose, name.subject});
    if (!query)
        return failed(query);
    if (!query->next())
        return failed(ErrorKind::RecordDamaged, u"the revocation holds no "_s + name.purpose);
    return vault.open({query->value(0).toInt(), query->value(1).toString().toLatin1(), query->value(2).toByteArray(),
                       query->value(3).toByteArray()},
                      name, plain);
}
