/// \file Settings → General, used by keyboard alone: names, passwords and the recovery code, what each role may, and the
/// new recovery code in the real window.

#include "tests/ui/generaldesk.h"
#include "ui/program.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>

namespace {

QString textOf(const QString& field)
{
    const auto* edit = qobject_cast<QLineEdit*>(Keyboard::control(field));
    return edit ? edit->text() : QString();
}

} // namespace

class GeneralPanelTest : public GeneralDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { sitDown(); }
    void cleanup() { standUp(); }

    void renamesTheWorkspace_data();
    void renamesTheWorkspace();
    void changesOnesOwnName();
    void changesOnesOwnPassword();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void makesANewRecoveryCode();
    void asksAgainWhereThePasswordIsWrong();
    void allowsWhatTheRoleMay_data();
    void allowsWhatTheRoleMay();
    void keepsWhatIsTypedWhileTheWorkspaceChanges();
    void everythingHasANameAndAPlace();
    void followsTheLanguage();
    void scrollsToWhatHasTheFocus();
    void theWindowShowsTheNewCodeOnce();
};

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
    QCOMPARE(Keyboard::round(), (QStringList{u"Rotate key…"_s, u"If the key is lost"_s, u"Help"_s,
                                             u"Delete workspace…"_s, u"Workspace name"_s, u"Rename"_s, u"Your name"_s, u"Save"_s,
                                             u"Current password"_s, u"Password"_s, u"Repeat password"_s,
                                             u"Change password"_s, u"New recovery code…"_s, u"Language"_s,
                                             u"Appearance"_s, u"Lock after"_s}));
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
    for (int stop = 0; stop < 16; ++stop) {
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
