#include "app/workspace/activity.h"

#include "app/base/keptname.h"
#include "app/base/work.h"
#include "app/storage/columns.h"
#include "app/storage/database.h"
#include "app/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr KeptName<ActivityKind> kinds[] = {
    {ActivityKind::WorkspaceCreate, "workspace create"_L1},
    {ActivityKind::WorkspaceRename, "workspace rename"_L1},
    {ActivityKind::SignIn, "sign-in"_L1},
    {ActivityKind::SignOut, "sign-out"_L1},
    {ActivityKind::PasswordChange, "password change"_L1},
    {ActivityKind::PasswordReset, "password reset"_L1},
    {ActivityKind::Recovery, "recovery"_L1},
    {ActivityKind::RecoveryCode, "recovery code"_L1},
    {ActivityKind::MemberAdd, "member add"_L1},
    {ActivityKind::MemberRename, "member rename"_L1},
    {ActivityKind::RoleChange, "role change"_L1},
    {ActivityKind::MemberDisable, "member disable"_L1},
    {ActivityKind::MemberEnable, "member enable"_L1},
    {ActivityKind::MetaAppChange, "Meta app change"_L1},
    {ActivityKind::KeyChange, "key change"_L1},
    {ActivityKind::Connect, "connect"_L1},
    {ActivityKind::Reconnect, "reconnect"_L1},
    {ActivityKind::Disconnect, "disconnect"_L1},
    {ActivityKind::Revocation, "revocation"_L1},
    {ActivityKind::RevocationForget, "revocation forget"_L1},
};
static_assert(std::size(kinds) == std::size_t(ActivityKind::RevocationForget) + 1);

constexpr KeptName<ActivityOutcome> outcomes[] = {
    {ActivityOutcome::Done, "done"_L1},
    {ActivityOutcome::Declined, "declined"_L1},
    {ActivityOutcome::Failed, "failed"_L1},
    {ActivityOutcome::Waiting, "waiting"_L1},
};
static_assert(std::size(outcomes) == std::size_t(ActivityOutcome::Waiting) + 1);

QVariant orNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// WHERE and its values for what this session may see of what is asked for.
struct Condition
{
    QString text;
    QVariantList values;
    QVariantList page; ///< the patterns of the Page that is asked for, by name and by ID; empty for any
};

const QString isAskedFor = u"(folded_name LIKE ? ESCAPE '\\' OR page_id LIKE ? ESCAPE '\\')"_s;

Condition conditionOf(const Session& session, Role role, const ActivityQuery& query)
{
    Condition condition{u"workspace_id = ?"_s, {session.workspace.value}, {}};
    // Somebody else's lines are not there for those who see only their own.
    if (!may(role, Right::SeeAllActivity)) {
        condition.text += u" AND member_id = ?"_s;
        condition.values += session.member.id.value;
    }
    if (query.member) {
        condition.text += u" AND member_id = ?"_s;
        condition.values += query.member->value;
    }
    if (query.kind) {
        condition.text += u" AND kind = ?"_s;
        condition.values += activityKindToText(*query.kind);
    }
    if (const QString page = query.page.trimmed(); !page.isEmpty()) {
        condition.page = {containing(page.toCaseFolded()), containing(page)};
        condition.text += u" AND id IN (SELECT activity_id FROM activity_page WHERE "_s + isAskedFor + u')';
        condition.values += condition.page;
    }
    return condition;
}

Result<std::vector<Activity>> linesOf(const Connection& connection, const Condition& condition,
                                      std::optional<qint64> before)
{
    // Of its Pages a line names one that was asked for.
    QVariantList values = condition.page + condition.values;
    QString statement = u"SELECT id, at, kind, outcome, member_id, member_name, subject_id, subject_name, old_value,"
                        u" new_value, reason, detail,"
                        u" (SELECT COUNT(*) FROM activity_page WHERE activity_id = id),"
                        u" (SELECT MIN(page_id) FROM activity_page WHERE activity_id = id"_s +
                        (condition.page.isEmpty() ? QString() : u" AND "_s + isAskedFor) +
                        u") FROM activity WHERE "_s + condition.text;
    if (before) {
        statement += u" AND id < ?"_s;
        values += *before;
    }
    statement += u" ORDER BY id DESC LIMIT %1"_s.arg(Activities::portion);
    auto rows = connection.run(statement, values);
    if (!rows)
        return failed(rows);
    std::vector<Activity> lines;
    while (rows->next()) {
        const auto kind = fromKeptText(kinds, rows->value(2).toString());
        const auto outcome = fromKeptText(outcomes, rows->value(3).toString());
        if (!kind || !outcome)
            return failed(ErrorKind::DatabaseDamaged, u"unknown activity"_s);
        Activity line;
        line.id = rows->value(0).toLongLong();
        line.at = timeFrom(rows->value(1));
        line.kind = *kind;
        line.outcome = *outcome;
        line.member = {rows->value(4).toString()};
        line.memberName = rows->value(5).toString();
        line.subject = {rows->value(6).toString()};
        line.subjectName = rows->value(7).toString();
        line.oldValue = rows->value(8).toString();
        line.newValue = rows->value(9).toString();
        line.reason = errorKindFromText(rows->value(10).toString());
        line.detail = rows->value(11).toString();
        line.pages = rows->value(12).toLongLong();
        line.pageId = {rows->value(13).toString()};
        lines.push_back(std::move(line));
    }
    auto name = connection.prepare(u"SELECT name FROM activity_page WHERE activity_id = ? AND page_id = ?"_s);
    if (!name)
        return failed(name);
    for (Activity& line : lines) {
        if (line.pages == 0)
            continue;
        if (auto done = connection.again(*name, {line.id, line.pageId.value}); !done)
            return failed(done);
        if (name->next())
            line.pageName = name->value(0).toString();
        name->finish();
    }
    return lines;
}

Result<std::vector<ActivityPage>> pagesOf(const Connection& connection, qint64 line)
{
    auto rows = connection.run(
        u"SELECT page_id, name FROM activity_page WHERE activity_id = ? ORDER BY folded_name, page_id"_s, {line});
    if (!rows)
        return failed(rows);
    std::vector<ActivityPage> pages;
    while (rows->next())
        pages.push_back({{rows->value(0).toString()}, rows->value(1).toString()});
    return pages;
}

/// A cell that a spreadsheet would run as a formula gets an apostrophe in front, which it shows as text
/// (https://owasp.org/www-community/attacks/CSV_Injection).
QByteArray cell(QString text)
{
    static const QString starts = u"=+-@\t\r"_s;
    if (!text.isEmpty() && starts.contains(text.front()))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

struct Exported
{
    Activity line;
    std::vector<ActivityPage> pages;
};

QByteArray csvHead()
{
    return "\xEF\xBB\xBF" // tells spreadsheets that it is UTF-8
           "\"time (UTC)\",\"who\",\"what\",\"outcome\",\"Pages\",\"Page IDs\",\"member\",\"from\",\"to\",\"reason\","
           "\"details\"\r\n";
}

QByteArray csvLine(const Exported& exported)
{
    const Activity& line = exported.line;
    QStringList names;
    QStringList ids;
    for (const ActivityPage& page : exported.pages) {
        names.append(page.name);
        ids.append(page.id.value);
    }
    QByteArrayList cells;
    for (const QString& text :
         {timeText(line.at), line.memberName, activityKindToText(line.kind),
          activityOutcomeToText(line.outcome), names.join(u"; "_s), ids.join(u"; "_s), line.subjectName, line.oldValue,
          line.newValue, line.reason ? errorKindToText(*line.reason) : QString(), line.detail})
        cells.append(cell(text));
    return cells.join(',') + "\r\n";
}

QByteArray jsonLine(const Exported& exported)
{
    const Activity& line = exported.line;
    QJsonArray pages;
    for (const ActivityPage& page : exported.pages)
        pages.append(QJsonObject{{u"id"_s, page.id.value}, {u"name"_s, page.name}});
    QJsonObject object{{u"time"_s, timeText(line.at)},
                       {u"who"_s, line.memberName},
                       {u"what"_s, activityKindToText(line.kind)},
                       {u"outcome"_s, activityOutcomeToText(line.outcome)},
                       {u"pages"_s, pages}};
    const std::pair<QString, QString> optional[] = {{u"member"_s, line.subjectName},
                                                    {u"from"_s, line.oldValue},
                                                    {u"to"_s, line.newValue},
                                                    {u"reason"_s, line.reason ? errorKindToText(*line.reason) : QString()},
                                                    {u"details"_s, line.detail}};
    for (const auto& [name, value] : optional) {
        if (!value.isEmpty())
            object.insert(name, value);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Whose question it is, and what they may see.
Result<Condition> conditionFor(const Connection& connection, const Workspace& workspace, const ActivityQuery& query)
{
    const auto session = workspace.current(connection, Right::See);
    if (!session)
        return failed(session.error());
    return conditionOf(*session, session->member.role, query);
}

} // namespace

QString activityKindToText(ActivityKind kind)
{
    return keptText(kinds, kind);
}

QString activityOutcomeToText(ActivityOutcome outcome)
{
    return keptText(outcomes, outcome);
}

Result<std::optional<QDateTime>> Activities::last(const Connection& connection, const WorkspaceId& workspace,
                                                  ActivityKind kind)
{
    auto query = connection.run(u"SELECT at FROM activity WHERE workspace_id = ? AND kind = ? AND outcome = ?"
                                u" ORDER BY id DESC LIMIT 1"_s,
                                {workspace.value, activityKindToText(kind), activityOutcomeToText(ActivityOutcome::Done)});
    if (!query)
        return failed(query);
    if (!query->next())
        return std::optional<QDateTime>();
    return std::optional(timeFrom(query->value(0)));
}

Activity Activities::line(const QDateTime& at, const Member& member, ActivityKind kind, ActivityOutcome outcome)
{
    Activity line;
    line.at = at;
    line.kind = kind;
    line.outcome = outcome;
    line.member = member.id;
    line.memberName = member.name;
    return line;
}

Result<void> Activities::record(const Connection& connection, const WorkspaceId& workspace, const Activity& activity,
                                const std::vector<ActivityPage>& pages)
{
    auto added = connection.run(
        u"INSERT INTO activity (workspace_id, at, kind, outcome, member_id, member_name, subject_id, subject_name,"
        u" old_value, new_value, reason, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {workspace.value, timeText(activity.at), activityKindToText(activity.kind),
         activityOutcomeToText(activity.outcome), orNull(activity.member.value), orNull(activity.memberName),
         orNull(activity.subject.value), orNull(activity.subjectName), orNull(activity.oldValue),
         orNull(activity.newValue), activity.reason ? QVariant(errorKindToText(*activity.reason)) : QVariant(),
         orNull(activity.detail)});
    if (!added)
        return failed(added);
    if (pages.empty())
        return {};
    const qint64 id = added->lastInsertId().toLongLong();
    return connection.runRows(
        u"WITH touched (page_id, name, folded_name) AS (VALUES %1) INSERT INTO activity_page"
        u" (activity_id, page_id, name, folded_name) SELECT ?, page_id, name, folded_name FROM touched"_s,
        pages.size(),
        [&pages](std::size_t i) {
            return QVariantList{pages[i].id.value, pages[i].name, pages[i].name.toCaseFolded()};
        },
        {id});
}

Result<std::vector<Activity>> Activities::read(const ActivityQuery& query, std::optional<qint64> before) const
{
    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    const auto condition = conditionFor(*connection, m_workspace, query);
    if (!condition)
        return failed(condition.error());
    return linesOf(*connection, *condition, before);
}

Result<void> Activities::exportTo(Work& work, const ActivityQuery& query, const QString& path,
                                  ActivityFormat format) const
{
    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    const auto condition = conditionFor(*connection, m_workspace, query);
    if (!condition)
        return failed(condition.error());

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(ErrorKind::FileFailed, file.errorString());
    const bool isCsv = format == ActivityFormat::Csv;
    file.write(isCsv ? csvHead() : "[");
    std::optional<qint64> before;
    qint64 count = 0;
    for (;;) {
        if (auto wanted = work.check(); !wanted)
            return wanted; // the file is not there
        const auto lines = linesOf(*connection, *condition, before);
        if (!lines)
            return failed(lines.error());
        for (const Activity& line : *lines) {
            const auto pages = pagesOf(*connection, line.id);
            if (!pages)
                return failed(pages.error());
            const Exported exported{line, *pages};
            file.write(isCsv ? csvLine(exported) : (count == 0 ? "\n" : ",\n") + jsonLine(exported));
            ++count;
        }
        work.report({0, count, {}});
        if (lines->size() < std::size_t(portion))
            break;
        before = lines->back().id;
    }
    if (!isCsv)
        file.write("\n]\n");
    if (!file.commit())
        return failed(ErrorKind::FileFailed, file.errorString());
    return {};
}
