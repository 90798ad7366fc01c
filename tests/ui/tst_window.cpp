/// \file The window as it was left, and its keys: the whole program, on a workspace of its own.

#include "tests/ui/desk.h"
#include "tests/ui/keyboard.h"
#include "ui/program.h"
#include "ui/shared/shortcuts.h"

#include <QScreen>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

constexpr int bound = 30'000; // ms

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void comesBackAsItWasLeft();
    void comesBackMaximizedAndKnowsItsSizeBefore();
    void neverReachesBeyondTheScreen();
    void listensToItsKeys();
    void listsEveryKeyOnce();

private:
    void start();
    void quit();
    static void pressKeys(ShortcutId id);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeKeyStore> m_keys;
    std::unique_ptr<Program> m_program;
};

void WindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keys = std::make_unique<FakeKeyStore>();
}

void WindowTest::cleanup()
{
    quit();
}

void WindowTest::start()
{
    ProgramSettings settings;
    settings.dataFolder = m_folder->path();
    m_program = std::make_unique<Program>(settings, *m_keys);
    m_program->window.start();
    m_program->window.activateWindow();
    QVERIFY(QTest::qWaitFor([this] { return m_program->window.isActiveWindow(); }, bound));
}

void WindowTest::quit()
{
    if (m_program)
        m_program->window.close();
    m_program.reset();
}

void WindowTest::pressKeys(ShortcutId id)
{
    const QKeyCombination keys = shortcutKeys(id)[0];
    Keyboard::press(keys.key(), keys.keyboardModifiers());
}

void WindowTest::comesBackAsItWasLeft()
{
    start();
    QVERIFY(m_program->window.size() != QSize(960, 640));
    m_program->window.resize(960, 640);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->window.size(), QSize(960, 640), bound);
    quit();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_program->window.size(), QSize(960, 640), bound);
    QVERIFY(!m_program->window.isMaximized());
}

void WindowTest::comesBackMaximizedAndKnowsItsSizeBefore()
{
    start();
    m_program->window.resize(960, 640);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->window.size(), QSize(960, 640), bound);
    m_program->window.showMaximized();
    QTRY_VERIFY_WITH_TIMEOUT(m_program->window.width() > 960, bound);
    quit();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_program->window.width() > 960, bound);
    QVERIFY(m_program->window.isMaximized());
    m_program->window.showNormal();
    QTRY_COMPARE_WITH_TIMEOUT(m_program->window.size(), QSize(960, 640), bound);
}

void WindowTest::neverReachesBeyondTheScreen()
{
    const QString file = m_folder->filePath(u"settings.ini"_s);
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    QSettings(file, QSettings::IniFormat).setValue("window/size", screen * 2);
    start();
    QCOMPARE(m_program->window.size().boundedTo(screen), m_program->window.size());
    quit();
    QSettings(file, QSettings::IniFormat).setValue("window/size", QSize(10, 10));
    start();
    QCOMPARE(m_program->window.size(), QSize(900, 600));
}

void WindowTest::listensToItsKeys()
{
    start();
    QVERIFY(Keyboard::awaitText(u"Welcome to Pagekeep"_s));
    pressKeys(ShortcutId::OpenSettings); // nobody is signed in
    NewWorkspace wanted;
    wanted.name = u"Northwind Social"_s;
    wanted.ownerName = u"Maya Lind"_s;
    wanted.password = Secret::ofTyped(Desk::password);
    QVERIFY(m_program->workspace.create(wanted).has_value());
    QVERIFY(m_program->workspace.signOut().has_value());
    quit();
    start();
    QVERIFY(Keyboard::awaitText(u"Sign in to your workspace on this computer."_s));
    Keyboard::type(Desk::password);
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitText(u"Settings → Integrations"_s));

    pressKeys(ShortcutId::OpenSettings);
    QVERIFY(Keyboard::awaitText(u"Settings → General"_s));
    QVERIFY(Keyboard::pressButton(u"Members"_s));
    QVERIFY(Keyboard::awaitText(u"Settings → Members"_s));
    pressKeys(ShortcutId::Search);
    QCOMPARE(Keyboard::focus(), u"Search by name"_s);
    QVERIFY(Keyboard::pressButton(u"Activity"_s));
    QVERIFY(Keyboard::awaitText(u"What happened"_s));
    pressKeys(ShortcutId::Search); // the other panel's field does not listen any more
    QCOMPARE(Keyboard::focus(), u"Page"_s);
    pressKeys(ShortcutId::Quit);
    QVERIFY(!m_program->window.isVisible());
}

void WindowTest::listsEveryKeyOnce()
{
    QSet<QString> keys;
    for (const Shortcut& shortcut : shortcuts()) {
        QCOMPARE(shortcut.keys, shortcutKeys(shortcut.id));
        QVERIFY(!shortcut.text.isEmpty());
        QVERIFY(!keys.contains(shortcut.keys.toString()));
        keys.insert(shortcut.keys.toString());
    }
    QCOMPARE(keys.size(), int(ShortcutId::Quit) + 1);
}

int main(int argc, char* argv[])
{
    return runWithWindows<WindowTest>(argc, argv);
}

#include "tst_window.moc"
