/// \file Checks as the window makes and tells them: at the start, on demand, and what stands in their way. The whole
/// program against the sandbox. Needs what packaging/headless.sh gives.

#include "tests/support/fakekeystore.h"
#include "tests/ui/rows.h"
#include "ui/integrations/checking.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CheckingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksEachLoginOnceAfterTheStart();
    void saysWhatCameOfACheckThatWasAskedFor_data();
    void saysWhatCameOfACheckThatWasAskedFor();
    void checksTheListOnItsKey();
    void showsHowFarItIsAndStopsWhenCancelled();
    void aStartWithoutAConnectionShowsThePagesAndSaysSo();
    void tellsTroubleOnceUntilItIsOver();
    void asksALockedKeychainAgainOnlyWhenToldTo();
    void endsWithTheSession();
    void waitsForTheEndOfAConnect();
};

void CheckingTest::asksEachLoginOnceAfterTheStart()
{
    Stage stage({});
    QVERIFY(stage.startConnected());
    stage.quit();
    QVERIFY(stage.sandbox->control(u"role=101928374650002:none&rename=101928374650001:Bakery"_s));
    stage.sandbox->clearLog();

    stage.settings.checkPace.first = 0ms;
    QVERIFY(stage.startAgain());
    // The list says what it says of each; of the one that it lacks, only its own token tells.
    QTRY_COMPARE_WITH_TIMEOUT(rows::state(stage, outdoor), u"Role lost"_s, bound);
    QTRY_COMPARE_WITH_TIMEOUT(rows::state(stage, u"Bakery"_s), u"Active"_s, bound);
    QCOMPARE(stage.sandbox->requests(u"/me/permissions"_s), 1);
    QCOMPARE(stage.sandbox->requests(u"/me/accounts"_s), 1);
    QCOMPARE(stage.sandbox->requests(u"/101928374650002"_s), 1);
    QCOMPARE(stage.sandbox->requests(u"/101928374650001"_s), 0);
    QCOMPARE(rows::line(stage), QString()); // nobody asked
}

void CheckingTest::saysWhatCameOfACheckThatWasAskedFor_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("state"); // of the second Page
    QTest::newRow("all is well") << u"pages=3"_s << u"3 Pages checked. All is well."_s << u"Active"_s;
    QTest::newRow("a token is dead") << u"fail=101928374650002:190:460"_s
                                     << u"3 Pages checked. 1 needs attention."_s << u"Reconnect needed"_s;
    QTest::newRow("two are") << u"fail=101928374650002:190:459&fail=101928374650001:190:458"_s
                             << u"3 Pages checked. 2 need attention."_s << u"Confirm at Facebook"_s;
    QTest::newRow("one answer is unclear")
        << u"fail=101928374650002:2"_s
        << u"2 Pages checked. 1 Page could not be checked; the next try comes by itself."_s
        << u"Facebook unavailable"_s;
    QTest::newRow("the app is to slow down")
        << u"fail-login=first:4"_s
        << u"Facebook asks to slow down. 3 Pages could not be checked; the next try comes by itself."_s
        << u"Asked to slow down"_s;
    QTest::newRow("the limit is near") << u"usage=90"_s
                                       << u"3 Pages could not be checked; the next try comes by itself."_s
                                       << u"Active"_s;
}

void CheckingTest::saysWhatCameOfACheckThatWasAskedFor()
{
    QFETCH(const QString, control);
    QFETCH(const QString, line);
    QFETCH(const QString, state);
    Stage stage({});
    QVERIFY(stage.startConnected());
    stage.clock.advance(1min);
    QVERIFY(stage.sandbox->control(control));
    QVERIFY(rows::checkAll(stage));
    QTRY_COMPARE_WITH_TIMEOUT(rows::line(stage), line, bound);
    QTRY_COMPARE_WITH_TIMEOUT(rows::state(stage, outdoor), state, bound);
    QVERIFY(!stage.message()); // no more than a line

    QVERIFY(stage.press(u"Dismiss"_s));
    QCOMPARE(rows::line(stage), QString());
}

void CheckingTest::checksTheListOnItsKey()
{
    Stage stage({});
    QVERIFY(stage.startConnected());
    stage.clock.advance(1min);
    QVERIFY(stage.type(u"Search by name or Page ID"_s, u"or"_s)); // what is not listed is not asked
    QVERIFY(stage.awaitTable({cafe, outdoor}));
    QTest::keyClick(&stage.program->window, Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(rows::line(stage), u"2 Pages checked. All is well."_s, bound);
}

void CheckingTest::showsHowFarItIsAndStopsWhenCancelled()
{
    Stage stage({});
    QVERIFY(stage.startConnected());
    QVERIFY(stage.sandbox->control(u"delay=400"_s));
    stage.sandbox->clearLog();
    QVERIFY(rows::checkAll(stage));
    QTRY_COMPARE_WITH_TIMEOUT(rows::state(stage, cafe), u"Checking…"_s, bound);
    QTRY_COMPARE_WITH_TIMEOUT(rows::line(stage), u"Checking 1 of 3 Pages…"_s, bound);
    QTRY_COMPARE_WITH_TIMEOUT(rows::line(stage), u"Checking 2 of 3 Pages…"_s, bound);

    QVERIFY(stage.press(u"Cancel"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows::state(stage, cafe), u"Active"_s, bound);
    QCOMPARE(rows::line(stage), QString());
    QVERIFY(!stage.message());
    QCOMPARE(stage.sandbox->requests(u"/101928374650001"_s), 0); // the last of the three
}

void CheckingTest::aStartWithoutAConnectionShowsThePagesAndSaysSo()
{
    Stage stage({});
    QVERIFY(stage.startConnected());
    stage.quit();
    stage.sandbox.reset();
    stage.clock.advance(25h);
    stage.settings.checkPace.first = 0ms;
    QVERIFY(stage.startAgain());
    QVERIFY(stage.awaitTable(threePages));
    QTRY_VERIFY_WITH_TIMEOUT(rows::line(stage).startsWith("Pagekeep could not reach Facebook. Next check at "_L1), bound);
    // Nothing was disconnected by that: they work as far as is known.
    QTRY_COMPARE_WITH_TIMEOUT(rows::state(stage, cafe), u"Facebook unavailable"_s, bound);
    QCOMPARE(stage.records().values(u"SELECT DISTINCT state FROM page_token"_s), QStringList{u"working"_s});
    QVERIFY(!stage.message());
}

// An object of the test's own, whose time is days ahead: every try that is to come is due at once.
void CheckingTest::tellsTroubleOnceUntilItIsOver()
{
    Stage stage({});
    QVERIFY(stage.startConnected());
    QVERIFY(stage.sandbox->control(u"fail-login=first:4"_s));
    const Clock ahead{stage.settings.clock.elapsed, [&stage] { return stage.settings.clock.now().addDays(3); }};
    const auto rounds = [&stage] { return stage.sandbox->requests(u"/me/permissions"_s); };
    const auto goesOn = [&rounds](int by) {
        return QTest::qWaitFor([&rounds, until = rounds() + by] { return rounds() >= until; }, bound);
    };

    Workers workers;
    QWidget panel;
    QVBoxLayout layout(&panel);
    Checking checking(stage.program->integrations, workers, ahead, {0ms, 200ms}, &panel);
    checking.addTo(&layout);
    panel.show();
    const auto* bar = panel.findChild<CheckBar*>();
    auto* button = bar->findChildren<QPushButton*>().last();
    checking.setSession(stage.program->workspace.session());
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), bound);
    QCOMPARE(bar->accessibleName(), u"Facebook asks to slow down. Next check at 26/11/2026 14:05."_s);
    QCOMPARE(button->text(), u"Dismiss"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(goesOn(2));
    QVERIFY(!bar->isVisible());

    QVERIFY(stage.sandbox->control(u"heal=all"_s)); // and then it is over
    QTRY_COMPARE_WITH_TIMEOUT(stage.records().values(u"SELECT error_code FROM meta_grant"_s), QStringList(u"0"_s), bound);
    QVERIFY(!bar->isVisible());

    QVERIFY(stage.sandbox->control(u"scenario=rate-limit-4"_s)); // and then there is trouble again
    stage.clock.advance(48h);
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), bound);
    QCOMPARE(bar->accessibleName(), u"Facebook asks to slow down. Next check at 28/11/2026 14:05."_s);
    // Every Page has its answer, and the rounds from here on have nobody to ask: that is no end of the trouble.
    const QString due = u"SELECT count(*) FROM page_token WHERE trouble IS NULL"_s;
    QTRY_COMPARE_WITH_TIMEOUT(stage.records().values(due), QStringList(u"0"_s), bound);
    QVERIFY(!QTest::qWaitFor([&] { return !bar->isVisible(); }, 500));
    checking.setSession({});
}

void CheckingTest::asksALockedKeychainAgainOnlyWhenToldTo()
{
    FakeKeyStore keys;
    Stage stage({}, &keys);
    QVERIFY(stage.startConnected());
    stage.quit();

    keys.readError = Error(ErrorKind::KeychainLocked);
    stage.settings.checkPace = {0ms, 0ms};
    stage.sandbox->clearLog();
    QVERIFY(stage.startAgain());
    QTRY_COMPARE_WITH_TIMEOUT(rows::line(stage), u"Your keychain is locked."_s, bound);
    QTRY_COMPARE_WITH_TIMEOUT(rows::state(stage, cafe), u"Key locked"_s, bound);
    QVERIFY(stage.awaitTable(threePages));
    const int reads = keys.reads;

    QVERIFY(stage.press(u"Unlock"_s)); // and it is locked still
    QTRY_COMPARE_WITH_TIMEOUT(rows::line(stage), u"Your keychain is locked."_s, bound);
    QCOMPARE(keys.reads, reads + 1);
    QCOMPARE(stage.sandbox->requests(u"/me/permissions"_s), 0);

    stage.settings.checkPace = {};
    keys.readError.reset();
    QVERIFY(stage.press(u"Unlock"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows::state(stage, cafe), u"Active"_s, bound);
    QCOMPARE(rows::line(stage), QString());
    QVERIFY(stage.sandbox->requests(u"/me/permissions"_s) > 0);
}

void CheckingTest::endsWithTheSession()
{
    Stage stage({});
    QVERIFY(stage.startConnected());
    stage.quit();
    QVERIFY(stage.sandbox->control(u"delay=1000"_s));
    stage.sandbox->clearLog();
    stage.settings.checkPace = {0ms, 0ms};
    QVERIFY(stage.startAgain());
    QTRY_COMPARE_WITH_TIMEOUT(stage.sandbox->requests(u"/me/permissions"_s), 1, bound);
    QVERIFY(stage.press(u"Lock"_s));
    QVERIFY(QTest::qWaitFor([&stage] { return stage.isSeen(u"Name"_s); }, bound));
    stage.quit(); // and waits for the work
    QCOMPARE(stage.sandbox->requests(u"/me/accounts"_s), 0);
    QCOMPARE(stage.sandbox->requests(u"/me/permissions"_s), 1);
}

void CheckingTest::waitsForTheEndOfAConnect()
{
    Stage stage({});
    QVERIFY(stage.startConnected());
    QVERIFY(stage.sandbox->control(u"scenario=landing-slow"_s));
    QVERIFY(stage.openDialog());
    stage.clock.advance(1min);
    QVERIFY(rows::checkAll(stage));
    QTRY_COMPARE_WITH_TIMEOUT(rows::line(stage), u"The check begins when the connect is over."_s, bound);
    QVERIFY(stage.sandbox->control(u"scenario=normal"_s)); // the answer comes now
    stage.clock.advance(1min);
    QVERIFY(stage.awaitMessage());
    QTRY_COMPARE_WITH_TIMEOUT(rows::line(stage), u"3 Pages checked. All is well."_s, bound);
}

int main(int argc, char* argv[])
{
    return runTest(argc, argv, [&] {
        CheckingTest test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_checking.moc"
