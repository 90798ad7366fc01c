/// \file Settings → General, used by keyboard alone: the real panel on a real workspace, and the new recovery code in
/// the real window.

#include "app/integrations/integrations.h"
#include "tests/ui/desk.h"
#include "tests/ui/keyboard.h"
#include "ui/general/generalpanel.h"
#include "ui/program.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString panelTitle = u"General panel"_s;
constexpr int bound = 30'000; // ms

QString textOf(const QString& field)
{
    const auto* edit = qobject_cast<QLineEdit*>(Keyboard::control(field));
    return edit ? edit->text() : QString();
}

} // namespace

class GeneralPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void renamesTheWorkspace_data();
    void renamesTheWorkspace();
    void changesOnesOwnName();
    void changesOnesOwnPassword();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void makesANewRecoveryCode();
    void asksAgainWhereThePasswordIsWrong();
    void locksAfterTheTimeThatIsChosen_data();
    void locksAfterTheTimeThatIsChosen();
    void keepsTheLastOfManyChoices();
    void isNotChangedByTheWheelThatPasses();
    void saysWhereTheKeyIs_data();
    void saysWhereTheKeyIs();
    void rotatesTheKeyOnceThatIsAgreedTo();
    void saysWhatBecameOfTheOldKey();
    void showsThatARotationTakesItsTime();
    void saysWhyTheKeyWasNotRotated();
    void explainsWhatToDoWhenTheKeyIsLost();
    void allowsWhatTheRoleMay_data();
    void allowsWhatTheRoleMay();
    void keepsWhatIsTypedWhileTheWorkspaceChanges();
    void everythingHasANameAndAPlace();
    void followsTheLanguage();
    void scrollsToWhatHasTheFocus();
    void theWindowShowsTheNewCodeOnce();

private:
    void open();
    QComboBox* lockAfter() const { return qobject_cast<QComboBox*>(Keyboard::control(u"Lock after"_s)); }
    int keptLockAfter() const { return m_desk->one(u"SELECT lock_after FROM workspace"_s).toInt(); }

    SecurityCard::Rotate m_rotate;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<GeneralPanel> m_panel;
};

void GeneralPanelTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_rotate = [](Work&) { return Result<bool>(true); };
}

void GeneralPanelTest::cleanup()
{
    m_panel.reset();
    m_desk.reset();
}

void GeneralPanelTest::open()
{
    // tst_session.cpp deletes a workspace; here nothing does.
    m_panel = std::make_unique<GeneralPanel>(
        m_desk->parts.workspace, m_desk->members, [this](Work& work) { return m_rotate(work); },
        [](Work&, DeleteCard::Demand) { return Result<QStringList>(failed(ErrorKind::Cancelled)); }, m_desk->workers);
    m_panel->setWindowTitle(panelTitle);
    m_panel->resize(900, 900);
    m_panel->show();
    m_panel->activateWindow();
    m_panel->setFocus();
    QVERIFY(Keyboard::awaitWindow(panelTitle));
}

void GeneralPanelTest::renamesTheWorkspace_data()
{
    QTest::addColumn<bool>("byButton");
    QTest::newRow("Enter") << false;
    QTest::newRow("the button") << true;
}

void GeneralPanelTest::renamesTheWorkspace()
{
    QFETCH(bool, byButton);
    open();
    QCOMPARE(textOf(u"Workspace name"_s), u"Northwind Social"_s);
    QVERIFY(Keyboard::tabTo(u"Workspace name"_s));
    Keyboard::retype(u"  Sunrise   Group "_s);
    if (byButton)
        QVERIFY(Keyboard::pressButton(u"Rename"_s));
    else
        Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->parts.workspace.session()->workspaceName, u"Sunrise Group"_s, bound);
    QCOMPARE(m_desk->one(u"SELECT name FROM workspace"_s).toString(), u"Sunrise Group"_s);
    QCOMPARE(textOf(u"Workspace name"_s), u"Sunrise Group"_s);
}

void GeneralPanelTest::changesOnesOwnName()
{
    m_desk->add(u"Ben Okafor"_s, Role::Viewer);
    open();
    QVERIFY(Keyboard::tabTo(u"Your name"_s));
    Keyboard::retype(u"ben okafor"_s);
    QVERIFY(Keyboard::pressButton(u"Save"_s));
    QVERIFY(Keyboard::awaitText(u"Another member has this name."_s));
    QCOMPARE(textOf(u"Your name"_s), u"ben okafor"_s);
    QVERIFY(Keyboard::tabTo(u"Your name"_s));
    Keyboard::retype(u"Maya Strand"_s);
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->parts.workspace.session()->member.name, u"Maya Strand"_s, bound);
    QVERIFY(!Keyboard::isSeen(u"Another member has this name."_s));
    QVERIFY(m_desk->signIn(u"Maya Strand"_s).has_value());
}

void GeneralPanelTest::changesOnesOwnPassword()
{
    open();
    QVERIFY(Keyboard::tabTo(u"Current password"_s));
    Keyboard::type(u"wrong horse"_s);
    Keyboard::press(Qt::Key_Tab);
    QCOMPARE(Keyboard::focus(), u"Password"_s);
    Keyboard::type(u"another horse"_s);
    Keyboard::press(Qt::Key_Tab);
    Keyboard::type(u"another horse"_s);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"The current password is not right."_s));
    QCOMPARE(Keyboard::focus(), u"Current password"_s);
    Keyboard::type(Desk::password); // the wrong one was selected
    QVERIFY(Keyboard::pressButton(u"Change password"_s));
    QVERIFY(Keyboard::awaitText(u"Your password was changed."_s));
    QVERIFY(!Keyboard::isSeen(u"The current password is not right."_s));
    for (const QString& field : {u"Current password"_s, u"Password"_s, u"Repeat password"_s})
        QCOMPARE(textOf(field), QString());
    QCOMPARE(m_desk->signIn(u"Maya Lind"_s).error().kind, ErrorKind::SignInRefused);
    QVERIFY(m_desk->signIn(u"Maya Lind"_s, u"another horse"_s).has_value());
}

void GeneralPanelTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("focus");
    const QStringList passwords{u"Current password"_s, u"Password"_s, u"Repeat password"_s};
    const auto row = [](const char* name, const QStringList& fields, const QStringList& texts, const QString& message,
                        const QString& focus) { QTest::newRow(name) << fields << texts << message << focus; };
    row("workspace without a name", {u"Workspace name"_s}, {u"  "_s}, u"Give the workspace a name."_s,
        u"Workspace name"_s);
    row("member without a name", {u"Your name"_s}, {{}}, u"Enter your name."_s, u"Your name"_s);
    row("no current password", passwords, {{}, u"another horse"_s, u"another horse"_s},
        u"Enter your current password."_s, u"Current password"_s);
    row("short password", passwords, {Desk::password, u"1234567"_s, u"1234567"_s},
        u"The password needs at least 8 characters."_s, u"Password"_s);
    row("two passwords", passwords, {Desk::password, u"another horse"_s, u"another house"_s},
        u"The two passwords differ. Repeat the password."_s, u"Repeat password"_s);
}

void GeneralPanelTest::saysWhatIsWrong()
{
    QFETCH(QStringList, fields);
    QFETCH(QStringList, texts);
    QFETCH(QString, message);
    QFETCH(QString, focus);
    const auto lines = [this] { return m_desk->one(u"SELECT COUNT(*) FROM activity"_s).toInt(); };
    const int before = lines();
    open();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QVERIFY(Keyboard::tabTo(fields[i]));
        Keyboard::retype(texts[i]);
    }
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::isSeen(message));
    QCOMPARE(Keyboard::focus(), focus);
    Keyboard::type(u"x"_s);
    QVERIFY(!Keyboard::isSeen(message));
    QCOMPARE(lines(), before);
}

void GeneralPanelTest::makesANewRecoveryCode()
{
    open();
    QSignalSpy codes(m_panel.get(), &GeneralPanel::recoveryCodeMade);
    QVERIFY(Keyboard::pressButton(u"New recovery code…"_s));
    QVERIFY(Keyboard::awaitWindow(u"Make a new recovery code"_s));
    QCOMPARE(Keyboard::focus(), u"Current password"_s);
    Keyboard::type(Desk::password);
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(codes.size(), 1, bound);
    Recovery recovery;
    recovery.name = u"Maya Lind"_s;
    recovery.code = codes.first().first().toString();
    recovery.newPassword = Secret::ofTyped(u"another horse"_s);
    QVERIFY(m_desk->parts.workspace.recover(recovery).has_value());
}

void GeneralPanelTest::asksAgainWhereThePasswordIsWrong()
{
    open();
    QSignalSpy codes(m_panel.get(), &GeneralPanel::recoveryCodeMade);
    const QVariant before = m_desk->one(u"SELECT recovery_hash FROM member"_s);
    QVERIFY(Keyboard::pressButton(u"New recovery code…"_s));
    QVERIFY(Keyboard::awaitWindow(u"Make a new recovery code"_s));
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::isSeen(u"Enter your current password."_s));
    Keyboard::type(u"wrong horse"_s);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"The current password is not right."_s));
    QCOMPARE(m_desk->one(u"SELECT recovery_hash FROM member"_s), before);
    QCOMPARE(Keyboard::focus(), u"Current password"_s);
    Keyboard::type(Desk::password);
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(codes.size(), 1, bound);
    QVERIFY(m_desk->one(u"SELECT recovery_hash FROM member"_s) != before);
}

void GeneralPanelTest::locksAfterTheTimeThatIsChosen_data()
{
    QTest::addColumn<int>("downs");
    QTest::addColumn<int>("minutes");
    QTest::newRow("5 minutes without input") << 1 << 5;
    QTest::newRow("15 minutes without input") << 2 << 15;
    QTest::newRow("30 minutes without input") << 3 << 30;
    QTest::newRow("1 hour without input") << 4 << 60;
}

void GeneralPanelTest::locksAfterTheTimeThatIsChosen()
{
    QFETCH(int, downs);
    QFETCH(int, minutes);
    open();
    QVERIFY(Keyboard::tabTo(u"Lock after"_s));
    QTRY_COMPARE_WITH_TIMEOUT(lockAfter()->currentText(), u"Never"_s, bound);
    for (int i = 0; i < downs; ++i)
        Keyboard::press(Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(keptLockAfter(), minutes, bound);
    QCOMPARE(lockAfter()->currentText(), QString::fromLatin1(QTest::currentDataTag()));

    // And a panel that is opened later shows it.
    open();
    QTRY_COMPARE_WITH_TIMEOUT(lockAfter()->currentText(), QString::fromLatin1(QTest::currentDataTag()), bound);
    QVERIFY(Keyboard::tabTo(u"Lock after"_s));
    Keyboard::press(Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(keptLockAfter(), 0, bound);
}

void GeneralPanelTest::keepsTheLastOfManyChoices()
{
    open();
    QVERIFY(Keyboard::tabTo(u"Lock after"_s));
    QTRY_COMPARE_WITH_TIMEOUT(lockAfter()->currentText(), u"Never"_s, bound);
    QSignalSpy changes(&m_desk->parts.workspace, &Workspace::changed);
    for (int round = 0; round < 10; ++round) {
        Keyboard::press(Qt::Key_End);
        Keyboard::press(Qt::Key_Home);
    }
    Keyboard::press(Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(keptLockAfter(), 5, bound);
    QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 2, bound); // the first choice, and the one that stood when it was kept
    QCOMPARE(lockAfter()->currentText(), u"5 minutes without input"_s);
}

void GeneralPanelTest::isNotChangedByTheWheelThatPasses()
{
    open();
    QTRY_COMPARE_WITH_TIMEOUT(lockAfter()->currentText(), u"Never"_s, bound);
    QComboBox* choice = lockAfter();
    const auto turn = [choice] {
        const QPointF middle = choice->rect().center();
        QWheelEvent event(middle, choice->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(choice, &event);
    };
    turn();
    QCOMPARE(choice->currentText(), u"Never"_s);
    choice->setFocus();
    turn();
    QCOMPARE(choice->currentText(), u"5 minutes without input"_s); // the wheel would have changed it
}

void GeneralPanelTest::saysWhereTheKeyIs_data()
{
    QTest::addColumn<bool>("isMade");
    QTest::addColumn<bool>("isLost");
    QTest::addColumn<bool>("hasKeychain");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << false << false << true
                          << u"There is no key yet: the first connect makes one. It will be kept in TEST KEYCHAIN."_s;
    QTest::newRow("there") << true << false << true
                           << u"The key to the tokens is in TEST KEYCHAIN. It was made on 23 Nov 2026."_s;
    QTest::newRow("lost") << true << true << true << u"The key to the tokens is missing from TEST KEYCHAIN."_s;
    QTest::newRow("no keychain, no key") << false << false << false
                                         << u"There is no key yet: the first connect makes one. No keychain answers on this "
                                            "computer."_s;
    QTest::newRow("no keychain any more") << true << true << false
                                          << u"The key to the tokens is missing. No keychain answers on this computer."_s;
}

void GeneralPanelTest::saysWhereTheKeyIs()
{
    QFETCH(bool, isMade);
    QFETCH(bool, isLost);
    QFETCH(bool, hasKeychain);
    QFETCH(QString, text);
    const Session session = *m_desk->parts.workspace.session();
    const auto unlock = [&] {
        return runWork(m_desk->workers, [&](Work& work) { return m_desk->parts.workspace.unlock(work, session); });
    };
    if (isMade)
        QVERIFY(unlock());
    if (isLost) {
        m_desk->keys.clear();
        m_desk->parts.vault.lock();
        QCOMPARE(unlock().error().kind, ErrorKind::KeyLost);
    }
    if (!hasKeychain)
        m_desk->keys.describeError = Error(ErrorKind::KeychainAbsent);
    open();
    QVERIFY(Keyboard::awaitText(text));
}

void GeneralPanelTest::rotatesTheKeyOnceThatIsAgreedTo()
{
    Integrations integrations(m_desk->parts.connectParts(), {});
    m_rotate = [&integrations](Work& work) -> Result<bool> {
        const auto rotated = integrations.rotateKey(work);
        if (!rotated)
            return failed(rotated.error());
        return *rotated == KeyRotation::Whole;
    };
    const Session session = *m_desk->parts.workspace.session();
    QVERIFY(runWork(m_desk->workers, [&](Work& work) { return m_desk->parts.workspace.unlock(work, session); }));
    const auto before = m_desk->keys.items();
    m_desk->time += 24 * 3'600'000;
    open();
    QVERIFY(Keyboard::awaitText(
        u"The key to the tokens is in TEST KEYCHAIN. It was made on 23 Nov 2026."_s));
    QVERIFY(Keyboard::pressButton(u"Rotate key…"_s));
    QVERIFY(Keyboard::awaitWindow(u"Rotate key"_s));
    QCOMPARE(Keyboard::focus(), u"Cancel"_s); // Enter changes nothing
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitWindow(panelTitle));
    QCOMPARE(m_desk->keys.items(), before);

    QVERIFY(Keyboard::pressButton(u"Rotate key…"_s));
    QVERIFY(Keyboard::awaitWindow(u"Rotate key"_s));
    QVERIFY(Keyboard::pressButton(u"Rotate key"_s));
    QVERIFY(Keyboard::awaitWindow(panelTitle));
    QVERIFY(Keyboard::awaitText(u"The key was rotated."_s));
    QVERIFY(Keyboard::awaitText(
        u"The key to the tokens is in TEST KEYCHAIN. It was made on 24 Nov 2026."_s));
    QCOMPARE(m_desk->keys.items().keys(), before.keys());
    QVERIFY(m_desk->keys.items() != before);
    QVERIFY(Keyboard::control(u"Rotate key…"_s)->isEnabled());
}

void GeneralPanelTest::saysWhatBecameOfTheOldKey()
{
    m_rotate = [](Work&) { return Result<bool>(false); };
    open();
    QVERIFY(Keyboard::pressButton(u"Rotate key…"_s));
    QVERIFY(Keyboard::awaitWindow(u"Rotate key"_s));
    QVERIFY(Keyboard::pressButton(u"Rotate key"_s));
    QVERIFY(Keyboard::awaitWindow(panelTitle));
    QVERIFY(Keyboard::awaitText(u"The key was rotated."_s));
    QVERIFY(Keyboard::isSeen(u"Your keychain did not let go of the old key. It opens nothing any more, and is removed when "
                             "Pagekeep starts again."_s));
}

void GeneralPanelTest::showsThatARotationTakesItsTime()
{
    m_rotate = [](Work& work) -> Result<bool> {
        if (auto waited = work.pause(std::chrono::milliseconds(bound)); !waited)
            return failed(waited);
        return true;
    };
    open();
    const auto start = [] {
        return Keyboard::pressButton(u"Rotate key…"_s) && Keyboard::awaitWindow(u"Rotate key"_s) &&
               Keyboard::pressButton(u"Rotate key"_s) && Keyboard::awaitWindow(panelTitle);
    };
    QVERIFY(start());
    QVERIFY(Keyboard::awaitText(u"Waiting for your keychain…"_s));
    QVERIFY(!Keyboard::control(u"Rotate key…"_s)->isEnabled());
    QVERIFY(Keyboard::pressButton(u"Cancel"_s));
    QTRY_VERIFY_WITH_TIMEOUT(Keyboard::control(u"Rotate key…"_s)->isEnabled(), bound);
    QVERIFY(!Keyboard::isSeen(u"Waiting for your keychain…"_s));
    QVERIFY(!Keyboard::control(u"Cancel"_s));

    m_rotate = [](Work& work) -> Result<bool> {
        work.report({int(KeyStep::Wrapping), 1200, {}});
        if (auto waited = work.pause(std::chrono::milliseconds(bound)); !waited)
            return failed(waited);
        return true;
    };
    QVERIFY(start());
    QVERIFY(Keyboard::awaitText(u"1,200 secrets under the new key so far"_s));
    QVERIFY(Keyboard::pressButton(u"Cancel"_s));
}

void GeneralPanelTest::saysWhyTheKeyWasNotRotated()
{
    ErrorKind kind = ErrorKind::AttemptRunning;
    m_rotate = [&kind](Work&) { return Result<bool>(failed(kind)); };
    open();
    QVERIFY(Keyboard::pressButton(u"Rotate key…"_s));
    QVERIFY(Keyboard::awaitWindow(u"Rotate key"_s));
    QVERIFY(Keyboard::pressButton(u"Rotate key"_s));
    QVERIFY(Keyboard::awaitWindow(panelTitle));
    QVERIFY(Keyboard::awaitText(u"Another connect is still running."_s));
    kind = ErrorKind::KeychainLocked;
    QVERIFY(Keyboard::pressButton(u"Rotate key…"_s));
    QVERIFY(Keyboard::awaitWindow(u"Rotate key"_s));
    QVERIFY(Keyboard::pressButton(u"Rotate key"_s));
    QVERIFY(Keyboard::awaitWindow(panelTitle));
    QVERIFY(Keyboard::awaitText(u"Your keychain is locked."_s));
    QVERIFY(Keyboard::pressButton(u"Retry"_s));
    QVERIFY(Keyboard::awaitText(u"Your keychain is locked."_s));
}

void GeneralPanelTest::explainsWhatToDoWhenTheKeyIsLost()
{
    open();
    QVERIFY(Keyboard::pressButton(u"If the key is lost"_s));
    QVERIFY(Keyboard::awaitWindow(u"If the key is lost"_s));
    QVERIFY(Keyboard::words().join(u' ').contains("start with a new key"_L1));
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitWindow(panelTitle));
}

void GeneralPanelTest::allowsWhatTheRoleMay_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("mayChangeSettings");
    QTest::addColumn<bool>("hasRecoveryCode");
    QTest::newRow("owner") << int(Role::Owner) << true << true;
    QTest::newRow("admin") << int(Role::Admin) << true << false;
    QTest::newRow("manager") << int(Role::Manager) << false << false;
    QTest::newRow("viewer") << int(Role::Viewer) << false << false;
}

void GeneralPanelTest::allowsWhatTheRoleMay()
{
    QFETCH(int, role);
    QFETCH(bool, mayChangeSettings);
    QFETCH(bool, hasRecoveryCode);
    m_desk->add(u"Me"_s, Role(role));
    QVERIFY(m_desk->signIn(u"Me"_s).has_value());
    open();
    const auto isAllowed = [](const QString& name, bool allowed, const QString& whyNot) {
        const QWidget* control = Keyboard::control(name);
        return control && control->isEnabled() == allowed && control->toolTip() == (allowed ? QString() : whyNot) &&
               control->accessibleDescription() == (allowed ? QString() : whyNot);
    };
    for (const QString& name : {u"Workspace name"_s, u"Rename"_s})
        QVERIFY(isAllowed(name, mayChangeSettings, u"Only owners and admins rename the workspace."_s));
    QVERIFY(isAllowed(u"Lock after"_s, mayChangeSettings, u"Only owners and admins change when the window locks."_s));
    QVERIFY(isAllowed(u"Rotate key…"_s, Role(role) == Role::Owner, u"Only owners rotate the key."_s));
    QVERIFY(isAllowed(u"New recovery code…"_s, hasRecoveryCode, u"Only owners have a recovery code."_s));
    for (const QString& name :
         {u"Your name"_s, u"Save"_s, u"Current password"_s, u"Password"_s, u"Repeat password"_s, u"Change password"_s})
        QVERIFY(isAllowed(name, true, {}));

    // Their own name and password are everybody's to change.
    QVERIFY(Keyboard::tabTo(u"Your name"_s));
    Keyboard::retype(u"Myself"_s);
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->parts.workspace.session()->member.name, u"Myself"_s, bound);
}

void GeneralPanelTest::keepsWhatIsTypedWhileTheWorkspaceChanges()
{
    open();
    QVERIFY(Keyboard::tabTo(u"Your name"_s));
    Keyboard::type(u"May"_s); // replaces the name, which Tab selected
    QVERIFY(Keyboard::tabTo(u"Current password"_s));
    Keyboard::type(u"corr"_s);
    const auto change = [this](auto function) {
        return runWork(m_desk->workers, [&](Work&) { return function(); }).has_value();
    };
    QVERIFY(change([this] { return m_desk->members.changeOwnName(u"Maya Strand"_s); }));
    QVERIFY(change([this] { return m_desk->parts.workspace.rename(u"Sunrise Group"_s); }));
    QTRY_COMPARE_WITH_TIMEOUT(textOf(u"Workspace name"_s), u"Sunrise Group"_s, bound); // nobody typed there
    QCOMPARE(textOf(u"Your name"_s), u"May"_s);
    QCOMPARE(textOf(u"Current password"_s), u"corr"_s);
    QCOMPARE(Keyboard::focus(), u"Current password"_s);
}

void GeneralPanelTest::everythingHasANameAndAPlace()
{
    open();
    QVERIFY(Keyboard::tabTo(u"Lock after"_s));
    QCOMPARE(Keyboard::nameless(), QStringList());
    QCOMPARE(Keyboard::round(), (QStringList{u"Rotate key…"_s, u"If the key is lost"_s, u"Delete workspace…"_s, u"Workspace name"_s, u"Rename"_s, u"Your name"_s, u"Save"_s,
                                             u"Current password"_s, u"Password"_s, u"Repeat password"_s,
                                             u"Change password"_s, u"New recovery code…"_s, u"Lock after"_s}));
    QVERIFY(Keyboard::pressButton(u"New recovery code…"_s));
    QVERIFY(Keyboard::awaitWindow(u"Make a new recovery code"_s));
    QCOMPARE(Keyboard::nameless(), QStringList());
    QCOMPARE(Keyboard::round(), (QStringList{u"Cancel"_s, u"Make a new code"_s, u"Current password"_s}));
}

void GeneralPanelTest::followsTheLanguage()
{
    open();
    QVERIFY(Keyboard::tabTo(u"New recovery code…"_s));
    {
        const Shouting shouting;
        QTRY_COMPARE_WITH_TIMEOUT(Shouting::quiet(Keyboard::words()), QStringList(), bound);
    }
    QTRY_VERIFY_WITH_TIMEOUT(Keyboard::words().contains(u"New recovery code…"_s), bound);
    QVERIFY(Keyboard::pressButton(u"New recovery code…"_s));
    QVERIFY(Keyboard::awaitWindow(u"Make a new recovery code"_s));
    const Shouting shouting;
    QTRY_COMPARE_WITH_TIMEOUT(Shouting::quiet(Keyboard::words()), QStringList(), bound);
}

void GeneralPanelTest::scrollsToWhatHasTheFocus()
{
    open();
    m_panel->resize(608, 560); // what the smallest window leaves it
    QVERIFY(QTest::qWaitFor([this] { return m_panel->height() == 560; }, bound));
    const auto* scroll = m_panel->findChild<QScrollArea*>();
    QVERIFY(Keyboard::tabTo(u"Workspace name"_s));
    for (int stop = 0; stop < 13; ++stop) {
        const QWidget* control = QApplication::focusWidget();
        const QRect place(control->mapTo(scroll->viewport(), QPoint()), control->size());
        QVERIFY2(scroll->viewport()->rect().contains(place), qPrintable(Keyboard::focus()));
        Keyboard::press(Qt::Key_Tab);
    }
    QCOMPARE(Keyboard::focus(), u"Workspace name"_s);
}

// From the panel through the window to the page, and back to the panel.
void GeneralPanelTest::theWindowShowsTheNewCodeOnce()
{
    QTemporaryDir folder;
    FakeKeyStore keys;
    ProgramSettings settings;
    settings.dataFolder = folder.path();
    Program program(settings, keys);
    NewWorkspace wanted;
    wanted.name = u"Northwind Social"_s;
    wanted.ownerName = u"Maya Lind"_s;
    wanted.password = Secret::ofTyped(Desk::password);
    QVERIFY(program.workspace.create(wanted).has_value());
    program.window.start();
    QVERIFY(Keyboard::awaitWindow(u"Northwind Social — Pagekeep"_s));
    QVERIFY(Keyboard::awaitText(u"Sign in to your workspace on this computer."_s));
    Keyboard::type(Desk::password);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"Settings → Integrations"_s));

    QVERIFY(Keyboard::pressButton(u"General"_s));
    QVERIFY(Keyboard::awaitText(u"Settings → General"_s));
    QVERIFY(Keyboard::pressButton(u"New recovery code…"_s));
    QVERIFY(Keyboard::awaitWindow(u"Make a new recovery code"_s));
    Keyboard::type(Desk::password);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitWindow(u"Northwind Social — Pagekeep"_s));
    QVERIFY(Keyboard::awaitText(u"Write down your recovery code"_s));
    QTRY_COMPARE_WITH_TIMEOUT(Keyboard::focus(), u"I have written it down"_s, bound);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"Settings → General"_s));
    QVERIFY(!Keyboard::isSeen(u"Write down your recovery code"_s));
    program.window.close();
}

int main(int argc, char* argv[])
{
    return runWithWindows<GeneralPanelTest>(argc, argv);
}

#include "tst_generalpanel.moc"
