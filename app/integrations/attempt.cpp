#include "app/integrations/attempt.h"

#include "app/meta/oauth.h"
#include "app/storage/columns.h"
#include "app/storage/database.h"

using namespace Qt::StringLiterals;

QStringList scopesFor(const ConnectPurpose& purpose)
{
    return purpose.withPortfolios ? Meta::requiredScopes + QStringList(Meta::portfolioScope) : Meta::requiredScopes;
}

Result<Attempt> Attempt::begin(const Connection& connection, std::chrono::milliseconds startedAt,
                               const QDateTime& now, const Session& session, const Meta::App& app,
                               const ConnectPurpose& purpose)
{
    Attempt attempt{AttemptId::make(), OAuth::randomValue(), OAuth::randomValue(), session, app, startedAt};
    // There is one attempt at a time; an earlier one is here only where a full disk kept it from being removed.
    if (auto swept = sweep(connection); !swept)
        return failed(swept);
    const QVariant page = purpose.reconnects ? QVariant(purpose.reconnects->value) : QVariant();
    if (auto done = connection.run(
            u"INSERT INTO attempt (id, state_hash, workspace_id, member_id, session_id, app_id, redirect_uri, form,"
            u" scopes, purpose, page_id, started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {attempt.id.value, OAuth::hashOf(attempt.state.view()), session.workspace.value,
             session.member.id.value, session.id.value, app.id.value, app.redirectUri, Meta::formToText(app.form),
             scopesFor(purpose).join(u' '), purpose.reconnects ? u"reconnect"_s : u"connect"_s, page,
             timeText(now)});
        !done)
        return failed(done);
    return attempt;
}

Result<std::optional<QByteArray>> Attempt::useUp(const Connection& connection) const
{
    auto query = connection.run(u"DELETE FROM attempt WHERE id = ? RETURNING state_hash"_s, {id.value});
    if (!query)
        return failed(query);
    if (!query->next())
        return std::optional<QByteArray>();
    const QByteArray hash = query->value(0).toByteArray();
    while (query->next()) { // SQLite makes the change durable when the statement has run to its end
    }
    return std::optional(hash);
}

Result<void> Attempt::sweep(const Connection& connection)
{
    if (auto done = connection.run(u"DELETE FROM attempt"_s); !done)
        return failed(done);
    return {};
}
