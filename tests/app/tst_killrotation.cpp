/// kill -9 in the middle of a rotation of the key: no sealed row is ever without its key, and the next start goes on.

#include "app/integrations/integrations.h"
#include "app/integrations/revocationstore.h"
#include "tests/support/filekeystore.h"
#include "tests/support/parts.h"
#include "tests/support/run.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int secrets = 300; // enough that wrapping them takes a while
constexpr int held = 20;     // of them, by a revocation
constexpr int kills = 100;
constexpr int bound = 60'000; // ms

/// The program on a data folder.
struct Run
{
    explicit Run(const QString& folder)
        : keys(folder), parts(folder, *Meta::Address::standIn(u"http://127.0.0.1:9"_s), keys, QString())
    {
    }

    SecretName name(int i) const
    {
        return SecretName::pageToken(session.workspace, {QString::number(i)}, {u"grant"_s});
    }
    static QByteArray text(int i) { return "token " + QByteArray::number(i); }

    bool unlock()
    {
        const auto known = signIn(parts.workspace, u"Maya Lind"_s);
        if (known)
            session = *known;
        return known && parts.vault.unlock(here.work, session.workspace);
    }

    FileKeyStore keys;
    Parts parts;
    Integrations integrations{parts.connectParts(), {}};
    Session session;
    WorkHere here;
};

/// A rotation in a process of its own, which begins when it is told to.
class Child
{
public:
    explicit Child(const QString& folder)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--rotate"_s, folder});
        m_process.waitForStarted(bound);
    }
    ~Child() { kill(); }

    QByteArray line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(bound)) {
        }
        return m_process.readLine().trimmed();
    }
    void begin()
    {
        m_process.write("g");
        m_process.waitForBytesWritten(bound);
    }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(m_process.processId()), SIGKILL);
        m_process.waitForFinished(bound);
    }

private:
    QProcess m_process;
};

int runChild(const QString& folder)
{
    Run run(folder);
    if (!run.unlock())
        return 2;
    std::puts("ready");
    std::fflush(stdout);
    char byte = 0;
    if (::read(STDIN_FILENO, &byte, 1) != 1)
        return 3; // the test is gone
    const auto rotated = run.integrations.rotateKey(run.here.work);
    std::puts(rotated ? "rotated" : qPrintable(rotated.error().detail));
    std::fflush(stdout);
    return rotated ? 0 : 1;
}

QStringList keyIdsIn(const QString& folder)
{
    QStringList ids;
    for (const QVariantList& row : Inspector(folder + u"/pagekeep.sqlite"_s)
                                       .rows(u"SELECT key_id FROM sealed UNION SELECT key_id FROM revocation_sealed"_s))
        ids.append(row.first().toString());
    return ids;
}

/// The ids of the keys in the keychain, by the names of its items.
QMap<QString, QString> keysIn(const QString& folder)
{
    QMap<QString, QString> ids;
    for (const QString& name : QDir(folder).entryList({u"pagekeep-kek-*"_s}, QDir::Files)) {
        if (name.contains(u'.'))
            continue; // what a write had not put in its place yet
        QFile file(folder + u'/' + name);
        if (!file.open(QFile::ReadOnly))
            qWarning("%s cannot be read", qPrintable(name));
        ids[name] = QString::fromLatin1(Envelope::keyIdOf(Secret::copyOf(file.readAll())));
    }
    return ids;
}

} // namespace

class KillRotationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoRowWithoutItsKey()
    {
        const QTemporaryDir folder;
        {
            Run run(folder.path());
            run.session = makeWorkspace(run.parts.workspace);
            makeSignInsQuick(run.parts.database.path());
            QVERIFY(run.parts.vault.unlock(run.here.work, run.session.workspace));
            const auto connection = run.parts.database.open();
            Revocation revocation;
            revocation.id = {u"revocation"_s};
            revocation.grant = {u"grant"_s};
            revocation.app = {u"1"_s};
            revocation.loginHash = "hash";
            revocation.connectedBy = revocation.createdBy = u"Maya"_s;
            revocation.createdAt = revocation.consentedAt = revocation.nextAt = run.parts.clock.now();
            auto transaction = Transaction::begin(*connection);
            QVERIFY(RevocationStore::add(*connection, run.session.workspace, revocation));
            for (int i = 0; i < secrets; ++i) {
                QVERIFY(Vault::store(*connection, run.name(i), run.parts.vault.seal(run.text(i), run.name(i)).value()));
                if (i < held)
                    QVERIFY(RevocationStore::hold(*connection, revocation.id, run.name(i), RevocationStore::Take::Move));
            }
            QVERIFY(transaction->commit());
        }
        QElapsedTimer timer;
        qint64 whole = 0; // ns that a rotation takes
        {
            Child child(folder.path());
            QCOMPARE(child.line(), "ready");
            timer.start();
            child.begin();
            QCOMPARE(child.line(), "rotated");
            whole = timer.nsecsElapsed();
        }

        int before = 0;
        int between = 0; // when two keys were in the keychain
        int after = 0;
        for (int i = 0; i < kills; ++i) {
            const QString keyBefore = keyIdsIn(folder.path()).value(0);
            {
                Child child(folder.path());
                QCOMPARE(child.line(), "ready");
                child.begin();
                const auto moment = qint64(QRandomGenerator::global()->bounded(double(whole) * 1.2));
                std::this_thread::sleep_for(std::chrono::nanoseconds(moment)); // it is any moment that is wanted
                child.kill();
            }
            // Looked at past the program first.
            QCOMPARE(Inspector(folder.filePath(u"pagekeep.sqlite"_s)).one(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
            const QStringList ids = keyIdsIn(folder.path());
            const auto keys = keysIn(folder.path());
            QCOMPARE(ids.size(), 1);
            QVERIFY2(keys.values().contains(ids.first()), qPrintable(ids.first()));
            ++(keys.size() > 1 ? between : ids.first() == keyBefore ? before : after);

            Run run(folder.path());
            QVERIFY(run.unlock());
            QCOMPARE(keysIn(folder.path()).values(), ids); // one item, of the key that the rows are under
            const auto connection = run.parts.database.open();
            for (int j = 0; j < secrets; ++j) {
                Secret plain;
                const auto opened = j < held ? RevocationStore::open(*connection, run.parts.vault, {u"revocation"_s},
                                                                     run.name(j), plain)
                                             : run.parts.vault.open(*connection, run.name(j), plain);
                QVERIFY2(opened, qPrintable(QString::number(j)));
                QCOMPARE(plain.view().toByteArray(), run.text(j));
            }
        }
        qInfo("killed %d times: %d times before there was a new key, %d times with both, %d times after the old one went",
              kills, before, between, after);
        QVERIFY(between > 0 && before + after > 0);
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--rotate"_s)
        return runChild(arguments.value(2));
    KillRotationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killrotation.moc"
