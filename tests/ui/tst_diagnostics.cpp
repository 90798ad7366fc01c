/// Diagnostics through the whole program: real keychain, real login program, a stand-in for Meta. And in words, for
/// what a working computer does not have. Needs what packaging/headless.sh gives.

#include "app/base/log.h"
#include "app/base/logfile.h"
#include "tests/app/keyring.h"
#include "tests/support/fakekeystore.h"
#include "tests/ui/stage.h"
#include "ui/help/diagnosticsdialog.h"
#include "ui/shared/notice.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QPushButton* button(QWidget* in, const QString& text)
{
    for (QPushButton* one : in->findChildren<QPushButton*>()) {
        if (one->text() == text && one->isVisibleTo(in)) // a message has buttons of its own
            return one;
    }
    return nullptr;
}

/// Once everything has been looked at.
DiagnosticsDialog* openDialog(Stage& stage)
{
    stage.program->window.showDiagnostics(&stage.program->window);
    auto* dialog = stage.program->window.findChild<DiagnosticsDialog*>();
    const auto isDone = [dialog] { return button(dialog, u"Copy"_s)->isEnabled(); };
    return dialog && QTest::qWaitFor(isDone, bound) ? dialog : nullptr;
}

/// Names and values as they are seen, by the name.
QMap<QString, QString> lines(QWidget* dialog)
{
    QMap<QString, QString> found;
    for (const QLabel* label : dialog->findChild<QScrollArea*>()->widget()->findChildren<QLabel*>()) {
        if (label->textInteractionFlags() & Qt::TextSelectableByMouse) {
            if (label->accessibleDescription() != label->text())
                found.insert(u"unlike what a screen reader says"_s, label->text());
            found.insert(label->accessibleName(), label->text());
        }
    }
    return found;
}

QString copied(QWidget* dialog)
{
    QTest::mouseClick(button(dialog, u"Copy"_s), Qt::LeftButton);
    return QGuiApplication::clipboard()->text();
}

QString plainOf(const Diagnosis& diagnosis, const std::optional<Result<void>>& test = {})
{
    return DiagnosticsText::plain(DiagnosticsText::sections(diagnosis, WindowFacts(), test));
}

} // namespace

class DiagnosticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowEverythingIs();
    void testsTheKeychainOnlyWhenAsked();
    void saysThatTheKeychainDoesNotWork();
    void savesWhatItCopies();
    void aCancelLeavesTheRestUnlookedAt();
    void saysWhatIsNotThere();
    void saysHowFarTheClockIsOff_data();
    void saysHowFarTheClockIsOff();
    void tellsNoSecret();
};

void DiagnosticsTest::saysHowEverythingIs()
{
    Stage stage({});
    const LogFile log(stage.home.filePath(u"log"_s));
    stage.settings.log = &log;
    stage.clock.setCalendar(QDateTime::currentDateTimeUtc());
    QVERIFY(stage.startConnected());
    QTest::ignoreMessage(QtWarningMsg, "something went wrong with access_token=[redacted]");
    qCWarning(logProgram, "something went wrong with access_token=abc");
    auto* dialog = openDialog(stage);
    QVERIFY(dialog);
    const auto said = lines(dialog);
    QCOMPARE(said[u"Version"_s], u"0.1.0"_s);
    QCOMPARE(said[u"Data folder"_s], stage.home.path());
    QCOMPARE(said[u"Log"_s], stage.home.filePath(u"log/pagekeep.log"_s));
    static const QRegularExpression database(u"\\AVersion \\d+, [0-9.]+ KiB\\z"_s);
    QVERIFY2(database.match(said[u"Database"_s]).hasMatch(), qPrintable(said[u"Database"_s]));
    QCOMPARE(said[u"Pages"_s], u"3"_s);
    QCOMPARE(said[u"Members"_s], u"1"_s);
    QCOMPARE(said[u"App ID"_s], u"1000000000000001"_s);
    QVERIFY(said[u"App ID check"_s].startsWith(
        u"It looks like one. Whether Meta knows it shows only at a sign-in. Last sign-in with it: "_s));
    QVERIFY(said[u"Qt"_s].startsWith(QString::fromLatin1(qVersion()) + u", built with "_s));
    QCOMPARE(said[u"Window system"_s], u"xcb"_s);
    QCOMPARE(said[u"Screen"_s], u"1,280 × 1,024 at 100 %"_s);
    QVERIFY(said[u"Web engine"_s].startsWith("Qt WebEngine 6."_L1));
    static const QRegularExpression chromium(u"\\A\\d+\\.\\d+\\.\\d+\\.\\d+\\z"_s);
    QVERIFY2(chromium.match(said[u"Chromium"_s]).hasMatch(), qPrintable(said[u"Chromium"_s]));
    QCOMPARE(said[u"Chromium's sandbox"_s], qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX")
                                                ? u"Switched off from outside, for a stand-in"_s
                                                : u"On"_s);
    QVERIFY(!said[u"Graphics"_s].isEmpty());
    QCOMPARE(said[u"Offered by"_s], u"GNOME Keyring (Login)"_s);
    QCOMPARE(said[u"Test"_s], u"Not tested"_s);
    QCOMPARE(said[u"Proxy"_s], u"None on the way to Meta"_s);
    QCOMPARE(said[u"Meta"_s], u"127.0.0.1 answers"_s);
    QCOMPARE(said[u"This computer's clock"_s], u"The same as Meta's"_s);
    QVERIFY(said.values().contains(u"pagekeep.program warning something went wrong with access_token=[redacted]"_s));
    QVERIFY(!said.contains(u"unlike what a screen reader says"_s));
    QVERIFY(Stage::loginProcesses().isEmpty());
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    const QString folder = qEnvironmentVariable("PAGEKEEP_JOURNEY_DIR");
    if (!folder.isEmpty())
        QVERIFY(dialog->grab().save(folder + u"/diagnostics.png"_s));
}

void DiagnosticsTest::testsTheKeychainOnlyWhenAsked()
{
    FakeKeyStore keys;
    Stage stage({}, &keys);
    QVERIFY(stage.startWithWorkspace());
    auto* dialog = openDialog(stage);
    QVERIFY(dialog);
    const auto before = keys.items();
    const int writes = keys.writes;
    QTest::mouseClick(button(dialog, u"Test the keychain"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(lines(dialog)[u"Test"_s], u"An item was written, read and removed again"_s, bound);
    QCOMPARE(keys.writes, writes + 1);
    QCOMPARE(keys.items(), before);
    auto* notice = dialog->findChild<Notice*>();
    QCOMPARE(notice->accessibleName(), u"The keychain works."_s);
    QVERIFY(copied(dialog).contains(u"    Test: An item was written, read and removed again\n"_s));
}

void DiagnosticsTest::saysThatTheKeychainDoesNotWork()
{
    FakeKeyStore keys;
    Stage stage({}, &keys);
    QVERIFY(stage.startWithWorkspace());
    auto* dialog = openDialog(stage);
    QVERIFY(dialog);
    keys.behaviour = FakeKeyStore::Writes::Changes;
    QTest::mouseClick(button(dialog, u"Test the keychain"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<Notice*>()->isVisible(), bound);
    QCOMPARE(lines(dialog)[u"Test"_s], u"Your keychain refused Pagekeep.\nwhat was read is not what was written"_s);
    QVERIFY(!keys.items().contains(u"pagekeep/test"_s));
}

void DiagnosticsTest::savesWhatItCopies()
{
    FakeKeyStore keys;
    Stage stage({}, &keys);
    QVERIFY(stage.startWithWorkspace());
    auto* dialog = openDialog(stage);
    QVERIFY(dialog);
    const QString path = stage.home.filePath(u"saved.txt"_s);
    QTest::mouseClick(button(dialog, u"Save…"_s), Qt::LeftButton);
    auto* chooser = dialog->findChild<QFileDialog*>();
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(path);
    chooser->reject();
    QTRY_COMPARE_WITH_TIMEOUT(dialog->findChild<Notice*>()->accessibleName(), u"The diagnostics were saved."_s, bound);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), copied(dialog));
}

void DiagnosticsTest::aCancelLeavesTheRestUnlookedAt()
{
    FakeKeyStore keys;
    Stage stage({}, &keys);
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.sandbox->control(u"scenario=hanging"_s));
    stage.program->window.showDiagnostics(&stage.program->window);
    auto* dialog = stage.program->window.findChild<DiagnosticsDialog*>();
    auto* progress = dialog->findChild<QProgressBar*>();
    QTRY_VERIFY_WITH_TIMEOUT(progress->value() >= int(DiagnosticsStep::Network), bound);
    QVERIFY(!button(dialog, u"Save…"_s)->isEnabled());
    QTest::mouseClick(button(dialog, u"Cancel"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, u"Copy"_s)->isEnabled(), bound);
    const auto said = lines(dialog);
    QCOMPARE(said[u"Members"_s], u"1"_s);
    QCOMPARE(said[u"Web engine"_s], u"Not looked at"_s);
    QVERIFY(!progress->isVisible());
}

void DiagnosticsTest::saysWhatIsNotThere()
{
    Diagnosis diagnosis;
    diagnosis.data = failed(ErrorKind::DatabaseDamaged, u"not a database"_s);
    diagnosis.keychain = failed(ErrorKind::KeychainAbsent);
    diagnosis.proxy = u"proxy.company.example:3128"_s;
    diagnosis.meta = failed(ErrorKind::NoConnection, u"network error 3"_s);
    diagnosis.engine =
        LoginEngine{u"6.4.2"_s, u"102.0.5005.177"_s, LoginEngine::Sandbox::Refused, u"it does not run as root"_s, {}};
    const QString text = plainOf(diagnosis);
    for (const QString& line : {u"Log: Not written in this run"_s,
                                u"Database: Pagekeep's database is damaged.\nnot a database"_s,
                                u"Chromium's sandbox: Refused by this system, so the Facebook window does not open.\n"
                                "it does not run as root"_s,
                                u"Offered by: This computer offers no keychain."_s,
                                u"Proxy: proxy.company.example:3128"_s,
                                u"Meta: Pagekeep could not reach Facebook.\nnetwork error 3"_s, u"This run: None"_s})
        QVERIFY2(text.contains(u"    "_s + line + u'\n'), qPrintable(line + u"\n\n"_s + text));
    QVERIFY(!text.contains("Graphics"_L1) && !text.contains("clock"_L1));

    Diagnosis::Data data;
    data.app.id = {u"12 34"_s};
    diagnosis.data = data;
    QVERIFY(plainOf(diagnosis).contains("App ID check: It does not look like an App ID"_L1));
    data.app.id = {};
    diagnosis.data = data;
    QVERIFY(plainOf(diagnosis).contains("App ID: Not set\n"_L1));
}

void DiagnosticsTest::saysHowFarTheClockIsOff_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("same") << -2 << u"The same as Meta's"_s;
    QTest::newRow("ahead") << 45 << u"45 seconds ahead of Meta's"_s;
    QTest::newRow("behind") << -3 << u"3 seconds behind Meta's"_s;
    QTest::newRow("far") << 3'600
                         << u"3,600 seconds ahead of Meta's. Set this computer's clock: a sign-in at Facebook may fail."_s;
}

void DiagnosticsTest::saysHowFarTheClockIsOff()
{
    QFETCH(const int, seconds);
    QFETCH(const QString, expected);
    Diagnosis diagnosis;
    diagnosis.meta = GraphClient::Reach{u"graph.facebook.com"_s, 400, std::chrono::seconds(seconds)};
    const QString text = plainOf(diagnosis);
    QVERIFY2(text.contains(u"This computer's clock: "_s + expected + u'\n'), qPrintable(text));
}

void DiagnosticsTest::tellsNoSecret()
{
    Diagnosis diagnosis;
    diagnosis.keychain = failed(ErrorKind::KeychainLocked, u"said EAAGm0PX4ZCpsBAKZCq8"_s);
    diagnosis.lastErrors = {u"2026-11-25T08:57:42.094Z pagekeep.meta warning access_token=abc"_s};
    const QString text = plainOf(diagnosis, Result<void>(failed(ErrorKind::KeychainRefused, u"client_secret=abc"_s)));
    QVERIFY(!text.contains("EAAG"_L1) && !text.contains("abc"_L1));
    QCOMPARE(text.count("[redacted]"_L1), 3);
}

int main(int argc, char* argv[])
{
    return runTest(argc, argv, [&] {
        DiagnosticsTest test;
        return QTest::qExec(&test, argc, argv);
    });
}
#include "tst_diagnostics.moc"
