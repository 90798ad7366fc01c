/// \file What the desktop is told of Pages that want attention: a notification service of the test's own on the session
/// bus, and the whole program against the sandbox. Needs what packaging/headless.sh gives.

#include "tests/ui/rows.h"

#include <QDBusConnection>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString serviceName = u"org.freedesktop.Notifications"_s;

struct Told
{
    uint replaces = 0;
    QString summary;
    QString text;
    QStringList actions;
};

/// The desktop's, as the specification wants it; on a connection of its own, as another program would be.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit NotificationService(QStringList capabilities) : m_capabilities(std::move(capabilities))
    {
        m_isThere = m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
                    m_bus.registerService(serviceName);
    }
    ~NotificationService() override
    {
        m_bus.unregisterService(serviceName);
        QDBusConnection::disconnectFromBus(u"notifications"_s);
    }

    bool isThere() const { return m_isThere; }
    QList<Told> told;

public Q_SLOTS:
    QStringList GetCapabilities() const { return m_capabilities; }
    // NOLINTNEXTLINE(readability-function-size): the specification's
    uint Notify(const QString&, uint replaces, const QString&, const QString& summary, const QString& text,
                const QStringList& actions, const QVariantMap&, int)
    {
        told.append({replaces, summary, text, actions});
        return replaces == 0 ? 7 : replaces;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notifications"_s);
    QStringList m_capabilities;
    bool m_isThere = false;
};

const QString first = u"101928374650001"_s;  // Sunrise Bakery
const QString second = u"101928374650002"_s; // Northwind Outdoor
const QString third = u"101928374650003"_s;  // Harbor Light Café

/// Signs in anew, and waits until the round that follows has asked every Page.
bool checkAnew(Stage& stage)
{
    stage.quit();
    stage.sandbox->clearLog();
    return stage.startAgain() && QTest::qWaitFor(
                                     [&stage] {
                                         for (const QString& page : {first, second, third}) {
                                             if (stage.sandbox->requests(u'/' + page) == 0)
                                                 return false;
                                         }
                                         return true;
                                     },
                                     bound);
}

/// The first Page's token ends, and the next round hears of it.
bool failTheFirst(Stage& stage)
{
    if (!stage.sandbox->control(u"fail=%1:190:460"_s.arg(first)))
        return false;
    stage.clock.advance(48h);
    return checkAnew(stage);
}

bool connectThree(Stage& stage)
{
    stage.settings.checkPace.first = 0ms;
    return stage.startWithWorkspace() && stage.connectMeta();
}

} // namespace

class NotificationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAllPagesAtOnceAndOnlyOnceADay();
    void tellsNothingOfWhatHasHealed();
    void showsNamesAsTheyAre_data();
    void showsNamesAsTheyAre();
    void bringsTheWindowWithThePagesWhenClicked();
    void goesOnWhereNothingShowsNotifications();
};

void NotificationTest::tellsOfAllPagesAtOnceAndOnlyOnceADay()
{
    NotificationService service({u"body"_s, u"actions"_s});
    QVERIFY(service.isThere());
    Stage stage({});
    QVERIFY(connectThree(stage));
    QVERIFY(stage.sandbox->control(u"fail=%1:190:460&fail=%2:190:492"_s.arg(first, second)));
    stage.clock.advance(48h);
    QVERIFY(checkAnew(stage));
    QTRY_COMPARE_WITH_TIMEOUT(service.told.size(), 1, bound);
    QCOMPARE(service.told[0].summary, u"2 Pages need attention"_s);
    QCOMPARE(service.told[0].text, u"Northwind Outdoor and Sunrise Bakery"_s);
    QCOMPARE(service.told[0].actions, (QStringList{u"default"_s, u"Show the Pages"_s}));

    QVERIFY(stage.sandbox->control(u"fail=%1:190:458"_s.arg(third)));
    stage.clock.advance(23h);
    stage.records().change(u"UPDATE page_token SET next_check_at = '2026-11-01T00:00:00.000Z'"_s);
    QVERIFY(checkAnew(stage));
    QTRY_COMPARE_WITH_TIMEOUT(rows::state(stage, u"Harbor Light Café"_s), u"Removed at Facebook"_s, bound);

    stage.clock.advance(25h);
    QVERIFY(checkAnew(stage));
    QTRY_COMPARE_WITH_TIMEOUT(service.told.size(), 2, bound);
    QCOMPARE(service.told[1].summary, u"1 Page needs attention"_s); // the one that was not told of
    QCOMPARE(service.told[1].text, u"Harbor Light Café"_s);
}

void NotificationTest::tellsNothingOfWhatHasHealed()
{
    NotificationService service({});
    Stage stage({});
    QVERIFY(connectThree(stage));
    QVERIFY(failTheFirst(stage));
    QTRY_COMPARE_WITH_TIMEOUT(service.told.size(), 1, bound);

    QVERIFY(stage.sandbox->control(u"fail=%1:190:460"_s.arg(second))); // within the day
    stage.clock.advance(23h);
    stage.records().change(u"UPDATE page_token SET next_check_at = '2026-11-01T00:00:00.000Z'"_s);
    QVERIFY(checkAnew(stage));
    QTRY_COMPARE_WITH_TIMEOUT(rows::state(stage, u"Northwind Outdoor"_s), u"Reconnect needed"_s, bound);

    QVERIFY(stage.sandbox->control(u"heal=all&fail=%1:190:460"_s.arg(third)));
    stage.clock.advance(48h);
    QVERIFY(checkAnew(stage));
    QTRY_COMPARE_WITH_TIMEOUT(service.told.size(), 2, bound);
    QCOMPARE(service.told[1].text, u"Harbor Light Café"_s);
    QCOMPARE(service.told[1].replaces, 0U); // a new run of the program has none to replace
}

void NotificationTest::showsNamesAsTheyAre_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("text");
    QTest::newRow("read as markup") << QStringList{u"body"_s, u"body-markup"_s} << u"Bread &amp; &lt;b&gt;Butter"_s;
    QTest::newRow("read as text") << QStringList{u"body"_s} << u"Bread & <b>Butter"_s;
}

void NotificationTest::showsNamesAsTheyAre()
{
    QFETCH(const QStringList, capabilities);
    QFETCH(const QString, text);
    NotificationService service(capabilities);
    Stage stage({});
    QVERIFY(stage.sandbox->control(u"rename=%1:Bread%20%26%20%3Cb%3EButter"_s.arg(first)));
    QVERIFY(connectThree(stage));
    QVERIFY(failTheFirst(stage));
    QTRY_COMPARE_WITH_TIMEOUT(service.told.size(), 1, bound);
    QCOMPARE(service.told[0].text, text);
}

void NotificationTest::bringsTheWindowWithThePagesWhenClicked()
{
    NotificationService service({});
    Stage stage({});
    QVERIFY(connectThree(stage));
    QVERIFY(failTheFirst(stage));
    QTRY_COMPARE_WITH_TIMEOUT(service.told.size(), 1, bound);
    QVERIFY(stage.press(u"Members"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.isSeen(u"Settings → Integrations"_s), bound);
    stage.program->window.showMinimized();
    QTRY_VERIFY_WITH_TIMEOUT(!stage.program->window.isActiveWindow(), bound);

    Q_EMIT service.ActionInvoked(8, u"default"_s); // another program's
    Q_EMIT service.ActionInvoked(7, u"settings"_s);
    Q_EMIT service.ActionInvoked(7, u"default"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(u"Settings → Integrations"_s), bound);
    QTRY_VERIFY_WITH_TIMEOUT(stage.program->window.isActiveWindow() && !stage.program->window.isMinimized(), bound);
}

void NotificationTest::goesOnWhereNothingShowsNotifications()
{
    Stage stage({});
    QVERIFY(connectThree(stage));
    QTest::failOnWarning(QRegularExpression(u"otification"_s));
    QVERIFY(failTheFirst(stage));
    QTRY_COMPARE_WITH_TIMEOUT(rows::state(stage, u"Sunrise Bakery"_s), u"Reconnect needed"_s, bound);
    QTRY_COMPARE_WITH_TIMEOUT(stage.records().values(u"SELECT count(*) FROM page_token WHERE is_notified = 1"_s),
                              QStringList(u"1"_s), bound);
    QVERIFY(!stage.message());
}

int main(int argc, char* argv[])
{
    return runTest(argc, argv, [&] {
        NotificationTest test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_notification.moc"
