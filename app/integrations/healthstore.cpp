#include "app/integrations/healthstore.h"

#include "app/storage/columns.h"
#include "app/storage/database.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

const QString loginColumns = u"SELECT id, app_id, scopes, consented_at, failures, error_code, error_subcode FROM meta_grant g"_s;
const QString pageColumns =
    u"SELECT t.page_id, p.name, t.grant_id, g.app_id, t.consented_at, t.state, t.tasks, t.failures FROM page_token t"
    u" JOIN page p ON p.workspace_id = t.workspace_id AND p.page_id = t.page_id JOIN meta_grant g ON g.id = t.grant_id"_s;
/// A row of page_token that is still the one that was read.
const QString thatRow = u" WHERE page_id = ? AND grant_id = ? AND consented_at = ?"_s;
const QString thatLogin = u" WHERE id = ? AND consented_at = ?"_s;

Result<std::vector<CheckedLogin>> readLogins(const Connection& connection, const QString& condition,
                                             const QVariantList& values)
{
    auto rows = connection.run(loginColumns + condition + u" ORDER BY next_check_at, id"_s, values);
    if (!rows)
        return failed(rows);
    std::vector<CheckedLogin> logins;
    while (rows->next()) {
        logins.push_back({{rows->value(0).toString()},
                          {rows->value(1).toString()},
                          wordsFrom(rows->value(2)),
                          timeFrom(rows->value(3)),
                          rows->value(4).toInt(),
                          rows->value(5).toInt(),
                          rows->value(6).toInt()});
    }
    return logins;
}

Result<std::vector<CheckedPage>> readPages(const Connection& connection, const QString& condition,
                                           const QVariantList& values)
{
    auto rows = connection.run(pageColumns + condition, values);
    if (!rows)
        return failed(rows);
    std::vector<CheckedPage> pages;
    while (rows->next()) {
        pages.push_back({{rows->value(0).toString()},
                         rows->value(1).toString(),
                         {rows->value(2).toString()},
                         {rows->value(3).toString()},
                         timeFrom(rows->value(4)),
                         pageStateFromText(rows->value(5).toString()),
                         wordsFrom(rows->value(6)),
                         rows->value(7).toInt()});
    }
    return pages;
}

Result<void> done(Result<QSqlQuery> query)
{
    if (!query)
        return failed(query);
    return {};
}

Result<void> change(const Connection& connection, const CheckedPage& page, const QString& changes, QVariantList values)
{
    values << page.id.value << page.grant.value << timeText(page.consentedAt);
    return done(connection.run(u"UPDATE page_token SET "_s + changes + thatRow, values));
}

Result<void> change(const Connection& connection, const CheckedLogin& login, const QString& changes,
                    QVariantList values)
{
    values << login.id.value << timeText(login.consentedAt);
    return done(connection.run(u"UPDATE meta_grant SET "_s + changes + thatLogin, values));
}

const QString errorColumns = u"error_kind = ?, error_code = ?, error_subcode = ?, error_said = ?, error_detail = ?,"
                             u" error_at = ?"_s;
const QString noError = u"error_kind = NULL, error_code = 0, error_subcode = 0, error_said = NULL, error_detail = NULL,"
                        u" error_at = NULL"_s;

QVariantList valuesOf(const Error& error, const QDateTime& now)
{
    return {errorKindToText(error.kind), error.code, error.subcode, error.said, error.detail, timeText(now)};
}

/// Why a check had no answer, as it is kept; NULL where there was one.
QVariant troubleOf(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::RateLimited:
        return u"slow"_s;
    case ErrorKind::MetaUnavailable:
    case ErrorKind::NoConnection:
    case ErrorKind::InsecureConnection:
    case ErrorKind::ProxyNeedsSignIn:
        return u"unavailable"_s;
    default:
        return {};
    }
}

} // namespace

Result<std::vector<CheckedLogin>> HealthStore::dueLogins(const Connection& connection, const WorkspaceId& workspace,
                                                         const QDateTime& now)
{
    return readLogins(connection, u" WHERE workspace_id = ? AND coalesce(next_check_at, '') <= ?"_s,
                      {workspace.value, timeText(now)});
}

Result<std::vector<CheckedLogin>> HealthStore::logins(const Connection& connection, const WorkspaceId& workspace)
{
    return readLogins(connection, u" WHERE workspace_id = ?"_s, {workspace.value});
}

Result<std::vector<CheckedLogin>> HealthStore::loginsOf(const Connection& connection, const WorkspaceId& workspace,
                                                        const std::vector<PageId>& pages)
{
    auto known = logins(connection, workspace);
    if (!known)
        return known;
    QSet<QString> through;
    auto prepared = connection.prepare(u"SELECT grant_id FROM page_token WHERE workspace_id = ? AND page_id = ?"_s);
    if (!prepared)
        return failed(prepared);
    for (const PageId& page : pages) {
        if (auto asked = connection.again(*prepared, {workspace.value, page.value}); !asked)
            return failed(asked);
        while (prepared->next())
            through.insert(prepared->value(0).toString());
    }
    std::erase_if(*known, [&through](const CheckedLogin& login) { return !through.contains(login.id.value); });
    return known;
}

Result<std::vector<CheckedPage>> HealthStore::duePages(const Connection& connection, const WorkspaceId& workspace,
                                                       const QDateTime& now, int most)
{
    return readPages(connection,
                     u" WHERE t.workspace_id = ? AND t.next_check_at <= ? ORDER BY t.next_check_at LIMIT ?"_s,
                     {workspace.value, timeText(now), most});
}

Result<std::vector<CheckedPage>> HealthStore::accessesOf(const Connection& connection, const WorkspaceId& workspace,
                                                         const PageId& page)
{
    return readPages(connection, u" WHERE t.workspace_id = ? AND t.page_id = ?"_s, {workspace.value, page.value});
}

Result<std::vector<CheckedPage>> HealthStore::pagesOf(const Connection& connection, const GrantId& grant)
{
    return readPages(connection, u" WHERE t.grant_id = ?"_s, {grant.value});
}

Result<std::vector<CheckedPage>> HealthStore::notSince(const Connection& connection, const GrantId& grant,
                                                       const QDateTime& consentedAt)
{
    return readPages(connection, u" WHERE t.grant_id = ? AND t.consented_at <> ? ORDER BY p.folded_name"_s,
                     {grant.value, timeText(consentedAt)});
}

Result<std::optional<QDateTime>> HealthStore::nextAt(const Connection& connection, const WorkspaceId& workspace)
{
    auto row = connection.run(u"SELECT min(at) FROM (SELECT min(next_check_at) AS at FROM meta_grant WHERE"
                              u" workspace_id = ? UNION ALL SELECT min(next_check_at) FROM page_token"
                              u" WHERE workspace_id = ?)"_s,
                              {workspace.value, workspace.value});
    if (!row)
        return failed(row);
    row->next();
    const QDateTime at = timeFrom(row->value(0));
    return at.isValid() ? std::optional(at) : std::nullopt;
}

Result<void> HealthStore::noteGood(const Connection& connection, const CheckedPage& page, const QDateTime& now,
                                   const QDateTime& nextAt)
{
    return change(connection, page,
                  u"reason = CASE WHEN state IN ('limited', 'permission') THEN reason END,"
                  u" is_notified = is_notified AND state IN ('limited', 'permission'),"
                  u" state = CASE WHEN state IN ('limited', 'permission') THEN state ELSE 'working' END,"
                  u" trouble = NULL, failures = 0, checked_at = ?, next_check_at = ?, "_s + noError,
                  {timeText(now), timeText(nextAt)});
}

Result<void> HealthStore::noteState(const Connection& connection, const CheckedPage& page, PageState state,
                                    const QString& reason, const Error& error, const QDateTime& now,
                                    const QDateTime& nextAt)
{
    return change(connection, page,
                  u"state = ?, reason = ?, trouble = NULL, failures = 0, checked_at = ?, next_check_at = ?, "_s +
                      errorColumns,
                  QVariantList{pageStateToText(state), reason.isEmpty() ? QVariant() : QVariant(reason), timeText(now),
                               timeText(nextAt)} +
                      valuesOf(error, now));
}

Result<void> HealthStore::noteUnclear(const Connection& connection, const CheckedPage& page, const Error& error,
                                      const QDateTime& now, const QDateTime& nextAt)
{
    return change(connection, page, u"trouble = ?, failures = failures + 1, next_check_at = ?, "_s + errorColumns,
                  QVariantList{troubleOf(error), timeText(nextAt)} + valuesOf(error, now));
}

Result<void> HealthStore::makeDue(const Connection& connection, const CheckedPage& page, const QDateTime& now)
{
    return change(connection, page, u"next_check_at = ?"_s, {timeText(now)});
}

Result<void> HealthStore::makeAllDue(const Connection& connection, const CheckedLogin& login, const QDateTime& now)
{
    return done(connection.run(u"UPDATE page_token SET next_check_at = ? WHERE grant_id = ? AND consented_at = ?"
                               u" AND state = 'working'"_s,
                               {timeText(now), login.id.value, timeText(login.consentedAt)}));
}

Result<void> HealthStore::noteLogin(const Connection& connection, const CheckedLogin& login, const QStringList& granted,
                                    const QStringList& declined, const QDateTime& now, const QDateTime& nextAt)
{
    const QString scopes = wordsText(granted);
    if (auto changed = change(connection, login,
                              u"scopes = ?, declined = ?, trouble = NULL, failures = 0, checked_at = ?,"
                              u" next_check_at = ?, "_s + noError,
                              {scopes, wordsText(declined), timeText(now), timeText(nextAt)});
        !changed || granted == login.scopes)
        return changed;
    return done(connection.run(u"UPDATE page_token SET scopes = ? WHERE grant_id = ? AND consented_at = ?"_s,
                               {scopes, login.id.value, timeText(login.consentedAt)}));
}

Result<void> HealthStore::noteLoginError(const Connection& connection, const CheckedLogin& login, const Error& error,
                                         const QDateTime& now, const QDateTime& nextAt)
{
    return change(connection, login, u"trouble = ?, failures = failures + 1, next_check_at = ?, "_s + errorColumns,
                  QVariantList{troubleOf(error), timeText(nextAt)} + valuesOf(error, now));
}

Result<void> HealthStore::noteMissing(const Connection& connection, const CheckedLogin& login,
                                      const QStringList& missing)
{
    return done(connection.run(u"UPDATE page_token SET state = 'permission', reason = ? WHERE grant_id = ?"
                               u" AND consented_at = ? AND state IN ('working', 'permission')"_s,
                               {wordsText(missing), login.id.value, timeText(login.consentedAt)}));
}

Result<void> HealthStore::limit(const Connection& connection, const GrantId& grant,
                                const std::vector<Meta::ListedPage>& pages)
{
    auto prepared = connection.prepare(u"UPDATE page_token SET state = 'limited', tasks = ?, reason = NULL,"
                                       u" trouble = NULL WHERE page_id = ? AND grant_id = ?"_s);
    if (!prepared)
        return failed(prepared);
    for (const Meta::ListedPage& page : pages) {
        if (auto limited = connection.again(*prepared, {wordsText(page.tasks), page.id.value, grant.value}); !limited)
            return limited;
    }
    return {};
}

Result<void> HealthStore::noteListed(const Connection& connection, const CheckedPage& page,
                                     const Meta::ListedPage& listed)
{
    const bool isUsableAgain = page.state == PageState::Limited || page.state == PageState::PermissionMissing;
    const QString again = isUsableAgain ? u", state = 'working', reason = NULL, is_notified = 0"_s : QString();
    if (isUsableAgain || page.tasks != listed.tasks) {
        if (auto changed = change(connection, page, u"tasks = ?"_s + again, {wordsText(listed.tasks)}); !changed)
            return changed;
    }
    if (listed.name == page.name)
        return {};
    return done(connection.run(
        u"UPDATE page SET name = ?, folded_name = ? WHERE page_id = ? AND EXISTS (SELECT 1 FROM page_token t"
        u" WHERE t.workspace_id = page.workspace_id AND t.page_id = page.page_id AND t.grant_id = ?)"_s,
        {listed.name, listed.name.toCaseFolded(), page.id.value, page.grant.value}));
}

Result<void> HealthStore::noteExpiry(const Connection& connection, const CheckedLogin& login,
                                     const std::optional<QDateTime>& loginEnd, const std::optional<QDateTime>& pagesEnd)
{
    const auto orNull = [](const std::optional<QDateTime>& time) {
        return time ? QVariant(timeText(*time)) : QVariant();
    };
    if (auto changed = change(connection, login, u"expires_at = ?"_s, {orNull(loginEnd)}); !changed)
        return changed;
    return done(connection.run(u"UPDATE page_token SET expires_at = ? WHERE grant_id = ? AND consented_at = ?"
                               u" AND expires_at IS NOT ?"_s,
                               {orNull(pagesEnd), login.id.value, timeText(login.consentedAt), orNull(pagesEnd)}));
}

Result<QStringList> HealthStore::unnotified(const Connection& connection, const WorkspaceId& workspace)
{
    auto rows = connection.run(
        u"SELECT p.name FROM page p WHERE p.workspace_id = ? AND NOT EXISTS (SELECT 1 FROM page_token t"
        u" WHERE t.workspace_id = p.workspace_id AND t.page_id = p.page_id AND t.state = 'working') AND EXISTS"
        u" (SELECT 1 FROM page_token t WHERE t.workspace_id = p.workspace_id AND t.page_id = p.page_id"
        u" AND t.is_notified = 0) ORDER BY p.folded_name, p.page_id"_s,
        {workspace.value});
    if (!rows)
        return failed(rows);
    QStringList names;
    while (rows->next())
        names.append(rows->value(0).toString());
    return names;
}

Result<QDateTime> HealthStore::notifiedAt(const Connection& connection, const WorkspaceId& workspace)
{
    auto row = connection.run(u"SELECT notified_at FROM workspace WHERE id = ?"_s, {workspace.value});
    if (!row)
        return failed(row);
    row->next();
    return timeFrom(row->value(0));
}

Result<void> HealthStore::noteNotified(const Connection& connection, const WorkspaceId& workspace, const QDateTime& now)
{
    if (auto noted = connection.run(u"UPDATE workspace SET notified_at = ? WHERE id = ?"_s,
                                    {timeText(now), workspace.value});
        !noted)
        return failed(noted);
    return done(connection.run(
        u"UPDATE page_token SET is_notified = 1 WHERE workspace_id = ? AND state <> 'working'"_s, {workspace.value}));
}
