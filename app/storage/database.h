#pragma once
/// \file The SQLite file: how it is opened, and how a change to it is made whole or not at all.

#include "app/base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>

/// One thread's connection to the file, closed when it goes. Every statement on it goes through run().
class Connection
{
public:
    Connection(Connection&& other) noexcept;
    Connection& operator=(Connection&& other) = delete;
    ~Connection();

    /// Prepares and executes one statement with positional values. Read the rows with QSqlQuery::next(), and
    /// finish the query before the next step: a live reader blocks checkpoints.
    Result<QSqlQuery> run(const QString& statement, const QVariantList& values = {}) const;
    /// A statement that will be executed often, by again().
    Result<QSqlQuery> prepare(const QString& statement) const;
    Result<void> again(QSqlQuery& prepared, const QVariantList& values) const;
    /// Many rows by few statements, because each execution has its price, whether of one row or of fifty.
    /// \param statement with `%1` where the rows go: "INSERT INTO page (id, name) VALUES %1"
    /// \param row the values of the i-th row; as many of each \param common those that stand after the rows
    Result<void> runRows(const QString& statement, std::size_t count,
                         const std::function<QVariantList(std::size_t)>& row, const QVariantList& common = {}) const;

private:
    friend class Database;
    friend class Transaction;
    explicit Connection(QString name) : m_name(std::move(name)) {}
    QSqlDatabase handle() const { return QSqlDatabase::database(m_name, false); }
    Error errorOf(const QSqlError& error) const;

    QString m_name;
};

/// A change that happens whole or not at all. Rolled back when it goes without commit().
class Transaction
{
public:
    /// Takes the write lock at once, so that what is read inside is still true when it is written.
    static Result<Transaction> begin(const Connection& connection);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(const Connection& connection) : m_connection(&connection) {}
    const Connection* m_connection;
};

/// The pattern by which LIKE … ESCAPE '\\' finds `text` anywhere.
QString containing(QString text);

/// What of the file may be told to anybody.
struct DatabaseFacts
{
    int version = 0;  ///< the number of migration steps behind it
    qint64 bytes = 0; ///< with the write-ahead log
};

/// Where the workspace is kept. All functions may be called from any thread.
class Database
{
public:
    /// `baseAddress` is the Meta that the records belong to; a file made with another one is refused, so that no
    /// real token ever goes to a stand-in.
    Database(QString path, QString baseAddress);

    /// Opens the file for this thread. The first call of a run also makes or migrates it and checks that it is
    /// whole. \errors DatabaseDamaged, DatabaseNewer, DatabaseOtherAddress, DiskFull, DatabaseFailed
    Result<Connection> open() const;

    Result<DatabaseFacts> facts(const Connection& connection) const;

    /// Writes the log back into the file and empties it, so that what was deleted (`secure_delete`) is in neither. Fails
    /// while somebody reads or writes; say so by answering false, and ask again. \errors those of Connection::run()
    static Result<bool> forget(const Connection& connection);

    /// Removes the file and those beside it; the next open() makes a new one. Nobody may have it open.
    /// \errors FileFailed
    Result<void> destroy();

    const QString& path() const { return m_path; }

private:
    Result<Connection> connectTo() const;
    Result<void> prepareOnce(const Connection& connection) const;

    QString m_path;
    QString m_baseAddress;
    mutable std::mutex m_mutex;
    /// Under m_mutex; there once the file is prepared. As long as somebody has the file open, the write-ahead log stays
    /// beside it; else the last to close would take it down and the next build it anew, at five syncs of the disk.
    mutable std::optional<Connection> m_kept;
};
