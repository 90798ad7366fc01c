/// \file The list of members: who is there, what each role may do about them, and how it follows what changes.

#include "tests/ui/membersdesk.h"

#include <QDialog>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class MembersPanelTest : public MembersDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { sitDown(); }
    void cleanup() { standUp(); }

    void listsWhoIsThere();
    void allowsWhatTheRoleMay_data();
    void allowsWhatTheRoleMay();
    void onlyOwnersMakeOwners_data();
    void onlyOwnersMakeOwners();
    void followsARoleThatWasGivenAway();
    void keepsSelectionAndFocusWhileTheListChanges();
    void findsByName();
    void everythingHasANameAndAPlace();
    void followsTheLanguage_data();
    void followsTheLanguage();
};

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
