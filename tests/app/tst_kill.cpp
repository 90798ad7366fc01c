/// kill -9 in the middle of a connect: what is on the disk is all of it or nothing, it opens, and the next start goes
/// on as if nothing had been.

#include "app/integrations/integrations.h"
#include "tests/app/place.h"
#include "tests/support/run.h"
#include "tests/support/sandbox.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr int pages = 300; // four calls, and a save that takes a while
constexpr int killsInAnyStep = 17;
constexpr int killsInTheSave = 24;

struct Line
{
    QByteArray text;
    qint64 time = 0; ///< ns from the line before until this one
};

/// test-connect, which waits after each of its lines until it is let on.
Child connecting(const Place& place, const QString& address)
{
    return Child(QCoreApplication::applicationDirPath() + u"/test-connect"_s, {place.path(), address});
}

/// A connect to its end. The last line says how it ended.
QList<Line> connectWhole(const Place& place, const QString& address)
{
    Child child = connecting(place, address);
    QList<Line> lines;
    for (;;) {
        QElapsedTimer timer;
        timer.start();
        const QByteArray text = child.line();
        if (text.isEmpty())
            return lines;
        lines.append({text, timer.nsecsElapsed()});
        child.goOn();
    }
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAllOrNothing_data();
    void leavesAllOrNothing();
};

void KillTest::leavesAllOrNothing_data()
{
    QTest::addColumn<bool>("isAgain");
    QTest::newRow("a first connect") << false;
    QTest::newRow("the same login again") << true;
}

void KillTest::leavesAllOrNothing()
{
    QFETCH(const bool, isAgain);
    Sandbox sandbox({u"--consent"_s, u"auto"_s, u"--pages"_s, QString::number(pages)});
    QVERIFY(sandbox.isRunning());
    const Meta::Address address = *Meta::Address::standIn(sandbox.address());
    Place before;
    {
        Start first(before, address);
        makeWorkspace(first.parts.workspace, u"Sunrise Group"_s, u"Maya"_s);
        makeSignInsQuick(first.parts.database.path());
    }
    if (isAgain)
        QCOMPARE(connectWhole(before, sandbox.address()).last().text, "connected 300");
    const QStringList recordsBefore = before.records().ofConnect();
    const QStringList timesBefore = before.records().values(u"SELECT consented_at FROM meta_grant"_s);

    const QList<Line> lines = connectWhole(*Place::copyOf(before), sandbox.address());
    QCOMPARE(lines.last().text, "connected 300");
    QVERIFY(lines.size() >= 8); // keychain, Facebook, exchange, four times Pages, saving; and that it ended
    const qsizetype saving = lines.size() - 2;
    QVERIFY(lines[saving].text.startsWith("step 4"));

    // Where to kill: after how many lines, and how long after (ns).
    QList<std::pair<qsizetype, qint64>> kills;
    for (qsizetype line = 0; line < lines.size(); ++line)
        kills.append({line, -1}); // while it waits there
    auto* random = QRandomGenerator::global();
    const auto momentAfter = [&](qsizetype line) {
        return std::pair(line, qint64(random->bounded(double(lines[line + 1].time) * 1.2)));
    };
    for (int i = 0; i < killsInAnyStep; ++i)
        kills.append(momentAfter(random->bounded(int(lines.size() - 1))));
    for (int i = 0; i < killsInTheSave; ++i)
        kills.append(momentAfter(saving));

    int all = 0;
    int nothing = 0;
    for (const auto& [line, moment] : kills) {
        const auto place = Place::copyOf(before);
        {
            Child child = connecting(*place, sandbox.address());
            for (qsizetype i = 0; i < line; ++i) {
                QVERIFY(!child.line().isEmpty());
                child.goOn();
            }
            QVERIFY(!child.line().isEmpty());
            if (moment >= 0) {
                child.goOn();
                std::this_thread::sleep_for(std::chrono::nanoseconds(moment)); // it is any moment that is wanted
            }
            child.kill();
        }

        // Looked at with plain SQL first, as the next start finds it.
        const Records records = place->records();
        QCOMPARE(records.values(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
        QCOMPARE(records.values(u"PRAGMA foreign_key_check"_s), QStringList());
        QVERIFY(records.count(u"attempt"_s) <= 1);
        const QStringList times = records.values(u"SELECT consented_at FROM meta_grant"_s);
        const bool isSaved = !times.isEmpty() && times != timesBefore;
        ++(isSaved ? all : nothing);
        const int grants = isSaved || isAgain ? 1 : 0;
        QCOMPARE(times.size(), grants);
        QCOMPARE(records.count(u"page"_s), grants * pages);
        QCOMPARE(records.count(u"page_token"_s), grants * pages);
        QCOMPARE(records.values(u"SELECT DISTINCT consented_at FROM page_token"_s), times);
        QCOMPARE(
            records.values(u"SELECT purpose || ' ' || COUNT(*) FROM sealed WHERE purpose IN ('page token', 'user id',"
                           " 'user token') GROUP BY purpose ORDER BY purpose"_s),
            grants ? (QStringList{u"page token %1"_s.arg(pages), u"user id 1"_s, u"user token 1"_s}) : QStringList());
        if (!isSaved)
            QCOMPARE(records.ofConnect().filter(QRegularExpression(u"^(?!attempt )"_s)), recordsBefore);

        // The next start: it sweeps, everything opens, and a connect works.
        Start start(*place, address);
        const auto session = signIn(start.parts.workspace, u"Maya"_s);
        QVERIFY(session);
        QVERIFY(Integrations(start.parts.connectParts(), {}).sweep());
        QCOMPARE(records.count(u"attempt"_s), 0);
        WorkHere here;
        QVERIFY(start.parts.vault.unlock(here.work, session->workspace));
        const auto connection = start.parts.database.open();
        QSet<QByteArray> tokens;
        for (const QString& sealed : records.values(u"SELECT purpose || '|' || subject FROM sealed"_s)) {
            Secret plain;
            const auto opened = start.parts.vault.open(
                *connection, {session->workspace, sealed.section(u'|', 0, 0), sealed.section(u'|', 1)}, plain);
            QVERIFY2(opened, qPrintable(sealed));
            if (sealed.startsWith("page token|"_L1) && plain.view().startsWith("EAASANDBOXPAGE"))
                tokens.insert(plain.view().toByteArray());
        }
        QCOMPARE(tokens.size(), grants * pages);
        QCOMPARE(connectWhole(*place, sandbox.address()).last().text, "connected 300");
        QCOMPARE(records.count(u"meta_grant"_s), 1);
        QCOMPARE(records.count(u"page_token"_s), pages);
    }
    qInfo("killed %d times: %d times all was saved, %d times nothing", int(kills.size()), all, nothing);
    QVERIFY(all > 0 && nothing > 0);
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
