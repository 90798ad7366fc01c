#include "app/storage/database.h"

#include "app/base/log.h"
#include "app/storage/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <atomic>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

// https://www.sqlite.org/rescode.html; QSqlError::nativeErrorCode() is the extended code in decimal.
enum SqliteCode { SqliteIoError = 10, SqliteCorrupt = 11, SqliteFull = 13, SqliteCannotOpen = 14, SqliteNotADatabase = 26 };

constexpr int busyTimeout = 10'000; // ms

/// Bytes: the shared-memory file is made 32 KiB large at once, and the write-ahead log follows.
constexpr qint64 roomForFilesBeside = 64 * 1024;

std::atomic<unsigned> connectionNumber = 0;

// What stands for the n-th value of a statement. Qt 6.4 finds a value that is bound by its number through a name that
// it formats anew each time, a tenth of what it takes to save many rows; a name that is there is found at once.
QString placeholder(qsizetype number)
{
    static const std::vector<QString> made = [] {
        std::vector<QString> names;
        for (int i = 0; i < 400; ++i)
            names.push_back(u":v%1"_s.arg(i));
        return names;
    }();
    return number < qsizetype(made.size()) ? made[std::size_t(number)] : u":v%1"_s.arg(number);
}

QString withPlaceholders(const QString& statement)
{
    QString named;
    named.reserve(statement.size() + 64);
    qsizetype count = 0;
    for (const QChar c : statement) {
        if (c == u'?')
            named += placeholder(count++);
        else
            named += c;
    }
    return named;
}

} // namespace

Error Connection::errorOf(const QSqlError& error) const
{
    const int code = error.nativeErrorCode().toInt();
    ErrorKind kind = ErrorKind::DatabaseFailed;
    switch (code & 0xff) {
    case SqliteFull:
        kind = ErrorKind::DiskFull;
        break;
    case SqliteCorrupt:
    case SqliteNotADatabase:
        kind = ErrorKind::DatabaseDamaged;
        break;
    case SqliteIoError:
    case SqliteCannotOpen:
        // SQLite says only of the database itself that the disk is full, not of the files beside it.
        if (QStorageInfo(QFileInfo(handle().databaseName()).path()).bytesAvailable() < roomForFilesBeside)
            kind = ErrorKind::DiskFull;
        break;
    default:
        break;
    }
    // The text of a failed statement's error names tables and columns, never values.
    return Error(kind, u"SQLite %1: %2"_s.arg(code).arg(error.databaseText()));
}

Connection::Connection(Connection&& other) noexcept : m_name(std::exchange(other.m_name, {})) {}

Connection::~Connection()
{
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery> Connection::run(const QString& statement, const QVariantList& values) const
{
    auto query = prepare(statement);
    if (!query)
        return query;
    if (auto done = again(*query, values); !done)
        return failed(done);
    return query;
}

Result<QSqlQuery> Connection::prepare(const QString& statement) const
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(withPlaceholders(statement)))
        return failed(errorOf(query.lastError()));
    return query;
}

Result<void> Connection::again(QSqlQuery& prepared, const QVariantList& values) const
{
    for (qsizetype i = 0; i < values.size(); ++i)
        prepared.bindValue(placeholder(i), values[i]);
    if (!prepared.exec())
        return failed(errorOf(prepared.lastError()));
    return {};
}

Result<void> Connection::runRows(const QString& statement, std::size_t count,
                                 const std::function<QVariantList(std::size_t)>& row, const QVariantList& common) const
{
    constexpr std::size_t atOnce = 50; // by then what an execution costs is a small part of what its rows do
    std::optional<QSqlQuery> prepared;
    std::size_t preparedFor = 0;
    for (std::size_t first = 0; first < count;) {
        const std::size_t size = std::min(atOnce, count - first);
        QVariantList values;
        for (std::size_t i = first; i < first + size; ++i)
            values += row(i);
        if (size != preparedFor) {
            const qsizetype width = values.size() / qsizetype(size);
            const QString one = u'(' + QStringList(width, u"?"_s).join(u", "_s) + u')';
            auto query = prepare(statement.arg(QStringList(qsizetype(size), one).join(u", "_s)));
            if (!query)
                return failed(query);
            prepared.emplace(std::move(*query));
            preparedFor = size;
        }
        if (auto done = again(*prepared, values + common); !done)
            return done;
        first += size;
    }
    return {};
}

Result<Transaction> Transaction::begin(const Connection& connection)
{
    // KiB of the file that memory may hold: ten thousand rows in any order are then written once, and not read again.
    if (auto done = connection.run(u"PRAGMA cache_size = -8192"_s); !done)
        return failed(done);
    if (auto begun = connection.run(u"BEGIN IMMEDIATE"_s); !begun)
        return failed(begun);
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_connection)
        return;
    if (auto undone = m_connection->run(u"ROLLBACK"_s); !undone)
        qCWarning(logStorage) << "rollback:" << undone.error().detail;
}

Result<void> Transaction::commit()
{
    if (auto done = m_connection->run(u"COMMIT"_s); !done)
        return failed(done); // still open: the destructor rolls back
    m_connection = nullptr;
    return {};
}

QString containing(QString text)
{
    // What LIKE would read as its own signs.
    text.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    return u'%' + text + u'%';
}

Database::Database(QString path, QString baseAddress)
    : m_path(std::move(path)), m_baseAddress(std::move(baseAddress))
{
}

Result<Connection> Database::connectTo() const
{
    Connection connection(u"pagekeep-%1"_s.arg(connectionNumber.fetch_add(1)));
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection.m_name);
        handle.setDatabaseName(m_path);
        handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout));
        if (!handle.open())
            return failed(connection.errorOf(handle.lastError()));
    }
    for (const QStringView pragma :
         {u"PRAGMA foreign_keys = ON", u"PRAGMA synchronous = FULL", u"PRAGMA temp_store = MEMORY",
          u"PRAGMA secure_delete = ON",
          // KiB; what is read comes by once, and the worker's heap would keep the room of more.
          u"PRAGMA cache_size = -512"}) {
        if (auto done = connection.run(pragma.toString()); !done)
            return failed(done);
    }
    return connection;
}

Result<DatabaseFacts> Database::facts(const Connection& connection) const
{
    auto query = connection.run(u"PRAGMA user_version"_s);
    if (!query)
        return failed(query);
    query->next();
    return DatabaseFacts{query->value(0).toInt(), QFileInfo(m_path).size() + QFileInfo(m_path + u"-wal"_s).size()};
}

Result<void> Database::prepareOnce(const Connection& connection) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_kept)
        return {};

    // Before anything that writes: a newer file and a damaged one are left as they are, to the byte.
    if (auto done = refuseNewer(connection); !done)
        return done;
    {
        auto query = connection.run(u"PRAGMA quick_check(1)"_s);
        if (!query)
            return failed(query);
        if (!query->next() || query->value(0).toString() != "ok"_L1)
            return failed(ErrorKind::DatabaseDamaged, query->value(0).toString());
    }
    if (auto done = connection.run(u"PRAGMA journal_mode = WAL"_s); !done) // the file remembers it
        return failed(done);
    if (auto done = migrate(connection); !done)
        return done;
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failed(transaction);
    QString owner;
    {
        auto query = connection.run(u"SELECT base_address FROM about"_s);
        if (!query)
            return failed(query);
        if (query->next())
            owner = query->value(0).toString();
    }
    if (owner.isEmpty()) {
        if (auto done = connection.run(u"INSERT INTO about (base_address) VALUES (?)"_s, {m_baseAddress}); !done)
            return failed(done);
    } else if (owner != m_baseAddress) {
        Error error(ErrorKind::DatabaseOtherAddress);
        error.host = owner;
        return failed(error);
    }
    if (auto done = transaction->commit(); !done)
        return done;
    auto kept = connectTo();
    if (!kept)
        return failed(kept);
    if (auto read = kept->run(u"SELECT base_address FROM about"_s); !read) // only who has read counts as having it open
        return failed(read);
    m_kept.emplace(std::move(*kept));
    return {};
}

Result<Connection> Database::open() const
{
    auto connection = connectTo();
    if (!connection)
        return connection;
    if (auto done = prepareOnce(*connection); !done)
        return failed(done);
    return connection;
}

Result<bool> Database::forget(const Connection& connection)
{
    // While it waits for a reader it keeps every writer out, so it waits for a moment only.
    if (auto done = connection.run(u"PRAGMA busy_timeout = 100"_s); !done)
        return failed(done);
    bool isEmptied = false;
    {
        auto query = connection.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        if (!query)
            return failed(query);
        // https://www.sqlite.org/pragma.html#pragma_wal_checkpoint: the first column is 1 where somebody was in the way.
        isEmptied = query->next() && query->value(0).toInt() == 0;
    }
    if (auto done = connection.run(u"PRAGMA busy_timeout = %1"_s.arg(busyTimeout)); !done)
        return failed(done);
    return isEmptied;
}

Result<void> Database::destroy()
{
    const std::scoped_lock lock(m_mutex);
    m_kept.reset();
    for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile file(m_path + suffix);
        if (file.exists() && !file.remove())
            return failed(ErrorKind::FileFailed, file.errorString());
    }
    return {};
}
