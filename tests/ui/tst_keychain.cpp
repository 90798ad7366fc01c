/// \file What the person sees of the keychain: the whole program over a real gnome-keyring that is locked, refused, slow,
/// absent and emptied. Needs what packaging/headless.sh gives.

#include "tests/app/keyring.h"
#include "tests/ui/keyringprompt.h"
#include "tests/ui/stage.h"

#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using keyring::Prompt;

namespace {

const QString keyUnavailable = u"Key unavailable"_s; // beside Reconnect
const QString startOver = u"The key to your tokens is gone. Start with a new key?"_s;

bool awaitStates(const Stage& stage, const QString& state)
{
    return QTest::qWaitFor([&] { return stage.statesInTable() == QStringList{state, state, state}; }, bound);
}

bool awaitPrompt()
{
    return QTest::qWaitFor([] { return Prompt::isOpen(); }, bound);
}

/// The keyring's window needs a moment to go; until then the next one is not it.
bool dismissPrompt()
{
    return awaitPrompt() && Prompt::dismiss() && QTest::qWaitFor([] { return !Prompt::isOpen(); }, bound);
}

void removeItem(const QString& name)
{
    for (const QDBusObjectPath& item : keyring::items(name))
        keyring::call(item.path(), u"org.freedesktop.Secret.Item"_s, u"Delete"_s, {});
}

} // namespace

class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void locked();
    void refused();
    void slow();
    void absent();
    void emptiedBetweenRuns();
    void emptiedWhileItRuns();
    void rotated();

private:
    bool retryAndUnlock(Stage& stage) const
    {
        return stage.press(u"Retry"_s) && awaitPrompt() && Prompt::answer(m_password) &&
               stage.awaitSaid(u"3 Pages connected."_s);
    }

    QByteArray m_password;
    QDBusObjectPath m_collection;
};

void KeychainTest::initTestCase()
{
    m_password = keyring::password();
    QVERIFY2(!m_password.isEmpty(), "the test keyring's password; packaging/headless.sh keeps it there");
    QVERIFY(!keyring::isLocked());
    m_collection = keyring::defaultCollection();
}

void KeychainTest::cleanup()
{
    QVERIFY(!Prompt::isOpen());
    keyring::ask(u"SetAlias"_s, {u"default"_s, QVariant::fromValue(m_collection)});
    QVERIFY(!keyring::isLocked());
}

/// A start without the keychain shows the Pages; what needs the key says that it is locked, until it is opened.
void KeychainTest::locked()
{
    Stage stage({});
    QVERIFY(stage.startConnected());
    stage.quit();
    keyring::lock();

    QVERIFY(stage.startAgain());
    QVERIFY(dismissPrompt());
    QVERIFY(stage.awaitTable(threePages));
    QVERIFY(awaitStates(stage, u"Active"_s));
    QVERIFY(!stage.message());
    QVERIFY(stage.press(u"Connect Meta"_s));
    QVERIFY(dismissPrompt());
    QVERIFY(stage.awaitSaid(u"Your keychain is locked."_s));
    QCOMPARE(stage.message()->explanation,
             u"Pagekeep keeps the key to your tokens there. Unlock the keychain, then retry."_s);
    QVERIFY(retryAndUnlock(stage));
}

/// Nobody ever made a keyring here, and the offer to make one is declined.
void KeychainTest::refused()
{
    Stage stage({});
    QVERIFY(stage.startWithWorkspace());
    keyring::lock(); // gnome-keyring takes an open one for the default where there is none
    keyring::ask(u"SetAlias"_s, {u"default"_s, QVariant::fromValue(QDBusObjectPath(u"/"_s))});
    QCOMPARE(keyring::defaultCollection().path(), u"/"_s);
    QVERIFY(stage.press(u"Connect Meta"_s));
    QVERIFY(dismissPrompt());
    QVERIFY(stage.awaitSaid(u"Your keychain refused Pagekeep."_s));
    QCOMPARE(stage.message()->explanation, u"Allow Pagekeep to use the keychain when it asks, then retry."_s);
    QCOMPARE(stage.records().count(u"sealed"_s), 0);
    keyring::ask(u"SetAlias"_s, {u"default"_s, QVariant::fromValue(m_collection)});
    QVERIFY(retryAndUnlock(stage));
}

/// A prompt that stays open holds up what needs the key and nothing else, and can be left alone.
void KeychainTest::slow()
{
    Stage stage({});
    QVERIFY(stage.startWithWorkspace());
    keyring::lock();
    QVERIFY(stage.press(u"Connect Meta"_s));
    QVERIFY(awaitPrompt());
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(u"Waiting for your keychain"_s), bound);
    QVERIFY(stage.press(u"General"_s)); // the window goes on
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(u"Settings → General"_s), bound);
    QVERIFY(stage.press(u"Integrations"_s));
    QVERIFY(stage.press(u"Cancel"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.isSeen(u"Waiting for your keychain"_s), bound);
    QVERIFY(!stage.message());
    QVERIFY(Prompt::isOpen()); // nothing can take it back
    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message()->message, u"Waiting for your keychain."_s);
    QVERIFY(Prompt::answer(m_password));
    QTRY_VERIFY_WITH_TIMEOUT(!Prompt::isOpen() && !keyring::isLocked(), bound);
    QVERIFY(stage.press(u"Retry"_s));
    QVERIFY(stage.awaitSaid(u"3 Pages connected."_s));
}

/// The session bus is fixed for a process, so this is another one.
void KeychainTest::absent()
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--without-a-bus"_s});
    QVERIFY(child.waitForFinished(2 * bound));
    QCOMPARE(QString::fromUtf8(child.readAll()).trimmed(),
             u"This computer offers no keychain.|There is no key yet: the first connect makes one. No keychain answers on "
             "this computer.|0 sealed"_s);
}

void KeychainTest::emptiedBetweenRuns()
{
    Stage stage({});
    QVERIFY(stage.startConnected());
    const QString key = stage.records().keyName();
    stage.quit();
    removeItem(key);

    QVERIFY(stage.startAgain());
    QVERIFY(stage.awaitTable(threePages));
    QVERIFY(awaitStates(stage, keyUnavailable));
    const QString lost = u"The key to your tokens is missing from the keychain."_s;
    QVERIFY(stage.awaitSaid(lost));
    QVERIFY(keyring::items(key).isEmpty());

    QVERIFY(stage.press(u"Connect Meta"_s));
    QVERIFY(Stage::answer(startOver, u"Cancel"_s));
    QVERIFY(stage.awaitSaid(lost));
    QVERIFY(awaitStates(stage, keyUnavailable));
    QVERIFY(keyring::items(key).isEmpty());

    QVERIFY(stage.press(u"Connect Meta"_s));
    QVERIFY(Stage::answer(startOver, u"Start with a new key"_s));
    QVERIFY(stage.awaitSaid(u"3 Pages connected."_s));
    QVERIFY(stage.awaitTable(threePages));
    QVERIFY(awaitStates(stage, u"Active"_s));
    QCOMPARE(keyring::items(key).size(), 1);
    QCOMPARE(stage.records().count(u"meta_grant"_s), 1);
}

/// The key is in memory, so the run goes on; the next one is without it.
void KeychainTest::emptiedWhileItRuns()
{
    Stage stage({});
    QVERIFY(stage.startConnected());
    removeItem(stage.records().keyName());
    QVERIFY(stage.connectMeta());
    QVERIFY(stage.awaitSaid(u"3 Pages connected."_s));
    QVERIFY(awaitStates(stage, u"Active"_s));

    QVERIFY(stage.press(u"Sign out"_s));
    QVERIFY(stage.signIn(u"Maya"_s));
    QVERIFY(stage.awaitTable(threePages));
    QVERIFY(awaitStates(stage, keyUnavailable));
}

void KeychainTest::rotated()
{
    Stage stage({});
    QVERIFY(stage.startConnected());
    const QString name = stage.records().keyName();
    const QStringList before = stage.records().values(u"SELECT DISTINCT key_id FROM sealed"_s);
    QVERIFY(stage.press(u"General"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(u"The key to the tokens is in GNOME Keyring (Login). It was made on 23 Nov 2026."_s),
                             bound);
    QVERIFY(stage.press(u"Rotate key…"_s));
    QVERIFY(Stage::answer(u"Rotate the key?"_s, u"Rotate key"_s));
    QVERIFY(stage.awaitSaid(u"The key was rotated."_s));
    QVERIFY(stage.records().values(u"SELECT DISTINCT key_id FROM sealed"_s) != before);
    QCOMPARE(keyring::items(name).size(), 1);
    QVERIFY(keyring::items(name + u"/next"_s).isEmpty());
    stage.quit();

    QVERIFY(stage.startAgain());
    QVERIFY(stage.connectMeta());
    QVERIFY(stage.awaitSaid(u"3 Pages connected."_s));
    QVERIFY(awaitStates(stage, u"Active"_s));
}

namespace {

int runWithoutABus()
{
    Stage stage({});
    if (!stage.startWithWorkspace() || !stage.connectMeta())
        return 1;
    const QString said = stage.message()->message;
    const QString none = u"There is no key yet: the first connect makes one. No keychain answers on this computer."_s;
    if (!stage.press(u"General"_s) || !QTest::qWaitFor([&] { return stage.isSeen(none); }, bound))
        return 1;
    std::puts(qPrintable(u"%1|%2|%3 sealed"_s.arg(said, none).arg(stage.records().count(u"sealed"_s))));
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    return runTest(argc, argv, [argc, argv] {
        if (argc > 1 && QByteArrayView(argv[1]) == "--without-a-bus")
            return runWithoutABus();
        KeychainTest test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_keychain.moc"
