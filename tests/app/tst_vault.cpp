/// The vault and its one key: made once, read once a run, and never made anew where something is sealed.

#include "tests/support/fakekeystore.h"
#include "tests/support/parts.h"
#include "tests/support/run.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString address = u"http://127.0.0.1:9"_s;

/// One run of the program over a data folder.
struct Run
{
    Run(const QTemporaryDir& folder, KeyStore& keyStore)
        : database(folder.filePath(u"pagekeep.sqlite"_s), address), vault(database, keyStore), clock(Clock::system()),
          workspace(database, vault, clock)
    {
        const auto known = signIn(workspace, u"Maya"_s);
        id = (known ? *known : makeWorkspace(workspace, u"Sunrise Group"_s, u"Maya"_s)).workspace;
    }

    int unlock()
    {
        WorkHere here;
        const auto done = vault.unlock(here.work, id);
        return done ? -1 : int(done.error().kind);
    }
    SecretName name() const { return SecretName::appSecret(id, {u"1000000000000001"_s}); }
    void store(QByteArrayView text)
    {
        const auto connection = database.open();
        QVERIFY(Vault::store(*connection, name(), vault.seal(text, name()).value()));
    }
    QByteArray open()
    {
        const auto connection = database.open();
        Secret plain;
        const auto opened = vault.open(*connection, name(), plain);
        return opened ? plain.view().toByteArray() : "error " + QByteArray::number(int(opened.error().kind));
    }

    Database database;
    Vault vault;
    Clock clock;
    Workspace workspace;
    WorkspaceId id;
};

QList<QVariantList> sealedRows(const QTemporaryDir& folder)
{
    return Inspector(folder.filePath(u"pagekeep.sqlite"_s)).rows(u"SELECT * FROM sealed ORDER BY purpose, subject"_s);
}

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheKeyOnceAndReadsItOncePerRun()
    {
        const QTemporaryDir folder;
        FakeKeyStore keys;
        {
            Run run(folder, keys);
            QCOMPARE(run.unlock(), -1);
            QVERIFY(run.vault.isUnlocked());
            QCOMPARE(keys.writes, 1);
            run.store("a secret");
            keys.reads = 0;
            QCOMPARE(run.unlock(), -1);
            QCOMPARE(keys.reads, 0);
        }
        QCOMPARE(keys.items().size(), 1);
        QVERIFY(keys.items().begin().key().startsWith("pagekeep/"_L1));
        QCOMPARE(keys.items().begin().value().size(), 32);
        {
            Run run(folder, keys);
            QVERIFY(!run.vault.isUnlocked());
            QCOMPARE(run.unlock(), -1);
            QCOMPARE(run.unlock(), -1);
            QCOMPARE(keys.reads, 2); // the key, and whether a change of it was interrupted
            QCOMPARE(keys.writes, 1);
            QCOMPARE(run.open(), "a secret");
        }
    }

    void theKeyIsNotInTheDatabase()
    {
        const QTemporaryDir folder;
        FakeKeyStore keys;
        Run run(folder, keys);
        QCOMPARE(run.unlock(), -1);
        const QByteArray key = keys.items().begin().value();
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(key), qPrintable(name));
        }
    }

    void aLostKeyIsNotReplaced_data()
    {
        QTest::addColumn<QByteArray>("found"); // what the keychain has at the next start; empty: nothing
        QTest::newRow("item gone") << QByteArray();
        QTest::newRow("another key") << QByteArray(32, 'k');
        QTest::newRow("cut off") << QByteArray(31, 'k');
        QTest::newRow("too long") << QByteArray(64, 'k');
    }

    void aLostKeyIsNotReplaced()
    {
        QFETCH(QByteArray, found);
        const QTemporaryDir folder;
        FakeKeyStore keys;
        {
            Run run(folder, keys);
            QCOMPARE(run.unlock(), -1);
            run.store("a secret");
        }
        const auto right = keys.items();
        const auto before = sealedRows(folder);
        QVERIFY(before.size() == 2); // the canary too
        keys.clear();
        if (!found.isEmpty())
            keys.set(right.begin().key(), found);
        const auto wrong = keys.items();
        keys.writes = 0;

        Run run(folder, keys);
        QCOMPARE(run.unlock(), int(ErrorKind::KeyLost));
        QVERIFY(!run.vault.isUnlocked());
        QCOMPARE(keys.writes, 0);
        QCOMPARE(keys.items(), wrong);
        QCOMPARE(sealedRows(folder), before);

        keys.set(right.begin().key(), right.begin().value()); // it came back: a restored keyring
        QCOMPARE(run.unlock(), -1);
        QCOMPARE(run.open(), "a secret");
    }

    void aDamagedCanaryIsNotALostKey_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("changed") << u"UPDATE sealed SET ciphertext = zeroblob(55) WHERE purpose = 'canary'"_s;
        QTest::newRow("other text") << u"UPDATE sealed SET ciphertext = (SELECT ciphertext FROM sealed WHERE purpose ="
                                       u" 'app secret'), wrapped_key = (SELECT wrapped_key FROM sealed WHERE purpose ="
                                       u" 'app secret') WHERE purpose = 'canary'"_s;
        QTest::newRow("gone") << u"DELETE FROM sealed WHERE purpose = 'canary'"_s;
    }

    void aDamagedCanaryIsNotALostKey()
    {
        QFETCH(QString, damage);
        const QTemporaryDir folder;
        FakeKeyStore keys;
        {
            Run run(folder, keys);
            QCOMPARE(run.unlock(), -1);
            run.store("a secret");
        }
        Inspector(folder.filePath(u"pagekeep.sqlite"_s)).rows(damage);
        const auto before = sealedRows(folder);
        const auto kept = keys.items();
        Run run(folder, keys);
        QCOMPARE(run.unlock(), int(ErrorKind::RecordDamaged));
        QVERIFY(!run.vault.isUnlocked());
        QCOMPARE(sealedRows(folder), before);
        QCOMPARE(keys.items(), kept);
    }

    void whatTheKeychainRefusesIsPassedOn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("atWriting");
        for (const auto kind : {ErrorKind::KeychainLocked, ErrorKind::KeychainRefused, ErrorKind::KeychainAbsent,
                                ErrorKind::KeychainBusy, ErrorKind::Cancelled}) {
            QTest::addRow("reading, kind %d", int(kind)) << int(kind) << false;
            QTest::addRow("writing, kind %d", int(kind)) << int(kind) << true;
        }
    }

    void whatTheKeychainRefusesIsPassedOn()
    {
        QFETCH(int, kind);
        QFETCH(bool, atWriting);
        const QTemporaryDir folder;
        FakeKeyStore keys;
        Run run(folder, keys);
        (atWriting ? keys.writeError : keys.readError) = Error(ErrorKind(kind), u"why"_s);
        QCOMPARE(run.unlock(), kind);
        QVERIFY(!run.vault.isUnlocked());
        QCOMPARE(sealedRows(folder).size(), 0);
        keys.readError.reset();
        keys.writeError.reset();
        QCOMPARE(run.unlock(), -1); // and the next time it works
    }

    void aKeychainThatOnlySaysItWroteIsNotTrusted_data()
    {
        QTest::addColumn<int>("behaviour");
        QTest::newRow("forgets") << int(FakeKeyStore::Writes::Forgets);
        QTest::newRow("changes") << int(FakeKeyStore::Writes::Changes);
    }

    void aKeychainThatOnlySaysItWroteIsNotTrusted()
    {
        QFETCH(int, behaviour);
        const QTemporaryDir folder;
        FakeKeyStore keys;
        keys.behaviour = FakeKeyStore::Writes(behaviour);
        Run run(folder, keys);
        QCOMPARE(run.unlock(), int(ErrorKind::KeychainRefused));
        QVERIFY(!run.vault.isUnlocked());
        QCOMPARE(sealedRows(folder).size(), 0); // nothing stands under a key that is nowhere
    }

    void aRemovedSecretIsGone()
    {
        const QTemporaryDir folder;
        FakeKeyStore keys;
        Run run(folder, keys);
        QCOMPARE(run.unlock(), -1);
        run.store("first");
        run.store("second");
        QCOMPARE(run.open(), "second");
        const auto connection = run.database.open();
        QVERIFY(*Vault::contains(*connection, run.name()));
        QVERIFY(Vault::remove(*connection, run.name()));
        QVERIFY(!*Vault::contains(*connection, run.name()));
        QCOMPARE(run.open(), "error " + QByteArray::number(int(ErrorKind::RecordDamaged)));
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
