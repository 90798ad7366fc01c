#pragma once
/// \file A data folder with everything a connect needs but the window: the real parts, wired as in ui/program.h.

#include "app/integrations/connect.h"
#include "app/meta/loginwindow.h"
#include "app/storage/database.h"
#include "app/vault/vault.h"
#include "app/workspace/activity.h"
#include "app/workspace/members.h"
#include "app/workspace/workspace.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

#include <functional>
#include <mutex>

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

inline const QString ownerPassword = QStringLiteral("correct horse battery");

/// A workspace with its owner signed in, as the set-up makes it.
inline Session makeWorkspace(Workspace& workspace, const QString& name = QStringLiteral("Sunrise Group"),
                             const QString& owner = QStringLiteral("Maya Lind"))
{
    NewWorkspace wanted;
    wanted.name = name;
    wanted.ownerName = owner;
    wanted.password = Secret::ofTyped(ownerPassword);
    return workspace.create(wanted).value().session;
}

/// For tests that sign in a hundred times: every member's password is the same, by a hash that takes no time (Argon2id
/// with 8 KiB and one pass).
inline void makeSignInsQuick(const QString& databasePath)
{
    Inspector(databasePath)
        .rows(QStringLiteral("UPDATE member SET password_due = 0, password_hash ="
                             " '$argon2id$v=19$m=8,t=1,p=1$LFrgnP/8f8Yq6mqVEKRdKg$"
                             "d6uF3rfGqpfQFs3qaR33U5zowkP8Z76AQnmrp081ITk'"));
}

/// Signs somebody in; nothing where they are refused.
inline std::optional<Session> signIn(Workspace& workspace, const QString& name, const QString& password = ownerPassword)
{
    SignIn given;
    given.name = name;
    given.password = Secret::ofTyped(password);
    auto signedIn = workspace.signIn(given);
    if (!signedIn)
        return {};
    return signedIn->session;
}

/// The services of one run of the program.
struct Parts
{
    Parts(const QString& folder, Meta::Address metaAddress, KeyStore& keyStore, const QString& loginProgram,
          Clock clockToUse = Clock::system())
        : clock(std::move(clockToUse)), address(std::move(metaAddress)),
          database(folder + QStringLiteral("/pagekeep.sqlite"), address.text()), vault(database, keyStore),
          workspace(database, vault, clock),
          members(database, workspace), activities(database, workspace), loginWindow(loginProgram, proxySignIns),
          settingsFile(folder + QStringLiteral("/settings.ini"))
    {
    }

    ConnectParts connectParts()
    {
        return {database, vault, workspace, loginWindow, clock, address, limits, proxySignIns, consentTurn, settingsFile};
    }

    Clock clock;
    Meta::Address address;
    GraphLimits limits;
    Database database;
    Vault vault;
    Workspace workspace;
    Members members;
    Activities activities;
    ProxySignIns proxySignIns;
    LoginWindow loginWindow;
    std::mutex consentTurn;
    QString settingsFile;
};
