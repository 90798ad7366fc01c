#include "app/workspace/signintry.h"

#include "app/storage/columns.h"
#include "app/storage/database.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPause = 15 * 60; // s

Result<int> bucketOf(const Connection& connection, const WorkspaceId& workspace, const QString& name)
{
    auto key = connection.run(u"SELECT try_key FROM workspace WHERE id = ?"_s, {workspace.value});
    if (!key)
        return failed(key);
    if (!key->next())
        return failed(ErrorKind::SessionChanged, u"the workspace is gone"_s);
    const QByteArray hash = QMessageAuthenticationCode::hash(foldedName(name).toUtf8(), key->value(0).toByteArray(),
                                                             QCryptographicHash::Sha256);
    return (int(uchar(hash[0])) << 8 | int(uchar(hash[1]))) % 1024;
}

} // namespace

QString foldedName(const QString& name)
{
    return name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

int SignInTry::pauseAfter(int failures)
{
    if (failures < 3)
        return 0;
    return std::min(longestPause, 5 << std::min(failures - 3, 10));
}

Result<void> SignInTry::begin(const Connection& connection, const WorkspaceId& workspace, const QString& name,
                              const QDateTime& now)
{
    const auto bucket = bucketOf(connection, workspace, name);
    if (!bucket)
        return failed(bucket.error());
    int failures = 0;
    {
        auto row = connection.run(u"SELECT tries, last_at FROM sign_in_try WHERE bucket = ?"_s, {*bucket});
        if (!row)
            return failed(row);
        if (row->next()) {
            failures = row->value(0).toInt();
            const QDateTime lastAt = timeFrom(row->value(1));
            const QDateTime until = lastAt.addSecs(pauseAfter(failures));
            // A clock that was set back ends the pause: whoever may set it could set it forward as well, and a pause
            // of months would lock out everybody.
            if (lastAt <= now && now < until) {
                Error error(ErrorKind::SignInPaused);
                error.retryAt = until;
                return failed(error);
            }
        }
    }
    if (auto done = connection.run(u"INSERT INTO sign_in_try (bucket, tries, last_at) VALUES (?, ?, ?)"
                                   u" ON CONFLICT (bucket) DO UPDATE SET tries = excluded.tries,"
                                   u" last_at = excluded.last_at"_s,
                                   {*bucket, failures + 1, timeText(now)});
        !done)
        return failed(done);
    return {};
}

Result<void> SignInTry::succeed(const Connection& connection, const WorkspaceId& workspace, const QString& name)
{
    const auto bucket = bucketOf(connection, workspace, name);
    if (!bucket)
        return failed(bucket.error());
    if (auto done = connection.run(u"DELETE FROM sign_in_try WHERE bucket = ?"_s, {*bucket}); !done)
        return failed(done);
    return {};
}
