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

// Step 2: passwords, sessions that stay, and the activity log.
const QStringView step2[] = {
    u"ALTER TABLE workspace ADD COLUMN lock_after INTEGER NOT NULL DEFAULT 0", // minutes; 0: never
    // The key of the hash that sorts sign-in tries into buckets.
    u"ALTER TABLE workspace ADD COLUMN try_key BLOB NOT NULL DEFAULT x''",
    u"UPDATE workspace SET try_key = randomblob(32)",

    u"ALTER TABLE member ADD COLUMN password_hash TEXT", // Argon2id; NULL: never had one
    u"ALTER TABLE member ADD COLUMN password_due INTEGER NOT NULL DEFAULT 0", // 1: set by somebody else
    u"ALTER TABLE member ADD COLUMN recovery_hash BLOB",
    u"ALTER TABLE member ADD COLUMN disabled_at TEXT",
    u"ALTER TABLE member ADD COLUMN signed_in_at TEXT",

    // Failed tries in a row, by bucket and not by name: what was typed is nowhere, and a name that does not exist
    // waits like one that does.
    u"CREATE TABLE sign_in_try (bucket INTEGER PRIMARY KEY, tries INTEGER NOT NULL, last_at TEXT NOT NULL)",

    // Who is signed in without asking at the next start. The token is in `sealed`; only its hash is compared.
    u"CREATE TABLE stay_signed_in (workspace_id TEXT PRIMARY KEY REFERENCES workspace(id),"
    u" member_id TEXT NOT NULL REFERENCES member(id), token_hash BLOB NOT NULL, is_locked INTEGER NOT NULL DEFAULT 0)",

    // Names stand here as they were. No reference to member or page: those may go, the log stays.
    u"CREATE TABLE activity (id INTEGER PRIMARY KEY AUTOINCREMENT, workspace_id TEXT NOT NULL"
    u" REFERENCES workspace(id), at TEXT NOT NULL, kind TEXT NOT NULL, outcome TEXT NOT NULL, member_id TEXT,"
    u" member_name TEXT, subject_id TEXT, subject_name TEXT, old_value TEXT, new_value TEXT, reason TEXT, detail TEXT)",
    u"CREATE TABLE activity_page (activity_id INTEGER NOT NULL REFERENCES activity(id), page_id TEXT NOT NULL,"
    u" name TEXT NOT NULL, folded_name TEXT NOT NULL, PRIMARY KEY (activity_id, page_id)) WITHOUT ROWID",
    // A question by one of these is answered in the order of the ids, without sorting what it passes over.
    u"CREATE INDEX activity_by_id ON activity (workspace_id, id)",
    u"CREATE INDEX activity_by_member ON activity (workspace_id, member_id, id)",
    u"CREATE INDEX activity_by_kind ON activity (workspace_id, kind, id)",
    u"CREATE TRIGGER activity_is_never_edited BEFORE UPDATE ON activity"
    u" BEGIN SELECT RAISE(ABORT, 'the activity log is never edited'); END",
    u"CREATE TRIGGER activity_is_never_deleted BEFORE DELETE ON activity"
    u" BEGIN SELECT RAISE(ABORT, 'the activity log is never edited'); END",
    u"CREATE TRIGGER activity_page_is_never_edited BEFORE UPDATE ON activity_page"
    u" BEGIN SELECT RAISE(ABORT, 'the activity log is never edited'); END",
    u"CREATE TRIGGER activity_page_is_never_deleted BEFORE DELETE ON activity_page"
    u" BEGIN SELECT RAISE(ABORT, 'the activity log is never edited'); END",
    // REPLACE deletes without asking the triggers of DELETE (https://www.sqlite.org/lang_replace.html).
    u"CREATE TRIGGER activity_is_never_replaced BEFORE INSERT ON activity"
    u" WHEN EXISTS (SELECT 1 FROM activity WHERE id = NEW.id)"
    u" BEGIN SELECT RAISE(ABORT, 'the activity log is never edited'); END",
    u"CREATE TRIGGER activity_page_is_never_replaced BEFORE INSERT ON activity_page"
    u" WHEN EXISTS (SELECT 1 FROM activity_page WHERE activity_id = NEW.activity_id AND page_id = NEW.page_id)"
    u" BEGIN SELECT RAISE(ABORT, 'the activity log is never edited'); END",
};

// Step 3: disconnecting.
const QStringView step3[] = {
    // A removal that Meta has not confirmed yet. It outlives the grant's row: the login is known by its hash.
    u"CREATE TABLE revocation (id TEXT PRIMARY KEY, workspace_id TEXT NOT NULL REFERENCES workspace(id),"
    u" way TEXT NOT NULL, fallback TEXT, grant_id TEXT NOT NULL, app_id TEXT NOT NULL, login_hash BLOB NOT NULL,"
    u" connected_by TEXT NOT NULL, consented_at TEXT NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL,"
    u" has_ended INTEGER NOT NULL DEFAULT 0, tries INTEGER NOT NULL DEFAULT 0, next_at TEXT NOT NULL, asks TEXT, reason TEXT, detail TEXT)",
    u"CREATE TABLE revocation_page (revocation_id TEXT NOT NULL REFERENCES revocation(id) ON DELETE CASCADE,"
    u" page_id TEXT NOT NULL, name TEXT NOT NULL, confirmed_at TEXT, had_expired INTEGER NOT NULL DEFAULT 0,"
    u" PRIMARY KEY (revocation_id, page_id)) WITHOUT ROWID",
    // The sealed records that it needs, moved out of everybody else's reach. A record keeps the place that its seal
    // binds, so it moves without being opened.
    u"CREATE TABLE revocation_sealed (revocation_id TEXT NOT NULL REFERENCES revocation(id) ON DELETE CASCADE,"
    u" workspace_id TEXT NOT NULL, purpose TEXT NOT NULL, subject TEXT NOT NULL, version INTEGER NOT NULL,"
    u" key_id TEXT NOT NULL, wrapped_key BLOB NOT NULL, ciphertext BLOB NOT NULL,"
    u" PRIMARY KEY (revocation_id, purpose, subject))",
    u"CREATE INDEX page_token_by_grant ON page_token (grant_id)",
};

// Step 4: how connected Pages stand. What failed last is kept for Details; `trouble` is why the last check had no answer.
const QStringView step4[] = {
    u"ALTER TABLE workspace ADD COLUMN notified_at TEXT",

    u"ALTER TABLE meta_grant ADD COLUMN declined TEXT NOT NULL DEFAULT ''", // scopes
    u"ALTER TABLE meta_grant ADD COLUMN is_incomplete INTEGER NOT NULL DEFAULT 0", // its list was not read to the end
    u"ALTER TABLE meta_grant ADD COLUMN checked_at TEXT",
    u"ALTER TABLE meta_grant ADD COLUMN next_check_at TEXT",
    u"ALTER TABLE meta_grant ADD COLUMN failures INTEGER NOT NULL DEFAULT 0", // in a row
    u"ALTER TABLE meta_grant ADD COLUMN trouble TEXT",
    u"ALTER TABLE meta_grant ADD COLUMN error_kind TEXT",
    u"ALTER TABLE meta_grant ADD COLUMN error_code INTEGER NOT NULL DEFAULT 0",
    u"ALTER TABLE meta_grant ADD COLUMN error_subcode INTEGER NOT NULL DEFAULT 0",
    u"ALTER TABLE meta_grant ADD COLUMN error_said TEXT",
    u"ALTER TABLE meta_grant ADD COLUMN error_detail TEXT",
    u"ALTER TABLE meta_grant ADD COLUMN error_at TEXT",

    u"ALTER TABLE page_token ADD COLUMN reason TEXT", // of the state: Meta's words, or the permissions that are missing
    u"ALTER TABLE page_token ADD COLUMN expires_at TEXT",
    u"ALTER TABLE page_token ADD COLUMN checked_at TEXT",
    u"ALTER TABLE page_token ADD COLUMN next_check_at TEXT",
    u"ALTER TABLE page_token ADD COLUMN failures INTEGER NOT NULL DEFAULT 0",
    u"ALTER TABLE page_token ADD COLUMN trouble TEXT",
    u"ALTER TABLE page_token ADD COLUMN error_kind TEXT",
    u"ALTER TABLE page_token ADD COLUMN error_code INTEGER NOT NULL DEFAULT 0",
    u"ALTER TABLE page_token ADD COLUMN error_subcode INTEGER NOT NULL DEFAULT 0",
    u"ALTER TABLE page_token ADD COLUMN error_said TEXT",
    u"ALTER TABLE page_token ADD COLUMN error_detail TEXT",
    u"ALTER TABLE page_token ADD COLUMN error_at TEXT",
    u"ALTER TABLE page_token ADD COLUMN is_notified INTEGER NOT NULL DEFAULT 0", // a notification told of its state
    // The checks of those that are here spread over a day.
    u"UPDATE page_token SET next_check_at ="
    u" strftime('%Y-%m-%dT%H:%M:%fZ', 'now', (abs(random()) % 86400) || ' seconds')",
    u"CREATE INDEX page_token_by_check ON page_token (workspace_id, next_check_at)",
};

const std::span<const QStringView> steps[] = {step1, step2, step3, step4};
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
