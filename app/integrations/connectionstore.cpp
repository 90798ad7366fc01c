#include "app/integrations/connectionstore.h"

#include "app/storage/columns.h"
#include "app/storage/database.h"
#include "app/vault/vault.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Of a login whose sealed records went with a lost key, what the new grant brings back: by its hash, made with another
/// key, it is not recognised any more, and its rows would stand beside the new ones for ever.
Result<void> removeReplaced(const Connection& connection, const WorkspaceId& workspace, const GrantId& grant)
{
    QStringList lost;
    {
        auto query = connection.run(
            u"SELECT id FROM meta_grant WHERE workspace_id = ? AND id <> ? AND NOT EXISTS (SELECT 1 FROM sealed s"
            u" WHERE s.workspace_id = meta_grant.workspace_id AND s.purpose = ? AND s.subject = meta_grant.id)"_s,
            {workspace.value, grant.value, SecretName::userToken(workspace, grant).purpose});
        if (!query)
            return failed(query);
        while (query->next())
            lost.append(query->value(0).toString());
    }
    for (const QString& id : lost) {
        if (auto done = connection.run(
                u"DELETE FROM page_token WHERE grant_id = ? AND page_id IN (SELECT page_id FROM page_token"
                u" WHERE grant_id = ?)"_s,
                {id, grant.value});
            !done)
            return failed(done);
        if (auto done = connection.run(u"DELETE FROM meta_grant WHERE id = ? AND NOT EXISTS (SELECT 1 FROM page_token"
                                       u" WHERE grant_id = meta_grant.id)"_s,
                                       {id});
            !done)
            return failed(done);
    }
    return {};
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

Result<Grant> ConnectionStore::grant(const Connection& connection, const WorkspaceId& workspace, const GrantId& id)
{
    Grant grant;
    {
        auto row = connection.run(
            u"SELECT app_id, login_hash, form, redirect_uri, base_address, scopes, declined, expires_at, consented_at,"
            u" (SELECT max(expires_at) FROM page_token t WHERE t.grant_id = g.id) FROM meta_grant g"
            u" WHERE workspace_id = ? AND id = ?"_s,
            {workspace.value, id.value});
        if (!row)
            return failed(row);
        if (!row->next())
            return failed(ErrorKind::OfferChanged, u"the login is connected no more"_s);
        grant.id = id;
        grant.app = {row->value(0).toString()};
        grant.loginHash = row->value(1).toByteArray();
        grant.form = Meta::formFromText(row->value(2).toString());
        grant.redirectUri = row->value(3).toString();
        grant.baseAddress = row->value(4).toString();
        grant.scopes = wordsFrom(row->value(5));
        grant.declined = wordsFrom(row->value(6));
        grant.consentedAt = timeFrom(row->value(8));
        if (const QDateTime end = timeFrom(row->value(7)); end.isValid())
            grant.expiresAt = end;
        if (const QDateTime end = timeFrom(row->value(9)); end.isValid())
            grant.pagesExpireAt = end;
    }
    auto token = Vault::load(connection, SecretName::userToken(workspace, id));
    auto userId = Vault::load(connection, SecretName::userId(workspace, id));
    if (!token || !userId)
        return failed(token ? userId : token);
    grant.userToken = std::move(*token);
    grant.userId = std::move(*userId);
    return grant;
}

Result<void> ConnectionStore::saveGrant(const Connection& connection, const WorkspaceId& workspace, const Grant& grant)
{
    if (auto done = connection.run(
            u"INSERT INTO meta_grant (id, workspace_id, app_id, login_hash, form, redirect_uri, base_address, scopes,"
            u" declined, is_incomplete, expires_at, consented_at, checked_at, next_check_at)"
            u" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
            u" form = excluded.form, redirect_uri = excluded.redirect_uri, base_address = excluded.base_address,"
            u" scopes = excluded.scopes, declined = excluded.declined, is_incomplete = excluded.is_incomplete,"
            u" expires_at = excluded.expires_at, consented_at = excluded.consented_at,"
            u" checked_at = excluded.checked_at, next_check_at = excluded.next_check_at, failures = 0, trouble = NULL,"
            u" error_kind = NULL, error_code = 0, error_subcode = 0, error_said = NULL, error_detail = NULL,"
            u" error_at = NULL"_s,
            {grant.id.value, workspace.value, grant.app.value, grant.loginHash, Meta::formToText(grant.form),
             grant.redirectUri, grant.baseAddress, wordsText(grant.scopes), wordsText(grant.declined),
             grant.isIncomplete, grant.expiresAt ? QVariant(timeText(*grant.expiresAt)) : QVariant(),
             timeText(grant.consentedAt), timeText(grant.consentedAt), timeText(grant.consentedAt.addDays(1))});
        !done)
        return failed(done);
    if (auto done = Vault::store(connection, SecretName::userToken(workspace, grant.id), grant.userToken); !done)
        return done;
    return Vault::store(connection, SecretName::userId(workspace, grant.id), grant.userId);
}

Result<void> ConnectionStore::savePages(const Connection& connection, const Session& session, const GrantId& grant,
                                        const std::optional<QDateTime>& expiresAt, const std::vector<NewPage>& pages)
{
    auto saved = connection.runRows(
        u"WITH listed (page_id, name, folded_name) AS (VALUES %1) INSERT INTO page (workspace_id, page_id, name,"
        u" folded_name) SELECT ?, page_id, name, folded_name FROM listed WHERE true"
        u" ON CONFLICT (workspace_id, page_id) DO UPDATE SET name = excluded.name, folded_name = excluded.folded_name"_s,
        pages.size(),
        [&pages](std::size_t i) {
            return QVariantList{pages[i].id.value, pages[i].name, pages[i].name.toCaseFolded()};
        },
        {session.workspace.value});
    if (!saved)
        return saved;
    // What all have in common comes from the grant's row rather than anew with every Page. Their next checks are
    // spread evenly over a day, in the order of the rows: the index of these times is then written from end to end.
    constexpr std::size_t day = 24 * 60 * 60; // s
    saved = connection.runRows(
        u"WITH listed (page_id, tasks, state, check_after) AS (VALUES %1) INSERT INTO page_token (workspace_id, page_id, grant_id,"
        u" scopes, tasks, state, consented_at, connected_by, expires_at, checked_at, next_check_at)"
        u" SELECT g.workspace_id, l.page_id, g.id, g.scopes, l.tasks, l.state, g.consented_at, ?, ?, g.consented_at,"
        u" strftime('%Y-%m-%dT%H:%M:%fZ', g.consented_at, l.check_after || ' seconds')"
        u" FROM listed l CROSS JOIN meta_grant g WHERE g.id = ?"
        u" ON CONFLICT (workspace_id, page_id, grant_id) DO UPDATE SET"
        u" scopes = excluded.scopes, tasks = excluded.tasks, state = excluded.state, reason = NULL,"
        u" consented_at = excluded.consented_at, connected_by = excluded.connected_by,"
        u" expires_at = excluded.expires_at, checked_at = excluded.checked_at, next_check_at = excluded.next_check_at,"
        u" failures = 0, trouble = NULL, error_kind = NULL, error_code = 0, error_subcode = 0, error_said = NULL,"
        u" error_detail = NULL, error_at = NULL, is_notified = 0"_s,
        pages.size(),
        [&pages](std::size_t i) {
            const PageState state = pages[i].token ? PageState::Active : PageState::Limited;
            return QVariantList{pages[i].id.value, wordsText(pages[i].tasks), pageStateToText(state),
                                qulonglong((i + 1) * day / pages.size())};
        },
        {session.member.id.value, expiresAt ? QVariant(timeText(*expiresAt)) : QVariant(), grant.value});
    if (!saved)
        return saved;
    std::vector<const NewPage*> withToken;
    for (const NewPage& page : pages) {
        if (page.token)
            withToken.push_back(&page);
        else if (auto done = Vault::remove(connection, SecretName::pageToken(session.workspace, page.id, grant)); !done)
            return done; // of an earlier consent
    }
    saved = Vault::storeAll(connection, session.workspace, SecretName::pageTokenPurpose, withToken.size(),
                            [&](std::size_t i) {
                                const SecretName name = SecretName::pageToken(session.workspace, withToken[i]->id, grant);
                                return Vault::Subject{name.subject, *withToken[i]->token};
                            });
    if (!saved)
        return saved;
    return removeReplaced(connection, session.workspace, grant);
}

namespace {

/// Whether a page_token t has its sealed record, by SecretName::pageToken().
const QString hasToken = u"EXISTS (SELECT 1 FROM sealed s WHERE s.workspace_id = t.workspace_id"
                         u" AND s.purpose = 'page token' AND s.subject = t.page_id || '/' || t.grant_id)"_s;

// Of several Facebook logins that brought the same Page, the newest token that works is the Page's.
const QString eachPage =
    u"SELECT p.page_id, p.name, t.scopes, t.tasks, t.consented_at, t.connected_by, m.name, t.state, t.reason,"
    u" t.checked_at, CASE WHEN t.trouble IS NOT NULL THEN t.next_check_at WHEN g.trouble IS NOT NULL"
    u" THEN g.next_check_at END, t.expires_at, coalesce(t.trouble, g.trouble), t.state <> 'limited' OR "_s +
    hasToken +
    u" FROM page p JOIN page_token t ON t.workspace_id = p.workspace_id AND t.page_id = p.page_id"
    u" JOIN meta_grant g ON g.id = t.grant_id"
    u" JOIN member m ON m.id = t.connected_by WHERE p.workspace_id = ? AND NOT EXISTS (SELECT 1 FROM page_token b"
    u" WHERE b.workspace_id = t.workspace_id AND b.page_id = t.page_id AND (b.state = 'working', b.consented_at,"
    u" b.grant_id) > (t.state = 'working', t.consented_at, t.grant_id))"_s;

/// How it stands by what is kept of it and of its login.
PageState stateOf(const QString& kept, const QString& trouble, const QDateTime& expiresAt, const QDateTime& now)
{
    const PageState state = pageStateFromText(kept);
    if (state != PageState::Active)
        return state;
    if (expiresAt.isValid() && expiresAt < now.addDays(expiresSoonDays))
        return PageState::ExpiresSoon;
    if (trouble == "unavailable"_L1)
        return PageState::Unavailable;
    return trouble == "slow"_L1 ? PageState::SlowedDown : PageState::Active;
}

/// Rows of eachPage. Permissions, tasks, times and names of members repeat from row to row: all share one copy of each.
class PageReader
{
public:
    explicit PageReader(const QDateTime& now) : m_now(now) {}

    Page read(const QSqlQuery& row)
    {
        Page page;
        page.id = {row.value(0).toString()};
        page.name = row.value(1).toString();
        page.scopes = words(row.value(2));
        page.tasks = words(row.value(3));
        page.consentedAt = time(row.value(4));
        page.connectedBy = {*m_texts.insert(row.value(5).toString())};
        page.connectedByName = *m_texts.insert(row.value(6).toString());
        page.reason = row.value(8).toString();
        page.checkedAt = time(row.value(9));
        page.nextCheckAt = timeFrom(row.value(10));
        page.expiresAt = time(row.value(11));
        page.hasToken = row.value(13).toBool();
        page.state = stateOf(row.value(7).toString(), row.value(12).toString(), page.expiresAt, m_now);
        return page;
    }

private:
    QStringList words(const QVariant& value)
    {
        const QString text = value.toString();
        const auto known = m_words.constFind(text);
        return known != m_words.cend() ? *known : *m_words.insert(text, wordsFrom(value));
    }

    QDateTime time(const QVariant& value)
    {
        const QString text = value.toString();
        if (text.isEmpty())
            return {};
        const auto known = m_times.constFind(text);
        return known != m_times.cend() ? *known : *m_times.insert(text, timeFrom(value));
    }

    QDateTime m_now;
    QHash<QString, QStringList> m_words;
    QSet<QString> m_texts;
    QHash<QString, QDateTime> m_times;
};

} // namespace

Result<PageList> ConnectionStore::pages(const Connection& connection, const WorkspaceId& workspace,
                                        const PageQuery& query, const QDateTime& now)
{
    PageList list;
    {
        auto count = connection.run(u"SELECT COUNT(*) FROM page WHERE workspace_id = ?"_s, {workspace.value});
        if (!count)
            return failed(count);
        count->next();
        list.total = count->value(0).toLongLong();
    }
    QString statement = eachPage;
    QVariantList values{workspace.value};
    if (const QString search = query.search.trimmed(); !search.isEmpty()) {
        statement += u" AND (p.folded_name LIKE ? ESCAPE '\\' OR p.page_id LIKE ? ESCAPE '\\')"_s;
        values += containing(search.toCaseFolded());
        values += containing(search);
    }
    const QString direction = query.isDescending ? u" DESC"_s : QString();
    statement += u" ORDER BY "_s;
    if (query.order == PageOrder::ConnectedAt)
        statement += u"t.consented_at"_s + direction + u", p.folded_name, p.page_id"_s;
    else if (query.order == PageOrder::Name)
        statement += u"p.folded_name"_s + direction + u", p.page_id"_s + direction;
    else
        statement += u"p.folded_name, p.page_id"_s;
    auto rows = connection.run(statement, values);
    if (!rows)
        return failed(rows);
    PageReader reader(now);
    list.pages.reserve(std::size_t(list.total)); // growing would leave up to half of it unused
    while (rows->next()) {
        Page page = reader.read(*rows);
        ++list.found[page.state];
        if (!query.state || *query.state == page.state)
            list.pages.push_back(std::move(page));
    }
    rows->finish();
    auto wanting = connection.run(eachPage + u" AND t.state NOT IN ('working', 'limited') ORDER BY p.folded_name, p.page_id"_s,
                                  {workspace.value});
    if (!wanting)
        return failed(wanting);
    while (wanting->next()) {
        if (++list.wanting.count <= 3)
            list.wanting.first.push_back(reader.read(*wanting));
    }
    if (query.order == PageOrder::State) {
        std::ranges::stable_sort(list.pages, [&query](const Page& a, const Page& b) {
            return query.isDescending ? a.state < b.state : b.state < a.state; // what wants attention first
        });
    }
    return list;
}

Result<PageDetails> ConnectionStore::details(const Connection& connection, const WorkspaceId& workspace,
                                             const PageId& page, const QDateTime& now)
{
    auto rows = connection.run(
        u"SELECT p.name, g.id, g.app_id, m.name, t.consented_at, g.scopes, g.declined, t.tasks, t.state, t.reason,"
        u" t.checked_at, t.next_check_at, t.expires_at, g.expires_at, t.error_kind, t.error_code, t.error_subcode,"
        u" t.error_said, t.error_detail, t.error_at, g.error_kind, g.error_code, g.error_subcode, g.error_said,"
        u" g.error_detail, g.error_at, coalesce(t.trouble, g.trouble), "_s +
            hasToken +
            u" FROM page p JOIN page_token t ON t.workspace_id = p.workspace_id AND t.page_id = p.page_id"
        u" JOIN meta_grant g ON g.id = t.grant_id JOIN member m ON m.id = t.connected_by"
        u" WHERE p.workspace_id = ? AND p.page_id = ?"
        u" ORDER BY t.state = 'working' DESC, t.consented_at DESC, t.grant_id DESC"_s,
        {workspace.value, page.value});
    if (!rows)
        return failed(rows);
    PageDetails details{page, {}, {}};
    while (rows->next()) {
        details.name = rows->value(0).toString();
        PageAccess access;
        access.grant = {rows->value(1).toString()};
        access.app = {rows->value(2).toString()};
        access.connectedBy = rows->value(3).toString();
        access.consentedAt = timeFrom(rows->value(4));
        access.granted = wordsFrom(rows->value(5));
        access.declined = wordsFrom(rows->value(6));
        access.tasks = wordsFrom(rows->value(7));
        access.reason = rows->value(9).toString();
        access.checkedAt = timeFrom(rows->value(10));
        access.nextCheckAt = timeFrom(rows->value(11));
        access.expiresAt = timeFrom(rows->value(12));
        access.loginExpiresAt = timeFrom(rows->value(13));
        access.hasToken = rows->value(27).toBool();
        access.state = stateOf(rows->value(8).toString(), rows->value(26).toString(), access.expiresAt, now);
        // The Page's own error says more than its login's.
        for (const int first : {14, 20}) {
            const auto kind = errorKindFromText(rows->value(first).toString());
            if (access.lastError || !kind)
                continue;
            Error error(*kind, rows->value(first + 4).toString(), rows->value(first + 3).toString());
            error.code = rows->value(first + 1).toInt();
            error.subcode = rows->value(first + 2).toInt();
            access.lastError = error;
            access.lastErrorAt = timeFrom(rows->value(first + 5));
        }
        details.accesses.push_back(std::move(access));
    }
    return details;
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
