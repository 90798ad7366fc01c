/// SystemKeyStore while the keyring is locked: gnome-keyring's own prompt is answered, dismissed and left open.
/// The prompt is a window of another program, so this needs a display, and drives it as a screen reader would.

#include "app/vault/systemkeystore.h"
#include "tests/app/keyring.h"
#include "tests/ui/keyringprompt.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSocketNotifier>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using keyring::Prompt;
using keyring::Request;

class LockedKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!qEnvironmentVariableIsEmpty("DISPLAY"), "needs a display, for the keyring's prompt");
        m_password = keyring::password();
        QVERIFY2(!m_password.isEmpty(), "the test keyring's password; packaging/headless.sh keeps it there");
        QVERIFY2(!keyring::isLocked(), "needs an unlocked keyring");
        m_collection = keyring::defaultCollection();
        keyring::removeItems();
    }

    void init()
    {
        auto request = Request::write(m_workers, m_store, m_name, m_key);
        QTRY_VERIFY(request->isAnswered());
        QVERIFY2(request->succeeded(), qPrintable(request->toString()));
        keyring::lock();
        QVERIFY(keyring::isLocked());
    }

    void cleanup()
    {
        // Whatever a test did: no prompt is left, the keyring is open, and the key is as it was.
        if (Prompt::isOpen())
            QVERIFY(Prompt::dismiss());
        QTRY_VERIFY(!Prompt::isOpen());
        auto request = Request::read(m_workers, m_store, m_name);
        QTRY_VERIFY(request->isAnswered() || Prompt::isOpen());
        if (!request->isAnswered())
            QVERIFY(Prompt::answer(m_password));
        QTRY_VERIFY(request->isAnswered());
        QVERIFY2(request->bytes() == m_key, qPrintable(request->toString()));
        QCOMPARE(keyring::items(m_name).size(), 1);
    }

    void readsWhenThePromptIsAnswered()
    {
        auto request = read();
        QTRY_VERIFY(Prompt::isOpen());
        QVERIFY(!request->isAnswered());
        QVERIFY(Prompt::answer(m_password));
        QTRY_VERIFY(request->isAnswered());
        QVERIFY2(request->bytes() == m_key, qPrintable(request->toString()));
    }

    void dismissedReadIsLockedNotMissing()
    {
        auto request = read();
        QTRY_VERIFY(Prompt::isOpen());
        QVERIFY(Prompt::dismiss());
        QTRY_VERIFY(request->isAnswered());
        QVERIFY(!request->succeeded());
        QCOMPARE(request->kind(), ErrorKind::KeychainLocked);
    }

    /// libsecret does not prompt for an item that it does not find.
    void readOfAMissingItemOpensTheKeyringFirst()
    {
        const QString other = u"pagekeep/kek/other"_s;
        auto dismissed = Request::read(m_workers, m_store, other);
        QTRY_VERIFY(Prompt::isOpen());
        QVERIFY(Prompt::dismiss());
        QTRY_VERIFY(dismissed->isAnswered());
        QVERIFY(!dismissed->succeeded());
        QCOMPARE(dismissed->kind(), ErrorKind::KeychainLocked);

        QTRY_VERIFY(!Prompt::isOpen());
        auto answered = Request::read(m_workers, m_store, other);
        QTRY_VERIFY(Prompt::isOpen());
        QVERIFY(Prompt::answer(m_password));
        QTRY_VERIFY(answered->isAnswered());
        QVERIFY2(answered->succeeded() && !answered->bytes(), qPrintable(answered->toString()));
    }

    void dismissedWriteIsLockedAndChangesNothing()
    {
        auto request = Request::write(m_workers, m_store, m_name, "another");
        QTRY_VERIFY(Prompt::isOpen());
        QVERIFY(Prompt::dismiss());
        QTRY_VERIFY(request->isAnswered());
        QVERIFY(!request->succeeded());
        QCOMPARE(request->kind(), ErrorKind::KeychainLocked);
    }

    void writesWhenThePromptIsAnswered()
    {
        auto request = Request::write(m_workers, m_store, m_name, m_key);
        QTRY_VERIFY(Prompt::isOpen());
        QVERIFY(Prompt::answer(m_password));
        QTRY_VERIFY(request->isAnswered());
        QVERIFY2(request->succeeded(), qPrintable(request->toString()));
    }

    void cancelDoesNotWaitForThePrompt()
    {
        auto abandoned = read();
        QTRY_VERIFY(Prompt::isOpen());
        abandoned->cancel();
        QTRY_VERIFY(abandoned->isAnswered());
        QCOMPARE(abandoned->kind(), ErrorKind::Cancelled);
        QVERIFY(Prompt::isOpen());

        auto busy = read();
        QTRY_VERIFY(busy->isAnswered());
        QVERIFY(!busy->succeeded());
        QCOMPARE(busy->kind(), ErrorKind::KeychainBusy);
        busy = Request::write(m_workers, m_store, m_name, "another");
        QTRY_VERIFY(busy->isAnswered());
        QCOMPARE(busy->kind(), ErrorKind::KeychainBusy);
        QVERIFY(Prompt::isOpen());

        QVERIFY(Prompt::answer(m_password));
        QTRY_VERIFY(!keyring::isLocked());
        QTRY_COMPARE(valueNow(), m_key); // busy until the abandoned answer has come
    }

    void cancelWhileAnotherWaits()
    {
        auto first = read();
        QTRY_VERIFY(Prompt::isOpen());
        auto second = read();
        auto third = read();
        second->cancel();
        QTRY_VERIFY(second->isAnswered());
        QCOMPARE(second->kind(), ErrorKind::Cancelled);
        QVERIFY(!first->isAnswered());

        QVERIFY(Prompt::answer(m_password));
        QTRY_VERIFY(first->isAnswered() && third->isAnswered());
        QVERIFY2(first->bytes() == m_key, qPrintable(first->toString()));
        QVERIFY2(third->bytes() == m_key, qPrintable(third->toString()));
    }

    void whoWaitsBehindAnAbandonedPromptIsTold()
    {
        auto first = read();
        QTRY_VERIFY(Prompt::isOpen());
        auto second = read();
        first->cancel();
        QTRY_VERIFY(first->isAnswered() && second->isAnswered());
        QCOMPARE(first->kind(), ErrorKind::Cancelled);
        QVERIFY(!second->succeeded());
        QCOMPARE(second->kind(), ErrorKind::KeychainBusy);

        QVERIFY(Prompt::dismiss());
        QTRY_VERIFY(!Prompt::isOpen());
    }

    void quitsWithAnOpenPrompt_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::newRow("read") << u"--read"_s;
        QTest::newRow("read of a missing item") << u"--read-missing"_s;
        QTest::newRow("write") << u"--write"_s;
    }
    void quitsWithAnOpenPrompt()
    {
        QFETCH(const QString, operation);
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {operation});
        QTRY_VERIFY(Prompt::isOpen());
        QCOMPARE(child.state(), QProcess::Running);
        child.closeWriteChannel(); // its sign to quit
        QTRY_COMPARE(child.state(), QProcess::NotRunning);
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), 0);
        QCOMPARE(child.readAll().trimmed(), QByteArray("quitting"));
        QVERIFY(keyring::isLocked());
        // gnome-keyring leaves its prompt open; cleanup() dismisses it.
    }

    /// As on a computer where nobody ever made a keyring: writing offers to make one.
    void refusedWhereNobodyWantsAKeyring()
    {
        QVERIFY(makeDefault(QDBusObjectPath(u"/"_s)));
        auto nothing = Request::read(m_workers, m_store, u"pagekeep/kek/other"_s);
        QTRY_VERIFY(nothing->isAnswered());
        auto request = Request::write(m_workers, m_store, u"pagekeep/kek/other"_s, "another");
        QTRY_VERIFY(Prompt::isOpen() || request->isAnswered());
        const bool dismissed = Prompt::dismiss();
        QTRY_VERIFY(request->isAnswered());
        QVERIFY(makeDefault(m_collection));
        QVERIFY(dismissed);
        QVERIFY2(nothing->succeeded() && !nothing->bytes(), qPrintable(nothing->toString()));
        QVERIFY(!request->succeeded());
        QCOMPARE(request->kind(), ErrorKind::KeychainRefused);
        QVERIFY(keyring::items(u"pagekeep/kek/other"_s).isEmpty());
    }

    void cleanupTestCase() { keyring::removeItems(); }

private:
    std::unique_ptr<Request> read() { return Request::read(m_workers, m_store, m_name); }
    std::optional<QByteArray> valueNow()
    {
        auto request = read();
        if (!QTest::qWaitFor([&] { return request->isAnswered(); }))
            return {};
        return request->bytes();
    }
    static bool makeDefault(const QDBusObjectPath& collection)
    {
        keyring::ask(u"SetAlias"_s, {u"default"_s, QVariant::fromValue(collection)});
        return keyring::defaultCollection() == collection;
    }

    const QString m_name = u"pagekeep/kek/test"_s;
    const QByteArray m_key = QByteArray("\0key\0of\xff", 8).leftJustified(32, '\0');
    QByteArray m_password;
    QDBusObjectPath m_collection;
    SystemKeyStore m_store; // one for all: there can only be one in a process
    Workers m_workers;
};

namespace {
/// Asks for the key, and quits as the program does when its input ends: cancel the work, then destroy the store.
int runChild(QCoreApplication& application, const QString& operation)
{
    SystemKeyStore store;
    Workers workers;
    const QString name = operation == u"--read-missing" ? u"pagekeep/kek/other"_s : u"pagekeep/kek/test"_s;
    auto request = operation == u"--write" ? Request::write(workers, store, name, "another")
                                           : Request::read(workers, store, name);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    QCoreApplication::exec();
    std::puts(request->isAnswered() ? "answered" : "quitting");
    return 0;
}
} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (const QString last = arguments.last(); last == u"--read" || last == u"--read-missing" || last == u"--write")
        return runChild(application, last);
    LockedKeyringTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lockedkeyring.moc"
