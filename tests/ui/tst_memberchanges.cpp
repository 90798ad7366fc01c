/// \file What the panel does about members: add, change, disable, reset, and what it says where that cannot be.

#include "tests/ui/membersdesk.h"

using namespace Qt::StringLiterals;

class MemberChangesTest : public MembersDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { sitDown(); }
    void cleanup() { standUp(); }

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
    void offersToTryAgain();
};

void MemberChangesTest::addsAMember()
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

void MemberChangesTest::changesTheSelectedMember_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("Enter of the number pad") << int(Qt::Key_Enter);
    QTest::newRow("the button") << int(Qt::Key_Space);
    QTest::newRow("a double click") << 0;
}

void MemberChangesTest::changesTheSelectedMember()
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

void MemberChangesTest::disablesAfterAskingAndEnables()
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

void MemberChangesTest::asksNothingWhereTheMemberIsDisabled()
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

void MemberChangesTest::namesThePagesThatStayConnected_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<QString>("list");
    const QString ten = u"Page 1\nPage 2\nPage 3\nPage 4\nPage 5\nPage 6\nPage 7\nPage 8\nPage 9\nPage 10"_s;
    QTest::newRow("one") << 1 << u"Page 1"_s;
    QTest::newRow("ten") << 10 << ten;
    QTest::newRow("eleven") << 11 << ten + u"\nand 1 more"_s;
    QTest::newRow("a thousand") << 1000 << ten + u"\nand 990 more"_s;
}

void MemberChangesTest::namesThePagesThatStayConnected()
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

void MemberChangesTest::resetsAPassword()
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

void MemberChangesTest::cancelChangesNothing_data()
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

void MemberChangesTest::cancelChangesNothing()
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

void MemberChangesTest::saysWhatIsWrongWithANewMember_data()
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

void MemberChangesTest::saysWhatIsWrongWithANewMember()
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

void MemberChangesTest::keepsTheLastOwner()
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

void MemberChangesTest::offersToTryAgain()
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

int main(int argc, char* argv[])
{
    return runWithWindows<MemberChangesTest>(argc, argv);
}

#include "tst_memberchanges.moc"
