/// The activity log: what each piece of work leaves there, who may see it, and that nothing edits it.

#include "tests/support/office.h"
#include "tests/support/run.h"

#include "app/integrations/integrations.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What a line says, for a table of them: "who: kind, outcome, of whom, from → to, why, Pages".
QString told(const Activity& line)
{
    QStringList parts{activityKindToText(line.kind), activityOutcomeToText(line.outcome)};
    if (!line.subjectName.isEmpty())
        parts.append(u"of "_s + line.subjectName);
    if (!line.oldValue.isEmpty() || !line.newValue.isEmpty())
        parts.append(line.oldValue + u" → "_s + line.newValue);
    if (line.reason)
        parts.append(errorKindToText(*line.reason));
    return (line.memberName.isEmpty() ? u"nobody"_s : line.memberName) + u": "_s + parts.join(u", "_s);
}

QStringList told(const std::vector<Activity>& lines)
{
    QStringList texts;
    for (const Activity& line : lines)
        texts.append(told(line));
    return texts;
}

} // namespace

class ActivityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesALineForEachPieceOfWork_data();
    void leavesALineForEachPieceOfWork();
    void leavesNoLineWhereNothingWasDone_data();
    void leavesNoLineWhereNothingWasDone();
    void notesWhenAndWhoAndWhichPages();
    void isWrittenWithTheWorkOrNotAtAll();

    void showsEachRoleWhatItMaySee_data();
    void showsEachRoleWhatItMaySee();
    void asksForTheRoleEachTime();

    void findsWhatIsAskedFor_data();
    void findsWhatIsAskedFor();
    void namesThePageThatWasSearchedFor();
    void readsPortionsWithoutGapOrRepeatWhileLinesAreAdded();

    void nothingEditsALine_data();
    void nothingEditsALine();
    void keepsNothingTypedOfANameThatNobodyHas();
};

using Deed = std::function<bool(Office&)>;

void ActivityTest::leavesALineForEachPieceOfWork_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QStringList>("lines"); // oldest first
    const auto row = [](const char* name, const Deed& deed, const QStringList& lines) {
        QTest::newRow(name) << deed << lines;
    };
    row("workspace renamed", [](Office& o) { return bool(o.parts.workspace.rename(u"Harbour Group"_s)); },
        {u"Maya Lind: workspace rename, done, Sunrise Group → Harbour Group"_s});
    row("member added", [](Office& o) { return !o.add(u"Noor"_s, Role::Admin).id.isEmpty(); },
        {u"Maya Lind: member add, done, of Noor,  → admin"_s});
    row("role changed",
        [](Office& o) { return bool(o.members.change(o.add(u"Noor"_s, Role::Admin).id, u"Noor"_s, Role::Viewer)); },
        {u"Maya Lind: member add, done, of Noor,  → admin"_s,
         u"Maya Lind: role change, done, of Noor, admin → viewer"_s});
    row("name and role changed at once",
        [](Office& o) { return bool(o.members.change(o.add(u"Noor"_s, Role::Admin).id, u"Noor B."_s, Role::Owner)); },
        {u"Maya Lind: member add, done, of Noor,  → admin"_s, u"Maya Lind: member rename, done, of Noor B., Noor → Noor B."_s,
         u"Maya Lind: role change, done, of Noor B., admin → owner"_s});
    row("disabled, enabled again",
        [](Office& o) {
            const MemberId noor = o.add(u"Noor"_s, Role::Admin).id;
            return o.members.disable(noor) && o.members.enable(noor);
        },
        {u"Maya Lind: member add, done, of Noor,  → admin"_s, u"Maya Lind: member disable, done, of Noor"_s,
         u"Maya Lind: member enable, done, of Noor"_s});
    row("password reset",
        [](Office& o) {
            return bool(o.members.resetPassword(o.add(u"Noor"_s, Role::Admin).id, typed(u"another one"_s)));
        },
        {u"Maya Lind: member add, done, of Noor,  → admin"_s, u"Maya Lind: password reset, done, of Noor"_s});
    row("own name", [](Office& o) { return bool(o.members.changeOwnName(u"Maya L."_s)); },
        {u"Maya Lind: member rename, done, of Maya L., Maya Lind → Maya L."_s});
    row("own password",
        [](Office& o) { return bool(o.members.changeOwnPassword(typed(mayasPassword), typed(u"another one"_s))); },
        {u"Maya Lind: password change, done"_s});
    row("recovery code", [](Office& o) { return bool(o.members.newRecoveryCode(typed(mayasPassword))); },
        {u"Maya Lind: recovery code, done"_s});
    row("signed out and in",
        [](Office& o) { return o.parts.workspace.signOut() && o.signIn(u"maya lind"_s, mayasPassword); },
        {u"Maya Lind: sign-out, done"_s, u"Maya Lind: sign-in, done"_s});
    row("first sign-in of a member",
        [](Office& o) {
            o.add(u"Noor"_s, Role::Viewer);
            return o.parts.workspace.signOut() && o.signIn(u"Noor"_s) && o.parts.workspace.signOut() &&
                   o.signIn(u"Maya Lind"_s, mayasPassword);
        },
        {u"Maya Lind: member add, done, of Noor,  → viewer"_s, u"Maya Lind: sign-out, done"_s,
         u"Noor: password change, done"_s, u"Noor: sign-in, done"_s, u"Noor: sign-out, done"_s,
         u"Maya Lind: sign-in, done"_s});
    row("wrong password", [](Office& o) { return !o.signIn(u"Maya Lind"_s, u"a wrong one"_s); },
        {u"Maya Lind: sign-in, failed, sign in refused"_s});
    row("wrong name", [](Office& o) { return !o.signIn(u"Mia Lind"_s, mayasPassword); },
        {u"nobody: sign-in, failed, sign in refused"_s});
    row("disabled member at the door",
        [](Office& o) { return o.members.disable(o.add(u"Noor"_s, Role::Viewer).id) && !o.signIn(u"Noor"_s); },
        {u"Maya Lind: member add, done, of Noor,  → viewer"_s, u"Maya Lind: member disable, done, of Noor"_s,
         u"Noor: sign-in, failed, member disabled"_s});
    row("recovered",
        [](Office& o) { return bool(o.parts.workspace.recover({u"Maya Lind"_s, o.recoveryCode, typed(u"another one"_s)})); },
        {u"Maya Lind: recovery, done"_s, u"Maya Lind: sign-in, done"_s});
    row("wrong recovery code",
        [](Office& o) {
            return !o.parts.workspace.recover({u"Maya Lind"_s, u"AAAAA-AAAAA-AAAAA-AAAAA-AAAAA"_s, typed(u"another one"_s)});
        },
        {u"Maya Lind: sign-in, failed, sign in refused"_s});
    row("key made",
        [](Office& o) {
            WorkHere here;
            return bool(o.parts.workspace.unlock(here.work, o.session()));
        },
        {u"Maya Lind: key change, done"_s});
    row("Meta app",
        [](Office& o) {
            WorkHere here;
            Integrations integrations(o.parts.connectParts(), {});
            return bool(integrations.changeMetaApp(here.work, {{{u"1000000000000001"_s}}, {}, {}}));
        },
        {u"Maya Lind: Meta app change, done,  → 1000000000000001"_s});
    row("connect that cannot open its window",
        [](Office& o) {
            Integrations integrations(o.parts.connectParts(), {u"1000000000000001"_s});
            return !runWork(o.workers, [&](Work& work) { return integrations.connect(work, {}, {}); });
        },
        {u"Maya Lind: key change, done"_s, u"Maya Lind: connect, failed, login unavailable"_s});
    row("connect that the role forbids",
        [](Office& o) {
            o.add(u"Noor"_s, Role::Owner);
            // Somebody else, at another computer, takes the right away.
            o.inspector().rows(u"UPDATE member SET role = 'manager' WHERE name = 'Maya Lind'"_s);
            WorkHere here;
            Integrations integrations(o.parts.connectParts(), {u"1000000000000001"_s});
            return !integrations.connect(here.work, {}, {});
        },
        {u"Maya Lind: member add, done, of Noor,  → owner"_s});
}

void ActivityTest::leavesALineForEachPieceOfWork()
{
    QFETCH(Deed, deed);
    QFETCH(QStringList, lines);
    Office office;
    QCOMPARE(told(office.read()), (QStringList{u"Maya Lind: sign-in, done"_s, u"Maya Lind: workspace create, done"_s}));
    const qint64 last = office.read().front().id;
    QVERIFY(deed(office));
    std::vector<Activity> since = office.read();
    std::erase_if(since, [last](const Activity& line) { return line.id <= last; });
    std::ranges::reverse(since);
    QCOMPARE(told(since), lines);
    for (const Activity& line : since)
        QCOMPARE(line.at, office.now);
}

void ActivityTest::leavesNoLineWhereNothingWasDone_data()
{
    QTest::addColumn<Deed>("deed"); // answers that it was refused, or that there was nothing to do
    const auto row = [](const char* name, const Deed& deed) { QTest::newRow(name) << deed; };
    row("same workspace name", [](Office& o) { return bool(o.parts.workspace.rename(u" Sunrise  Group "_s)); });
    row("same own name", [](Office& o) { return bool(o.members.changeOwnName(u"Maya Lind"_s)); });
    row("same name and role",
        [](Office& o) { return bool(o.members.change(o.maya.id, u"Maya Lind"_s, Role::Owner)); });
    row("enabled already", [](Office& o) { return bool(o.members.enable(o.maya.id)); });
    row("last owner", [](Office& o) { return !o.members.change(o.maya.id, u"Maya Lind"_s, Role::Admin); });
    row("wrong current password", [](Office& o) {
        return !o.members.changeOwnPassword(typed(u"a wrong one"_s), typed(u"another one"_s));
    });
}

void ActivityTest::leavesNoLineWhereNothingWasDone()
{
    QFETCH(Deed, deed);
    Office office;
    const auto before = office.read();
    QVERIFY(deed(office));
    QCOMPARE(told(office.read()), told(before));
}

void ActivityTest::notesWhenAndWhoAndWhichPages()
{
    Office office;
    const Member noor = office.add(u"Noor"_s, Role::Admin);
    office.now = office.now.addDays(1);
    Activity line = office.line(ActivityKind::Connect, noor);
    line.detail = u"code 10, trace AbC"_s;
    line.reason = ErrorKind::PermissionMissing;
    line.outcome = ActivityOutcome::Declined;
    office.record(line, {{{u"30"_s}, u"Zoo"_s}, {{u"20"_s}, u"Bakery"_s}, {{u"25"_s}, u"Yoga"_s}});
    // Their own names change; what they were called then does not.
    QVERIFY(office.members.change(noor.id, u"Noor B."_s, Role::Admin));

    const auto lines = office.read({{}, ActivityKind::Connect, {}});
    QCOMPARE(lines.size(), std::size_t(1));
    line.id = lines[0].id;
    line.pages = 3;
    line.pageId = {u"20"_s};
    line.pageName = u"Bakery"_s;
    QVERIFY(lines[0] == line);
}

// What cannot be noted has not happened either.
void ActivityTest::isWrittenWithTheWorkOrNotAtAll()
{
    Office office;
    const MemberId noor = office.add(u"Noor"_s, Role::Admin).id;
    const Inspector inspector(office.parts.database.path());
    inspector.rows(u"CREATE TRIGGER full BEFORE INSERT ON activity BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    const auto changed = office.members.change(noor, u"Noor"_s, Role::Viewer);
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ErrorKind::DatabaseFailed);
    QCOMPARE(inspector.one(u"SELECT role FROM member WHERE name = 'Noor'"_s).toString(), u"admin"_s);
    QVERIFY(!office.parts.workspace.rename(u"Harbour Group"_s));
    QCOMPARE(inspector.one(u"SELECT name FROM workspace"_s).toString(), u"Sunrise Group"_s);
    QCOMPARE(office.session().workspaceName, u"Sunrise Group"_s);
}

void ActivityTest::showsEachRoleWhatItMaySee_data()
{
    addRowsOfRoles();
}

void ActivityTest::showsEachRoleWhatItMaySee()
{
    QFETCH(Role, role);
    QFETCH(bool, seesAll);
    Office office;
    const Member noor = office.add(u"Noor"_s, role);
    QVERIFY(office.parts.workspace.signOut());
    QVERIFY(!office.signIn(u"nobody"_s));
    QVERIFY(office.signIn(u"Noor"_s));

    const QStringList own{u"Noor: sign-in, done"_s, u"Noor: password change, done"_s};
    const QStringList others{u"nobody: sign-in, failed, sign in refused"_s,
                             u"Maya Lind: sign-out, done"_s,
                             u"Maya Lind: member add, done, of Noor,  → "_s + roleToText(role),
                             u"Maya Lind: sign-in, done"_s,
                             u"Maya Lind: workspace create, done"_s};
    QCOMPARE(told(office.read()), seesAll ? own + others : own);
    QCOMPARE(told(office.read({noor.id, {}, {}})), own);
    QCOMPARE(told(office.read({office.maya.id, {}, {}})), seesAll ? others.mid(1) : QStringList());
    QCOMPARE(told(office.read({{}, ActivityKind::WorkspaceCreate, {}})), seesAll ? others.mid(4) : QStringList());
}

void ActivityTest::asksForTheRoleEachTime()
{
    Office office;
    const Member noor = office.add(u"Noor"_s, Role::Admin);
    QVERIFY(office.parts.workspace.signOut());
    QVERIFY(office.signIn(u"Noor"_s));
    const qsizetype all = office.inspector().count(u"activity"_s);
    QCOMPARE(qsizetype(office.read().size()), all);

    const Inspector inspector(office.parts.database.path());
    inspector.rows(u"UPDATE member SET role = 'viewer' WHERE name = 'Noor'"_s);
    QCOMPARE(qsizetype(office.read().size()), 2);
    inspector.rows(u"UPDATE member SET disabled_at = '2026-11-24T14:05:06.789Z' WHERE name = 'Noor'"_s);
    QCOMPARE(office.refusal(), int(ErrorKind::NotAllowed));
    inspector.rows(u"UPDATE member SET disabled_at = NULL WHERE name = 'Noor'"_s);
    QCOMPARE(office.refusal(), -1);
    QVERIFY(office.parts.workspace.signOut());
    QCOMPARE(office.refusal(), int(ErrorKind::SessionChanged));
    WorkHere here;
    const auto exported = office.activities.exportTo(here.work, {}, office.file(u"activity.csv"_s), ActivityFormat::Csv);
    QCOMPARE(exported.error().kind, ErrorKind::SessionChanged);
    QVERIFY(!QFile::exists(office.file(u"activity.csv"_s)));
}

void ActivityTest::findsWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("found"); // the lines' details, newest first
    const auto row = [](const char* name, const QString& who, std::optional<ActivityKind> kind, const QString& page,
                        const QStringList& found) {
        QTest::newRow(name) << who << (kind ? int(*kind) : -1) << page << found;
    };
    row("all", {}, {}, {}, {u"f"_s, u"e"_s, u"d"_s, u"c"_s, u"b"_s, u"a"_s});
    row("person", u"Noor"_s, {}, {}, {u"e"_s, u"d"_s, u"b"_s});
    row("kind", {}, ActivityKind::Connect, {}, {u"c"_s, u"b"_s, u"a"_s});
    row("person and kind", u"Noor"_s, ActivityKind::Connect, {}, {u"b"_s});
    row("part of a name", {}, {}, u"straß"_s, {u"d"_s, u"a"_s});
    row("in capitals", {}, {}, u"BÜRO"_s, {u"d"_s, u"a"_s});
    row("blanks around", {}, {}, u"  Café "_s, {u"b"_s, u"a"_s});
    row("an ID", {}, {}, u"1002"_s, {u"b"_s, u"a"_s});
    row("part of an ID", {}, {}, u"100"_s, {u"d"_s, u"c"_s, u"b"_s, u"a"_s});
    row("percent sign", {}, {}, u"100%"_s, {u"c"_s});
    row("underscore", {}, {}, u"_"_s, {u"c"_s});
    row("backslash", {}, {}, u"\\"_s, {u"d"_s});
    row("person, kind and Page", u"Maya Lind"_s, ActivityKind::Connect, u"café"_s, {u"a"_s});
    row("nothing", {}, ActivityKind::KeyChange, {}, {});
    row("no such Page", {}, {}, u"zebra"_s, {});
}

void ActivityTest::findsWhatIsAskedFor()
{
    QFETCH(QString, who);
    QFETCH(int, kind);
    QFETCH(QString, page);
    QFETCH(QStringList, found);
    Office office;
    const Member noor{MemberId::make(), u"Noor"_s, Role::Admin};
    const ActivityPage street{{u"1001"_s}, u"Büro Straße"_s};
    const ActivityPage cafe{{u"1002"_s}, u"Café"_s};
    const auto record = [&](const QString& name, const Member& member, ActivityKind what,
                            const std::vector<ActivityPage>& pages) {
        Activity line = office.line(what, member);
        line.detail = name;
        office.record(line, pages);
    };
    record(u"a"_s, office.maya, ActivityKind::Connect, {street, cafe});
    record(u"b"_s, noor, ActivityKind::Connect, {cafe});
    record(u"c"_s, office.maya, ActivityKind::Connect, {{{u"1003"_s}, u"100% Yoga_Club"_s}});
    record(u"d"_s, noor, ActivityKind::Reconnect, {street, {{u"1004"_s}, u"back\\slash"_s}});
    record(u"e"_s, noor, ActivityKind::SignOut, {});
    record(u"f"_s, office.maya, ActivityKind::SignOut, {});

    ActivityQuery query;
    if (!who.isEmpty())
        query.member = who == noor.name ? noor.id : office.maya.id;
    if (kind >= 0)
        query.kind = ActivityKind(kind);
    query.page = page;
    QStringList details;
    for (const Activity& line : office.read(query)) {
        if (!line.detail.isEmpty()) // the workspace's own beginning
            details.append(line.detail);
    }
    QCOMPARE(details, found);
}

void ActivityTest::namesThePageThatWasSearchedFor()
{
    Office office;
    office.record(office.line(ActivityKind::Connect, office.maya),
                  {{{u"1001"_s}, u"Bakery"_s}, {{u"1002"_s}, u"Café"_s}, {{u"1003"_s}, u"Yoga"_s}});
    const auto named = [&](const QString& page) {
        const auto lines = office.read({{}, {}, page});
        return lines.size() == 1 ? u"%1 %2 of %3"_s.arg(lines[0].pageName, lines[0].pageId.value).arg(lines[0].pages)
                                 : u"%1 lines"_s.arg(lines.size());
    };
    QCOMPARE(named(u"b"_s), u"Bakery 1001 of 3"_s);
    QCOMPARE(named(u"yog"_s), u"Yoga 1003 of 3"_s);
    QCOMPARE(named(u"002"_s), u"Café 1002 of 3"_s);
}

void ActivityTest::readsPortionsWithoutGapOrRepeatWhileLinesAreAdded()
{
    Office office;
    office.recordMany(2 * Activities::portion + 201 - 2); // and the two of the beginning
    std::vector<qint64> ids;
    std::optional<qint64> before;
    QList<qsizetype> sizes;
    do {
        const auto lines = office.activities.read({}, before);
        QVERIFY(lines);
        for (const Activity& line : *lines)
            ids.push_back(line.id);
        sizes.append(qsizetype(lines->size()));
        if (!lines->empty())
            before = lines->back().id;
        office.recordMany(7);
    } while (sizes.last() == Activities::portion);
    QCOMPARE(sizes, (QList<qsizetype>{Activities::portion, Activities::portion, 201}));
    for (std::size_t i = 0; i < ids.size(); ++i)
        QCOMPARE(ids[i], qint64(ids.size() - i)); // counted from 1 without a hole

    // A portion that ends exactly with the log is followed by an empty one.
    const auto none = office.activities.read({}, 1);
    QVERIFY(none && none->empty());
}

void ActivityTest::nothingEditsALine_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char* name, const QString& statement) { QTest::newRow(name) << statement; };
    row("update", u"UPDATE activity SET member_name = 'Somebody'"_s);
    row("update of nothing new", u"UPDATE activity SET kind = kind"_s);
    row("delete", u"DELETE FROM activity"_s);
    row("delete of one", u"DELETE FROM activity WHERE id = 1"_s);
    row("replace", u"INSERT OR REPLACE INTO activity SELECT * FROM activity"_s);
    row("upsert", u"INSERT INTO activity SELECT * FROM activity WHERE true ON CONFLICT (id) DO UPDATE SET at = '2000'"_s);
    row("Page update", u"UPDATE activity_page SET name = 'Other'"_s);
    row("Page delete", u"DELETE FROM activity_page"_s);
    row("Page replace", u"REPLACE INTO activity_page SELECT activity_id, page_id, 'Other', 'other' FROM activity_page"_s);
}

void ActivityTest::nothingEditsALine()
{
    QFETCH(QString, statement);
    Office office;
    office.record(office.line(ActivityKind::Connect, office.maya), {{{u"1001"_s}, u"Bakery"_s}});
    const Inspector inspector(office.parts.database.path());
    const auto all = [&] {
        return inspector.rows(u"SELECT * FROM activity ORDER BY id"_s) +
               inspector.rows(u"SELECT * FROM activity_page ORDER BY activity_id, page_id"_s);
    };
    const auto before = all();
    QCOMPARE(before.size(), 4);
    const auto connection = office.parts.database.open();
    const auto done = connection->run(statement);
    QVERIFY(!done);
    QVERIFY2(done.error().detail.contains("the activity log is never edited"_L1), qPrintable(done.error().detail));
    QCOMPARE(all(), before);
}

// It may be a password in the wrong field.
void ActivityTest::keepsNothingTypedOfANameThatNobodyHas()
{
    Office office;
    const QString given = u"My Secret Passphrase 77"_s;
    QVERIFY(!office.signIn(given, u"Another Passphrase 88"_s));
    QVERIFY(!office.parts.workspace.recover({given, u"QQQQQ-QQQQQ-QQQQQ-QQQQQ-QQQQQ"_s, typed(u"Third Passphrase 99"_s)}));
    QCOMPARE(office.read().front().memberName, QString());

    QByteArray kept;
    for (const QString& name : QDir(office.folder.path()).entryList(QDir::Files))
        kept += contentOf(office.folder.filePath(name)).toLower();
    QVERIFY(kept.contains("maya lind")); // what is kept is found like this
    for (const QByteArrayView text : {"secret passphrase 77", "another passphrase 88", "qqqqq", "third passphrase 99"})
        QVERIFY2(!kept.contains(text), text.data());
}

QTEST_GUILESS_MAIN(ActivityTest)

#include "tst_activity.moc"
