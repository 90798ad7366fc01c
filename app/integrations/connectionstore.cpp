#include "app/integrations/connectionstore.h"

#include "app/storage/database.h"
#include "app/vault/vault.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFrom(const QVariant& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace

Result<std::optional<GrantId>> ConnectionStore::grantOf(const Connection& connection, const WorkspaceId& workspace,
                                                        const AppId& app, const QByteArray& loginHash)
{
    auto query = connection.run(
        u"SELECT id FROM meta_grant WHERE workspace_id = ? AND app_id = ? AND login_hash = ?"_s,
        {workspace.value, app.value, loginHash});
    if (!query)
        return failed(query);
    if (!query->next())
        return std::optional<GrantId>();
    return std::optional(GrantId{query->value(0).toString()});
}

Result<void> ConnectionStore::save(const Connection& connection, const Session& session, const Grant& grant,
                                   const std::vector<NewPage>& pages)
{
    const QString workspace = session.workspace.value;
    const QString scopes = grant.scopes.join(u' ');
    const QString consentedAt = timeText(grant.consentedAt);
    if (auto done = connection.run(
            u"INSERT INTO meta_grant (id, workspace_id, app_id, login_hash, form, redirect_uri, base_address, scopes,"
            u" expires_at, consented_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
            u" form = excluded.form, redirect_uri = excluded.redirect_uri, base_address = excluded.base_address,"
            u" scopes = excluded.scopes, expires_at = excluded.expires_at, consented_at = excluded.consented_at"_s,
            {grant.id.value, workspace, grant.app.value, grant.loginHash, Meta::formToText(grant.form),
             grant.redirectUri, grant.baseAddress, scopes,
             grant.expiresAt ? QVariant(timeText(*grant.expiresAt)) : QVariant(), consentedAt});
        !done)
        return failed(done);
    if (auto done = Vault::store(connection, SecretName::userToken(session.workspace, grant.id), grant.userToken); !done)
        return done;
    if (auto done = Vault::store(connection, SecretName::userId(session.workspace, grant.id), grant.userId); !done)
        return done;

    auto addPage = connection.prepare(
        u"INSERT INTO page (workspace_id, page_id, name, folded_name) VALUES (?, ?, ?, ?)"
        u" ON CONFLICT (workspace_id, page_id) DO UPDATE SET name = excluded.name,"
        u" folded_name = excluded.folded_name"_s);
    auto addToken = connection.prepare(
        u"INSERT INTO page_token (workspace_id, page_id, grant_id, scopes, tasks, state, consented_at, connected_by)"
        u" VALUES (?, ?, ?, ?, ?, 'working', ?, ?) ON CONFLICT (workspace_id, page_id, grant_id) DO UPDATE SET"
        u" scopes = excluded.scopes, tasks = excluded.tasks, state = excluded.state,"
        u" consented_at = excluded.consented_at, connected_by = excluded.connected_by"_s);
    auto addSecret = connection.prepare(Vault::storeStatement());
    for (auto* prepared : {&addPage, &addToken, &addSecret}) {
        if (!*prepared)
            return failed(*prepared);
    }
    for (const NewPage& page : pages) {
        if (auto done = connection.again(*addPage, {workspace, page.id.value, page.name, page.name.toCaseFolded()});
            !done)
            return done;
        if (auto done = connection.again(*addToken, {workspace, page.id.value, grant.id.value, scopes,
                                                     page.tasks.join(u' '), consentedAt, session.member.id.value});
            !done)
            return done;
        const SecretName name = SecretName::pageToken(session.workspace, page.id, grant.id);
        if (auto done = connection.again(*addSecret, Vault::storeValues(name, page.token)); !done)
            return done;
    }
    return {};
}

Result<PageList> ConnectionStore::pages(const Connection& connection, const WorkspaceId& workspace,
                                        const PageQuery& query)
{
    PageList list;
    {
        auto count = connection.run(u"SELECT COUNT(*) FROM page WHERE workspace_id = ?"_s, {workspace.value});
        if (!count)
            return failed(count);
        count->next();
        list.total = count->value(0).toLongLong();
    }
    // Of several Facebook logins that brought the same Page, the newest token that works is the Page's.
    QString statement =
        u"SELECT p.page_id, p.name, t.scopes, t.tasks, t.consented_at, t.connected_by, m.name, t.state"
        u" FROM page p JOIN page_token t ON t.workspace_id = p.workspace_id AND t.page_id = p.page_id"
        u" JOIN member m ON m.id = t.connected_by WHERE p.workspace_id = ? AND NOT EXISTS (SELECT 1 FROM page_token b"
        u" WHERE b.workspace_id = t.workspace_id AND b.page_id = t.page_id AND (b.state = 'working', b.consented_at,"
        u" b.grant_id) > (t.state = 'working', t.consented_at, t.grant_id))"_s;
    QVariantList values{workspace.value};
    if (const QString search = query.search.trimmed(); !search.isEmpty()) {
        statement += u" AND (p.folded_name LIKE ? ESCAPE '\\' OR p.page_id LIKE ? ESCAPE '\\')"_s;
        values += containing(search.toCaseFolded());
        values += containing(search);
    }
    statement += u" ORDER BY p.folded_name, p.page_id"_s;
    auto rows = connection.run(statement, values);
    if (!rows)
        return failed(rows);
    // Permissions, tasks and names of members repeat from row to row: all rows share one copy of each.
    QHash<QString, QStringList> words;
    QSet<QString> texts;
    const auto wordsAt = [&](int column) {
        const QString text = rows->value(column).toString();
        const auto known = words.constFind(text);
        return known != words.cend() ? *known : *words.insert(text, text.split(u' ', Qt::SkipEmptyParts));
    };
    const auto textAt = [&](int column) { return *texts.insert(rows->value(column).toString()); };
    while (rows->next()) {
        list.pages.push_back({{rows->value(0).toString()},
                              rows->value(1).toString(),
                              wordsAt(2),
                              wordsAt(3),
                              timeFrom(rows->value(4)),
                              {textAt(5)},
                              textAt(6),
                              rows->value(7).toString() == "working"_L1 ? PageState::Active : PageState::ReconnectNeeded});
    }
    return list;
}

Result<int> ConnectionStore::pagesOfApp(const Connection& connection, const WorkspaceId& workspace, const AppId& app)
{
    auto query = connection.run(u"SELECT COUNT(DISTINCT t.page_id) FROM page_token t JOIN meta_grant g"
                                u" ON g.id = t.grant_id WHERE g.workspace_id = ? AND g.app_id = ?"_s,
                                {workspace.value, app.value});
    if (!query)
        return failed(query);
    query->next();
    return query->value(0).toInt();
}

Result<QStringList> ConnectionStore::pagesConnectedBy(const Connection& connection, const WorkspaceId& workspace,
                                                      const MemberId& member)
{
    auto query = connection.run(
        u"SELECT p.name FROM page p WHERE p.workspace_id = ? AND EXISTS (SELECT 1 FROM page_token t"
        u" WHERE t.workspace_id = p.workspace_id AND t.page_id = p.page_id AND t.connected_by = ?)"
        u" ORDER BY p.folded_name, p.page_id"_s,
        {workspace.value, member.value});
    if (!query)
        return failed(query);
    QStringList names;
    while (query->next())
        names.append(query->value(0).toString());
    return names;
}
