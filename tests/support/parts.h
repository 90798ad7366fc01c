#pragma once
/// \file A data folder with everything a connect needs but the window: the real parts, wired as in ui/program.h.

#include "app/integrations/connect.h"
#include "app/meta/loginwindow.h"
#include "app/storage/database.h"
#include "app/vault/vault.h"
#include "app/workspace/workspace.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

#include <functional>

/// Looks into a database file past the code under test, with a connection of its own.
class Inspector
{
public:
    explicit Inspector(const QString& path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name());
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
        if (!database.open())
            qWarning("%s: %s", qPrintable(path), qPrintable(database.lastError().text()));
    }
    ~Inspector() { QSqlDatabase::removeDatabase(name()); }
    Inspector(const Inspector&) = delete;
    Inspector& operator=(const Inspector&) = delete;

    QList<QVariantList> rows(const QString& statement, const QVariantList& values = {}) const
    {
        QSqlQuery query(QSqlDatabase::database(name()));
        query.prepare(statement);
        for (const QVariant& value : values)
            query.addBindValue(value);
        if (!query.exec())
            qWarning("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        QList<QVariantList> found;
        while (query.next()) {
            QVariantList row;
            for (int i = 0; i < query.record().count(); ++i)
                row.append(query.value(i));
            found.append(row);
        }
        return found;
    }
    QVariant one(const QString& statement, const QVariantList& values = {}) const
    {
        const auto found = rows(statement, values);
        return found.isEmpty() || found.first().isEmpty() ? QVariant() : found.first().first();
    }
    int count(const QString& table) const { return one(QStringLiteral("SELECT COUNT(*) FROM ") + table).toInt(); }

private:
    QString name() const { return QStringLiteral("inspector-%1").arg(quintptr(this)); }
};

/// The services of one run of the program.
struct Parts
{
    Parts(const QString& folder, Meta::Address metaAddress, KeyStore& keyStore, const QString& loginProgram,
          Clock clockToUse = Clock::system())
        : clock(std::move(clockToUse)), address(std::move(metaAddress)),
          database(folder + QStringLiteral("/pagekeep.sqlite"), address.text()), vault(database, keyStore),
          workspace(database, clock), loginWindow(loginProgram),
          settingsFile(folder + QStringLiteral("/settings.ini"))
    {
    }

    ConnectParts connectParts()
    {
        return {database, vault, workspace, loginWindow, clock, address, limits, settingsFile};
    }

    Clock clock;
    Meta::Address address;
    GraphLimits limits;
    Database database;
    Vault vault;
    Workspace workspace;
    LoginWindow loginWindow;
    QString settingsFile;
};
