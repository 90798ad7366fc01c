/// The words in which Activity tells a line.

#include "ui/activity/activitytext.h"

#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class ActivityTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void says_data();
    void says();
    void hasWordsForEveryKind();

private:
    QTranslator m_translator;
};

void ActivityTextTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(m_translator.load(u":/i18n/pagekeep_en.qm"_s));
    QCoreApplication::installTranslator(&m_translator);
}

void ActivityTextTest::says_data()
{
    QTest::addColumn<Activity>("line");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    using enum ActivityKind;
    using enum ActivityOutcome;
    const MemberId maya{u"maya"_s};
    const MemberId noor{u"noor"_s};
    const auto row = [&](const QString& what, ActivityKind kind, const std::function<void(Activity&)>& set = {},
                         const QString& reason = {}) {
        Activity line;
        line.kind = kind;
        line.member = maya;
        line.memberName = u"Maya"_s;
        if (set)
            set(line);
        QTest::newRow(qPrintable(what)) << line << what << reason;
    };
    const auto of = [&](const MemberId& subject, const QString& from = {}, const QString& to = {}) {
        return [=](Activity& line) {
            line.subject = subject;
            line.subjectName = subject == noor ? u"Noor"_s : u"Maya"_s;
            line.oldValue = from;
            line.newValue = to;
        };
    };
    const auto failed = [](ErrorKind why, ActivityOutcome outcome = Failed) {
        return [=](Activity& line) {
            line.outcome = outcome;
            line.reason = why;
        };
    };
    const auto pages = [](int count) { return [=](Activity& line) { line.pages = count; }; };

    row(u"Created the workspace"_s, WorkspaceCreate);
    row(u"Renamed the workspace from Sunrise %2 Group to Harbour"_s, WorkspaceRename,
        of({}, u"Sunrise %2 Group"_s, u"Harbour"_s));
    row(u"Signed in"_s, SignIn);
    row(u"Sign-in failed"_s, SignIn, failed(ErrorKind::SignInRefused), u"That name or password is not right."_s);
    row(u"Signed out"_s, SignOut);
    row(u"Changed their own password"_s, PasswordChange);
    row(u"Reset Noor's password"_s, PasswordReset, of(noor));
    row(u"Set a new password with the recovery code"_s, Recovery);
    row(u"Made a new recovery code"_s, RecoveryCode);
    row(u"Added Noor as Manager"_s, MemberAdd, of(noor, {}, u"manager"_s));
    row(u"Renamed Noor to Noor B."_s, MemberRename, of(noor, u"Noor"_s, u"Noor B."_s));
    row(u"Changed their own name from Maya to Mia"_s, MemberRename, of(maya, u"Maya"_s, u"Mia"_s));
    row(u"Changed Noor's role from Admin to Viewer"_s, RoleChange, of(noor, u"admin"_s, u"viewer"_s));
    row(u"Changed their own role from Owner to Admin"_s, RoleChange, of(maya, u"owner"_s, u"admin"_s));
    row(u"Disabled Noor"_s, MemberDisable, of(noor));
    row(u"Enabled Noor again"_s, MemberEnable, of(noor));
    row(u"Set the Meta app to App ID 1000000000000001"_s, MetaAppChange, of({}, {}, u"1000000000000001"_s));
    row(u"Made a new key for the tokens"_s, KeyChange);
    row(u"Connected 1 Page"_s, Connect, pages(1));
    row(u"Connected 3 Pages"_s, Connect, pages(3));
    row(u"Connected 12,500 Pages"_s, Connect, pages(12'500));
    row(u"Connecting Pages was declined at Facebook"_s, Connect, failed(ErrorKind::Declined, Declined),
        u"You declined the permissions Facebook requested."_s);
    row(u"Connecting Pages failed"_s, Connect, failed(ErrorKind::InsecureConnection), u"The connection is not secure."_s);
    row(u"Reconnected 1 Page"_s, Reconnect, pages(1));
    row(u"Reconnected 2 Pages"_s, Reconnect, pages(2));
    row(u"Reconnecting Pages was declined at Facebook"_s, Reconnect, failed(ErrorKind::Declined, Declined),
        u"You declined the permissions Facebook requested."_s);
    row(u"Reconnecting Pages failed"_s, Reconnect, failed(ErrorKind::NoConnection), u"Pagekeep could not reach Facebook."_s);
    const auto removedHere = [](int count) {
        return [=](Activity& line) {
            line.pages = count;
            line.newValue = u"remove here"_s;
        };
    };
    row(u"Disconnected 1 Page"_s, Disconnect, pages(1));
    row(u"Disconnected 2 Pages"_s, Disconnect, pages(2));
    row(u"Removed 1 Page here"_s, Disconnect, removedHere(1));
    row(u"Removed 2 Pages here"_s, Disconnect, removedHere(2));
}

void ActivityTextTest::says()
{
    QFETCH(Activity, line);
    QFETCH(QString, what);
    QFETCH(QString, reason);
    QCOMPARE(ActivityText::what(line), what);
    QCOMPARE(ActivityText::reason(line), reason);
}

void ActivityTextTest::hasWordsForEveryKind()
{
    const QList<ActivityKind> kinds = ActivityText::kinds();
    QStringList names;
    for (const ActivityKind kind : kinds)
        names.append(ActivityText::kindName(kind));
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
    // As many as there are: the last one's number tells.
    QCOMPARE(kinds.size(), int(ActivityKind::RevocationForget) + 1);
    QCOMPARE(QSet<ActivityKind>(kinds.begin(), kinds.end()).size(), kinds.size());
}

QTEST_MAIN(ActivityTextTest)

#include "tst_activitytext.moc"
