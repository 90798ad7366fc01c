/// SystemKeyStore against the real, unlocked keyring of the test's session bus. What needs a prompt is in
/// tests/ui/tst_lockedkeyring.cpp.

#include "app/vault/systemkeystore.h"
#include "tests/app/keyring.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using keyring::Request;

class SystemKeyStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QDBusConnection::sessionBus().isConnected(), "needs a session bus of its own");
        QVERIFY2(!keyring::isLocked(), "needs an unlocked keyring");
        keyring::removeItems();
    }
    void cleanup() { keyring::removeItems(); }

    void keepsBytesAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray all(256, '\0');
        for (int i = 0; i < 256; ++i)
            all[i] = char(i);
        QTest::newRow("32 zeros") << QByteArray(32, '\0');
        QTest::newRow("zeros inside and at the end") << QByteArray("\0a\0\0b\n\xff\0", 8);
        QTest::newRow("every byte") << all;
    }
    void keepsBytesAsTheyAre()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(write(bytes));
        QCOMPARE(read(), bytes);
    }

    void missingItemIsNothing()
    {
        auto request = Request::read(m_workers, m_store, u"pagekeep/kek/other"_s);
        QTRY_VERIFY(request->isAnswered());
        QVERIFY2(request->succeeded(), qPrintable(request->toString()));
        QVERIFY(!request->bytes());
    }

    void replacesInPlace()
    {
        QVERIFY(write("first"));
        const auto before = keyring::items(m_name);
        QVERIFY(write("second"));
        QCOMPARE(keyring::items(m_name), before);
        QCOMPARE(before.size(), 1);
        QCOMPARE(read(), QByteArray("second"));
    }

    void itemIsNamedAfterTheProgram()
    {
        QVERIFY(write("value"));
        const QString label =
            keyring::property(keyring::items(m_name).value(0), u"org.freedesktop.Secret.Item"_s, u"Label"_s)
                .toString();
        QVERIFY2(label.startsWith(u"Pagekeep"_s), qPrintable(label));
    }

    void servesManyWorkersAtOnce()
    {
        std::vector<std::unique_ptr<Request>> requests;
        for (int i = 0; i < 8; ++i)
            requests.push_back(
                Request::write(m_workers, m_store, m_name + QString::number(i), QByteArray(32, char(i))));
        QTRY_VERIFY(std::ranges::all_of(requests, &Request::succeeded));
        requests.clear();
        for (int i = 0; i < 8; ++i)
            requests.push_back(Request::read(m_workers, m_store, m_name + QString::number(i)));
        QTRY_VERIFY(std::ranges::all_of(requests, &Request::succeeded));
        for (int i = 0; i < 8; ++i)
            QCOMPARE(requests[std::size_t(i)]->bytes(), QByteArray(32, char(i)));
    }

    void cancelsAmongMany()
    {
        QVERIFY(write("value"));
        for (int round = 0; round < 20; ++round) {
            std::vector<std::unique_ptr<Request>> requests;
            for (int i = 0; i < 4; ++i)
                requests.push_back(Request::read(m_workers, m_store, m_name));
            requests[std::size_t(round % 4)]->cancel();
            QTRY_VERIFY(std::ranges::all_of(requests, &Request::isAnswered));
            // Cancelled, a value, or busy with the one that was cancelled: never anything else.
            for (const auto& request : requests)
                QVERIFY2(request->bytes() == QByteArray("value") || request->kind() == ErrorKind::Cancelled ||
                             request->kind() == ErrorKind::KeychainBusy,
                         qPrintable(request->toString()));
            QTRY_COMPARE(read(), QByteArray("value")); // an abandoned request ends, then the next is served
        }
    }

    void absentWithoutASessionBus()
    {
        for (const QString& operation : {u"--read"_s, u"--write"_s})
            QCOMPARE(kindInChild(operation, u"unix:path=/nonexistent"_s), int(ErrorKind::KeychainAbsent));
    }

    void absentWithoutASecretService()
    {
        // A bus that can start nothing.
        QTemporaryDir folder;
        QFile config(folder.filePath(u"bus.conf"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("<busconfig><type>session</type><listen>unix:dir=" + folder.path().toUtf8() +
                     "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                     "<allow eavesdrop=\"true\"/><allow own=\"*\"/>"
                     "</policy></busconfig>");
        config.close();
        QProcess bus;
        bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s, u"--config-file"_s, config.fileName()});
        QTRY_VERIFY2(bus.canReadLine(), bus.readAllStandardError().constData());
        const QString address = QString::fromUtf8(bus.readLine()).trimmed();
        for (const QString& operation : {u"--read"_s, u"--write"_s})
            QCOMPARE(kindInChild(operation, address), int(ErrorKind::KeychainAbsent));
        bus.terminate();
        QVERIFY(bus.waitForFinished());
    }

private:
    bool write(const QByteArray& bytes)
    {
        auto request = Request::write(m_workers, m_store, m_name, bytes);
        return QTest::qWaitFor([&] { return request->isAnswered(); }) && request->succeeded();
    }
    std::optional<QByteArray> read()
    {
        auto request = Request::read(m_workers, m_store, m_name);
        if (!QTest::qWaitFor([&] { return request->isAnswered(); }))
            return {};
        return request->bytes();
    }

    /// The session bus is fixed for a process, so another bus needs another process.
    static int kindInChild(const QString& operation, const QString& bus)
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus);
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {operation});
        if (!child.waitForFinished() || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
            return -1;
        return child.readAll().trimmed().toInt();
    }

    const QString m_name = u"pagekeep/kek/test"_s;
    SystemKeyStore m_store; // one for all: there can only be one in a process
    Workers m_workers;
};

namespace {
int runChild(QCoreApplication& application, const QString& operation)
{
    SystemKeyStore store;
    Workers workers;
    const QString name = u"pagekeep/kek/test"_s;
    auto request = operation == u"--write" ? Request::write(workers, store, name, "value")
                                           : Request::read(workers, store, name);
    while (!request->isAnswered())
        application.processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("%d\n", request->succeeded() ? -1 : int(request->kind()));
    return 0;
}
} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (const QString last = arguments.last(); last == u"--read" || last == u"--write")
        return runChild(application, last);
    SystemKeyStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_systemkeystore.moc"
