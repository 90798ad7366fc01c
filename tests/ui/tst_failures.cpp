/// \file Everything that this computer can do to a connect: no network, no keychain, no disk, no login window. Each
/// message is produced by its own cause, through the whole program. Needs what packaging/headless.sh gives.

#include "tests/app/keyring.h"
#include "tests/support/processes.h"
#include "tests/support/fakekeystore.h"
#include "tests/ui/stage.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Message retry(const QString& message, const QString& explanation)
{
    return {message, explanation, {u"Retry"_s, u"Dismiss"_s}};
}

const Message keyLost = withDetails(
    retry(u"The key to your tokens is missing from the keychain."_s,
          u"The stored tokens cannot be opened without it, and nothing was deleted. If you restored or moved your data, "
          "bring the keychain along and retry. If it is gone for good, an owner can press Connect Meta and start with a "
          "new key."_s));
const Message loginCrashed =
    withDetails(retry(u"The Facebook window stopped unexpectedly."_s,
                      u"Nothing was changed. Retry; if it happens again, send the details to whoever looks after this "
                      "computer."_s));
const Message diskFull = withDetails(
    retry(u"The disk is full."_s, u"Nothing was saved. Free some space, then retry."_s));

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool fill(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

quint16 portOfNobody()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class FailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNothingWhenTheKeychainFails_data();
    void keepsNothingWhenTheKeychainFails();
    void saysThatTheKeyIsLostAndDeletesNothing();
    void saysThatMetaWasNotReached();
    void namesHostAndReasonOfAnInsecureConnection();
    void saysThatTheLoginProgramIsMissing();
    void saysThatTheLoginWindowCrashed();
    void saysThatTheLoginWindowCannotProtectItself();
    void refusesADatabaseThatIsDamaged();
    void leavesADatabaseOfANewerVersionUntouched();
    void refusesADatabaseOfAnotherAddress();
    void keepsNothingWhenTheDiskIsFull();
};

void FailuresTest::keepsNothingWhenTheKeychainFails_data()
{
    QTest::addColumn<std::optional<ErrorKind>>("refusal");
    QTest::addColumn<Message>("expected");
    QTest::newRow("locked") << std::optional(ErrorKind::KeychainLocked)
                            << retry(u"Your keychain is locked."_s,
                                     u"Pagekeep keeps the key to your tokens there. Unlock the keychain, then retry."_s);
    QTest::newRow("refused") << std::optional(ErrorKind::KeychainRefused)
                             << retry(u"Your keychain refused Pagekeep."_s,
                                      u"Allow Pagekeep to use the keychain when it asks, then retry."_s);
    QTest::newRow("absent") << std::optional(ErrorKind::KeychainAbsent)
                            << retry(u"This computer offers no keychain."_s,
                                     u"Pagekeep keeps the key to your tokens there and nowhere else. Start or install a "
                                     "keychain such as GNOME Keyring or KWallet, then retry."_s);
    QTest::newRow("busy") << std::optional(ErrorKind::KeychainBusy)
                          << retry(u"Waiting for your keychain."_s,
                                   u"Its question from before is still open. Answer it, then retry."_s);
    QTest::newRow("forgets") << std::optional<ErrorKind>()
                             << withDetails(retry(u"Your keychain refused Pagekeep."_s,
                                                  u"Allow Pagekeep to use the keychain when it asks, then retry."_s));
}

void FailuresTest::keepsNothingWhenTheKeychainFails()
{
    QFETCH(const std::optional<ErrorKind>, refusal);
    QFETCH(const Message, expected);
    FakeKeyStore keyStore;
    if (refusal)
        keyStore.readError = Error(*refusal);
    else
        keyStore.behaviour = FakeKeyStore::Writes::Forgets;
    Stage stage({}, &keyStore);
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message().value(), expected);
    verifyNothingIsLeft(stage);
    QCOMPARE(stage.records().count(u"sealed"_s), 0);
    QCOMPARE(stage.sandbox->log().size(), 0); // nobody was asked for what could not have been kept
}

void FailuresTest::saysThatTheKeyIsLostAndDeletesNothing()
{
    Stage stage({});
    QVERIFY(stage.startConnected());
    const QStringList before = stage.records().ofConnect();
    const QString key = stage.records().keyName();
    stage.quit();
    QCOMPARE(keyring::items(key).size(), 1);
    keyring::call(keyring::items(key).value(0).path(), u"org.freedesktop.Secret.Item"_s, u"Delete"_s, {});
    QCOMPARE(keyring::items(key).size(), 0);

    QVERIFY(stage.startAgain());
    QVERIFY(stage.awaitTable(threePages));
    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message().value(), keyLost);
    QCOMPARE(stage.records().ofConnect(), before);
    QCOMPARE(stage.pagesInTable(), threePages);
    QCOMPARE(keyring::items(key).size(), 0); // a new key would hide that the right one is missing
}

void FailuresTest::saysThatMetaWasNotReached()
{
    Stage stage({});
    stage.settings.address.graph.setPort(portOfNobody());
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message().value(),
             withDetails(retry(u"Pagekeep could not reach Facebook."_s,
                               u"Check this computer's internet connection, then retry."_s)));
    verifyNothingIsLeft(stage);
}

void FailuresTest::namesHostAndReasonOfAnInsecureConnection()
{
    Stage stage({});
    const QString key = stage.home.filePath(u"key.pem"_s);
    const QString certificate = stage.home.filePath(u"certificate.pem"_s);
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-batch"_s,
                                              u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s,
                                              u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s,
                                              certificate}),
             0);
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate(contents(certificate)));
    configuration.setPrivateKey(QSslKey(contents(key), QSsl::Rsa));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QSslServer::pendingConnectionAvailable, this, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&received, socket] { received += socket->readAll(); });
    });

    stage.settings.address.graph = QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort()));
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message().value(),
             withDetails(retry(u"The connection to 127.0.0.1 is not secure."_s,
                               u"Nothing was sent. The reason: The certificate is self-signed, and untrusted. If your "
                               "company inspects traffic, ask for its certificate to be installed on this computer."_s)));
    QCOMPARE(received, QByteArray());
    verifyNothingIsLeft(stage);
}

void FailuresTest::saysThatTheLoginProgramIsMissing()
{
    Stage stage({});
    stage.settings.loginProgram = stage.home.filePath(u"pagekeep-login"_s);
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message().value(),
             withDetails(retry(u"The Facebook window could not start."_s,
                               u"Its program, pagekeep-login, or the web engine it needs is missing. Install Pagekeep "
                               "again, then retry."_s)));
    verifyNothingIsLeft(stage);
}

void FailuresTest::saysThatTheLoginWindowCrashed()
{
    Stage stage({u"--consent"_s, u"ask"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.openDialog());
    QCOMPARE(Stage::loginProcesses().size(), 1);
    QCOMPARE(kill(pid_t(Stage::loginProcesses()[0]), SIGKILL), 0);
    QVERIFY(stage.awaitMessage());
    QCOMPARE(stage.message().value(), loginCrashed);
    verifyNothingIsLeft(stage);
    QTRY_COMPARE_WITH_TIMEOUT(Processes::below(QCoreApplication::applicationPid(), u"QtWebEngineProcess"_s).size(), 0,
                              bound);
}

void FailuresTest::saysThatTheLoginWindowCannotProtectItself()
{
    const QByteArray before = qgetenv("QTWEBENGINE_DISABLE_SANDBOX");
    qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
    const auto restored = qScopeGuard([&] {
        if (!before.isEmpty())
            qputenv("QTWEBENGINE_DISABLE_SANDBOX", before);
    });
    Stage stage({});
    if (geteuid() != 0) { // as root Chromium's sandbox is refused; who is not becomes it, in a namespace of its own
        const QString program = stage.home.filePath(u"as-root"_s);
        QVERIFY(fill(program, "#!/bin/sh\nexec unshare --map-root-user " + stage.settings.loginProgram.toUtf8() + '\n'));
        QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner));
        stage.settings.loginProgram = program;
    }
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message().value(),
             withDetails(retry(u"The Facebook window cannot protect itself here."_s,
                               u"Its web engine needs a sandbox that this system refuses. Start Pagekeep as an ordinary "
                               "user, or ask whoever looks after this computer to allow unprivileged user "
                               "namespaces."_s)));
    verifyNothingIsLeft(stage);
}

void FailuresTest::refusesADatabaseThatIsDamaged()
{
    Stage stage({});
    QVERIFY(stage.startWithWorkspace());
    stage.quit();
    const QString path = stage.home.filePath(u"pagekeep.sqlite"_s);
    QByteArray bytes = contents(path);
    QVERIFY(bytes.size() > 8'192);
    std::fill(bytes.begin() + 4'096, bytes.end(), '\xa5'); // all but the first page, which holds the version
    QVERIFY(fill(path, bytes));

    stage.start();
    QVERIFY(stage.awaitMessage());
    QCOMPARE(stage.message().value(),
             withDetails(retry(u"Pagekeep's database is damaged."_s,
                               u"Nothing was changed. Restore the data folder from a backup, then retry."_s)));
}

void FailuresTest::leavesADatabaseOfANewerVersionUntouched()
{
    Stage stage({});
    QVERIFY(stage.startWithWorkspace());
    stage.quit();
    const QString path = stage.home.filePath(u"pagekeep.sqlite"_s);
    QVERIFY(stage.records().change(u"PRAGMA user_version = 999"_s));
    const QByteArray before = contents(path);
    QVERIFY(!before.isEmpty());

    stage.start();
    QVERIFY(stage.awaitMessage());
    QCOMPARE(stage.message().value(),
             (Message{u"This data was made by a newer Pagekeep."_s,
                      u"Nothing was changed. Install the newest Pagekeep to open it."_s,
                      {u"Quit"_s, u"Details"_s, u"Dismiss"_s}}));
    QVERIFY(stage.press(u"Quit"_s));
    QVERIFY(!stage.program->window.isVisible());
    stage.quit();
    QCOMPARE(contents(path), before);
}

void FailuresTest::refusesADatabaseOfAnotherAddress()
{
    Stage stage({});
    const QString owner = stage.settings.address.text();
    QVERIFY(stage.startWithWorkspace());
    stage.quit();

    stage.settings.address = Meta::Address::meta();
    stage.start();
    QVERIFY(stage.awaitMessage());
    QCOMPARE(stage.message().value(),
             (Message{u"This data belongs to another Meta address."_s,
                      u"It was made with %1, and tokens never go to another address. Start Pagekeep with that address, or "
                      "with another data folder."_s.arg(owner),
                      {u"Quit"_s, u"Dismiss"_s}}));
    QCOMPARE(stage.records().values(u"SELECT base_address FROM about"_s), QStringList(owner));
}

// A disk of a megabyte of its own: the test starts itself again, in a mount namespace in which it may make one.
void FailuresTest::keepsNothingWhenTheDiskIsFull()
{
    QTemporaryDir disk;
    if (!qEnvironmentVariableIsSet("PAGEKEEP_SMALL_DISK")) {
        QProcess inside;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PAGEKEEP_SMALL_DISK"_s, disk.path());
        inside.setProcessEnvironment(environment);
        inside.setProcessChannelMode(QProcess::ForwardedChannels);
        const QString mount = u"mount -t tmpfs -o size=1m,mode=0700 tmpfs \"$PAGEKEEP_SMALL_DISK\""_s;
        const QStringList unshare{u"--mount"_s, u"--map-current-user"_s, u"--keep-caps"_s};
        QStringList attempt = unshare + QStringList{u"sh"_s, u"-c"_s, mount};
        if (QProcess::execute(u"env"_s, QStringList{u"PAGEKEEP_SMALL_DISK="_s + disk.path(), u"unshare"_s} + attempt) != 0)
            QSKIP("this system gives no mount namespace to make a small disk in");
        attempt.last() += u" && exec \"$@\""_s;
        inside.start(u"unshare"_s, attempt + QStringList{u"sh"_s, QCoreApplication::applicationFilePath(),
                                                         QLatin1StringView(QTest::currentTestFunction())});
        QVERIFY(inside.waitForFinished(120'000));
        QCOMPARE(inside.exitCode(), 0);
        return;
    }

    Stage stage({});
    stage.settings.dataFolder = qEnvironmentVariable("PAGEKEEP_SMALL_DISK");
    QVERIFY(stage.startWithWorkspace());
    const QString filler = stage.settings.dataFolder + u"/filler"_s;
    for (qsizetype size = 1'000'000; size > 0; size -= 4'096) {
        if (fill(filler, QByteArray(size, 'x')))
            break;
    }
    QFile::remove(filler + u"-more"_s);
    QVERIFY(!fill(filler + u"-more"_s, QByteArray(8'192, 'x')));

    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message().value(), diskFull);

    QVERIFY(QFile::remove(filler) && QFile::remove(filler + u"-more"_s));
    // Not even the used-up attempt could be taken off the full disk; the next one does it.
    QCOMPARE(stage.records().ofConnect().filter(QRegularExpression(u"^(?!attempt )"_s)), QStringList());
    QVERIFY(stage.press(u"Retry"_s));
    QVERIFY(stage.awaitTable(threePages));
    QCOMPARE(stage.records().ofConnect().filter(u"attempt "_s), QStringList());
}

int main(int argc, char* argv[])
{
    return runTest(argc, argv, [&] {
        FailuresTest test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_failures.moc"
