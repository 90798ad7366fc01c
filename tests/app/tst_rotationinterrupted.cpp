/// A rotation of the key that is interrupted at any of its requests to the keychain: every sealed record still has its
/// key, and the next start goes on.

#include "tests/app/rotating.h"
#include "tests/support/fakekeystore.h"

#include <QLoggingCategory>

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

} // namespace

class RotationInterruptedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"pagekeep.vault.warning=false"_s); } // it fails often here

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keys = std::make_unique<FakeKeyStore>();
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
                        QCOMPARE(run.opened(), run.secrets);
                }
                verifyAKeyIsThere(folder.path(), keys);

                Run run(folder.path(), keys);
                QCOMPARE(run.unlock(), -1);
                QCOMPARE(run.opened(), run.secrets);
                QCOMPARE(keys.items().size(), 1); // no next one is left
                QCOMPARE(keyIdsIn(folder.path()), QStringList{idOf(keys.items().begin().value())});
                if (keys.items().begin().value() != before.begin().value())
                    ++changed;
                QCOMPARE(run.rotate(), -1); // and it can be rotated again
                QCOMPARE(run.opened(), run.secrets);
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
        const QByteArray oldKey = m_keys->items().value(name);
        // Its second writing is the one that replaces the old key.
        int writes = 0;
        m_keys->onWrite = [&] {
            if (++writes == 2)
                m_keys->writeError = Error(ErrorKind::KeychainLocked);
        };
        QCOMPARE(run.integrations.rotateKey(run.here.work), KeyRotation::OldKeyLeft);
        QCOMPARE(m_keys->items().value(name), oldKey);
        QCOMPARE(run.opened(), run.secrets);
        m_keys->writeError.reset();
        m_keys->onWrite = {};
        // A second rotation first makes sure that the key in use is not only in the second item.
        QCOMPARE(run.rotate(), -1);
        QCOMPARE(m_keys->items().size(), 1);
        QCOMPARE(run.opened(), run.secrets);
        Run next(m_folder->path(), *m_keys);
        QCOMPARE(next.unlock(), -1);
        QCOMPARE(next.opened(), run.secrets);
    }

private:
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

QTEST_GUILESS_MAIN(RotationInterruptedTest)
#include "tst_rotationinterrupted.moc"
