#include "app/storage/migrations.h"

#include "app/storage/database.h"

#include <span>

using namespace Qt::StringLiterals;

namespace {

// Step 1. Times are UTC in ISO 8601 with milliseconds, ids are text, scopes and tasks are space-separated.
const QStringView step1[] = {
    // One row: which Meta this file belongs to.
    u"CREATE TABLE about (base_address TEXT NOT NULL)",

    u"CREATE TABLE workspace (id TEXT PRIMARY KEY, name TEXT NOT NULL, created_at TEXT NOT NULL)",

    u"CREATE TABLE member (id TEXT PRIMARY KEY, workspace_id TEXT NOT NULL REFERENCES workspace(id),"
    u" name TEXT NOT NULL, role TEXT NOT NULL, created_at TEXT NOT NULL)",

    // Everything secret, one record each. The primary key is what the seal binds, so a record that is moved to
    // another row does not open.
    u"CREATE TABLE sealed (workspace_id TEXT NOT NULL REFERENCES workspace(id), purpose TEXT NOT NULL,"
    u" subject TEXT NOT NULL, version INTEGER NOT NULL, key_id TEXT NOT NULL, wrapped_key BLOB NOT NULL,"
    u" ciphertext BLOB NOT NULL, PRIMARY KEY (workspace_id, purpose, subject))",

    u"CREATE TABLE meta_app (workspace_id TEXT PRIMARY KEY REFERENCES workspace(id), app_id TEXT NOT NULL,"
    u" redirect_uri TEXT NOT NULL, form TEXT NOT NULL)",

    // A connect that was begun and not yet answered.
    u"CREATE TABLE attempt (id TEXT PRIMARY KEY, state_hash BLOB NOT NULL, workspace_id TEXT NOT NULL"
    u" REFERENCES workspace(id), member_id TEXT NOT NULL, session_id TEXT NOT NULL, app_id TEXT NOT NULL,"
    u" redirect_uri TEXT NOT NULL, form TEXT NOT NULL, scopes TEXT NOT NULL, purpose TEXT NOT NULL,"
    u" page_id TEXT, started_at TEXT NOT NULL)",

    // One Facebook login's consent to one Meta app. Its user token and user ID are in `sealed`, under its id.
    u"CREATE TABLE meta_grant (id TEXT PRIMARY KEY, workspace_id TEXT NOT NULL REFERENCES workspace(id),"
    u" app_id TEXT NOT NULL, login_hash BLOB NOT NULL, form TEXT NOT NULL, redirect_uri TEXT NOT NULL,"
    u" base_address TEXT NOT NULL, scopes TEXT NOT NULL, expires_at TEXT, consented_at TEXT NOT NULL,"
    u" UNIQUE (workspace_id, app_id, login_hash))",

    u"CREATE TABLE page (workspace_id TEXT NOT NULL REFERENCES workspace(id), page_id TEXT NOT NULL,"
    u" name TEXT NOT NULL, folded_name TEXT NOT NULL, PRIMARY KEY (workspace_id, page_id))",

    // One token a Page and grant; the token is in `sealed`.
    u"CREATE TABLE page_token (workspace_id TEXT NOT NULL, page_id TEXT NOT NULL,"
    u" grant_id TEXT NOT NULL REFERENCES meta_grant(id), scopes TEXT NOT NULL, tasks TEXT NOT NULL,"
    u" state TEXT NOT NULL, consented_at TEXT NOT NULL, connected_by TEXT NOT NULL REFERENCES member(id),"
    u" PRIMARY KEY (workspace_id, page_id, grant_id),"
    u" FOREIGN KEY (workspace_id, page_id) REFERENCES page(workspace_id, page_id))",
};

const std::span<const QStringView> steps[] = {step1};
constexpr int newest = int(std::size(steps));

Result<int> versionOf(const Connection& connection)
{
    auto query = connection.run(u"PRAGMA user_version"_s);
    if (!query)
        return failed(query);
    query->next();
    return query->value(0).toInt();
}

} // namespace

Result<void> refuseNewer(const Connection& connection)
{
    const auto version = versionOf(connection);
    if (!version)
        return failed(version.error());
    if (*version > newest)
        return failed(ErrorKind::DatabaseNewer, u"file version %1, known %2"_s.arg(*version).arg(newest));
    return {};
}

Result<void> migrate(const Connection& connection)
{
    for (;;) {
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return failed(transaction);
        const auto version = versionOf(connection); // inside: another start may be migrating too
        if (!version)
            return failed(version.error());
        if (*version >= newest)
            return {};
        for (const QStringView statement : steps[*version]) {
            if (auto done = connection.run(statement.toString()); !done)
                return failed(done);
        }
        if (auto done = connection.run(u"PRAGMA user_version = %1"_s.arg(*version + 1)); !done)
            return failed(done);
        if (auto done = transaction->commit(); !done)
            return done;
    }
}
