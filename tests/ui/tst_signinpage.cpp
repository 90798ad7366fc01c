/// \file The ways in, used by keyboard alone: the whole window, from the first run to a forgotten password.

#include "tests/ui/desk.h"
#include "tests/ui/keyboard.h"
#include "ui/program.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int bound = 30'000; // ms
const QString signInText = u"Sign in to your workspace on this computer."_s;

} // namespace

class SignInPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void setsUpAWorkspace();
    void saysWhatTheSetUpLacks_data();
    void saysWhatTheSetUpLacks();
    void signsIn();
    void saysThatItWorksWhereItTakesLong();
    void goesStraightInWhereSomebodyStays();
    void saysWhatTheSignInLacks_data();
    void saysWhatTheSignInLacks();
    void answersAWrongNameAndAWrongPasswordAlike_data();
    void answersAWrongNameAndAWrongPasswordAlike();
    void pausesAfterManyTries();
    void asksForANewPasswordWhereOneIsDue();
    void refusesWhoIsDisabled();
    void recoversByTheCode();
    void refusesAWrongCode();
    void goesBackToTheSignIn();
    void asksForTheFirstPassword();
    void saysThatTheWindowIsLocked();
    void everythingHasANameAndAPlace();

private:
    /// The workspace of Maya, with Ben in it; nobody is signed in.
    void makeWorkspace();
    void start();
    void quit();
    QVariant one(const QString& statement) const { return Inspector(m_program->database.path()).one(statement); }
    std::optional<QString> atTheWindow() const;
    bool awaitSignIn() const { return Keyboard::awaitText(signInText); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeKeyStore> m_keys;
    std::atomic<qint64> m_time = 0;
    std::unique_ptr<Program> m_program;
    QString m_code;
};

void SignInPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keys = std::make_unique<FakeKeyStore>();
    m_time = QDateTime({2026, 11, 23}, {14, 5}, Qt::UTC).toMSecsSinceEpoch();
}

void SignInPageTest::cleanup()
{
    quit();
}

void SignInPageTest::makeWorkspace()
{
    ProgramSettings settings;
    settings.dataFolder = m_folder->path();
    Program program(settings, *m_keys);
    NewWorkspace wanted;
    wanted.name = u"Northwind Social"_s;
    wanted.ownerName = u"Maya Lind"_s;
    wanted.password = Secret::ofTyped(Desk::password);
    m_code = program.workspace.create(wanted).value().recoveryCode;
    NewMember ben;
    ben.name = u"Ben Okafor"_s;
    ben.password = Secret::ofTyped(u"for the first day"_s);
    QVERIFY(program.members.add(ben).has_value());
    QVERIFY(program.workspace.signOut().has_value());
}

void SignInPageTest::start()
{
    ProgramSettings settings;
    settings.dataFolder = m_folder->path();
    settings.clock.now = [this] { return QDateTime::fromMSecsSinceEpoch(m_time, Qt::UTC); };
    m_program = std::make_unique<Program>(settings, *m_keys);
    m_program->window.start();
    m_program->window.activateWindow();
    QVERIFY(QTest::qWaitFor([this] { return m_program->window.isActiveWindow(); }, bound));
    QVERIFY(QTest::qWaitFor(
        [] {
            return qobject_cast<QLineEdit*>(QApplication::focusWidget()) ||
                   Keyboard::isSeen(u"Settings → Integrations"_s);
        },
        bound));
}

void SignInPageTest::quit()
{
    if (m_program)
        m_program->window.close();
    m_program.reset();
}

std::optional<QString> SignInPageTest::atTheWindow() const
{
    const auto session = m_program->workspace.session();
    return session ? std::optional(session->member.name) : std::nullopt;
}

void SignInPageTest::setsUpAWorkspace()
{
    start();
    QCOMPARE(Keyboard::focus(), u"Workspace name"_s);
    Keyboard::type(u"Café & Söhne"_s);
    Keyboard::press(Qt::Key_Tab);
    QCOMPARE(Keyboard::focus(), u"Your name"_s);
    Keyboard::type(u"Maya Lind"_s);
    Keyboard::press(Qt::Key_Tab);
    QCOMPARE(Keyboard::focus(), u"Password"_s);
    Keyboard::type(Desk::password);
    Keyboard::press(Qt::Key_Tab);
    QCOMPARE(Keyboard::focus(), u"Repeat password"_s);
    Keyboard::type(Desk::password);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"Write down your recovery code"_s));
    QCOMPARE(Keyboard::focus(), u"I have written it down"_s);
    Keyboard::press(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY2(Keyboard::focus().startsWith(u"Recovery code: "_s), qPrintable(Keyboard::focus()));
    QVERIFY(Keyboard::pressButton(u"I have written it down"_s));
    QVERIFY(Keyboard::awaitText(u"Connect your Facebook Pages"_s));
    QCOMPARE(atTheWindow(), u"Maya Lind"_s);
    QCOMPARE(one(u"SELECT name FROM workspace"_s).toString(), u"Café & Söhne"_s);
}

void SignInPageTest::saysWhatTheSetUpLacks_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("focus");
    const auto row = [](const char* name, const QStringList& texts, const QString& message, const QString& focus) {
        QTest::newRow(name) << texts << message << focus;
    };
    const QString good = Desk::password;
    row("no workspace name", {u" "_s, u"Maya"_s, good, good}, u"Give the workspace a name."_s, u"Workspace name"_s);
    row("no name", {u"Northwind"_s, u" "_s, good, good}, u"Enter your name."_s, u"Your name"_s);
    row("no password", {u"Northwind"_s, u"Maya"_s, {}, {}}, u"The password needs at least 8 characters."_s,
        u"Password"_s);
    row("short password", {u"Northwind"_s, u"Maya"_s, u"1234567"_s, u"1234567"_s},
        u"The password needs at least 8 characters."_s, u"Password"_s);
    row("two passwords", {u"Northwind"_s, u"Maya"_s, good, good + u'x'},
        u"The two passwords differ. Repeat the password."_s, u"Repeat password"_s);
}

void SignInPageTest::saysWhatTheSetUpLacks()
{
    QFETCH(QStringList, texts);
    QFETCH(QString, message);
    QFETCH(QString, focus);
    start();
    const QString fields[] = {u"Workspace name"_s, u"Your name"_s, u"Password"_s, u"Repeat password"_s};
    for (int i = 0; i < 4; ++i) {
        QVERIFY(Keyboard::tabTo(fields[i]));
        Keyboard::type(texts[i]);
    }
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::isSeen(message));
    QCOMPARE(Keyboard::focus(), focus);
    QCOMPARE(one(u"SELECT COUNT(*) FROM workspace"_s).toInt(), 0);
    Keyboard::type(u"x"_s);
    QVERIFY(!Keyboard::isSeen(message));
}

void SignInPageTest::signsIn()
{
    makeWorkspace();
    start();
    QVERIFY(awaitSignIn());
    QCOMPARE(Keyboard::focus(), u"Name"_s);
    Keyboard::type(u"maya lind"_s);
    Keyboard::press(Qt::Key_Tab);
    QCOMPARE(Keyboard::focus(), u"Password"_s);
    Keyboard::type(Desk::password);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"Connect your Facebook Pages"_s));
    QCOMPARE(atTheWindow(), u"Maya Lind"_s);

    QVERIFY(Keyboard::pressButton(u"Sign out"_s));
    QVERIFY(awaitSignIn());
    QCOMPARE(atTheWindow(), std::nullopt);
}

void SignInPageTest::saysThatItWorksWhereItTakesLong()
{
    makeWorkspace();
    start();
    QVERIFY(awaitSignIn());
    const Inspector other(m_program->database.path());
    other.rows(u"BEGIN IMMEDIATE"_s); // who signs in waits for its turn to write
    Keyboard::type(u"maya lind"_s);
    Keyboard::press(Qt::Key_Tab);
    Keyboard::type(Desk::password);
    QVERIFY(!Keyboard::isSeen(u"One moment…"_s));
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"One moment…"_s));
    QCOMPARE(atTheWindow(), std::nullopt);
    other.rows(u"ROLLBACK"_s);
    QVERIFY(Keyboard::awaitText(u"Connect your Facebook Pages"_s));
    QVERIFY(!Keyboard::isSeen(u"One moment…"_s));
}

void SignInPageTest::goesStraightInWhereSomebodyStays()
{
    makeWorkspace();
    start();
    Keyboard::type(u"Maya Lind"_s);
    QVERIFY(Keyboard::tabTo(u"Password"_s));
    Keyboard::type(Desk::password);
    QVERIFY(Keyboard::pressButton(u"Stay signed in on this computer"_s)); // Space ticks it
    QVERIFY(Keyboard::pressButton(u"Sign in"_s));
    QVERIFY(Keyboard::awaitText(u"Connect your Facebook Pages"_s));
    QTRY_COMPARE_WITH_TIMEOUT(one(u"SELECT COUNT(*) FROM stay_signed_in"_s).toInt(), 1, bound);
    quit();
    start();
    QVERIFY(Keyboard::awaitText(u"Connect your Facebook Pages"_s));
    QCOMPARE(atTheWindow(), u"Maya Lind"_s);
}

void SignInPageTest::saysWhatTheSignInLacks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("focus");
    QTest::newRow("no name") << u"  "_s << Desk::password << u"Enter your name."_s << u"Name"_s;
    QTest::newRow("no password") << u"Maya Lind"_s << QString() << u"Enter your password."_s << u"Password"_s;
}

void SignInPageTest::saysWhatTheSignInLacks()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    QFETCH(QString, message);
    QFETCH(QString, focus);
    makeWorkspace();
    start();
    Keyboard::type(name);
    Keyboard::press(Qt::Key_Tab);
    Keyboard::type(password);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::isSeen(message));
    QCOMPARE(Keyboard::focus(), focus);
    QCOMPARE(one(u"SELECT COUNT(*) FROM sign_in_try"_s).toInt(), 0);
}

void SignInPageTest::answersAWrongNameAndAWrongPasswordAlike_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("wrong password") << u"Maya Lind"_s;
    QTest::newRow("wrong name") << u"Nobody"_s;
}

void SignInPageTest::answersAWrongNameAndAWrongPasswordAlike()
{
    QFETCH(QString, name);
    makeWorkspace();
    start();
    Keyboard::type(name);
    Keyboard::press(Qt::Key_Tab);
    Keyboard::type(u"wrong horse"_s);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"That name or password is not right."_s));
    // Ready for the next try: the name stays, the password goes.
    QCOMPARE(Keyboard::focus(), u"Password"_s);
    QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), QString());
    QCOMPARE(qobject_cast<QLineEdit*>(Keyboard::control(u"Name"_s))->text(), name);
    QVERIFY(Keyboard::tabTo(u"Name"_s));
    Keyboard::retype(u"Maya Lind"_s);
    Keyboard::press(Qt::Key_Tab);
    Keyboard::type(Desk::password);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"Connect your Facebook Pages"_s));
}

void SignInPageTest::pausesAfterManyTries()
{
    makeWorkspace();
    start();
    Keyboard::type(u"Maya Lind"_s);
    Keyboard::press(Qt::Key_Tab);
    for (int tries = 1; tries <= 3; ++tries) {
        Keyboard::type(u"wrong horse"_s);
        Keyboard::press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(one(u"SELECT SUM(tries) FROM sign_in_try"_s).toInt(), tries, bound);
        QTRY_COMPARE_WITH_TIMEOUT(qobject_cast<QLineEdit*>(Keyboard::control(u"Password"_s))->text(), QString(), bound);
    }
    Keyboard::type(Desk::password); // even the right one waits
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"Too many tries."_s));
    QVERIFY(Keyboard::isSeen(u"The next try is possible at 14:05:05 UTC."_s));
    QCOMPARE(Keyboard::focus(), u"Password"_s);
    m_time += 5'000;
    Keyboard::type(Desk::password);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"Connect your Facebook Pages"_s));
}

void SignInPageTest::asksForANewPasswordWhereOneIsDue()
{
    makeWorkspace();
    start();
    Keyboard::type(u"Ben Okafor"_s);
    Keyboard::press(Qt::Key_Tab);
    Keyboard::type(u"for the first day"_s);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"Somebody else set this password. Choose one of your own."_s));
    QCOMPARE(atTheWindow(), std::nullopt);
    QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), QString()); // the first of the new fields
    Keyboard::type(u"short"_s);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::isSeen(u"The password needs at least 8 characters."_s));
    Keyboard::retype(u"a horse of my own"_s);
    Keyboard::press(Qt::Key_Tab);
    QCOMPARE(Keyboard::focus(), u"Repeat password"_s);
    Keyboard::type(u"a horse of my own"_s);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"Connect your Facebook Pages"_s));
    QCOMPARE(atTheWindow(), u"Ben Okafor"_s);

    QVERIFY(Keyboard::pressButton(u"Sign out"_s));
    QVERIFY(awaitSignIn());
    QVERIFY(Keyboard::tabTo(u"Name"_s));
    Keyboard::retype(u"Ben Okafor"_s);
    Keyboard::press(Qt::Key_Tab);
    Keyboard::type(u"a horse of my own"_s);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"Connect your Facebook Pages"_s));
}

void SignInPageTest::refusesWhoIsDisabled()
{
    makeWorkspace();
    Inspector(m_folder->path() + u"/pagekeep.sqlite"_s)
        .rows(u"UPDATE member SET disabled_at = '2026-11-23T14:00:00.000Z' WHERE name = 'Ben Okafor'"_s);
    start();
    QVERIFY(awaitSignIn());
    QVERIFY(Keyboard::tabTo(u"Name"_s));
    Keyboard::retype(u"Ben Okafor"_s);
    Keyboard::press(Qt::Key_Tab);
    Keyboard::type(u"for the first day"_s);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"Your access to this workspace is switched off."_s));
    QCOMPARE(atTheWindow(), std::nullopt);
}

void SignInPageTest::recoversByTheCode()
{
    makeWorkspace();
    start();
    Keyboard::type(u"Maya Lind"_s);
    QVERIFY(Keyboard::pressButton(u"Forgot your password?"_s));
    QVERIFY(Keyboard::awaitText(u"Set a new password"_s));
    QCOMPARE(Keyboard::focus(), u"Recovery code"_s); // the name came along
    Keyboard::type(m_code.toLower().replace(u'-', u' ')); // as people type it
    Keyboard::press(Qt::Key_Tab);
    QCOMPARE(Keyboard::focus(), u"Password"_s);
    Keyboard::type(u"another horse"_s);
    Keyboard::press(Qt::Key_Tab);
    Keyboard::type(u"another horse"_s);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"Write down your recovery code"_s));
    QVERIFY(!Keyboard::isSeen(m_code)); // another one
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"Connect your Facebook Pages"_s));
    QCOMPARE(atTheWindow(), u"Maya Lind"_s);
}

void SignInPageTest::refusesAWrongCode()
{
    makeWorkspace();
    start();
    Keyboard::type(u"Maya Lind"_s);
    QVERIFY(Keyboard::pressButton(u"Forgot your password?"_s));
    QVERIFY(Keyboard::awaitText(u"Set a new password"_s));
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::isSeen(u"Enter your recovery code."_s));
    Keyboard::type(u"00000-00000-00000-00000-00000"_s);
    Keyboard::press(Qt::Key_Tab);
    Keyboard::type(u"another horse"_s);
    Keyboard::press(Qt::Key_Tab);
    Keyboard::type(u"another horse"_s);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"That name or recovery code is not right."_s));
    QCOMPARE(atTheWindow(), std::nullopt);
}

void SignInPageTest::goesBackToTheSignIn()
{
    makeWorkspace();
    start();
    QVERIFY(Keyboard::pressButton(u"Forgot your password?"_s));
    QVERIFY(Keyboard::awaitText(u"Set a new password"_s));
    QCOMPARE(Keyboard::focus(), u"Name"_s);
    QVERIFY(Keyboard::pressButton(u"Back to the sign-in"_s));
    QVERIFY(awaitSignIn());
    QTRY_COMPARE_WITH_TIMEOUT(Keyboard::focus(), u"Name"_s, bound);
}

void SignInPageTest::asksForTheFirstPassword()
{
    makeWorkspace();
    Inspector(m_folder->path() + u"/pagekeep.sqlite"_s).rows(u"DELETE FROM member WHERE name = 'Ben Okafor'"_s);
    Inspector(m_folder->path() + u"/pagekeep.sqlite"_s)
        .rows(u"UPDATE member SET password_hash = NULL, recovery_hash = NULL"_s);
    start();
    QVERIFY(Keyboard::awaitText(u"Choose a password"_s));
    QCOMPARE(Keyboard::focus(), u"Password"_s);
    Keyboard::type(Desk::password);
    Keyboard::press(Qt::Key_Tab);
    Keyboard::type(Desk::password);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"Write down your recovery code"_s));
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"Connect your Facebook Pages"_s));
    QCOMPARE(atTheWindow(), u"Maya Lind"_s);
}

void SignInPageTest::saysThatTheWindowIsLocked()
{
    makeWorkspace();
    start();
    Keyboard::type(u"Maya Lind"_s);
    QVERIFY(Keyboard::tabTo(u"Password"_s));
    Keyboard::type(Desk::password);
    QVERIFY(Keyboard::pressButton(u"Stay signed in on this computer"_s));
    QVERIFY(Keyboard::pressButton(u"Sign in"_s));
    QVERIFY(Keyboard::awaitText(u"Connect your Facebook Pages"_s));
    QTRY_COMPARE_WITH_TIMEOUT(one(u"SELECT COUNT(*) FROM stay_signed_in"_s).toInt(), 1, bound);
    QVERIFY(Keyboard::pressButton(u"Lock"_s));
    QVERIFY(Keyboard::awaitText(u"Locked. Checks and revocations wait until somebody signs in."_s));
    QCOMPARE(atTheWindow(), std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(Keyboard::focus(), u"Password"_s, bound); // whose it is stands there already
    Keyboard::type(Desk::password);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"Connect your Facebook Pages"_s));
    QCOMPARE(atTheWindow(), u"Maya Lind"_s);
}

void SignInPageTest::everythingHasANameAndAPlace()
{
    start();
    QCOMPARE(Keyboard::nameless(), QStringList());
    QCOMPARE(Keyboard::round(),
             (QStringList{u"Your name"_s, u"Password"_s, u"Repeat password"_s, u"Stay signed in on this computer"_s,
                          u"Create workspace"_s, u"Workspace name"_s}));
    quit();
    makeWorkspace();
    start();
    QVERIFY(awaitSignIn());
    QCOMPARE(Keyboard::nameless(), QStringList());
    QCOMPARE(Keyboard::round(), (QStringList{u"Password"_s, u"Stay signed in on this computer"_s, u"Sign in"_s,
                                             u"Forgot your password?"_s, u"Name"_s}));
    QVERIFY(Keyboard::pressButton(u"Forgot your password?"_s));
    QVERIFY(Keyboard::awaitText(u"Set a new password"_s));
    QCOMPARE(Keyboard::nameless(), QStringList());
    QCOMPARE(Keyboard::round(), (QStringList{u"Recovery code"_s, u"Password"_s, u"Repeat password"_s, u"Set password"_s,
                                             u"Back to the sign-in"_s, u"Name"_s}));
}

int main(int argc, char* argv[])
{
    return runWithWindows<SignInPageTest>(argc, argv);
}

#include "tst_signinpage.moc"
