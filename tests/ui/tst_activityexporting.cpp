/// Activity as a file, as a person makes it: by the panel's own button and the desktop's dialog.

#include "tests/ui/activitydesk.h"
#include "ui/shared/notice.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Whether this process has a file open there. One that is not whole yet has no name in its folder.
bool isWritingIn(const QString& folder)
{
    const QDir descriptors(u"/proc/self/fd"_s);
    for (const QString& descriptor : descriptors.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
        char target[4096];
        const ssize_t length =
            readlink(qPrintable(descriptors.filePath(descriptor)), target, sizeof target); // QFile reads no link "(deleted)"
        if (length > 0 && QByteArrayView(target, length).startsWith(QFile::encodeName(folder)))
            return true;
    }
    return false;
}

/// Saves through the dialog that Export… opens.
void exportTo(const ActivityDesk& desk, const QString& path, int filterSteps = 0)
{
    QTest::keyClick(desk.named<QPushButton>(u"Export…"_s), Qt::Key_Space);
    auto* dialog = desk.panel->findChild<QFileDialog*>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto* filter = dialog->findChild<QComboBox*>(u"fileTypeCombo"_s);
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    QVERIFY(filter && name);
    for (int i = 0; i < filterSteps; ++i)
        QTest::keyClick(filter, Qt::Key_Down);
    name->setText(path); // typed, it would open its suggestions above the button
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.panel->findChild<QFileDialog*>(), bound);
}

} // namespace

class ActivityExportingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpDesk(m_translator); }
    void init() { m_desk = std::make_unique<ActivityDesk>(); }
    void cleanup() { m_desk.reset(); }

    void exportsWhatTheFiltersLeave();
    void exportsTheFormatThatWasChosen();
    void anExportCanBeCancelled();
    void anExportThatFailsSaysSo();
    void anExportEndsWithThePanel();

private:
    std::unique_ptr<ActivityDesk> m_desk;
    QTranslator m_translator;
};

void ActivityExportingTest::exportsWhatTheFiltersLeave()
{
    m_desk->record(m_desk->line(ActivityKind::Connect, m_desk->maya), {bakery});
    m_desk->open();
    QTest::keyClick(m_desk->named<QComboBox>(u"Kind"_s), Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(), 1, bound);
    const QString path = m_desk->folder.filePath(u"of bakery"_s); // the ending comes with the kind of file
    exportTo(*m_desk, path);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->words().contains(u"1 line exported.\n"_s + path + u".csv"_s), bound);
    QFile file(path + u".csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.count("\r\n"), 2);
    QVERIFY(content.contains("Sunrise Bakery") && !content.contains("sign-in"));
    QVERIFY(m_desk->named<QPushButton>(u"Export…"_s)->isEnabled());
}

void ActivityExportingTest::exportsTheFormatThatWasChosen()
{
    m_desk->open();
    const QString path = m_desk->folder.filePath(u"all"_s);
    exportTo(*m_desk, path, 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->words().contains(u"2 lines exported.\n"_s + path + u".json"_s), bound);
    QFile file(path + u".json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), 2);
}

void ActivityExportingTest::anExportCanBeCancelled()
{
    m_desk->recordMany(60'000); // takes longer than the 300 ms after which progress is shown
    m_desk->open();
    const QString path = m_desk->folder.filePath(u"all.csv"_s);
    exportTo(*m_desk, path);
    auto* start = m_desk->named<QPushButton>(u"Export…"_s);
    auto* cancel = m_desk->named<QPushButton>(u"Cancel"_s);
    QVERIFY(!start->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), bound);
    static const QRegularExpression soFar(u"Exporting the activity\n[0-9]{1,2},[05]00 lines so far"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->words().contains(soFar), bound);
    QTest::keyClick(cancel, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), bound);
    QVERIFY(!cancel->isVisible());
    QVERIFY(!QFile::exists(path));
    for (const Notice* notice : m_desk->panel->findChildren<Notice*>())
        QVERIFY(!notice->isVisible()); // who cancels needs no message
}

void ActivityExportingTest::anExportThatFailsSaysSo()
{
    m_desk->open();
    exportTo(*m_desk, m_desk->folder.filePath(u"pagekeep.sqlite/all.csv"_s)); // a file is no folder
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->words().contains(u"The file could not be written."_s), bound);
    QVERIFY(m_desk->named<QPushButton>(u"Export…"_s)->isEnabled());
    QTest::keyClick(m_desk->named<QPushButton>(u"Dismiss"_s), Qt::Key_Space);
    QVERIFY(!m_desk->words().contains(u"The file could not be written."_s));
}

// Whoever signs out takes the panel away, and with it what was being written.
void ActivityExportingTest::anExportEndsWithThePanel()
{
    const QTemporaryDir elsewhere;
    m_desk->recordMany(60'000);
    m_desk->open();
    const QString path = elsewhere.filePath(u"all.csv"_s);
    exportTo(*m_desk, path);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->words().contains(u"00 lines so far"_s), bound);
    QVERIFY(isWritingIn(elsewhere.path()));
    m_desk->panel.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!isWritingIn(elsewhere.path()), bound);
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(ActivityExportingTest)

#include "tst_activityexporting.moc"
