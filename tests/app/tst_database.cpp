/// The database file: made, migrated, refused, and changed whole or not at all.

#include "app/storage/migrations.h"
#include "app/workspace/workspace.h"
#include "app/integrations/connectionstore.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/parts.h"
#include "tests/support/run.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QUrl>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

const QString address = u"http://127.0.0.1:9"_s;

/// A folder and the path of a database in it.
struct Place
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"pagekeep.sqlite"_s);

    int refusal(const QString& baseAddress = address) const
    {
        const Database database(path, baseAddress);
        const auto connection = database.open();
        return connection ? -1 : int(connection.error().kind);
    }
    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Makes the file by plain statements, past the code under test.
    void make(const QStringList& statements) const
    {
        const Inspector inspector(path);
        for (const QString& statement : statements)
            inspector.rows(statement);
    }
};

QStringList sample(const QString& name)
{
    QFile file(QStringLiteral(PAGEKEEP_SOURCE_DIR "/tests/data/") + name);
    QStringList statements;
    if (file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        for (const QString& part : QString::fromUtf8(file.readAll()).split(u"\n\n"_s, Qt::SkipEmptyParts)) {
            if (!part.startsWith("--"_L1))
                statements.append(part.trimmed().chopped(1));
        }
    }
    return statements;
}

QStringList schemaOf(const QString& path)
{
    QStringList schema;
    for (const auto& row : Inspector(path).rows(u"SELECT name, sql FROM sqlite_schema WHERE sql NOT NULL ORDER BY name"_s))
        schema.append(row[0].toString() + u": "_s + row[1].toString().simplified());
    return schema;
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFolderGetsTheNewestVersion()
    {
        const Place place;
        QCOMPARE(place.refusal(), -1);
        const Inspector inspector(place.path);
        QCOMPARE(inspector.one(u"PRAGMA user_version"_s).toInt(), 4);
        QCOMPARE(inspector.one(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
        QCOMPARE(inspector.one(u"SELECT base_address FROM about"_s).toString(), address);
        QCOMPARE(place.refusal(), -1); // and the second start finds it as it is
        QCOMPARE(inspector.count(u"about"_s), 1);
    }

    void theLogIsEmptiedOnceNobodyReads()
    {
        const Place place;
        const Database database(place.path, address);
        const auto connection = database.open();
        QVERIFY(connection);
        const QString log = place.path + u"-wal"_s;
        {
            const Inspector reader(place.path);
            reader.rows(u"BEGIN"_s);
            QCOMPARE(reader.count(u"about"_s), 1);
            QVERIFY(connection->run(u"UPDATE about SET base_address = 'other'"_s));
            QCOMPARE(Database::forget(*connection).value(), false);
            QVERIFY(QFileInfo(log).size() > 0);
        }
        QCOMPARE(Database::forget(*connection).value(), true);
        QCOMPARE(QFileInfo(log).size(), 0);
    }

    void everyConnectionIsAsSafeAsTheFirst()
    {
        const Place place;
        const Database database(place.path, address);
        for (int i = 0; i < 2; ++i) {
            const auto connection = database.open();
            QVERIFY(connection);
            const auto pragma = [&](const QString& name) {
                auto query = connection->run(u"PRAGMA "_s + name);
                return query && query->next() ? query->value(0).toInt() : -1;
            };
            QCOMPARE(pragma(u"foreign_keys"_s), 1);
            QCOMPARE(pragma(u"synchronous"_s), 2);
            QCOMPARE(pragma(u"temp_store"_s), 2);
            QCOMPARE(pragma(u"secure_delete"_s), 1);
            QVERIFY(pragma(u"busy_timeout"_s) >= 1'000);
        }
    }

    void opensTheStoredSampleOfVersion1()
    {
        const Place place;
        place.make(sample(u"database-1.sql"_s));
        FakeKeyStore keys;
        QByteArray kek(32, Qt::Uninitialized);
        for (qsizetype i = 0; i < kek.size(); ++i)
            kek[i] = char(i);
        keys.set(u"pagekeep/kek/7a1f0c52-90b4-4a57-8f0e-3f6f5a4f1d01"_s, kek);
        Parts parts(place.folder.path(), *Meta::Address::standIn(address), keys, QString());
        // Made before passwords: its owner is asked for one first, and comes in with it.
        WorkHere here;
        const auto opening = parts.workspace.open(here.work);
        const Place fresh;
        QCOMPARE(fresh.refusal(), -1);
        QCOMPARE(schemaOf(place.path).size(), schemaOf(fresh.path).size());
        QVERIFY(opening);
        QCOMPARE(opening->door, Opening::Door::FirstPassword);
        QCOMPARE(opening->memberName, u"Maya Lind"_s);
        QVERIFY(!signIn(parts.workspace, u"Maya Lind"_s, QString()));
        QVERIFY(parts.workspace.giveFirstPassword(Secret::ofTyped(ownerPassword)));
        QVERIFY(!parts.workspace.giveFirstPassword(Secret::ofTyped(u"somebody else's"_s)));
        const auto session = signIn(parts.workspace, u"maya  lind"_s);
        QVERIFY(session);
        QCOMPARE(session->workspaceName, u"Sunrise Group"_s);
        QCOMPARE(session->member.name, u"Maya Lind"_s);
        QCOMPARE(session->member.role, Role::Owner);

        const auto connection = parts.database.open();
        const auto list = ConnectionStore::pages(*connection, session->workspace, {u"STRASSE"_s},
                                                 QDateTime::currentDateTimeUtc());
        QVERIFY(list);
        QCOMPARE(list->pages.size(), std::size_t(1));
        const Page expected{{u"101928374650001"_s},
                            u"Büro Straße"_s,
                            {u"pages_show_list"_s, u"pages_read_engagement"_s, u"pages_manage_posts"_s},
                            {u"MANAGE"_s, u"CREATE_CONTENT"_s},
                            QDateTime({2026, 1, 2}, {4, 5, 6, 7}, Qt::UTC),
                            {u"5be0b5c0-2222-4333-8444-555566667777"_s},
                            u"Maya Lind"_s};
        QVERIFY(list->pages.front() == expected);

        QVERIFY(parts.vault.unlock(here.work, session->workspace));
        const GrantId grant{u"0d9ef6a4-1111-4222-8333-444455556666"_s};
        const std::pair<SecretName, QByteArrayView> secrets[] = {
            {SecretName::pageToken(session->workspace, expected.id, grant), "a page token that was sealed by hand"},
            {SecretName::userToken(session->workspace, grant), "a user token that was sealed by hand"},
            {SecretName::userId(session->workspace, grant), "10150000000000001"},
            {SecretName::appSecret(session->workspace, {u"1000000000000001"_s}), "00112233445566778899aabbccddeeff"},
        };
        for (const auto& [name, text] : secrets) {
            Secret plain;
            QVERIFY2(parts.vault.open(*connection, name, plain), qPrintable(name.purpose));
            QCOMPARE(plain.view(), text);
        }
    }

    void aNewerFileIsRefusedAndUntouched_data()
    {
        QTest::addColumn<QString>("journal");
        QTest::newRow("as we keep it") << u"WAL"_s;
        QTest::newRow("kept another way") << u"DELETE"_s;
    }

    void aNewerFileIsRefusedAndUntouched()
    {
        QFETCH(QString, journal);
        const Place place;
        place.make({u"PRAGMA journal_mode = "_s + journal, u"CREATE TABLE about (base_address TEXT, more TEXT)"_s,
                    u"INSERT INTO about VALUES ('http://127.0.0.1:9', 'x')"_s, u"PRAGMA user_version = 5"_s});
        const QByteArray before = place.bytes();
        QVERIFY(before.size() > 4096);
        QCOMPARE(place.refusal(), int(ErrorKind::DatabaseNewer));
        QVERIFY(place.bytes() == before);
        QCOMPARE(QDir(place.folder.path()).entryList(QDir::Files), QStringList{u"pagekeep.sqlite"_s});
    }

    void anotherMetasFileIsRefusedAndUntouched()
    {
        const Place place;
        QCOMPARE(place.refusal(u"https://graph.facebook.com"_s), -1);
        const QByteArray before = place.bytes();
        const Database database(place.path, address);
        const auto connection = database.open();
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::DatabaseOtherAddress);
        QCOMPARE(connection.error().host, u"https://graph.facebook.com"_s);
        QVERIFY(place.bytes() == before);
        QVERIFY2(!database.open(), "the second try must be refused as well");
        QCOMPARE(place.refusal(u"https://graph.facebook.com"_s), -1);
    }

    void aDamagedFileIsRefusedAndUntouched_data()
    {
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not a database") << qsizetype(0) << QByteArray(4096, 'x');
        QTest::newRow("schema") << qsizetype(100) << QByteArray(2000, '\xff');
        QTest::newRow("a later page") << qsizetype(3 * 4096) << QByteArray(4096, '\xa5');
    }

    void aDamagedFileIsRefusedAndUntouched()
    {
        QFETCH(qsizetype, at);
        QFETCH(QByteArray, bytes);
        const Place place;
        place.make(sample(u"database-1.sql"_s));
        {
            QFile file(place.path);
            QVERIFY(file.size() > at + bytes.size());
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size());
        }
        const QByteArray before = place.bytes();
        QCOMPARE(place.refusal(), int(ErrorKind::DatabaseDamaged));
        QVERIFY(place.bytes() == before);
    }

    void aFailedStepLeavesTheFileAsItWas()
    {
        const Place place;
        place.make({u"CREATE TABLE page_token (stray TEXT)"_s}); // in the way of step 1's last table
        QCOMPARE(place.refusal(), int(ErrorKind::DatabaseFailed));
        const Inspector inspector(place.path);
        QCOMPARE(inspector.one(u"PRAGMA user_version"_s).toInt(), 0);
        QCOMPARE(schemaOf(place.path), QStringList{u"page_token: CREATE TABLE page_token (stray TEXT)"_s});
        inspector.rows(u"DROP TABLE page_token"_s);
        QCOMPARE(place.refusal(), -1);
    }

    void aTransactionThatGoesIsUndone()
    {
        const Place place;
        const Database database(place.path, address);
        const auto connection = database.open();
        const auto insert = [&connection](const QString& id) {
            return bool(connection->run(u"INSERT INTO workspace (id, name, created_at) VALUES (?, 'n', 't')"_s, {id}));
        };
        {
            auto transaction = Transaction::begin(*connection);
            QVERIFY(transaction && insert(u"lost"_s));
        }
        {
            auto transaction = Transaction::begin(*connection);
            QVERIFY(transaction && insert(u"kept"_s));
            Transaction moved = std::move(*transaction);
            QVERIFY(moved.commit());
        }
        const auto rows = Inspector(place.path).rows(u"SELECT id FROM workspace"_s);
        QCOMPARE(rows, QList<QVariantList>{{u"kept"_s}});
    }

    void whatATransactionReadIsStillTrueWhenItWrites()
    {
        const Place place;
        const Database database(place.path, address);
        const auto one = database.open();
        auto transaction = Transaction::begin(*one);
        QVERIFY(transaction);
        const Inspector other(place.path);
        other.rows(u"PRAGMA busy_timeout = 0"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"database is locked"_s));
        other.rows(u"INSERT INTO workspace (id, name, created_at) VALUES ('other', 'n', 't')"_s);
        QCOMPARE(other.count(u"workspace"_s), 0);
    }

    void aFullDiskIsNamed()
    {
        const Place place;
        const Database database(place.path, address);
        const auto connection = database.open();
        QVERIFY(connection->run(u"PRAGMA max_page_count = 1"_s)); // no smaller than the file is
        const auto added = connection->run(u"INSERT INTO workspace (id, name, created_at) VALUES ('big', zeroblob(200000), 't')"_s);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::DiskFull);
    }

    void aDeletedSecretDoesNotStayInTheFile()
    {
        const Place place;
        {
            const Database database(place.path, address);
            const auto connection = database.open();
            QVERIFY(connection->run(u"INSERT INTO workspace (id, name, created_at) VALUES ('find-me-in-the-file', 'n', 't')"_s));
            QVERIFY(connection->run(u"DELETE FROM workspace"_s));
        } // the last connection writes the log back and removes it
        QVERIFY(!place.bytes().contains("find-me-in-the-file"));
        QCOMPARE(QDir(place.folder.path()).entryList(QDir::Files), QStringList{u"pagekeep.sqlite"_s});
    }

    // Else every piece of work would build the log anew, and its last connection would take it down again.
    void theLogStaysBetweenTwoPiecesOfWork()
    {
        const Place place;
        const Database database(place.path, address);
        QVERIFY(database.open()); // and closed again
        QVERIFY(QFile::exists(place.path + u"-wal"_s));
    }

    void takesAnyNumberOfValues()
    {
        const Place place;
        const Database database(place.path, address);
        const auto connection = database.open();
        QVariantList values;
        for (int i = 0; i < 40; ++i)
            values.append(i);
        auto sum = connection->run(u"SELECT "_s + QStringList(40, u"?"_s).join(u'+'), values);
        QVERIFY(sum);
        QVERIFY(sum->next());
        QCOMPARE(sum->value(0).toInt(), 39 * 40 / 2);
    }

    void filesAreTheOwnersAlone()
    {
        const mode_t before = umask(077); // as main() sets it
        const Place place;
        const Database database(place.path, address);
        const auto connection = database.open();
        QVERIFY(connection->run(u"INSERT INTO workspace (id, name, created_at) VALUES ('w', 'n', 't')"_s));
        umask(before);
        const QStringList names = QDir(place.folder.path()).entryList(QDir::Files);
        QCOMPARE(names, (QStringList{u"pagekeep.sqlite"_s, u"pagekeep.sqlite-shm"_s, u"pagekeep.sqlite-wal"_s}));
        for (const QString& name : names) {
            struct stat status{};
            QCOMPARE(stat(qPrintable(place.folder.filePath(name)), &status), 0);
            QCOMPARE(status.st_mode & 0777, mode_t(0600));
        }
    }

    void anErrorNamesNoValues()
    {
        const Place place;
        const Database database(place.path, address);
        const auto connection = database.open();
        const QString value = u"a-value-that-must-not-be-told"_s;
        for (int i = 0; i < 2; ++i) {
            const auto done = connection->run(u"INSERT INTO workspace VALUES (?, ?, NULL)"_s, {value, value});
            QVERIFY(!done);
            QVERIFY(!done.error().detail.contains(value));
        }
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
