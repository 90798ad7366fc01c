/// \file Where the help comes from in the whole program, and that it takes nothing away from whoever asks for it.

#include "tests/ui/stage.h"
#include "ui/help/helppanel.h"
#include "ui/help/helpwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The topic that is shown, in the window or in one over it; empty where no help is shown.
QString topic(const Stage& stage)
{
    for (const HelpPanel* panel : stage.program->window.findChildren<HelpPanel*>()) {
        if (panel->isVisible())
            return panel->findChild<QListWidget*>()->currentItem()->text();
    }
    return {};
}

HelpWindow* helpWindow(const Stage& stage)
{
    return stage.program->window.findChild<HelpWindow*>();
}

void pressF1(const Stage& stage)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &stage.program->window, Qt::Key_F1);
}

} // namespace

class HelpPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatBelongsToThePlace_data();
    void showsWhatBelongsToThePlace();
    void explainsTheMessage();
    void comesOverTheMetaApp();
    void comesBeforeSomebodyIsSignedIn();
    void doesNotHideTheRecoveryCode();
    void closesWithTheSession();
};

void HelpPlacesTest::showsWhatBelongsToThePlace_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Activity") << u"Activity"_s << u"What is stored, and where"_s;
    QTest::newRow("General") << u"General"_s << u"Members, roles and passwords"_s;
    QTest::newRow("Members") << u"Members"_s << u"Members, roles and passwords"_s;
    QTest::newRow("Integrations") << u"Integrations"_s << u"Connecting Pages"_s;
    QTest::newRow("Help itself") << u"Help"_s << u"What Pagekeep connects"_s;
}

void HelpPlacesTest::showsWhatBelongsToThePlace()
{
    QFETCH(const QString, place);
    QFETCH(const QString, expected);
    Stage stage({});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.press(place));
    pressF1(stage);
    QTRY_COMPARE_WITH_TIMEOUT(topic(stage), expected, bound);
    QVERIFY(!helpWindow(stage));
    pressF1(stage);
    QCOMPARE(topic(stage), expected);
}

void HelpPlacesTest::explainsTheMessage()
{
    Stage stage({u"--scenario"_s, u"outage"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    const QString message = stage.message()->message;
    QVERIFY(stage.press(u"Help"_s)); // the message's: the navigation has it below
    QTRY_COMPARE_WITH_TIMEOUT(topic(stage), u"Messages and what they mean"_s, bound);
    QVERIFY(stage.press(u"Integrations"_s));
    QVERIFY(stage.awaitSaid(message)); // still there
}

void HelpPlacesTest::comesOverTheMetaApp()
{
    Stage stage({});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.press(u"Meta app…"_s));
    QVERIFY(stage.type(u"App ID"_s, u"12345678"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), bound);
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_F1);
    QTRY_COMPARE_WITH_TIMEOUT(topic(stage), u"Setting up a Meta app"_s, bound);
    QVERIFY(stage.press(u"Close"_s));
    QTRY_COMPARE_WITH_TIMEOUT(topic(stage), QString(), bound);
    auto* field = QApplication::activeModalWidget()->findChild<QLineEdit*>();
    QCOMPARE(field->text(), u"12345678"_s);
}

void HelpPlacesTest::comesBeforeSomebodyIsSignedIn()
{
    Stage stage({});
    stage.start();
    QVERIFY(stage.type(u"Your name"_s, u"Maya"_s));
    pressF1(stage);
    QTRY_COMPARE_WITH_TIMEOUT(topic(stage), u"Members, roles and passwords"_s, bound);
    QVERIFY(helpWindow(stage));
    pressF1(stage); // another one does not come
    QCOMPARE(stage.program->window.findChildren<HelpWindow*>().size(), 1);
    QVERIFY(stage.press(u"Close"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!helpWindow(stage), bound);
}

void HelpPlacesTest::doesNotHideTheRecoveryCode()
{
    Stage stage({});
    stage.start();
    QVERIFY(stage.type(u"Workspace name"_s, u"Northwind Social"_s) && stage.type(u"Your name"_s, u"Maya"_s) &&
            stage.type(u"Password"_s, ownerPassword) && stage.type(u"Repeat password"_s, ownerPassword) &&
            stage.press(u"Create workspace"_s));
    const QString title = u"Write down your recovery code"_s;
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(title), bound);
    pressF1(stage);
    QTRY_VERIFY_WITH_TIMEOUT(!topic(stage).isEmpty(), bound);
    QVERIFY(stage.press(u"Close"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!helpWindow(stage), bound);
    QVERIFY(stage.isSeen(title));
}

void HelpPlacesTest::closesWithTheSession()
{
    Stage stage({});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.press(u"Help"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!topic(stage).isEmpty(), bound);
    QVERIFY(stage.press(u"Lock"_s));
    QTRY_VERIFY_WITH_TIMEOUT(topic(stage).isEmpty(), bound);
    QVERIFY(stage.signIn(u"Maya"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(u"Connect your Facebook Pages"_s), bound);
}

int main(int argc, char* argv[])
{
    return runTest(argc, argv, [argc, argv] {
        HelpPlacesTest test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_helpplaces.moc"
