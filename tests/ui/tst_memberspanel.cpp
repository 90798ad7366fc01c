/// \file Settings → Members, used by keyboard alone: the real panel and dialogs on a real workspace.

#include "tests/ui/desk.h"
#include "tests/ui/keyboard.h"
#include "ui/members/memberspanel.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

const QString panelTitle = u"Members panel"_s;
constexpr int bound = 30'000; // ms

} // namespace

class MembersPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsWhoIsThere();
    void addsAMember();
    void changesTheSelectedMember_data();
    void changesTheSelectedMember();
    void disablesAfterAskingAndEnables();
    void asksNothingWhereTheMemberIsDisabled();
    void namesThePagesThatStayConnected_data();
    void namesThePagesThatStayConnected();
    void resetsAPassword();
    void cancelChangesNothing_data();
    void cancelChangesNothing();
    void saysWhatIsWrongWithANewMember_data();
    void saysWhatIsWrongWithANewMember();
    void keepsTheLastOwner();
    void allowsWhatTheRoleMay_data();
    void allowsWhatTheRoleMay();
    void onlyOwnersMakeOwners_data();
    void onlyOwnersMakeOwners();
    void followsARoleThatWasGivenAway();
    void keepsSelectionAndFocusWhileTheListChanges();
    void findsByName();
    void offersToTryAgain();
    void everythingHasANameAndAPlace();
    void followsTheLanguage_data();
    void followsTheLanguage();

private:
    void open(MembersPanel::PagesOf pagesOf = {});
    QStringList column(int column) const;
    QString cell(const QString& name, int column) const;
    bool select(const QString& name);
    QString selected() const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MembersPanel> m_panel;
    QTableView* m_table = nullptr;
};

void MembersPanelTest::init()
{
    m_desk = std::make_unique<Desk>();
}

void MembersPanelTest::cleanup()
{
    m_panel.reset();
    m_desk.reset();
}

void MembersPanelTest::open(MembersPanel::PagesOf pagesOf)
{
    if (!pagesOf)
        pagesOf = [](const MemberId&) { return Result<QStringList>(QStringList()); };
    m_panel =
        std::make_unique<MembersPanel>(m_desk->parts.workspace, m_desk->members, std::move(pagesOf), m_desk->workers);
    m_panel->setWindowTitle(panelTitle);
    m_panel->resize(900, 640);
    m_panel->show();
    m_panel->activateWindow();
    m_panel->setFocus();
    m_table = m_panel->findChild<QTableView*>();
    new QAbstractItemModelTester(m_table->model(), m_table);
    QVERIFY(Keyboard::awaitWindow(panelTitle));
    QTRY_VERIFY_WITH_TIMEOUT(m_table->model()->rowCount() > 0, bound);
}

QStringList MembersPanelTest::column(int column) const
{
    QStringList texts;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        texts.append(m_table->model()->index(row, column).data().toString());
    return texts;
}

QString MembersPanelTest::cell(const QString& name, int wanted) const
{
    return column(wanted).value(column(0).indexOf(name));
}

/// Tab to the table and the arrow keys to the name.
bool MembersPanelTest::select(const QString& name)
{
    if (!Keyboard::tabTo(u"Members"_s))
        return false;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        Keyboard::press(Qt::Key_Up);
    for (int row = 0; row < m_table->model()->rowCount() && selected() != name; ++row)
        Keyboard::press(Qt::Key_Down);
    return selected() == name;
}

QString MembersPanelTest::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data().toString();
}

void MembersPanelTest::listsWhoIsThere()
{
    m_desk->add(u"Ben Okafor"_s, Role::Admin);
    const MemberId noor = m_desk->add(u"Noor Haddad"_s, Role::Viewer);
    const MemberId sven = m_desk->add(u"Sven Åkesson"_s, Role::Manager);
    QVERIFY(m_desk->members.resetPassword(noor, Secret::ofTyped(u"another horse"_s)));
    QVERIFY(m_desk->members.disable(sven));
    open();
    QCOMPARE(column(0), (QStringList{u"Ben Okafor"_s, u"Maya Lind"_s, u"Noor Haddad"_s, u"Sven Åkesson"_s}));
    QCOMPARE(column(1), (QStringList{u"Admin"_s, u"Owner"_s, u"Viewer"_s, u"Manager"_s}));
    QCOMPARE(column(2), (QStringList{u"Active"_s, u"Active"_s, u"Must choose a new password"_s, u"Disabled"_s}));
    QCOMPARE(column(3), (QStringList{u"Not yet"_s, u"23 Nov 2026"_s, u"Not yet"_s, u"Not yet"_s}));
    QCOMPARE(m_table->model()->index(1, 0).data(Qt::AccessibleDescriptionRole).toString(), u"You"_s);
    QCOMPARE(m_table->model()->index(1, 3).data(Qt::AccessibleDescriptionRole).toString(), u"14:05"_s);
    QVERIFY(Keyboard::isSeen(u"4 members"_s));
}

void MembersPanelTest::addsAMember()
{
    open();
    QVERIFY(Keyboard::pressButton(u"Add member…"_s));
    QVERIFY(Keyboard::awaitWindow(u"Add a member"_s));
    QCOMPARE(Keyboard::focus(), u"Name"_s);
    Keyboard::type(u"  Noor   Haddad "_s);
    Keyboard::press(Qt::Key_Tab);
    QCOMPARE(Keyboard::focus(), u"Manager"_s); // Tab goes to the choice, the arrow keys change it
    Keyboard::press(Qt::Key_Down);
    QCOMPARE(Keyboard::focus(), u"Viewer"_s);
    QVERIFY(Keyboard::tabTo(u"Password"_s));
    Keyboard::type(u"for the first day"_s);
    QVERIFY(Keyboard::tabTo(u"Repeat password"_s));
    Keyboard::type(u"for the first day"_s);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitWindow(panelTitle));
    QTRY_COMPARE_WITH_TIMEOUT(selected(), u"Noor Haddad"_s, bound);
    QCOMPARE(cell(u"Noor Haddad"_s, 1), u"Viewer"_s);
    QCOMPARE(cell(u"Noor Haddad"_s, 2), u"Must choose a new password"_s);

    QCOMPARE(m_desk->signIn(u"Noor Haddad"_s, u"for the first day"_s).error().kind, ErrorKind::PasswordDue);
}

void MembersPanelTest::changesTheSelectedMember_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("Enter of the number pad") << int(Qt::Key_Enter);
    QTest::newRow("the button") << int(Qt::Key_Space);
    QTest::newRow("a double click") << 0;
}

void MembersPanelTest::changesTheSelectedMember()
{
    QFETCH(int, how);
    const MemberId ben = m_desk->add(u"Ben Okafor"_s, Role::Manager);
    open();
    QVERIFY(select(u"Ben Okafor"_s));
    if (how == Qt::Key_Space) {
        QVERIFY(Keyboard::pressButton(u"Change…"_s));
    } else if (how != 0) {
        Keyboard::press(Qt::Key(how));
    } else {
        const QPoint ben0 = m_table->visualRect(m_table->model()->index(0, 0)).center();
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, ben0);
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, ben0);
    }
    QVERIFY(Keyboard::awaitWindow(u"Change Ben Okafor"_s));
    Keyboard::retype(u"Zoe Okafor"_s);
    QVERIFY(Keyboard::tabTo(u"Manager"_s));
    Keyboard::press(Qt::Key_Up);
    QCOMPARE(Keyboard::focus(), u"Admin"_s);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitWindow(panelTitle));
    QTRY_COMPARE_WITH_TIMEOUT(column(0), (QStringList{u"Maya Lind"_s, u"Zoe Okafor"_s}), bound);
    QCOMPARE(cell(u"Zoe Okafor"_s, 1), u"Admin"_s);
    QCOMPARE(selected(), u"Zoe Okafor"_s); // still the same person
    QCOMPARE(m_desk->one(u"SELECT role FROM member WHERE id = ?"_s, {ben.value}).toString(), u"admin"_s);
}

void MembersPanelTest::disablesAfterAskingAndEnables()
{
    const MemberId ben = m_desk->add(u"Ben Okafor"_s, Role::Manager);
    open();
    QVERIFY(select(u"Ben Okafor"_s));
    Keyboard::press(Qt::Key_Delete);
    QVERIFY(Keyboard::awaitWindow(u"Disable Ben Okafor?"_s));
    QVERIFY(!Keyboard::isSeen(u"Pages connected through their Facebook login"_s));
    QCOMPARE(Keyboard::focus(), u"Disable"_s);
    QVERIFY(m_desk->one(u"SELECT disabled_at FROM member WHERE id = ?"_s, {ben.value}).isNull());
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitWindow(panelTitle));
    QTRY_COMPARE_WITH_TIMEOUT(cell(u"Ben Okafor"_s, 2), u"Disabled"_s, bound);
    QCOMPARE(m_desk->signIn(u"Ben Okafor"_s).error().kind, ErrorKind::MemberDisabled);

    QCOMPARE(selected(), u"Ben Okafor"_s);
    QVERIFY(Keyboard::pressButton(u"Enable"_s));
    QTRY_COMPARE_WITH_TIMEOUT(cell(u"Ben Okafor"_s, 2), u"Active"_s, bound);
    QVERIFY(Keyboard::control(u"Disable"_s));
    QVERIFY(m_desk->signIn(u"Ben Okafor"_s).has_value());
}

void MembersPanelTest::asksNothingWhereTheMemberIsDisabled()
{
    const MemberId ben = m_desk->add(u"Ben Okafor"_s, Role::Manager);
    QVERIFY(m_desk->members.disable(ben));
    std::atomic<int> asked = 0;
    open([&asked](const MemberId&) {
        ++asked;
        return Result<QStringList>(QStringList());
    });
    QVERIFY(select(u"Ben Okafor"_s));
    Keyboard::press(Qt::Key_Delete);
    QVERIFY(Keyboard::pressButton(u"Enable"_s));
    QTRY_COMPARE_WITH_TIMEOUT(cell(u"Ben Okafor"_s, 2), u"Active"_s, bound);
    QCOMPARE(asked, 0);
}

void MembersPanelTest::namesThePagesThatStayConnected_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<QString>("list");
    const QString ten = u"Page 1\nPage 2\nPage 3\nPage 4\nPage 5\nPage 6\nPage 7\nPage 8\nPage 9\nPage 10"_s;
    QTest::newRow("one") << 1 << u"Page 1"_s;
    QTest::newRow("ten") << 10 << ten;
    QTest::newRow("eleven") << 11 << ten + u"\nand 1 more"_s;
    QTest::newRow("a thousand") << 1000 << ten + u"\nand 990 more"_s;
}

void MembersPanelTest::namesThePagesThatStayConnected()
{
    QFETCH(int, pages);
    QFETCH(QString, list);
    const MemberId ben = m_desk->add(u"Ben Okafor"_s, Role::Manager);
    open([ben, pages](const MemberId& member) {
        QStringList names;
        for (int i = 1; member == ben && i <= pages; ++i)
            names.append(u"Page %1"_s.arg(i));
        return Result<QStringList>(names);
    });
    QVERIFY(select(u"Ben Okafor"_s));
    QVERIFY(Keyboard::pressButton(u"Disable"_s));
    QVERIFY(Keyboard::awaitWindow(u"Disable Ben Okafor?"_s));
    QVERIFY(Keyboard::isSeen(u"Pages connected through their Facebook login"_s));
    QVERIFY(Keyboard::isSeen(list));
    QVERIFY(Keyboard::isSeen(u"These Pages stay connected until somebody disconnects them."_s));
}

void MembersPanelTest::resetsAPassword()
{
    m_desk->add(u"Ben Okafor"_s, Role::Manager);
    open();
    QVERIFY(select(u"Ben Okafor"_s));
    QVERIFY(Keyboard::pressButton(u"Reset password…"_s));
    QVERIFY(Keyboard::awaitWindow(u"Reset the password of Ben Okafor"_s));
    QCOMPARE(Keyboard::focus(), u"Password"_s);
    Keyboard::type(u"another horse"_s);
    Keyboard::press(Qt::Key_Tab);
    Keyboard::type(u"another house"_s);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"The two passwords differ. Repeat the password."_s));
    QCOMPARE(Keyboard::focus(), u"Repeat password"_s);
    Keyboard::retype(u"another horse"_s);
    QVERIFY(!Keyboard::isSeen(u"The two passwords differ. Repeat the password."_s));
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitWindow(panelTitle));
    QTRY_COMPARE_WITH_TIMEOUT(cell(u"Ben Okafor"_s, 2), u"Must choose a new password"_s, bound);
    QCOMPARE(m_desk->signIn(u"Ben Okafor"_s).error().kind, ErrorKind::SignInRefused);
    QCOMPARE(m_desk->signIn(u"Ben Okafor"_s, u"another horse"_s).error().kind, ErrorKind::PasswordDue);
}

void MembersPanelTest::cancelChangesNothing_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("byEscape");
    for (const bool byEscape : {false, true}) {
        const char* how = byEscape ? "Escape" : "Cancel";
        QTest::addRow("change, %s", how) << u"Change…"_s << u"Change Ben Okafor"_s << byEscape;
        QTest::addRow("reset, %s", how) << u"Reset password…"_s << u"Reset the password of Ben Okafor"_s << byEscape;
        QTest::addRow("disable, %s", how) << u"Disable"_s << u"Disable Ben Okafor?"_s << byEscape;
    }
}

void MembersPanelTest::cancelChangesNothing()
{
    QFETCH(QString, button);
    QFETCH(QString, title);
    QFETCH(bool, byEscape);
    m_desk->add(u"Ben Okafor"_s, Role::Manager);
    open();
    QVERIFY(select(u"Ben Okafor"_s));
    const auto lines = [this] { return m_desk->one(u"SELECT COUNT(*) FROM activity"_s).toInt(); };
    const int before = lines();
    QVERIFY(Keyboard::pressButton(button));
    QVERIFY(Keyboard::awaitWindow(title));
    if (byEscape) {
        Keyboard::press(Qt::Key_Escape);
    } else {
        QVERIFY(Keyboard::tabTo(u"Cancel"_s));
        Keyboard::press(Qt::Key_Return); // the button's that has the focus, not the default's
    }
    QVERIFY(Keyboard::awaitWindow(panelTitle));
    QCOMPARE(Keyboard::focus(), button);
    QCOMPARE(lines(), before);
}

void MembersPanelTest::saysWhatIsWrongWithANewMember_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("repeated");
    QTest::addColumn<QString>("message");
    QTest::newRow("no name") << u"  "_s << u"for the first day"_s << u"for the first day"_s << u"Enter a name."_s;
    QTest::newRow("short password") << u"Noor"_s << u"1234567"_s << u"1234567"_s
                                    << u"The password needs at least 8 characters."_s;
    QTest::newRow("two passwords") << u"Noor"_s << u"for the first day"_s << u"for the last day"_s
                                   << u"The two passwords differ. Repeat the password."_s;
    QTest::newRow("somebody's name") << u"maya LIND"_s << u"for the first day"_s << u"for the first day"_s
                                     << u"Another member has this name."_s;
}

void MembersPanelTest::saysWhatIsWrongWithANewMember()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    QFETCH(QString, repeated);
    QFETCH(QString, message);
    open();
    QVERIFY(Keyboard::pressButton(u"Add member…"_s));
    QVERIFY(Keyboard::awaitWindow(u"Add a member"_s));
    Keyboard::type(name);
    QVERIFY(Keyboard::tabTo(u"Password"_s));
    Keyboard::type(password);
    QVERIFY(Keyboard::tabTo(u"Repeat password"_s));
    Keyboard::type(repeated);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(message));
    QCOMPARE(m_desk->one(u"SELECT COUNT(*) FROM member"_s).toInt(), 1);

    // What was typed is still there: it is enough to mend what was wrong.
    QVERIFY(Keyboard::tabTo(u"Name"_s));
    Keyboard::retype(u"Noor Haddad"_s);
    QVERIFY(Keyboard::tabTo(u"Password"_s));
    if (password.size() < 8)
        Keyboard::retype(u"for the first day"_s);
    QVERIFY(Keyboard::tabTo(u"Repeat password"_s));
    if (repeated != u"for the first day")
        Keyboard::retype(u"for the first day"_s);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitWindow(panelTitle));
    QTRY_COMPARE_WITH_TIMEOUT(selected(), u"Noor Haddad"_s, bound);
}

void MembersPanelTest::keepsTheLastOwner()
{
    open();
    QVERIFY(select(u"Maya Lind"_s));
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitWindow(u"Change Maya Lind"_s));
    QVERIFY(Keyboard::tabTo(u"Owner"_s));
    Keyboard::press(Qt::Key_Down);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"A workspace needs an owner."_s));
    QCOMPARE(m_desk->one(u"SELECT role FROM member"_s).toString(), u"owner"_s);
}

void MembersPanelTest::allowsWhatTheRoleMay_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QString>("whyNot");
    const QStringList all{u"Add member…"_s, u"Change…"_s, u"Reset password…"_s, u"Disable"_s};
    const QStringList own{u"Add member…"_s, u"Change…"_s};
    const QStringList add{u"Add member…"_s};
    const QString readOnly = u"Only owners and admins change members."_s;
    const QString owners = u"Only an owner can change an owner."_s;
    const QString you =
        u"This is you: your password is changed in Settings → General, and nobody disables themselves."_s;
    const auto row = [](const char* name, Role role, const QString& target, const QStringList& allowed,
                        const QString& whyNot) { QTest::newRow(name) << int(role) << target << allowed << whyNot; };
    row("owner, nobody", Role::Owner, {}, add, u"Choose a member in the list first."_s);
    row("owner, another owner", Role::Owner, u"Maya Lind"_s, all, {});
    row("owner, an admin", Role::Owner, u"An admin"_s, all, {});
    row("owner, a viewer", Role::Owner, u"A viewer"_s, all, {});
    row("owner, herself", Role::Owner, u"Me"_s, own, you);
    row("admin, an owner", Role::Admin, u"Maya Lind"_s, add, owners);
    row("admin, another admin", Role::Admin, u"An admin"_s, all, {});
    row("admin, a viewer", Role::Admin, u"A viewer"_s, all, {});
    row("admin, himself", Role::Admin, u"Me"_s, own, you);
    row("manager, an owner", Role::Manager, u"Maya Lind"_s, {}, readOnly);
    row("manager, a viewer", Role::Manager, u"A viewer"_s, {}, readOnly);
    row("manager, himself", Role::Manager, u"Me"_s, {}, readOnly);
    row("viewer, nobody", Role::Viewer, {}, {}, readOnly);
    row("viewer, a viewer", Role::Viewer, u"A viewer"_s, {}, readOnly);
}

void MembersPanelTest::allowsWhatTheRoleMay()
{
    QFETCH(int, role);
    QFETCH(QString, target);
    QFETCH(QStringList, allowed);
    QFETCH(QString, whyNot);
    m_desk->add(u"An admin"_s, Role::Admin);
    m_desk->add(u"A viewer"_s, Role::Viewer);
    m_desk->add(u"Me"_s, Role(role));
    QVERIFY(m_desk->signIn(u"Me"_s).has_value());
    open();
    if (!target.isEmpty())
        QVERIFY(select(target));
    for (const QString& name : {u"Add member…"_s, u"Change…"_s, u"Reset password…"_s, u"Disable"_s}) {
        const QWidget* button = Keyboard::control(name);
        QVERIFY2(button, qPrintable(name));
        const bool isAllowed = allowed.contains(name);
        QVERIFY2(button->isEnabled() == isAllowed, qPrintable(name));
        QCOMPARE(button->accessibleDescription(), isAllowed ? QString() : whyNot);
        QCOMPARE(button->toolTip(), isAllowed ? QString() : whyNot);
    }
    QVERIFY(whyNot.isEmpty() || Keyboard::isSeen(whyNot));
    if (!allowed.contains(u"Change…"_s) && !target.isEmpty()) {
        Keyboard::press(Qt::Key_Return);
        Keyboard::press(Qt::Key_Delete);
        QVERIFY(m_panel->findChildren<QDialog*>().isEmpty());
    }
}

void MembersPanelTest::onlyOwnersMakeOwners_data()
{
    QTest::addColumn<int>("role");
    QTest::newRow("owner") << int(Role::Owner);
    QTest::newRow("admin") << int(Role::Admin);
}

void MembersPanelTest::onlyOwnersMakeOwners()
{
    QFETCH(int, role);
    m_desk->add(u"Me"_s, Role(role));
    QVERIFY(m_desk->signIn(u"Me"_s).has_value());
    open();
    QVERIFY(Keyboard::pressButton(u"Add member…"_s));
    QVERIFY(Keyboard::awaitWindow(u"Add a member"_s));
    QVERIFY(Keyboard::tabTo(u"Manager"_s));
    Keyboard::press(Qt::Key_Up);
    QCOMPARE(Keyboard::focus(), u"Admin"_s);
    Keyboard::press(Qt::Key_Up);
    QCOMPARE(Keyboard::focus() == u"Owner"_s, Role(role) == Role::Owner);
    const QWidget* owner = Keyboard::control(u"Owner"_s);
    QCOMPARE(owner->isEnabled(), Role(role) == Role::Owner);
    QCOMPARE(owner->accessibleDescription(),
             Role(role) == Role::Owner ? u"May do everything, other owners and deleting the workspace included."_s
                                       : u"Only an owner can make somebody an owner."_s);
}

void MembersPanelTest::followsARoleThatWasGivenAway()
{
    m_desk->add(u"Me"_s, Role::Admin);
    QVERIFY(m_desk->signIn(u"Me"_s).has_value());
    open();
    QVERIFY(select(u"Me"_s));
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitWindow(u"Change Me"_s));
    QVERIFY(Keyboard::tabTo(u"Admin"_s));
    Keyboard::press(Qt::Key_Down);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitWindow(panelTitle));
    QTRY_VERIFY_WITH_TIMEOUT(!Keyboard::control(u"Add member…"_s)->isEnabled(), bound);
    QVERIFY(Keyboard::awaitText(u"Only owners and admins change members."_s));
    QTRY_COMPARE_WITH_TIMEOUT(cell(u"Me"_s, 1), u"Manager"_s, bound);
}

void MembersPanelTest::keepsSelectionAndFocusWhileTheListChanges()
{
    const MemberId ben = m_desk->add(u"Ben Okafor"_s, Role::Viewer);
    const MemberId noor = m_desk->add(u"Noor Haddad"_s, Role::Viewer);
    open();
    QVERIFY(select(u"Noor Haddad"_s));
    QSignalSpy resets(m_table->model(), &QAbstractItemModel::modelReset);
    const auto change = [this](const MemberId& id, const QString& name) {
        return runWork(m_desk->workers, [&, this](Work&) { return m_desk->members.change(id, name, Role::Admin); })
            .has_value();
    };
    QVERIFY(change(ben, u"Zoe Okafor"_s)); // goes from before the selected one to behind it
    QTRY_COMPARE_WITH_TIMEOUT(column(0), (QStringList{u"Maya Lind"_s, u"Noor Haddad"_s, u"Zoe Okafor"_s}), bound);
    QCOMPARE(selected(), u"Noor Haddad"_s);
    QVERIFY(change(noor, u"Abe Haddad"_s)); // the selected one itself
    QTRY_COMPARE_WITH_TIMEOUT(column(0), (QStringList{u"Abe Haddad"_s, u"Maya Lind"_s, u"Zoe Okafor"_s}), bound);
    QCOMPARE(selected(), u"Abe Haddad"_s);
    QCOMPARE(Keyboard::focus(), u"Members"_s);
    QCOMPARE(m_table->currentIndex().row(), 0);
    QCOMPARE(resets.size(), 0);
}

void MembersPanelTest::findsByName()
{
    m_desk->add(u"Ben Okafor"_s, Role::Viewer);
    m_desk->add(u"Zoë Okafor"_s, Role::Viewer);
    open();
    QVERIFY(Keyboard::tabTo(u"Search by name"_s));
    Keyboard::type(u"OKAF"_s);
    QTRY_COMPARE_WITH_TIMEOUT(column(0), (QStringList{u"Ben Okafor"_s, u"Zoë Okafor"_s}), bound);
    QVERIFY(Keyboard::isSeen(u"2 members"_s));
    Keyboard::retype(u"nobody"_s);
    QVERIFY(Keyboard::awaitText(u"No member has this in the name."_s));
    QCOMPARE(column(0), QStringList());
    Keyboard::retype({});
    QTRY_COMPARE_WITH_TIMEOUT(column(0).size(), 3, bound);

    // A new member is shown even where the search would not have found them.
    Keyboard::type(u"okaf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(column(0).size(), 2, bound);
    QVERIFY(Keyboard::pressButton(u"Add member…"_s));
    QVERIFY(Keyboard::awaitWindow(u"Add a member"_s));
    Keyboard::type(u"Noor Haddad"_s);
    QVERIFY(Keyboard::tabTo(u"Password"_s));
    Keyboard::type(u"for the first day"_s);
    Keyboard::press(Qt::Key_Tab);
    Keyboard::type(u"for the first day"_s);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitWindow(panelTitle));
    QTRY_COMPARE_WITH_TIMEOUT(selected(), u"Noor Haddad"_s, bound);
}

void MembersPanelTest::offersToTryAgain()
{
    m_desk->add(u"Ben Okafor"_s, Role::Viewer);
    std::atomic<bool> isBroken = true;
    open([&isBroken](const MemberId&) -> Result<QStringList> {
        if (isBroken)
            return failed(ErrorKind::DiskFull);
        return QStringList{u"Sunrise Bakery"_s};
    });
    QVERIFY(select(u"Ben Okafor"_s));
    Keyboard::press(Qt::Key_Delete);
    QVERIFY(Keyboard::awaitText(u"The disk is full."_s));
    isBroken = false;
    QVERIFY(Keyboard::pressButton(u"Retry"_s));
    QVERIFY(Keyboard::awaitWindow(u"Disable Ben Okafor?"_s));
    QVERIFY(Keyboard::isSeen(u"Sunrise Bakery"_s));
}

void MembersPanelTest::everythingHasANameAndAPlace()
{
    m_desk->add(u"Ben Okafor"_s, Role::Viewer);
    open();
    QVERIFY(select(u"Ben Okafor"_s));
    QCOMPARE(Keyboard::nameless(), QStringList());
    QCOMPARE(Keyboard::round(), (QStringList{u"Change…"_s, u"Reset password…"_s, u"Disable"_s, u"Add member…"_s,
                                             u"Search by name"_s, u"Members"_s}));

    QVERIFY(Keyboard::pressButton(u"Add member…"_s));
    QVERIFY(Keyboard::awaitWindow(u"Add a member"_s));
    QCOMPARE(Keyboard::nameless(), QStringList());
    QCOMPARE(Keyboard::round(),
             (QStringList{u"Manager"_s, u"Password"_s, u"Repeat password"_s, u"Cancel"_s, u"Add member"_s, u"Name"_s}));
    Keyboard::press(Qt::Key_Escape);
    QVERIFY(Keyboard::awaitWindow(panelTitle));

    QVERIFY(Keyboard::pressButton(u"Reset password…"_s));
    QVERIFY(Keyboard::awaitWindow(u"Reset the password of Ben Okafor"_s));
    QCOMPARE(Keyboard::nameless(), QStringList());
    QCOMPARE(Keyboard::round(), (QStringList{u"Repeat password"_s, u"Cancel"_s, u"Reset password"_s, u"Password"_s}));
}

void MembersPanelTest::followsTheLanguage_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("title");
    QTest::newRow("the panel") << QString() << QString();
    QTest::newRow("add") << u"Add member…"_s << u"Add a member"_s;
    QTest::newRow("change") << u"Change…"_s << u"Change BEN"_s;
    QTest::newRow("reset") << u"Reset password…"_s << u"Reset the password of BEN"_s;
    QTest::newRow("disable") << u"Disable"_s << u"Disable BEN?"_s;
}

void MembersPanelTest::followsTheLanguage()
{
    QFETCH(QString, button);
    QFETCH(QString, title);
    m_desk->add(u"BEN"_s, Role::Viewer);
    open([](const MemberId&) { return Result<QStringList>(QStringList{u"BAKERY"_s}); });
    QVERIFY(select(u"BEN"_s));
    if (!button.isEmpty()) {
        QVERIFY(Keyboard::pressButton(button));
        QVERIFY(Keyboard::awaitWindow(title));
    }
    QVERIFY(!Shouting::quiet(Keyboard::words()).isEmpty());
    const Shouting shouting;
    QTRY_COMPARE_WITH_TIMEOUT(Shouting::quiet(Keyboard::words()), QStringList(), bound);
    QCOMPARE(QApplication::activeWindow()->windowTitle(), button.isEmpty() ? panelTitle : title.toUpper());
    QCOMPARE(cell(u"BEN"_s, 1), u"VIEWER"_s);
    QCOMPARE(cell(u"BEN"_s, 2), u"ACTIVE"_s);
}

int main(int argc, char* argv[])
{
    return runWithWindows<MembersPanelTest>(argc, argv);
}

#include "tst_memberspanel.moc"
