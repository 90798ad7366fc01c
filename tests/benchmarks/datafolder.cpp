#include "tests/benchmarks/datafolder.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

constexpr auto connectionName = "datafolder";

const QStringList schema{
    u"PRAGMA journal_mode = WAL"_s,
    u"BEGIN"_s,
    u"CREATE TABLE about (base_address TEXT NOT NULL)"_s,
    u"CREATE TABLE workspace (id TEXT PRIMARY KEY, name TEXT NOT NULL, created_at TEXT NOT NULL)"_s,
    u"CREATE TABLE member (id TEXT PRIMARY KEY, workspace_id TEXT NOT NULL REFERENCES workspace(id),"
    u" name TEXT NOT NULL, role TEXT NOT NULL, created_at TEXT NOT NULL)"_s,
    u"CREATE TABLE sealed (workspace_id TEXT NOT NULL REFERENCES workspace(id), purpose TEXT NOT NULL,"
    u" subject TEXT NOT NULL, version INTEGER NOT NULL, key_id TEXT NOT NULL, wrapped_key BLOB NOT NULL,"
    u" ciphertext BLOB NOT NULL, PRIMARY KEY (workspace_id, purpose, subject))"_s,
    u"CREATE TABLE meta_app (workspace_id TEXT PRIMARY KEY REFERENCES workspace(id), app_id TEXT NOT NULL,"
    u" redirect_uri TEXT NOT NULL, form TEXT NOT NULL)"_s,
    u"CREATE TABLE attempt (id TEXT PRIMARY KEY, state_hash BLOB NOT NULL, workspace_id TEXT NOT NULL"
    u" REFERENCES workspace(id), member_id TEXT NOT NULL, session_id TEXT NOT NULL, app_id TEXT NOT NULL,"
    u" redirect_uri TEXT NOT NULL, form TEXT NOT NULL, scopes TEXT NOT NULL, purpose TEXT NOT NULL,"
    u" page_id TEXT, started_at TEXT NOT NULL)"_s,
    u"CREATE TABLE meta_grant (id TEXT PRIMARY KEY, workspace_id TEXT NOT NULL REFERENCES workspace(id),"
    u" app_id TEXT NOT NULL, login_hash BLOB NOT NULL, form TEXT NOT NULL, redirect_uri TEXT NOT NULL,"
    u" base_address TEXT NOT NULL, scopes TEXT NOT NULL, expires_at TEXT, consented_at TEXT NOT NULL,"
    u" UNIQUE (workspace_id, app_id, login_hash))"_s,
    u"CREATE TABLE page (workspace_id TEXT NOT NULL REFERENCES workspace(id), page_id TEXT NOT NULL,"
    u" name TEXT NOT NULL, folded_name TEXT NOT NULL, PRIMARY KEY (workspace_id, page_id))"_s,
    u"CREATE TABLE page_token (workspace_id TEXT NOT NULL, page_id TEXT NOT NULL,"
    u" grant_id TEXT NOT NULL REFERENCES meta_grant(id), scopes TEXT NOT NULL, tasks TEXT NOT NULL,"
    u" state TEXT NOT NULL, consented_at TEXT NOT NULL, connected_by TEXT NOT NULL REFERENCES member(id),"
    u" PRIMARY KEY (workspace_id, page_id, grant_id),"
    u" FOREIGN KEY (workspace_id, page_id) REFERENCES page(workspace_id, page_id))"_s,
    u"INSERT INTO about VALUES ('https://graph.facebook.com')"_s,
    u"INSERT INTO workspace VALUES ('w', 'Harbour Bakery', '2026-01-05T09:00:00.000Z')"_s,
    u"INSERT INTO member VALUES ('m', 'w', 'Maya', 'owner', '2026-01-05T09:00:00.000Z')"_s,
    u"INSERT INTO meta_grant VALUES ('g', 'w', '1234567890123456', x'00', 'automatic',"
    u" 'https://www.facebook.com/connect/login_success.html', 'https://graph.facebook.com',"
    u" 'pages_show_list pages_read_engagement pages_manage_posts', NULL, '2026-01-05T09:00:00.000Z')"_s,
};

void run(QSqlQuery& query, const QString& statement)
{
    if (!query.exec(statement))
        qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
}

void run(QSqlQuery& prepared)
{
    if (!prepared.exec())
        qFatal("%s", qPrintable(prepared.lastError().text()));
}

QByteArray noise(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = char(QRandomGenerator::global()->generate());
    return bytes;
}

void addPages(const QSqlDatabase& database, int pages)
{
    QSqlQuery page(database);
    QSqlQuery token(database);
    QSqlQuery sealed(database);
    page.prepare(u"INSERT INTO page VALUES ('w', ?, ?, ?)"_s);
    token.prepare(u"INSERT INTO page_token VALUES ('w', ?, 'g', 'pages_show_list pages_read_engagement"
                  u" pages_manage_posts', 'ADVERTISE ANALYZE CREATE_CONTENT MESSAGING MODERATE MANAGE', 'working',"
                  u" '2026-01-05T09:00:00.000Z', 'm')"_s);
    sealed.prepare(u"INSERT INTO sealed VALUES ('w', 'page token', ?, 1, '0123456789abcdef', ?, ?)"_s);
    for (int i = 0; i < pages; ++i) {
        const QString id = QString::number(100'000'000'000'000 + i);
        const QString name = u"Harbour Bakery No. %1"_s.arg(i);
        page.bindValue(0, id);
        page.bindValue(1, name);
        page.bindValue(2, name.toLower());
        run(page);
        token.bindValue(0, id);
        run(token);
        sealed.bindValue(0, QString(id + u"/g"_s));
        sealed.bindValue(1, noise(72));
        sealed.bindValue(2, noise(240)); // a Page token has about 200 characters
        run(sealed);
    }
}

} // namespace

void makeDataFolder(const QString& folder, int pages)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, QLatin1StringView(connectionName));
        database.setDatabaseName(folder + u"/pagekeep.sqlite"_s);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        for (const QString& statement : schema)
            run(query, statement);
        addPages(database, pages);
        run(query, u"PRAGMA user_version = 1"_s);
        run(query, u"COMMIT"_s);
    }
    QSqlDatabase::removeDatabase(QLatin1StringView(connectionName));
}
