/// \file The connect journey through the accessibility bus alone, from a first start to Pages that are read cell by cell:
/// everything is found by role and name, done by AT-SPI's own calls, and what is announced is heard. No mouse, no pixel.
/// The shipped programs, the real keyring, WebEngine, and pagekeep-sandbox. Needs what packaging/headless.sh gives.

#include "tests/support/accessible.h"
#include "tests/support/processes.h"
#include "tests/support/sandbox.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Role = Accessible::Role;
using State = Accessible::State;

namespace {

constexpr int bound = 20'000; // ms

// https://www.x.org/releases/current/doc/xproto/x11protocol.html#keysym_encoding
constexpr int returnKey = 0xff0d;
constexpr int spaceKey = 0x20;

const QString password = u"correct horse battery"_s;

} // namespace

class AccessibleJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY2(!m_isLost, "the journey ended at an earlier step"); }
    void cleanup() { m_isLost = m_isLost || QTest::currentTestFailed(); }
    void cleanupTestCase();

    // In the order of the journey.
    void announcesWhatIsMissing();
    void setsUpTheWorkspace();
    void goesToIntegrations();
    void opensTheFacebookWindow();
    void usesThePageInTheFacebookWindow();
    void announcesHowItWent();
    void readsTheTableCellByCell();
    void pressesARowsButton();

private:
    Accessible await(Role role, const QString& name) const { return Accessible::await(m_program.processId(), role, name); }
    Accessible find(Role role, const QString& name) const
    {
        return Accessible::program(m_program.processId()).find(role, name);
    }
    QList<qint64> loginProcesses() const { return Processes::below(m_program.processId(), u"pagekeep-login"_s); }
    Accessible awaitInPage(Role role, const QString& name) const
    {
        return Accessible::await(loginProcesses().value(0), role, name);
    }

    QTemporaryDir m_home;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Announcements> m_announcements;
    QProcess m_program;
    QDateTime m_start;
    bool m_isLost = false; ///< an earlier step failed
};

void AccessibleJourneyTest::initTestCase()
{
    QVERIFY(m_home.isValid());
    m_sandbox = std::make_unique<Sandbox>(QStringList{u"--consent"_s, u"ask"_s, u"--pages"_s, u"4"_s});
    QVERIFY(m_sandbox->isRunning());
    m_announcements = std::make_unique<Announcements>();
    m_start = QDateTime::currentDateTimeUtc();
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.setProcessEnvironment(Accessible::environment());
    m_program.start(QStringLiteral(PAGEKEEP),
                    {u"--meta-url"_s, m_sandbox->address(), u"--data-dir"_s, m_home.path()});
    QVERIFY2(m_program.waitForStarted(bound), qPrintable(m_program.errorString()));
}

void AccessibleJourneyTest::cleanupTestCase()
{
    if (m_program.state() == QProcess::NotRunning)
        return;
    m_program.terminate();
    if (!m_program.waitForFinished(bound))
        m_program.kill();
}

void AccessibleJourneyTest::announcesWhatIsMissing()
{
    QVERIFY(await(Role::Button, u"Create workspace"_s).press());
    QVERIFY(m_announcements->await(u"Give the workspace a name."_s));
    QTRY_VERIFY_WITH_TIMEOUT(find(Role::Field, u"Workspace name"_s).has(State::Focused), bound);
}

void AccessibleJourneyTest::setsUpTheWorkspace()
{
    QVERIFY(await(Role::Field, u"Workspace name"_s).setText(u"Northwind Social"_s));
    QVERIFY(await(Role::Field, u"Your name"_s).setText(u"Maya Lindström"_s));
    QVERIFY(await(Role::Field, u"Password"_s).setText(password));
    QVERIFY(await(Role::Field, u"Repeat password"_s).setText(password));
    QVERIFY(await(Role::Button, u"Create workspace"_s).press());
    QVERIFY(await(Role::Button, u"I have written it down"_s).press());
}

void AccessibleJourneyTest::goesToIntegrations()
{
    QVERIFY(await(Role::Button, u"Settings"_s).press());
    QVERIFY(await(Role::Button, u"Integrations"_s).press());
    QVERIFY(await(Role::Label, u"Connect your Facebook Pages"_s).isValid());
}

void AccessibleJourneyTest::opensTheFacebookWindow()
{
    QVERIFY(await(Role::Button, u"Connect Meta"_s).press());
    QTRY_VERIFY_WITH_TIMEOUT(!loginProcesses().isEmpty(), bound);
    QVERIFY(awaitInPage(Role::Button, u"Log in"_s).isValid());
    QVERIFY(await(Role::Button, u"Show window"_s).isValid());
}

/// Its engine does nothing when it is asked to press, so there is the focus, and then the key.
void AccessibleJourneyTest::usesThePageInTheFacebookWindow()
{
    QVERIFY(awaitInPage(Role::Button, u"Log in"_s).focus());
    QVERIFY(Accessible::pressKey(returnKey));

    const Accessible leftOut = awaitInPage(Role::CheckBox, u"Northwind Outdoor"_s);
    QVERIFY(leftOut.has(State::Checked));
    QVERIFY(leftOut.focus());
    QVERIFY(Accessible::pressKey(spaceKey));
    QTRY_VERIFY_WITH_TIMEOUT(!leftOut.has(State::Checked), bound);
    QVERIFY(awaitInPage(Role::Button, u"Continue"_s).focus());
    QVERIFY(Accessible::pressKey(returnKey));

    QVERIFY(awaitInPage(Role::CheckBox, u"pages_manage_posts"_s).has(State::Checked));
    QVERIFY(awaitInPage(Role::Button, u"Allow"_s).focus());
    QVERIFY(Accessible::pressKey(returnKey));
    QTRY_VERIFY_WITH_TIMEOUT(loginProcesses().isEmpty(), bound);
}

void AccessibleJourneyTest::announcesHowItWent()
{
    QVERIFY(m_announcements->await(u"3 Pages connected."_s));
    QVERIFY(await(Role::Alert, u"3 Pages connected."_s).isValid());
}

void AccessibleJourneyTest::readsTheTableCellByCell()
{
    const Accessible table = await(Role::Table, u"Connected Pages"_s);
    QVERIFY(table.isValid());
    QStringList headers;
    for (const Accessible& header : table.columnHeaders()) {
        QVERIFY(header.is(Role::ColumnHeader));
        headers.append(header.name());
    }
    QCOMPARE(headers, (QStringList{u"Page"_s, u"Permissions"_s, u"Connected"_s, u"Status"_s, u"Disconnect"_s, u"More"_s}));

    const QStringList pages{u"Bücherstube am Markt"_s, u"Harbor Light Café"_s, u"Sunrise Bakery"_s};
    const QStringList ids{u"101928374650004"_s, u"101928374650003"_s, u"101928374650001"_s};
    // The day may change between the consent and now, so that both of its ends are right.
    QStringList days;
    for (const QDateTime& day : {m_start, QDateTime::currentDateTimeUtc()})
        days.append(QLocale().toString(day.toLocalTime(), u"yyyy"_s));
    const QList<QList<Accessible>> rows = table.rows();
    QCOMPARE(rows.size(), pages.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QList<Accessible>& row = rows[i];
        QCOMPARE(row.size(), headers.size());
        for (qsizetype column = 0; column < 4; ++column)
            QVERIFY(row[column].is(Role::Cell));
        QCOMPARE(row[0].name(), pages[i]);
        QCOMPARE(row[0].description(), u"ID "_s + ids[i]);
        QCOMPARE(row[1].description(), u"pages_manage_posts, pages_read_engagement, pages_show_list, public_profile"_s);
        QVERIFY2(row[2].name().contains(days[0]) || row[2].name().contains(days[1]), qPrintable(row[2].name()));
        QCOMPARE(row[2].description(), u"by you"_s);
        QCOMPARE(row[3].name(), u"Active"_s);
        for (const qsizetype column : {4, 5}) {
            QVERIFY(row[column].is(Role::Button) && row[column].has(State::Enabled));
            QVERIFY2(row[column].description().startsWith(pages[i]), qPrintable(row[column].description()));
        }
        QCOMPARE(row[4].name(), u"Disconnect"_s);
    }
}

void AccessibleJourneyTest::pressesARowsButton()
{
    const QList<QList<Accessible>> rows = find(Role::Table, u"Connected Pages"_s).rows();
    QVERIFY(rows[2][4].press());
    QVERIFY(await(Role::Label, u"Disconnect Sunrise Bakery?"_s).isValid());
    QVERIFY(await(Role::Button, u"Cancel"_s).press());
    QTRY_VERIFY_WITH_TIMEOUT(!find(Role::Label, u"Disconnect Sunrise Bakery?"_s).isValid(), bound);
    QVERIFY(await(Role::Button, u"Dismiss"_s).press());
    QTRY_VERIFY_WITH_TIMEOUT(!find(Role::Alert, u"3 Pages connected."_s).isValid(), bound);
}

// Not QTEST_MAIN: the test's own program must not answer to the screen reader that it is.
int main(int argc, char* argv[])
{
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "0");
    QGuiApplication application(argc, argv);
    AccessibleJourneyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessiblejourney.moc"
