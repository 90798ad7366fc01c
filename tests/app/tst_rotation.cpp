/// Rotating the key: every sealed record opens afterwards, wherever it is interrupted, and none under the old key.

#include "app/integrations/integrations.h"
#include "app/integrations/revocationstore.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/parts.h"
#include "tests/support/run.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A keychain that is out of reach from some request on, as if the program had ended there.
class EndingKeyStore final : public KeyStore
{
public:
    enum class End { Before, After }; ///< whether the last request is still carried out

    EndingKeyStore(KeyStore& keys, int request, End end) : m_keys(keys), m_left(request), m_end(end) {}

    bool hasEnded() const { return m_hasEnded; }

    Result<std::optional<QByteArray>> read(Work& work, const QString& name) override
    {
        return ask<std::optional<QByteArray>>([&] { return m_keys.read(work, name); });
    }
    Result<void> write(Work& work, const QString& name, const QByteArray& bytes) override
    {
        return ask<void>([&] { return m_keys.write(work, name, bytes); });
    }
    Result<void> remove(Work& work, const QString& name) override
    {
        return ask<void>([&] { return m_keys.remove(work, name); });
    }
    Result<QString> describe(Work& work) override { return m_keys.describe(work); }

private:
    template <class T, class Function>
    Result<T> ask(Function function)
    {
        if (!m_hasEnded && --m_left > 0)
            return function();
        if (!std::exchange(m_hasEnded, true) && m_end == End::After)
            std::ignore = function();
        return failed(ErrorKind::KeychainLocked, u"the program has ended"_s);
    }

    KeyStore& m_keys;
    int m_left;
    End m_end;
    bool m_hasEnded = false;
};

constexpr int secrets = 30;

/// One run of the program over a data folder.
struct Run
{
    Run(const QString& folder, KeyStore& keys)
        : parts(folder, *Meta::Address::standIn(u"http://127.0.0.1:9"_s), keys, u"/nowhere/pagekeep-login"_s)
    {
        if (const auto known = signIn(parts.workspace, u"Maya Lind"_s)) {
            session = *known;
            return;
        }
        session = makeWorkspace(parts.workspace);
        makeSignInsQuick(parts.database.path());
    }

    SecretName name(int i) const
    {
        return SecretName::pageToken(session.workspace, {QString::number(i)}, {u"grant"_s});
    }
    static QByteArray text(int i) { return "token " + QByteArray::number(i); }

    /// Some secrets, one of them in a revocation's keeping.
    void fill()
    {
        QVERIFY(parts.vault.unlock(here.work, session.workspace));
        const auto connection = parts.database.open();
        for (int i = 0; i < secrets; ++i)
            QVERIFY(Vault::store(*connection, name(i), parts.vault.seal(text(i), name(i)).value()));
        Revocation revocation;
        revocation.id = {u"revocation"_s};
        revocation.createdAt = revocation.consentedAt = revocation.nextAt = parts.clock.now();
        revocation.loginHash = "hash"; // none of these may be null
        revocation.connectedBy = revocation.createdBy = u"Maya"_s;
        revocation.grant = {u"grant"_s};
        revocation.app = {u"1"_s};
        QVERIFY(RevocationStore::add(*connection, session.workspace, revocation));
        QVERIFY(RevocationStore::hold(*connection, revocation.id, name(0), RevocationStore::Take::Move));
    }

    int unlock()
    {
        const auto done = parts.vault.unlock(here.work, session.workspace);
        return done ? -1 : int(done.error().kind);
    }
    int rotate()
    {
        const auto done = integrations.rotateKey(here.work);
        return done ? -1 : int(done.error().kind);
    }
    /// How many of the secrets open as what they are.
    int opened()
    {
        const auto connection = parts.database.open();
        int count = 0;
        for (int i = 0; i < secrets; ++i) {
            Secret plain;
            const auto done =
                i == 0 ? RevocationStore::open(*connection, parts.vault, {u"revocation"_s}, name(i), plain)
                       : parts.vault.open(*connection, name(i), plain);
            if (done && plain.view() == text(i))
                ++count;
        }
        return count;
    }

    Parts parts;
    Integrations integrations{parts.connectParts(), {}};
    Session session;
    WorkHere here;
};

QStringList keyIdsIn(const QString& folder)
{
    QStringList ids;
    for (const QVariantList& row : Inspector(folder + u"/pagekeep.sqlite"_s)
                                       .rows(u"SELECT key_id FROM sealed UNION SELECT key_id FROM revocation_sealed"_s))
        ids.append(row.first().toString());
    return ids;
}

QString idOf(const QByteArray& key)
{
    return QString::fromLatin1(Envelope::keyIdOf(Secret::copyOf(key)));
}

} // namespace

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
        QCOMPARE(inspector.count(u"sealed"_s), secrets); // with the canary, without the one that was moved
        QCOMPARE(run.opened(), secrets); // under the key in memory
        QCOMPARE(inspector.count(u"activity"_s), linesBefore + 1);
        QCOMPARE(inspector.one(u"SELECT kind || ' ' || outcome || ' ' || member_name FROM activity ORDER BY id DESC"_s),
                 u"key change done Maya Lind"_s);
        QCOMPARE(run.parts.workspace.keyFacts(run.here.work)->madeAt,
                 QDateTime::fromString(inspector.one(u"SELECT at FROM activity ORDER BY id DESC"_s).toString(),
                                       Qt::ISODateWithMs));

        Run next(m_folder->path(), *m_keys);
        QCOMPARE(next.unlock(), -1);
        QCOMPARE(next.opened(), secrets);
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
        QCOMPARE(wrapped.size(), secrets + 1);
        const auto left = [&] {
            QByteArray files;
            for (const QString& name : {u"pagekeep.sqlite"_s, u"pagekeep.sqlite-wal"_s}) {
                QFile file(m_folder->filePath(name));
                if (file.open(QFile::ReadOnly))
                    files += file.readAll();
            }
            return std::ranges::count_if(wrapped, [&](const QByteArray& each) { return files.contains(each); });
        };
        QCOMPARE(left(), secrets + 1);
        QCOMPARE(run.rotate(), -1);
        QCOMPARE(left(), 0);
    }

    void goesOnWhereItWasInterrupted_data()
    {
        QTest::addColumn<int>("end");
        QTest::newRow("before a request of the keychain") << int(EndingKeyStore::End::Before);
        QTest::newRow("after one, before its answer") << int(EndingKeyStore::End::After);
    }

    /// At every request of the rotation, and then at every one of the start that would finish it.
    void goesOnWhereItWasInterrupted()
    {
        QFETCH(const int, end);
        {
            Run run(m_folder->path(), *m_keys);
            run.fill();
        }
        const auto before = m_keys->items();
        QFile file(m_folder->filePath(u"pagekeep.sqlite"_s));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray database = file.readAll();
        file.close();

        int interrupted = 0;
        int changed = 0;
        for (int first = 1;; ++first) {
            bool hasEnded = false;
            for (int second = 1;; ++second) {
                const QTemporaryDir folder;
                QFile copy(folder.filePath(u"pagekeep.sqlite"_s));
                QVERIFY(copy.open(QFile::WriteOnly));
                QCOMPARE(copy.write(database), database.size());
                copy.close();
                FakeKeyStore keys;
                keys.set(before.begin().key(), before.begin().value());

                {
                    Run run(folder.path(), keys);
                    QCOMPARE(run.unlock(), -1);
                }
                EndingKeyStore ending(keys, first + 2, EndingKeyStore::End(end)); // its unlock() asks twice
                {
                    Run run(folder.path(), ending);
                    QCOMPARE(run.unlock(), -1);
                    std::ignore = run.rotate();
                }
                hasEnded = ending.hasEnded();
                verifyAKeyIsThere(folder.path(), keys);
                EndingKeyStore endingAgain(keys, second, EndingKeyStore::End(end));
                {
                    Run run(folder.path(), endingAgain);
                    if (run.unlock() == -1)
                        QCOMPARE(run.opened(), secrets);
                }
                verifyAKeyIsThere(folder.path(), keys);

                Run run(folder.path(), keys);
                QCOMPARE(run.unlock(), -1);
                QCOMPARE(run.opened(), secrets);
                QCOMPARE(keys.items().size(), 1); // no next one is left
                QCOMPARE(keyIdsIn(folder.path()), QStringList{idOf(keys.items().begin().value())});
                if (keys.items().begin().value() != before.begin().value())
                    ++changed;
                QCOMPARE(run.rotate(), -1); // and it can be rotated again
                QCOMPARE(run.opened(), secrets);
                ++interrupted;
                if (!endingAgain.hasEnded())
                    break;
            }
            if (!hasEnded)
                break;
        }
        qInfo("interrupted in %d ways, %d times when the records were under the new key", interrupted, changed);
        QVERIFY(changed > 0 && changed < interrupted);
    }

    void whereTheOldKeyIsLeftTheNextStartRemovesIt()
    {
        Run run(m_folder->path(), *m_keys);
        run.fill();
        const QString name = m_keys->items().begin().key();
        const QByteArray oldKey = theKey();
        // Its second writing is the one that replaces the old key.
        int writes = 0;
        m_keys->onWrite = [&] {
            if (++writes == 2)
                m_keys->writeError = Error(ErrorKind::KeychainLocked);
        };
        QCOMPARE(run.integrations.rotateKey(run.here.work), KeyRotation::OldKeyLeft);
        QCOMPARE(m_keys->items().value(name), oldKey);
        QCOMPARE(run.opened(), secrets);
        m_keys->writeError.reset();
        m_keys->onWrite = {};
        // A second rotation first makes sure that the key in use is not only in the second item.
        QCOMPARE(run.rotate(), -1);
        QCOMPARE(m_keys->items().size(), 1);
        QCOMPARE(run.opened(), secrets);
        Run next(m_folder->path(), *m_keys);
        QCOMPARE(next.unlock(), -1);
        QCOMPARE(next.opened(), secrets);
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
        QCOMPARE(next.opened(), secrets - int(what == "damaged"_L1) - int(what == "foreign"_L1));
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

    /// Every sealed row's key is in the keychain, whatever was just interrupted.
    static void verifyAKeyIsThere(const QString& folder, const FakeKeyStore& keys)
    {
        const QStringList ids = keyIdsIn(folder);
        QCOMPARE(ids.size(), 1);
        QStringList there;
        for (const QByteArray& key : keys.items())
            there.append(idOf(key));
        QVERIFY2(there.contains(ids.first()), qPrintable(there.join(u' ')));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeKeyStore> m_keys;
};

QTEST_GUILESS_MAIN(RotationTest)
#include "tst_rotation.moc"
