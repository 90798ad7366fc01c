/// \file The journey from a first start to connected Pages, as a person with a screen reader makes it: the shipped
/// programs, the real keyring, WebEngine, and pagekeep-sandbox; nothing of ours runs in this process. Prints every
/// step, and saves a picture of each in $PAGEKEEP_JOURNEY_DIR where that is set.
/// Needs a display with a window manager, the accessibility bus, an unlocked keyring and xdotool
/// (packaging/headless.sh).

#include "tests/app/keyring.h"
#include "tests/support/accessible.h"
#include "tests/support/processes.h"
#include "tests/support/sandbox.h"
#include "tests/support/screen.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QRasterWindow>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using Role = Accessible::Role;
using State = Accessible::State;

namespace {

constexpr int bound = 20'000; // ms

const QString mainTitle = u"Northwind Social — Pagekeep"_s;
const QString password = u"correct horse battery"_s;
const QString givenPassword = u"for the first time"_s;
const QString viewersPassword = u"a lamp in the window"_s;
const QString dialogTitle = u"Connect Meta"_s;
const QStringList connectedPages{u"Bücherstube am Markt"_s, u"Harbor Light Café"_s, u"Sunrise Bakery"_s};

void tell(const QString& step)
{
    std::printf("journey: %s\n", qUtf8Printable(step));
    std::fflush(stdout);
}

} // namespace

class JourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    // In the order of the journey.
    void asksForTheWorkspaceFirst();
    void showsTheRecoveryCodeOnce();
    void leadsToTheEmptyIntegrationsPanel();
    void opensMetasDialogInAWindowOfItsOwn();
    void letsThePersonChoosePagesAndPermissions();
    void showsEveryChosenPageAsARow();
    void reachesEveryControlWithTheTabKey();
    void raisesTheFirstWindowOnASecondStart();
    void bringsTheFacebookWindowBackToTheFront();
    void endsTheFacebookWindowWithCancel();
    void goesBackWithoutAMessageWhenTheFacebookWindowIsClosed();
    void saysWhatToDoWhenThePersonDeclines();
    void refusesAConnectForASessionThatEnded();
    void addsAMemberWhoMayOnlyLook();
    void letsTheNewMemberInWithAPasswordOfTheirOwn();
    void refusesAConnectForARoleThatMayNot();
    void showsThePagesAgainAfterARestart();
    void leavesNothingRunning();

private:
    void startAs(QProcess& process) const;
    void start();
    void quit();
    void signIn(const QString& name);
    void connectMeta();
    void allowEverything();
    void comesBackWithoutAMessage();
    Accessible await(Role role, const QString& name) const { return Accessible::await(m_program.processId(), role, name); }
    Accessible find(Role role, const QString& name) const
    {
        return Accessible::program(m_program.processId()).find(role, name);
    }
    QList<qint64> loginProcesses() const { return Processes::below(m_program.processId(), u"pagekeep-login"_s); }
    Accessible awaitInDialog(Role role, const QString& name) const
    {
        return Accessible::await(loginProcesses().value(0), role, name);
    }
    QStringList namesInTable() const;
    QStringList namesOf(const QString& table) const;

    QTemporaryDir m_home;
    std::unique_ptr<Sandbox> m_sandbox;
    QProcess m_program;
    QList<qint64> m_processes; ///< everything that was ever seen below the program
    bool m_isLost = false;     ///< an earlier step failed
};

void JourneyTest::initTestCase()
{
    QVERIFY(m_home.isValid());
    m_sandbox = std::make_unique<Sandbox>(QStringList{u"--consent"_s, u"ask"_s, u"--pages"_s, u"4"_s});
    QVERIFY(m_sandbox->isRunning());
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
}

void JourneyTest::init()
{
    QVERIFY2(!m_isLost, "the journey ended at an earlier step");
}

void JourneyTest::cleanup()
{
    m_processes += Processes::below(m_program.processId());
    if (QTest::currentTestFailed() && !m_isLost) {
        m_isLost = true;
        Screen::picture(u"failed-"_s + QLatin1StringView(QTest::currentTestFunction()));
    }
}

void JourneyTest::cleanupTestCase()
{
    if (m_program.state() != QProcess::NotRunning) {
        m_program.terminate();
        if (!m_program.waitForFinished(bound))
            m_program.kill();
    }
}

void JourneyTest::startAs(QProcess& process) const
{
    process.setProcessEnvironment(Accessible::environment());
    process.start(QStringLiteral(PAGEKEEP), {u"--meta-url"_s, m_sandbox->address(), u"--data-dir"_s, m_home.path()});
}

void JourneyTest::start()
{
    startAs(m_program);
    QVERIFY2(m_program.waitForStarted(bound), qPrintable(m_program.errorString()));
}

void JourneyTest::quit()
{
    QVERIFY(Screen::activate(m_program.processId(), mainTitle));
    Screen::press({u"alt+F4"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_program.state(), QProcess::NotRunning, bound);
    QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program.exitCode(), 0);
}

void JourneyTest::signIn(const QString& name)
{
    QVERIFY(await(Role::Field, u"Name"_s).setText(name));
    QVERIFY(await(Role::Field, u"Password"_s).setText(password));
    QVERIFY(await(Role::Button, u"Sign in"_s).press());
    QVERIFY(await(Role::Button, u"Sign out"_s).isValid());
}

void JourneyTest::connectMeta()
{
    QVERIFY(await(Role::Button, u"Connect Meta"_s).press());
    QTRY_VERIFY_WITH_TIMEOUT(!loginProcesses().isEmpty(), bound);
    QVERIFY(awaitInDialog(Role::Button, u"Log in"_s).isValid());
}

void JourneyTest::allowEverything()
{
    QVERIFY(awaitInDialog(Role::Button, u"Log in"_s).click());
    QVERIFY(awaitInDialog(Role::Button, u"Continue"_s).click());
    QVERIFY(awaitInDialog(Role::Button, u"Allow"_s).click());
    QTRY_VERIFY_WITH_TIMEOUT(loginProcesses().isEmpty(), bound);
}

void JourneyTest::comesBackWithoutAMessage()
{
    QTRY_VERIFY_WITH_TIMEOUT(Processes::below(m_program.processId()).isEmpty(), bound);
    QVERIFY(await(Role::Button, u"Connect Meta"_s).isValid());
    QVERIFY(!find(Role::Button, u"Dismiss"_s).isValid());
}

QStringList JourneyTest::namesOf(const QString& table) const
{
    QStringList names;
    for (const QList<Accessible>& row : find(Role::Table, table).rows())
        names.append(row.value(0).name());
    return names;
}

QStringList JourneyTest::namesInTable() const
{
    return namesOf(u"Connected Pages"_s);
}

void JourneyTest::asksForTheWorkspaceFirst()
{
    start();
    const Accessible workspace = await(Role::Field, u"Workspace name"_s);
    const Accessible person = await(Role::Field, u"Your name"_s);
    QVERIFY(workspace.isValid() && person.isValid());
    tell(u"Pagekeep starts and asks for a workspace"_s);
    Screen::picture(u"01-setup"_s);

    QVERIFY(workspace.setText(u"Northwind Social"_s));
    QVERIFY(person.setText(u"Maya Lindström"_s));
    QVERIFY(await(Role::Field, u"Password"_s).setText(password));
    QVERIFY(await(Role::Field, u"Repeat password"_s).setText(password));
    Screen::picture(u"02-setup-filled"_s);
    QVERIFY(await(Role::Button, u"Create workspace"_s).press());
    tell(u"made the workspace \"Northwind Social\" for Maya Lindström, who chose a password"_s);
}

void JourneyTest::showsTheRecoveryCodeOnce()
{
    QVERIFY(await(Role::Label, u"Write down your recovery code"_s).isValid());
    Screen::picture(u"03-recovery-code"_s);
    QVERIFY(await(Role::Button, u"I have written it down"_s).press());
    QTRY_VERIFY_WITH_TIMEOUT(!find(Role::Label, u"Write down your recovery code"_s).isValid(), bound);
    tell(u"the recovery code was shown once"_s);
}

void JourneyTest::leadsToTheEmptyIntegrationsPanel()
{
    QVERIFY(await(Role::Button, u"Settings"_s).press());
    QVERIFY(await(Role::Button, u"Integrations"_s).press());
    QVERIFY(await(Role::Button, u"Connect Meta"_s).isValid());
    QVERIFY(await(Role::Button, u"Meta app…"_s).isValid());
    QVERIFY(!find(Role::Table, u"Connected Pages"_s).isValid());
    QVERIFY(await(Role::Label, u"Stand-in for Meta at\n"_s + m_sandbox->address()).isValid());
    tell(u"Settings, Integrations: nothing is connected yet"_s);
    Screen::picture(u"04-integrations-empty"_s);
}

void JourneyTest::opensMetasDialogInAWindowOfItsOwn()
{
    connectMeta();
    QVERIFY(await(Role::Button, u"Show window"_s).isValid());
    QVERIFY(find(Role::Label, u"Finish in the Facebook window"_s).isValid());
    QTRY_COMPARE_WITH_TIMEOUT(Screen::activeProcess(), loginProcesses().value(0), bound);
    tell(u"Connect Meta: the sign-in opens in a window of its own"_s);
    Screen::picture(u"05-dialog-log-in"_s);
}

void JourneyTest::letsThePersonChoosePagesAndPermissions()
{
    QVERIFY(awaitInDialog(Role::Button, u"Log in"_s).click());
    tell(u"logged in at the stand-in"_s);
    const Accessible leftOut = awaitInDialog(Role::CheckBox, u"Northwind Outdoor"_s);
    QVERIFY(leftOut.click());
    QTRY_VERIFY_WITH_TIMEOUT(!leftOut.has(State::Checked), bound);
    for (const QString& page : connectedPages)
        QVERIFY2(awaitInDialog(Role::CheckBox, page).has(State::Checked), qPrintable(page));
    Screen::picture(u"06-dialog-choose-pages"_s);
    QVERIFY(awaitInDialog(Role::Button, u"Continue"_s).click());
    tell(u"chose 3 of 4 Pages"_s);

    const Accessible allow = awaitInDialog(Role::Button, u"Allow"_s);
    for (const QString& scope : {u"pages_show_list"_s, u"pages_read_engagement"_s, u"pages_manage_posts"_s})
        QVERIFY2(awaitInDialog(Role::CheckBox, scope).has(State::Checked), qPrintable(scope));
    Screen::picture(u"07-dialog-permissions"_s);
    QVERIFY(allow.click());
    tell(u"allowed the permissions"_s);
}

void JourneyTest::showsEveryChosenPageAsARow()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Accessible table = await(Role::Table, u"Connected Pages"_s);
    QVERIFY(table.isValid());
    QTRY_VERIFY_WITH_TIMEOUT(loginProcesses().isEmpty(), bound);
    QVERIFY(await(Role::Label, u"3 Pages connected."_s).isValid());

    const QStringList ids{u"101928374650004"_s, u"101928374650003"_s, u"101928374650001"_s};
    const QList<QList<Accessible>> rows = table.rows();
    QCOMPARE(namesInTable(), connectedPages);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QList<Accessible>& row = rows[i];
        QCOMPARE(row[0].description(), u"ID "_s + ids[i]);
        QCOMPARE(row[1].description(), u"pages_manage_posts, pages_read_engagement, pages_show_list, public_profile"_s);
        // The day may change between the consent and now, so that both of its ends are right.
        const QStringList days{QLocale().toString(before.toLocalTime(), u"yyyy"_s),
                               QLocale().toString(before.addDays(1).toLocalTime(), u"yyyy"_s)};
        QVERIFY2(row[2].name().contains(days[0]) || row[2].name().contains(days[1]), qPrintable(row[2].name()));
        QCOMPARE(row[2].description(), u"by you"_s);
        QCOMPARE(row[3].name(), u"Active"_s);
        tell(u"connected %1, %2, permissions %3 (%4), consent %5 %6, state %7"_s.arg(
            row[0].name(), row[0].description(), row[1].name(), row[1].description(), row[2].name(),
            row[2].description(), row[3].name()));
    }
    Screen::picture(u"08-connected"_s);
    QVERIFY(await(Role::Button, u"Dismiss"_s).press());
    QTRY_VERIFY_WITH_TIMEOUT(!find(Role::Label, u"3 Pages connected."_s).isValid(), bound);
}

void JourneyTest::reachesEveryControlWithTheTabKey()
{
    QVERIFY(Screen::activate(m_program.processId(), mainTitle));
    Screen::press({u"Tab"_s});
    QStringList order = Accessible::tabOrder(m_program.processId());
    // It is a ring: where it begins depends on where the focus was.
    const qsizetype first = order.indexOf(u"Activity"_s);
    QVERIFY2(first >= 0, qPrintable(order.join(u" | "_s)));
    order = order.mid(first) + order.first(first);
    order.removeAll(QString());
    tell(u"the Tab key reaches "_s + order.join(u", "_s));
    QCOMPARE(order, (QStringList{u"Activity"_s, u"Settings"_s, u"General"_s, u"Members"_s, u"Integrations"_s,
                                 u"Help"_s, u"Lock"_s, u"Sign out"_s, u"Meta app…"_s, u"Connect Meta"_s,
                                 u"Search by name or Page ID"_s, u"All (3)"_s, u"Connected Pages"_s,
                                 u"What is stored"_s, u"How to revoke at Facebook"_s})); // the table's header is in it
    while (!find(Role::Table, u"Connected Pages"_s).has(State::Focused)) // a ring again, just walked
        Screen::press({u"Tab"_s});
    Screen::picture(u"09-row-with-focus"_s);
}

void JourneyTest::raisesTheFirstWindowOnASecondStart()
{
    QRasterWindow other;
    other.setGeometry(100, 100, 600, 400);
    other.show();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QTRY_COMPARE_WITH_TIMEOUT(Screen::activeProcess(), QCoreApplication::applicationPid(), bound);

    QProcess second;
    startAs(second);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, bound);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(Screen::activeProcess(), m_program.processId(), bound);
    tell(u"a second start raised the first one's window and ended"_s);
}

void JourneyTest::bringsTheFacebookWindowBackToTheFront()
{
    connectMeta();
    QVERIFY(Screen::activate(m_program.processId(), mainTitle));
    QVERIFY(await(Role::Button, u"Show window"_s).press());
    QTRY_COMPARE_WITH_TIMEOUT(Screen::activeProcess(), loginProcesses().value(0), bound);
    tell(u"Show window brings the sign-in to the front"_s);
}

void JourneyTest::endsTheFacebookWindowWithCancel()
{
    m_processes += Processes::below(m_program.processId());
    QVERIFY(find(Role::Button, u"Cancel"_s).press());
    comesBackWithoutAMessage();
    QCOMPARE(namesInTable(), connectedPages);
    tell(u"Cancel ends the sign-in, and leaves the Pages as they were"_s);
}

void JourneyTest::goesBackWithoutAMessageWhenTheFacebookWindowIsClosed()
{
    connectMeta();
    QVERIFY(Screen::activate(loginProcesses().value(0), dialogTitle));
    Screen::press({u"alt+F4"_s});
    comesBackWithoutAMessage();
    QVERIFY(!find(Role::Label, u"Finish in the Facebook window"_s).isValid());
    tell(u"closing the sign-in leads back, without a message"_s);
}

void JourneyTest::saysWhatToDoWhenThePersonDeclines()
{
    connectMeta();
    QVERIFY(awaitInDialog(Role::Button, u"Log in"_s).click());
    QVERIFY(awaitInDialog(Role::Button, u"Continue"_s).click());
    QVERIFY(awaitInDialog(Role::CheckBox, u"pages_manage_posts"_s).click());
    QVERIFY(awaitInDialog(Role::Button, u"Allow"_s).click());
    QVERIFY(await(Role::Label, u"You declined the permissions Facebook requested."_s).isValid());
    QVERIFY(await(Role::Button, u"Retry"_s).isValid());
    tell(u"unticking a permission is answered with a message and Retry"_s);
    Screen::picture(u"10-declined"_s);
    QVERIFY(find(Role::Button, u"Dismiss"_s).press());
    QCOMPARE(namesInTable(), connectedPages);
}

void JourneyTest::refusesAConnectForASessionThatEnded()
{
    connectMeta();
    QVERIFY(Screen::activate(m_program.processId(), mainTitle));
    QVERIFY(await(Role::Button, u"Sign out"_s).press());
    signIn(u"Maya Lindström"_s);
    QVERIFY(await(Role::Button, u"Show window"_s).press());
    QTRY_COMPARE_WITH_TIMEOUT(Screen::activeProcess(), loginProcesses().value(0), bound);
    allowEverything();
    QVERIFY(await(Role::Label, u"Your session changed during the connection."_s).isValid());
    QVERIFY(await(Role::Label, u"You signed in as a different user mid-flow. Sign in again, then retry."_s).isValid());
    QVERIFY(find(Role::Button, u"Retry"_s).isValid());
    QVERIFY(find(Role::Button, u"Remove this access at Facebook"_s).isValid());
    tell(u"signing out and in again while the sign-in is open is answered with a message"_s);
    Screen::picture(u"11-session-changed"_s);
    QVERIFY(find(Role::Button, u"Dismiss"_s).press());
    QTRY_COMPARE_WITH_TIMEOUT(namesInTable(), connectedPages, bound);
}

void JourneyTest::addsAMemberWhoMayOnlyLook()
{
    QVERIFY(await(Role::Button, u"Members"_s).press());
    QVERIFY(await(Role::Button, u"Add member…"_s).press());
    QVERIFY(await(Role::Field, u"Name"_s).setText(u"Ines Falk"_s));
    QVERIFY(find(Role::RadioButton, u"Viewer"_s).press());
    QVERIFY(find(Role::Field, u"Password"_s).setText(givenPassword));
    QVERIFY(find(Role::Field, u"Repeat password"_s).setText(givenPassword));
    Screen::picture(u"12-add-member"_s);
    QVERIFY(find(Role::Button, u"Add member"_s).press());
    const QStringList members{u"Ines Falk"_s, u"Maya Lindström"_s};
    QTRY_COMPARE_WITH_TIMEOUT(namesOf(u"Members"_s), members, bound);
    tell(u"Settings, Members: added Ines Falk as a viewer"_s);
    Screen::picture(u"13-members"_s);
}

void JourneyTest::letsTheNewMemberInWithAPasswordOfTheirOwn()
{
    QVERIFY(await(Role::Button, u"Sign out"_s).press());
    QVERIFY(await(Role::Field, u"Name"_s).setText(u"Ines Falk"_s));
    QVERIFY(find(Role::Field, u"Password"_s).setText(givenPassword));
    QVERIFY(find(Role::Button, u"Sign in"_s).press());
    const Accessible repeat = await(Role::Field, u"Repeat password"_s);
    const auto fields = Accessible::program(m_program.processId()).showing(Role::Field);
    const auto chosen = std::find_if(fields.rbegin(), fields.rend(),
                                     [](const Accessible& field) { return field.name() == u"Password"_s; });
    QVERIFY(repeat.isValid() && chosen != fields.rend());
    QVERIFY(chosen->setText(viewersPassword) && repeat.setText(viewersPassword));
    Screen::picture(u"14-password-of-their-own"_s);
    QVERIFY(find(Role::Button, u"Sign in"_s).press());
    QVERIFY(await(Role::Button, u"Sign out"_s).isValid());
    tell(u"Ines Falk signed in, and chose a password of her own"_s);
}

void JourneyTest::refusesAConnectForARoleThatMayNot()
{
    QVERIFY(await(Role::Button, u"Integrations"_s).press());
    QVERIFY(await(Role::Button, u"Connect Meta"_s).press());
    QVERIFY(await(Role::Label, u"Your role doesn't allow connecting Meta accounts."_s).isValid());
    QVERIFY(find(Role::Label, u"Ask a workspace owner or admin to connect, or have your role updated."_s).isValid());
    QCOMPARE(loginProcesses(), QList<qint64>());
    tell(u"a viewer's Connect Meta is answered with a message"_s);

    QTRY_COMPARE_WITH_TIMEOUT(namesInTable(), connectedPages, bound);
    for (const QList<Accessible>& row : find(Role::Table, u"Connected Pages"_s).rows()) {
        const Accessible disconnect = row[4]; // beside it is the menu
        QVERIFY(disconnect.is(Role::Button) && !disconnect.has(State::Enabled));
        QCOMPARE(disconnect.name(), u"Disconnect"_s);
        QCOMPARE(disconnect.description(), row[0].name() + u"\nOnly owners, admins and managers disconnect Pages."_s);
    }
    tell(u"what a viewer may not do is shown, and says why"_s);
    Screen::picture(u"15-role-forbids"_s);
    QVERIFY(find(Role::Button, u"Dismiss"_s).press());
}

void JourneyTest::showsThePagesAgainAfterARestart()
{
    quit();
    tell(u"quit"_s);

    start();
    QVERIFY(await(Role::Button, u"Sign in"_s).isValid());
    Screen::picture(u"16-sign-in"_s);
    signIn(u"Maya Lindström"_s);
    QVERIFY(await(Role::Table, u"Connected Pages"_s).isValid());
    QTRY_COMPARE_WITH_TIMEOUT(namesInTable(), connectedPages, bound);
    tell(u"started again, signed in: %1 are there"_s.arg(connectedPages.join(u", "_s)));
    Screen::picture(u"17-started-again"_s);
}

void JourneyTest::leavesNothingRunning()
{
    m_processes += m_program.processId();
    quit();
    QVERIFY(m_processes.size() > 4); // Chromium alone is several
    for (const qint64 process : std::as_const(m_processes))
        QTRY_VERIFY_WITH_TIMEOUT(!Processes::isRunning(process), bound);
    tell(u"nothing is left running"_s);
}

// Not QTEST_MAIN: the test's own program must not answer to the screen reader that it is.
int main(int argc, char* argv[])
{
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "0");
    QGuiApplication application(argc, argv);
    JourneyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journey.moc"
