/// The activity log as a file: CSV and JSON that others can read, of every line that fits, whole or not at all.

#include "tests/support/office.h"
#include "tests/support/run.h"

#include <QDir>
#include <QFile>

#include <algorithm>

#if defined(Q_OS_UNIX)
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

/// RFC 4180, with nothing of the program's in it: rows of cells.
QList<QStringList> parsedCsv(const QByteArray& bytes)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                isQuoted = false;
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == u',') {
            row.append(std::exchange(cell, {}));
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            ++i;
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
        } else {
            cell += c;
        }
    }
    return rows;
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

const QByteArray byteOrderMark = "\xEF\xBB\xBF";

/// Names that a file format may break on.
const QStringList oddNames{u"Café \"Zur Post\", Köln"_s, u"Line\nand line\r\nend"_s, u"=HYPERLINK(\"http://x\",\"y\")"_s,
                           u"+49 221 1"_s, u"-5 °C"_s, u"@home"_s, u"\tTabbed"_s, u"Łódź 🥐 日本"_s, u"back\\slash"_s,
                           u"'quoted'"_s, u"; semicolon"_s};

/// A line with the name wherever there is one.
Activity nameEverywhere(const Office& office, ActivityKind kind, const QString& name)
{
    Activity line = office.line(kind, {office.maya.id, name, Role::Owner}, name);
    line.subjectName = name;
    line.oldValue = name;
    line.newValue = name;
    return line;
}

} // namespace

class ActivityExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsOnlyWhatTheRoleMaySee_data();
    void exportsOnlyWhatTheRoleMaySee();
    void exportsCsvThatOthersCanRead();
    void exportsJsonThatOthersCanRead();
    void exportsEveryLineThatFits_data();
    void exportsEveryLineThatFits();
    void aCancelledExportLeavesNoFile();
    void aFailedExportLeavesNoFile_data();
    void aFailedExportLeavesNoFile();
    void aFullDiskLeavesNoFile();
};

void ActivityExportTest::exportsOnlyWhatTheRoleMaySee_data()
{
    addRowsOfRoles();
}

void ActivityExportTest::exportsOnlyWhatTheRoleMaySee()
{
    QFETCH(Role, role);
    QFETCH(bool, seesAll);
    Office office;
    office.add(u"Noor"_s, role);
    QVERIFY(office.parts.workspace.signOut());
    QVERIFY(office.signIn(u"Noor"_s));
    WorkHere here;
    const QString path = office.file(u"activity.csv"_s);
    QVERIFY(office.activities.exportTo(here.work, {}, path, ActivityFormat::Csv));
    const qsizetype expected = seesAll ? office.inspector().count(u"activity"_s) : 2; // a new password, and the sign-in
    QCOMPARE(parsedCsv(contentOf(path).sliced(byteOrderMark.size())).size(), 1 + expected);
    QCOMPARE(contentOf(path).contains("Maya"), seesAll);

    QVERIFY(QFile::remove(path));
    QVERIFY(office.parts.workspace.signOut());
    const auto exported = office.activities.exportTo(here.work, {}, path, ActivityFormat::Csv);
    QVERIFY(!exported);
    QCOMPARE(exported.error().kind, ErrorKind::SessionChanged);
    QVERIFY(!QFile::exists(path));
}

void ActivityExportTest::exportsCsvThatOthersCanRead()
{
    Office office;
    for (const QString& name : oddNames) {
        Activity line = nameEverywhere(office, ActivityKind::Connect, name);
        line.reason = ErrorKind::MetaRefused;
        line.outcome = ActivityOutcome::Failed;
        office.record(line, {{{u"1001"_s}, name}, {{u"1002"_s}, u"zz"_s}});
    }
    const QString path = office.file(u"activity.csv"_s);
    WorkHere here;
    QVERIFY(office.activities.exportTo(here.work, {{}, ActivityKind::Connect, {}}, path, ActivityFormat::Csv));

    const QByteArray content = contentOf(path);
    QVERIFY(content.startsWith(byteOrderMark));
    const QList<QStringList> rows = parsedCsv(content.sliced(byteOrderMark.size()));
    QCOMPARE(rows.size(), 1 + oddNames.size());
    QCOMPARE(rows[0], (QStringList{u"time (UTC)"_s, u"who"_s, u"what"_s, u"outcome"_s, u"Pages"_s, u"Page IDs"_s,
                                   u"member"_s, u"from"_s, u"to"_s, u"reason"_s, u"details"_s}));
    for (qsizetype i = 0; i < oddNames.size(); ++i) {
        const QString& name = oddNames[oddNames.size() - 1 - i]; // newest first
        const bool isFormula = u"=+-@\t"_s.contains(name.front());
        const QString kept = isFormula ? u'\'' + name : name;
        const bool isBehind = name.toCaseFolded() > u"zz"_s; // Pages stand by name
        QCOMPARE(rows[1 + i], (QStringList{u"2026-11-24T14:05:06.789Z"_s, kept, u"connect"_s, u"failed"_s,
                                           isBehind ? u"zz; "_s + name : kept + u"; zz"_s,
                                           isBehind ? u"1002; 1001"_s : u"1001; 1002"_s, kept, kept, kept,
                                           u"meta refused"_s, kept}));
    }
}

void ActivityExportTest::exportsJsonThatOthersCanRead()
{
    Office office;
    for (const QString& name : oddNames) {
        office.record(nameEverywhere(office, ActivityKind::RoleChange, name), {{{u"10019283746500011"_s}, name}});
    }
    const QString path = office.file(u"activity.json"_s);
    WorkHere here;
    QVERIFY(office.activities.exportTo(here.work, {{}, ActivityKind::RoleChange, {}}, path, ActivityFormat::Json));

    // SQLite reads JSON too, with code of its own.
    const QString text = QString::fromUtf8(contentOf(path));
    const Inspector inspector(office.parts.database.path());
    const auto rows = inspector.rows(
        u"SELECT json_extract(value, '$.time', '$.what', '$.outcome') ,"
        u" json_extract(value, '$.who'), json_extract(value, '$.member'), json_extract(value, '$.from'),"
        u" json_extract(value, '$.to'), json_extract(value, '$.details'), json_extract(value, '$.pages[0].name'),"
        u" json_extract(value, '$.pages[0].id'), json_extract(value, '$.reason') FROM json_each(?) ORDER BY key"_s,
        {text});
    QCOMPARE(rows.size(), oddNames.size());
    for (qsizetype i = 0; i < oddNames.size(); ++i) {
        const QString& name = oddNames[oddNames.size() - 1 - i];
        QCOMPARE(rows[i][0].toString(), u"[\"2026-11-24T14:05:06.789Z\",\"role change\",\"done\"]"_s);
        for (int column = 1; column <= 6; ++column)
            QCOMPARE(rows[i][column].toString(), name);
        QCOMPARE(rows[i][7].toString(), u"10019283746500011"_s);
        QVERIFY(rows[i][8].isNull());
    }

    // Nothing to export is a list of nothing.
    QVERIFY(office.activities.exportTo(here.work, {{}, ActivityKind::KeyChange, {}}, path, ActivityFormat::Json));
    QCOMPARE(inspector.one(u"SELECT json_array_length(?)"_s, {QString::fromUtf8(contentOf(path))}).toInt(), 0);
}

void ActivityExportTest::exportsEveryLineThatFits_data()
{
    QTest::addColumn<int>("lines");
    QTest::newRow("less than a portion") << 3;
    QTest::newRow("exactly a portion") << Activities::portion;
    QTest::newRow("exactly two") << 2 * Activities::portion;
    QTest::newRow("more than two") << 2 * Activities::portion + 1;
}

void ActivityExportTest::exportsEveryLineThatFits()
{
    QFETCH(int, lines);
    Office office;
    office.recordMany(lines);
    QList<qint64> counts;
    const QString path = office.file(u"activity.csv"_s);
    QVERIFY(runWork(
        office.workers,
        [&](Work& work) {
            return office.activities.exportTo(work, {{}, ActivityKind::SignOut, {}}, path, ActivityFormat::Csv);
        },
        [&](Progress progress, WorkHandle&) { counts.append(progress.count); }));
    QCOMPARE(parsedCsv(contentOf(path)).size(), 1 + lines);
    QCOMPARE(counts.last(), lines);
    QVERIFY(std::ranges::is_sorted(counts));
    QCOMPARE(counts.size(), 1 + lines / Activities::portion);
}

void ActivityExportTest::aCancelledExportLeavesNoFile()
{
    Office office;
    office.recordMany(20 * Activities::portion);
    QDir().mkpath(office.file(u"exports"_s));
    const QString path = office.file(u"exports/activity.csv"_s);
    const auto cancelled = [&] {
        // On this thread, so that the cancel falls into the middle and not behind the end.
        QPromise<void> stop;
        stop.start();
        Work work(stop.future(), [&](Progress progress) {
            if (progress.count == 3 * Activities::portion)
                stop.future().cancel();
        });
        const auto exported = office.activities.exportTo(work, {}, path, ActivityFormat::Csv);
        stop.finish();
        return !exported && exported.error().kind == ErrorKind::Cancelled;
    };
    QVERIFY(cancelled());
    QCOMPARE(namesIn(office.file(u"exports"_s)), QStringList());

    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("of last year") > 0);
    file.close();
    QVERIFY(cancelled());
    QCOMPARE(contentOf(path), QByteArray("of last year"));
    QCOMPARE(namesIn(office.file(u"exports"_s)), QStringList{u"activity.csv"_s});
}

void ActivityExportTest::aFailedExportLeavesNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isDamaged");
    QTest::addColumn<int>("kind");
    QTest::newRow("no such folder") << u"missing/activity.csv"_s << false << int(ErrorKind::FileFailed);
    QTest::newRow("name of a folder") << u"exports"_s << false << int(ErrorKind::FileFailed);
    // Beyond the first portion, so that the file is half written by then.
    QTest::newRow("line that cannot be read") << u"exports/activity.csv"_s << true << int(ErrorKind::DatabaseDamaged);
}

void ActivityExportTest::aFailedExportLeavesNoFile()
{
    QFETCH(QString, name);
    QFETCH(bool, isDamaged);
    QFETCH(int, kind);
    Office office;
    QDir().mkpath(office.file(u"exports"_s));
    if (isDamaged) {
        const Inspector inspector(office.parts.database.path());
        inspector.rows(u"INSERT INTO activity (workspace_id, at, kind, outcome)"
                       u" SELECT id, '2026-11-24T14:05:06.789Z', 'of tomorrow', 'done' FROM workspace"_s);
    }
    office.recordMany(2 * Activities::portion);
    QFile existing(office.file(u"exports/activity.csv"_s));
    QVERIFY(existing.open(QIODevice::WriteOnly) && existing.write("of last year") > 0);
    existing.close();
    WorkHere here;
    const auto exported = office.activities.exportTo(here.work, {}, office.file(name), ActivityFormat::Json);
    QVERIFY(!exported);
    QCOMPARE(int(exported.error().kind), kind);
    QVERIFY(!exported.error().detail.isEmpty());
    QVERIFY(!QDir(office.file(u"missing"_s)).exists());
    QCOMPARE(namesIn(office.file(u"exports"_s)), QStringList{u"activity.csv"_s});
    QCOMPARE(contentOf(existing.fileName()), QByteArray("of last year"));
}

void ActivityExportTest::aFullDiskLeavesNoFile()
{
#if defined(Q_OS_UNIX)
    Office office;
    office.recordMany(4 * Activities::portion);
    const QString path = office.file(u"exports/activity.csv"_s);
    QDir().mkpath(office.file(u"exports"_s));
    rlimit before;
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto old = std::signal(SIGXFSZ, SIG_IGN);
    // Less than the export writes, and enough for the file of shared memory that a reader makes.
    const rlimit small{64 * 1024, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    WorkHere here;
    const auto exported = office.activities.exportTo(here.work, {}, path, ActivityFormat::Csv);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, old);
    QVERIFY(!exported);
    QCOMPARE(exported.error().kind, ErrorKind::FileFailed);
    QCOMPARE(namesIn(office.file(u"exports"_s)), QStringList());
    QVERIFY(office.activities.exportTo(here.work, {}, path, ActivityFormat::Csv)); // and it goes with room
#endif
}

QTEST_GUILESS_MAIN(ActivityExportTest)

#include "tst_activityexport.moc"
