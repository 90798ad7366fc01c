#include "tests/support/records.h"

#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

QStringList Records::values(const QString& statement) const
{
    static int number = 0;
    const QString name = u"records-%1"_s.arg(++number);
    const auto gone = qScopeGuard([&name] { QSqlDatabase::removeDatabase(name); });
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(m_path);
    if (!database.open())
        return {u"error: "_s + database.lastError().text()};
    QSqlQuery query(database);
    if (!query.exec(statement))
        return {u"error: "_s + query.lastError().text()};
    QStringList found;
    while (query.next())
        found.append(query.value(0).toString());
    return found;
}

bool Records::change(const QString& statement) const
{
    const QStringList answer = values(statement);
    if (!answer.isEmpty())
        qWarning("%s: %s", qPrintable(statement), qPrintable(answer.join(u' ')));
    return answer.isEmpty();
}

QStringList Records::ofConnect() const
{
    // The canary and the key of the login hash are our own; no byte of them comes from Meta.
    return values(u"SELECT 'grant ' || id FROM meta_grant UNION ALL SELECT 'page ' || name FROM page"
                  " UNION ALL SELECT 'page token ' || page_id FROM page_token"
                  " UNION ALL SELECT 'attempt ' || id FROM attempt"
                  " UNION ALL SELECT 'sealed ' || purpose FROM sealed"
                  " WHERE purpose NOT IN ('canary', 'login hash key', 'app secret')"_s);
}

QString Records::keyName() const
{
    return u"pagekeep/kek/"_s + values(u"SELECT id FROM workspace"_s).value(0);
}
