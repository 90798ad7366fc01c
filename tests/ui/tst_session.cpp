/// \file Who is at the window while a connect is under way: the two messages of session and role, each produced by its
/// own cause through the whole program. Needs what packaging/headless.sh gives.

#include "tests/app/keyring.h"
#include "tests/support/browser.h"
#include "tests/support/run.h"
#include "tests/ui/stage.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString noorsPassword = u"a password of her own"_s;

// The issue's own words.
const Message sessionChanged{u"Your session changed during the connection."_s,
                             u"You signed in as a different user mid-flow. Sign in again, then retry."_s,
                             {u"Retry"_s, u"Remove this access at Facebook"_s, u"Dismiss"_s}};
const Message roleForbids{u"Your role doesn't allow connecting Meta accounts."_s,
                          u"Ask a workspace owner or admin to connect, or have your role updated."_s,
                          {u"Dismiss"_s}};

Message leavingConsent(Message message)
{
    message.buttons.insert(0, u"Remove this access at Facebook"_s);
    return message;
}

void verifyNothingWasSaved(const Stage& stage, const QString& reason)
{
    verifyNothingIsLeft(stage);
    QCOMPARE(stage.records().values(u"SELECT outcome || ': ' || reason FROM activity WHERE kind = 'connect'"_s),
             QStringList(u"failed: "_s + reason));
}

/// Another member, with a password that she chose herself.
bool addNoor(Stage& stage, Role role)
{
    Program& program = *stage.program;
    NewMember noor;
    noor.name = u"Noor"_s;
    noor.role = role;
    noor.password = Secret::ofTyped(noorsPassword);
    return program.members.add(noor) && stage.records().change(u"UPDATE member SET password_due = 0"_s);
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAnAnswerForAnotherSession_data();
    void refusesAnAnswerForAnotherSession();
    void refusesToSaveForAnotherSession();
    void saysSoToWhoeverSignsInNext();
    void leadsToWhereTheConsentIsRemoved();
    void refusesAMemberWhoMayNotConnect();
    void refusesAMemberWhoseRoleWasTakenMeanwhile();
    void refusesToSaveWhenTheRoleWasTakenMeanwhile();
    void staysSignedInUntilSignedOut();
    void asksForThePasswordAgainAfterALock();
    void locksAfterAWhileButNotWhileTheFacebookWindowIsOpen();
    void leavesNoKeyAndNoRowBehindOnSignOut();
    void deletesTheWorkspaceOnceMetaHasConfirmed();
    void deletesAWorkspaceThatMetaDoesNotConfirmOnlyWhenAskedTwice();
    void leavesDeletingToOwners();
};

void SessionTest::refusesAnAnswerForAnotherSession_data()
{
    QTest::addColumn<QStringList>("buttons"); // pressed while the Facebook window is open
    QTest::addColumn<QString>("name");        // who then signs in
    QTest::newRow("the same person, signed in anew") << QStringList{u"Sign out"_s} << u"Maya"_s;
    QTest::newRow("somebody else") << QStringList{u"Sign out"_s} << u"Noor"_s;
    QTest::newRow("locked and unlocked") << QStringList{u"Lock"_s} << u"Maya"_s;
    QTest::newRow("locked") << QStringList{u"Lock"_s} << QString();
    QTest::newRow("signed out") << QStringList{u"Sign out"_s} << QString();
}

void SessionTest::refusesAnAnswerForAnotherSession()
{
    QFETCH(const QStringList, buttons);
    QFETCH(const QString, name);
    Stage stage({u"--scenario"_s, u"landing-slow"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(addNoor(stage, Role::Admin));
    QVERIFY(stage.openDialog());
    for (const QString& button : buttons)
        QVERIFY(stage.press(button));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.program->workspace.session(), bound);
    if (!name.isEmpty())
        QVERIFY(stage.signIn(name, name == "Noor"_L1 ? noorsPassword : ownerPassword));
    QVERIFY(stage.sandbox->control(u"scenario=normal"_s)); // the answer comes now
    QVERIFY(stage.awaitMessage());
    QCOMPARE(stage.message().value(), sessionChanged);
    QCOMPARE(stage.sandbox->requests(u"/oauth/access_token"_s), 0);
    verifyNothingWasSaved(stage, u"session changed"_s);
}

void SessionTest::refusesToSaveForAnotherSession()
{
    Stage stage({u"--scenario"_s, u"slow-accounts"_s, u"--pages"_s, u"300"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.press(u"Connect Meta"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(u"100 Pages so far"_s), bound);
    QVERIFY(stage.press(u"Sign out"_s));
    QVERIFY(stage.signIn(u"Maya"_s));
    QVERIFY(stage.awaitMessage());
    Message expected = sessionChanged;
    if (stage.message()->buttons.contains(u"Details"_s)) // where the key was gone before the last Page came
        expected.buttons.insert(2, u"Details"_s);
    QCOMPARE(stage.message().value(), expected);
    verifyNothingWasSaved(stage, u"session changed"_s);
}

void SessionTest::saysSoToWhoeverSignsInNext()
{
    Stage stage({u"--scenario"_s, u"landing-slow"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.openDialog());
    QVERIFY(stage.press(u"Sign out"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.program->workspace.session(), bound);
    QVERIFY(stage.sandbox->control(u"scenario=normal"_s)); // the answer comes now
    QVERIFY(stage.awaitMessage()); // beside the sign-in page
    QCOMPARE(stage.message().value(), sessionChanged);
    QVERIFY(stage.signIn(u"Maya"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(u"Settings → Integrations"_s), bound);
    QVERIFY(stage.awaitMessage()); // and in the panel, until it is dismissed
    QCOMPARE(stage.message().value(), sessionChanged);
    QVERIFY(stage.press(u"Retry"_s));
    QVERIFY(stage.awaitTable(threePages));
}

void SessionTest::leadsToWhereTheConsentIsRemoved()
{
    Stage stage({u"--scenario"_s, u"no-pages"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    QVERIFY(stage.press(u"Remove this access at Facebook"_s));
    const Browser browser;
    QVERIFY(Stage::answer(u"ends Pagekeep's access for that Facebook login on every computer"_s,
                          u"Open Facebook settings"_s));
    QCOMPARE(QUrl(browser.opened.value(0)).host(), u"www.facebook.com"_s);
    // It revokes nothing by itself.
    for (const QJsonValue request : stage.sandbox->log())
        QVERIFY(request["method"_L1].toString() != "DELETE"_L1);
}

void SessionTest::refusesAMemberWhoMayNotConnect()
{
    Stage stage({});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(addNoor(stage, Role::Manager));
    QVERIFY(stage.press(u"Sign out"_s));
    QVERIFY(stage.signIn(u"Noor"_s, noorsPassword));
    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message().value(), roleForbids);
    QCOMPARE(stage.sandbox->log().size(), 0);
    QCOMPARE(stage.records().ofConnect(), QStringList());
}

void SessionTest::refusesAMemberWhoseRoleWasTakenMeanwhile()
{
    Stage stage({u"--scenario"_s, u"landing-slow"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.openDialog());
    QVERIFY(stage.records().change(u"UPDATE member SET role = 'viewer'"_s));
    QVERIFY(stage.sandbox->control(u"scenario=normal"_s)); // the answer comes now
    QVERIFY(stage.awaitMessage());
    QCOMPARE(stage.message().value(), leavingConsent(roleForbids));
    QCOMPARE(stage.sandbox->requests(u"/oauth/access_token"_s), 0);
    verifyNothingWasSaved(stage, u"role forbids"_s);
}

void SessionTest::refusesToSaveWhenTheRoleWasTakenMeanwhile()
{
    Stage stage({u"--scenario"_s, u"slow-accounts"_s, u"--pages"_s, u"300"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.press(u"Connect Meta"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(u"100 Pages so far"_s), bound);
    QVERIFY(stage.records().change(u"UPDATE member SET disabled_at = '2026-11-23T14:05:00.000Z'"_s));
    QVERIFY(stage.awaitMessage());
    QCOMPARE(stage.message().value(), leavingConsent(roleForbids));
    verifyNothingWasSaved(stage, u"role forbids"_s);
}

void SessionTest::staysSignedInUntilSignedOut()
{
    Stage stage({});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.press(u"Sign out"_s));
    QVERIFY(stage.tick(u"Stay signed in on this computer"_s));
    QVERIFY(stage.signIn(u"Maya"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.records().count(u"stay_signed_in"_s), 1, bound);
    const SessionId before = stage.program->workspace.session()->id;
    stage.quit();

    stage.start();
    QTRY_VERIFY_WITH_TIMEOUT(stage.program->workspace.session(), bound);
    QVERIFY(stage.program->workspace.session()->id != before); // one of its own
    QVERIFY(stage.press(u"Sign out"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(u"Sign in to your workspace on this computer."_s), bound);
    QCOMPARE(stage.records().count(u"stay_signed_in"_s), 0);
    stage.quit();

    stage.start();
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(u"Sign in to your workspace on this computer."_s), bound);
    QVERIFY(!stage.program->workspace.session());
}

void SessionTest::asksForThePasswordAgainAfterALock()
{
    Stage stage({});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.press(u"Sign out"_s));
    QVERIFY(stage.tick(u"Stay signed in on this computer"_s));
    QVERIFY(stage.signIn(u"Maya"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.records().count(u"stay_signed_in"_s), 1, bound);
    QVERIFY(stage.press(u"Lock"_s));
    const QString locked = u"Locked. Checks and revocations wait until somebody signs in."_s;
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(locked), bound);
    QVERIFY(!stage.program->vault.isUnlocked());
    stage.quit();

    stage.start(); // a new start is no way around it
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(locked), bound);
    QVERIFY(stage.signIn(u"Maya"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.records().values(u"SELECT is_locked FROM stay_signed_in"_s), QStringList(u"0"_s), bound);
    stage.quit();

    stage.start();
    QTRY_VERIFY_WITH_TIMEOUT(stage.program->workspace.session(), bound);
}

void SessionTest::locksAfterAWhileButNotWhileTheFacebookWindowIsOpen()
{
    Stage stage({u"--scenario"_s, u"dialog-hangs"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.openDialog());
    // The time begins anew with the setting, which comes while the Facebook window is open.
    QVERIFY(stage.program->workspace.setLockAfter(5min));
    stage.clock.advance(6min);
    QTest::mouseMove(&stage.program->window, QPoint(400, 400));
    QVERIFY(stage.program->workspace.session());

    QVERIFY(stage.press(u"Cancel"_s));
    QTRY_VERIFY_WITH_TIMEOUT(Stage::loginProcesses().isEmpty(), bound);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.isSeen(u"Finish in the Facebook window"_s), bound);
    QTest::mouseMove(&stage.program->window, QPoint(401, 400));
    QVERIFY(stage.program->workspace.session());
    // As after a sleep: the first input comes after the time is over, and only shows the lock.
    stage.clock.advance(6min);
    QTest::mouseMove(&stage.program->window, QPoint(402, 400));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.program->workspace.session(), bound);
    QVERIFY(!stage.program->vault.isUnlocked());
}

void SessionTest::leavesNoKeyAndNoRowBehindOnSignOut()
{
    Stage stage({});
    QVERIFY(stage.startConnected());
    QVERIFY(stage.program->vault.isUnlocked());
    QVERIFY(stage.press(u"Sign out"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(u"Sign in to your workspace on this computer."_s), bound);
    QVERIFY(!stage.program->vault.isUnlocked());
    for (const QTableView* table : stage.program->window.findChildren<QTableView*>())
        QCOMPARE(table->model()->rowCount(), 0);
    for (const QComboBox* choice : stage.program->window.findChildren<QComboBox*>())
        QCOMPARE(choice->count(), 1); // no state, of which it would tell how many Pages are in it
    QVERIFY(stage.signIn(u"Maya"_s));
    QVERIFY(stage.awaitTable(threePages));
}

void SessionTest::deletesTheWorkspaceOnceMetaHasConfirmed()
{
    Stage stage({});
    QVERIFY(stage.startConnected());
    const QString key = stage.records().keyName();
    QCOMPARE(keyring::items(key).size(), 1);
    QVERIFY(stage.press(u"General"_s));
    QVERIFY(stage.press(u"Delete workspace…"_s));
    QVERIFY(Stage::answer(u"ends Pagekeep's access for these Facebook logins on every computer"_s,
                          u"Delete workspace"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(u"Welcome to Pagekeep"_s), bound);
    QVERIFY(!stage.program->workspace.session());
    QCOMPARE(keyring::items(key).size(), 0);
    QCOMPARE(stage.records().values(u"SELECT name FROM workspace"_s), QStringList()); // a new file, with nothing in it
    int withdrawn = 0;
    for (const QJsonValue request : stage.sandbox->log())
        withdrawn += request["method"_L1].toString() == "DELETE"_L1 ? 1 : 0;
    QCOMPARE(withdrawn, 1);
}

void SessionTest::deletesAWorkspaceThatMetaDoesNotConfirmOnlyWhenAskedTwice()
{
    Stage stage({u"--pages"_s, u"1"_s});
    QVERIFY(stage.startConnected({bakery}));
    QVERIFY(stage.sandbox->control(u"scenario=outage"_s));
    QVERIFY(stage.press(u"General"_s));
    QVERIFY(stage.press(u"Delete workspace…"_s));
    QVERIFY(Stage::answer(u"This cannot be undone."_s, u"Delete workspace"_s));
    QVERIFY(Stage::answer(u"Meta has not confirmed that the access to these Pages is revoked: Sunrise Bakery."_s,
                          u"Cancel"_s));
    QVERIFY(stage.program->workspace.session());
    QCOMPARE(stage.records().count(u"revocation"_s), 1); // it goes on waiting for Meta
    QVERIFY(stage.press(u"Delete workspace…"_s));
    QVERIFY(Stage::answer(u"This cannot be undone."_s, u"Delete workspace"_s));
    QVERIFY(Stage::answer(u"Deleting now destroys what could still revoke it."_s, u"Delete anyway"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(u"Welcome to Pagekeep"_s), bound);
}

void SessionTest::leavesDeletingToOwners()
{
    Stage stage({});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(addNoor(stage, Role::Admin));
    QVERIFY(stage.press(u"Sign out"_s));
    QVERIFY(stage.signIn(u"Noor"_s, noorsPassword));
    QVERIFY(stage.press(u"General"_s));
    const auto deleteButton = [&stage]() -> QPushButton* {
        for (QPushButton* button : stage.program->window.findChildren<QPushButton*>()) {
            if (button->text() == u"Delete workspace…")
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(deleteButton(), bound);
    const QPushButton* found = deleteButton();
    QVERIFY(!found->isEnabled());
    QCOMPARE(found->toolTip(), u"Only owners delete the workspace."_s);
    QCOMPARE(found->accessibleDescription(), u"Only owners delete the workspace."_s);
}

int main(int argc, char* argv[])
{
    return runTest(argc, argv, [&] {
        SessionTest test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_session.moc"
