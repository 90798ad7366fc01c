/// Rotating the key: every sealed record opens afterwards and none under the old key, and where it fails nothing is
/// changed. What an interruption leaves is tried in tst_rotationinterrupted.

#include "tests/app/rotating.h"
#include "tests/support/fakekeystore.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

class RotationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"pagekeep.vault.warning=false"_s); } // it fails often here

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keys = std::make_unique<FakeKeyStore>();
    }

    void wrapsEveryDataKeyAnewAndNothingElse()
    {
        Run run(m_folder->path(), *m_keys);
        run.fill();
        const QByteArray oldKey = theKey();
        const QString ciphertexts = u"SELECT ciphertext FROM sealed UNION ALL SELECT ciphertext FROM revocation_sealed"
                                    u" ORDER BY ciphertext"_s;
        const Inspector inspector(run.parts.database.path());
        const auto before = inspector.rows(ciphertexts);
        const int linesBefore = inspector.count(u"activity"_s);

        QCOMPARE(run.integrations.rotateKey(run.here.work), KeyRotation::Whole);
        QVERIFY(theKey() != oldKey);
        QCOMPARE(theKey().size(), 32);
        QCOMPARE(inspector.rows(ciphertexts), before);
        QCOMPARE(keyIdsIn(m_folder->path()), QStringList{idOf(theKey())});
        QCOMPARE(inspector.count(u"sealed"_s), run.secrets); // with the canary, without the one that was moved
        QCOMPARE(run.opened(), run.secrets); // under the key in memory
        QCOMPARE(inspector.count(u"activity"_s), linesBefore + 1);
        QCOMPARE(inspector.one(u"SELECT kind || ' ' || outcome || ' ' || member_name FROM activity ORDER BY id DESC"_s),
                 u"key change done Maya Lind"_s);
        QCOMPARE(run.parts.workspace.keyFacts(run.here.work)->madeAt,
                 QDateTime::fromString(inspector.one(u"SELECT at FROM activity ORDER BY id DESC"_s).toString(),
                                       Qt::ISODateWithMs));

        Run next(m_folder->path(), *m_keys);
        QCOMPARE(next.unlock(), -1);
        QCOMPARE(next.opened(), run.secrets);
    }

    void theOldKeyOpensNothingAnyMore()
    {
        QByteArray oldKey;
        {
            Run run(m_folder->path(), *m_keys);
            run.fill();
            oldKey = theKey();
            QCOMPARE(run.rotate(), -1);
            for (const QString& table : {u"sealed"_s, u"revocation_sealed"_s}) {
                for (const QVariantList& row : Inspector(run.parts.database.path())
                                                   .rows(u"SELECT version, key_id, wrapped_key FROM "_s + table)) {
                    const Envelope::Record record{row[0].toInt(), row[1].toByteArray(), row[2].toByteArray(), {}};
                    QVERIFY(!Envelope::checkWrap(record, Secret::copyOf(oldKey)));
                    QVERIFY(Envelope::checkWrap(record, Secret::copyOf(theKey())));
                }
            }
        }
        const QString name = m_keys->items().begin().key();
        m_keys->set(name, oldKey);
        Run next(m_folder->path(), *m_keys);
        QCOMPARE(next.unlock(), int(ErrorKind::KeyLost));
        QCOMPARE(m_keys->items().value(name), oldKey);
    }

    void whatTheOldKeyOpenedIsNowhereInTheFiles()
    {
        Run run(m_folder->path(), *m_keys);
        run.fill();
        QByteArrayList wrapped;
        for (const QString& table : {u"sealed"_s, u"revocation_sealed"_s}) {
            for (const QVariantList& row :
                 Inspector(run.parts.database.path()).rows(u"SELECT wrapped_key FROM "_s + table))
                wrapped.append(row.first().toByteArray());
        }
        QCOMPARE(wrapped.size(), run.secrets + 1);
        const auto left = [&] {
            QByteArray files;
            for (const QString& name : {u"pagekeep.sqlite"_s, u"pagekeep.sqlite-wal"_s}) {
                QFile file(m_folder->filePath(name));
                if (file.open(QFile::ReadOnly))
                    files += file.readAll();
            }
            return std::ranges::count_if(wrapped, [&](const QByteArray& each) { return files.contains(each); });
        };
        QCOMPARE(left(), run.secrets + 1);
        QCOMPARE(run.rotate(), -1);
        QCOMPARE(left(), 0);
    }

    void changesNothingWhereItFails_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("kind");
        QTest::newRow("keychain locked") << u"locked"_s << int(ErrorKind::KeychainLocked);
        QTest::newRow("keychain forgets") << u"forgets"_s << int(ErrorKind::KeychainRefused);
        QTest::newRow("keychain changes it") << u"changes"_s << int(ErrorKind::KeychainRefused);
        QTest::newRow("a damaged record") << u"damaged"_s << int(ErrorKind::RecordDamaged);
        QTest::newRow("a record of another key") << u"foreign"_s << int(ErrorKind::RecordDamaged);
        QTest::newRow("the window was locked meanwhile") << u"lock"_s << int(ErrorKind::SessionChanged);
        QTest::newRow("the role was lost meanwhile") << u"role"_s << int(ErrorKind::NotAllowed);
        QTest::newRow("cancelled") << u"cancel"_s << int(ErrorKind::Cancelled);
    }

    void changesNothingWhereItFails()
    {
        QFETCH(const QString, what);
        QFETCH(const int, kind);
        Run run(m_folder->path(), *m_keys);
        run.fill();
        const Inspector inspector(run.parts.database.path());
        const QString name = m_keys->items().begin().key();
        const QByteArray oldKey = theKey();
        if (what == "damaged"_L1)
            inspector.rows(u"UPDATE revocation_sealed SET wrapped_key = zeroblob(72)"_s);
        if (what == "foreign"_L1)
            inspector.rows(u"UPDATE sealed SET key_id = '0123456789abcdef' WHERE subject = '5/grant'"_s);
        if (what == "locked"_L1)
            m_keys->writeError = Error(ErrorKind::KeychainLocked);
        if (what == "forgets"_L1)
            m_keys->behaviour = FakeKeyStore::Writes::Forgets;
        if (what == "changes"_L1)
            m_keys->behaviour = FakeKeyStore::Writes::Changes;
        m_keys->onWrite = [&] {
            if (what == "lock"_L1)
                QVERIFY(run.parts.workspace.lock());
            if (what == "role"_L1)
                inspector.rows(u"UPDATE member SET role = 'admin'"_s);
            if (what == "cancel"_L1)
                run.here.cancel();
        };
        const QString rows = u"SELECT * FROM sealed ORDER BY purpose, subject"_s;
        const auto before = inspector.rows(rows);
        const auto heldBefore = inspector.rows(u"SELECT * FROM revocation_sealed"_s);
        const int lines = inspector.count(u"activity"_s);

        QCOMPARE(run.rotate(), kind);
        QCOMPARE(inspector.rows(rows), before);
        QCOMPARE(inspector.rows(u"SELECT * FROM revocation_sealed"_s), heldBefore);
        QCOMPARE(inspector.count(u"activity"_s), lines);
        QCOMPARE(m_keys->items().value(name), oldKey);
        QCOMPARE(run.parts.vault.isUnlocked(), what != "lock"_L1);

        m_keys->writeError.reset();
        m_keys->behaviour = FakeKeyStore::Writes::Keeps;
        m_keys->onWrite = {};
        Run next(m_folder->path(), *m_keys);
        QCOMPARE(next.unlock(), -1);
        QCOMPARE(next.opened(), run.secrets - int(what == "damaged"_L1) - int(what == "foreign"_L1));
        QCOMPARE(m_keys->items().size(), 1);
    }

    void waitsForAConsentThatIsBeingTurnedIntoPages()
    {
        Run run(m_folder->path(), *m_keys);
        run.fill();
        const QByteArray oldKey = theKey();
        Workers workers;
        std::unique_lock turn(run.parts.consentTurn);
        QObject receiver;
        std::optional<Result<KeyRotation>> answer;
        const auto start = [&] {
            answer.reset();
            return workers.start(
                &receiver, [&](Work& work) { return run.integrations.rotateKey(work); },
                [&](const Result<KeyRotation>& rotated) { answer = rotated; });
        };
        WorkHandle waiting = start();
        QVERIFY(!QTest::qWaitFor([&] { return answer.has_value(); }, 300));
        waiting.cancel();
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
        QCOMPARE(theKey(), oldKey);
        waiting = start();
        turn.unlock();
        QTRY_VERIFY(answer);
        QVERIFY(answer->has_value());
        QVERIFY(theKey() != oldKey);
    }

    void isRefusedWhileAConnectRuns()
    {
        Run run(m_folder->path(), *m_keys);
        const QString app = u"1000000000000001"_s;
        Integrations integrations(run.parts.connectParts(), {app});
        std::optional<Result<KeyRotation>> answer;
        m_keys->onRead = [&] {
            if (!answer) // in the middle of the connect
                answer = integrations.rotateKey(run.here.work);
        };
        QCOMPARE(integrations.connect(run.here.work, {}, {}).error().kind, ErrorKind::LoginUnavailable);
        QVERIFY(answer);
        QCOMPARE(answer->error().kind, ErrorKind::AttemptRunning);
        QVERIFY(integrations.rotateKey(run.here.work));
    }

    void aSealOfTheSameMomentIsUnderTheNewKey()
    {
        Run run(m_folder->path(), *m_keys);
        run.fill();
        Workers workers;
        QObject receiver;
        int rotated = 0;
        int stays = 0;
        constexpr int rounds = 20;
        for (int i = 0; i < rounds; ++i) {
            workers.start(
                &receiver, [&](Work& work) { return run.integrations.rotateKey(work); },
                [&](const Result<KeyRotation>& done) { rotated += done ? 1 : 0; });
            workers.start(
                &receiver, [&](Work& work) { return run.parts.workspace.staySignedIn(work); },
                [&](const Result<void>& done) { stays += done ? 1 : 0; });
        }
        QTRY_COMPARE_WITH_TIMEOUT(rotated + stays, 2 * rounds, 60'000);
        QCOMPARE(keyIdsIn(m_folder->path()), QStringList{idOf(theKey())});
        Parts next(m_folder->path(), *Meta::Address::standIn(u"http://127.0.0.1:9"_s), *m_keys, QString());
        QCOMPARE(next.workspace.open(run.here.work)->door, Opening::Door::Open);
    }

    void twoThatNeedAKeyAtOnceMakeOne()
    {
        for (int round = 0; round < 10; ++round) {
            const QTemporaryDir folder;
            FakeKeyStore keys;
            Run run(folder.path(), keys);
            Workers workers;
            QObject receiver;
            int made = 0;
            int answers = 0;
            for (int i = 0; i < 4; ++i) {
                workers.start(
                    &receiver, [&](Work& work) { return run.parts.vault.unlock(work, run.session.workspace); },
                    [&](const Result<Vault::Unlocked>& unlocked) {
                        ++answers;
                        made += unlocked && *unlocked == Vault::Unlocked::Made ? 1 : 0;
                    });
            }
            QTRY_COMPARE(answers, 4);
            QCOMPARE(made, 1);
            QCOMPARE(keyIdsIn(folder.path()), QStringList{idOf(keys.items().begin().value())});
        }
    }

private:
    QByteArray theKey() const
    {
        return m_keys->items().size() == 1 ? m_keys->items().begin().value() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeKeyStore> m_keys;
};

QTEST_GUILESS_MAIN(RotationTest)
#include "tst_rotation.moc"
