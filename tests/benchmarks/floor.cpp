#include "tests/benchmarks/floor.h"

#include <QEventLoop>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const auto sourceName = u"floor-source"_s;
const auto targetName = u"floor-target"_s;

QSqlDatabase openDatabase(const QString& name, const QString& path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(path);
    if (!database.open())
        qFatal("%s: %s", qPrintable(path), qPrintable(database.lastError().text()));
    return database;
}

QSqlQuery run(const QSqlDatabase& database, const QString& statement)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(statement))
        qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
    return query;
}

std::vector<QVariantList> all(QSqlQuery query)
{
    std::vector<QVariantList> rows;
    while (query.next()) {
        QVariantList row;
        for (int i = 0; i < query.record().count(); ++i)
            row.append(query.value(i));
        rows.push_back(row);
    }
    return rows;
}

std::unique_ptr<QNetworkReply> finished(QNetworkReply* running)
{
    std::unique_ptr<QNetworkReply> reply(running);
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("%s: %s", qPrintable(reply->url().path()), qPrintable(reply->errorString()));
    return reply;
}

QNetworkRequest manual(const QUrl& url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork); // adds two headers
    return request;
}

} // namespace

Floor::Floor(const QString& address, const QJsonArray& log, const QString& database)
{
    for (const auto& entry : log) {
        QUrl url(address + entry["path"_L1].toString());
        if (const QString query = entry["query"_L1].toString(); !query.isEmpty())
            url.setQuery(query, QUrl::StrictMode);
        if (url.path().endsWith("/dialog/oauth"_L1))
            m_dialog = url;
        else
            m_requests.push_back({url, entry["body"_L1].toString().toUtf8(),
                                  entry["authorization"_L1].toString().toUtf8(),
                                  entry["user_agent"_L1].toString().toUtf8()});
    }

    const QSqlDatabase source = openDatabase(sourceName, database);
    const QSqlDatabase target = openDatabase(targetName, m_folder.filePath(u"floor.sqlite"_s));
    run(target, u"PRAGMA journal_mode = WAL"_s);
    run(target, u"PRAGMA synchronous = FULL"_s);
    for (const QVariantList& table : all(run(source, u"SELECT name, sql FROM sqlite_master WHERE type = 'table'"
                                                       u" AND name NOT LIKE 'sqlite%'"_s))) { // those make themselves
        run(target, table[1].toString());
        m_tables.push_back({table[0].toString(), all(run(source, u"SELECT * FROM "_s + table[0].toString()))});
    }
}

Floor::~Floor()
{
    QSqlDatabase::removeDatabase(sourceName);
    QSqlDatabase::removeDatabase(targetName);
}

void Floor::landAgain()
{
    QNetworkAccessManager network; // not the one that asks: its connection would be there already, and a cookie
    const auto reply = finished(network.get(manual(m_dialog)));
    const QUrl landed = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    m_code = QUrlQuery(landed).queryItemValue(u"code"_s).toUtf8();
    if (m_code.isEmpty())
        qFatal("the sandbox's dialog gives no code");
}

void Floor::ask()
{
    QNetworkAccessManager network;
    for (const Request& asked : m_requests) {
        QNetworkRequest request = manual(asked.url);
        request.setRawHeader("Accept", "application/json");
        request.setRawHeader("User-Agent", asked.userAgent);
        if (!asked.authorization.isEmpty())
            request.setRawHeader("Authorization", asked.authorization);
        if (asked.body.isEmpty()) {
            finished(network.get(request))->readAll();
            continue;
        }
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        QUrlQuery form(QString::fromUtf8(asked.body));
        form.removeQueryItem(u"code"_s);
        form.addQueryItem(u"code"_s, QString::fromUtf8(m_code));
        finished(network.post(request, form.toString(QUrl::FullyEncoded).toUtf8()))->readAll();
    }
}

void Floor::save()
{
    const QSqlDatabase target = QSqlDatabase::database(targetName);
    run(target, u"BEGIN IMMEDIATE"_s);
    for (const Table& table : m_tables) {
        if (table.rows.empty())
            continue;
        QSqlQuery insert(target);
        const QStringList marks(table.rows.front().size(), u"?"_s);
        if (!insert.prepare(u"INSERT INTO %1 VALUES (%2)"_s.arg(table.name, marks.join(u", "_s))))
            qFatal("%s", qPrintable(insert.lastError().text()));
        for (const QVariantList& row : table.rows) {
            for (int i = 0; i < row.size(); ++i)
                insert.bindValue(i, row[i]);
            if (!insert.exec())
                qFatal("%s: %s", qPrintable(table.name), qPrintable(insert.lastError().text()));
        }
    }
    run(target, u"COMMIT"_s);
}
