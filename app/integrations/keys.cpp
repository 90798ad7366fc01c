/// The key of the workspace's secrets, as class Integrations changes it.

#include "app/base/work.h"
#include "app/integrations/disconnect.h"
#include "app/integrations/integrations.h"
#include "app/integrations/revocationstore.h"
#include "app/storage/database.h"
#include "app/workspace/activity.h"
#include "app/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace {

Result<void> noteKey(const ConnectParts& parts, const Connection& connection, const Session& session)
{
    return Activities::record(connection, session.workspace,
                              Activities::line(parts.clock.now(), session.member, ActivityKind::KeyChange));
}

/// Without its secrets a revocation can neither be sent nor be asked about.
Result<void> giveUp(const ConnectParts& parts, const Connection& connection, const Session& session,
                    const Revocation& revocation)
{
    Activity line = Activities::line(parts.clock.now(), session.member, ActivityKind::Revocation, ActivityOutcome::Failed);
    line.newValue = wayToText(revocation.way);
    line.reason = ErrorKind::KeyLost;
    if (auto noted = Activities::record(connection, session.workspace, line, activityPages(revocation)); !noted)
        return noted;
    return RevocationStore::remove(connection, revocation.id);
}

/// What the lost key leaves of the workspace besides the sealed records.
Result<void> forgetUnopened(const Connection& connection, const WorkspaceId& workspace)
{
    // Whoever stays signed in does so by a sealed token.
    for (const QString& statement :
         {u"UPDATE page_token SET state = 'reconnect', reason = NULL, trouble = NULL, is_notified = 1"
          " WHERE workspace_id = ?"_s,
          u"DELETE FROM stay_signed_in WHERE workspace_id = ?"_s}) {
        if (auto done = connection.run(statement, {workspace.value}); !done)
            return failed(done);
    }
    return {};
}

} // namespace

Result<void> Integrations::openKey(Work& work)
{
    const auto session = sessionThatMay(Right::See);
    if (!session)
        return failed(session.error());
    {
        auto connection = m_parts.database.open();
        if (!connection)
            return failed(connection);
        const auto isSealed = Vault::isAnythingSealed(*connection, session->workspace);
        if (!isSealed)
            return failed(isSealed.error());
        if (!*isSealed)
            return {};
    }
    const bool wasLost = m_parts.vault.isKeyLost();
    auto unlocked = m_parts.workspace.unlock(work, *session);
    if (m_parts.vault.isKeyLost() != wasLost)
        Q_EMIT changed();
    return unlocked;
}

/// What would seal or open anything waits until the key is the new one.
Result<std::vector<std::unique_lock<std::mutex>>> Integrations::takeTurns(Work& work)
{
    std::vector<std::unique_lock<std::mutex>> turns;
    for (std::mutex* each : {&m_checking, &m_revoking, &m_parts.consentTurn}) {
        auto turn = takeTurn(work, *each);
        if (!turn)
            return failed(turn);
        turns.push_back(std::move(*turn));
    }
    return turns;
}

Result<KeyRotation> Integrations::rotateKey(Work& work)
{
    const auto session = sessionThatMay(Right::Own);
    if (!session)
        return failed(session.error());
    if (m_isConnecting)
        return failed(ErrorKind::AttemptRunning);
    const auto turns = takeTurns(work);
    if (!turns)
        return failed(turns.error());
    auto rotated = m_parts.vault.rotate(work, session->workspace, [&](const Connection& connection) -> Result<void> {
        if (auto allowed = m_parts.workspace.check(connection, *session, Right::Own); !allowed)
            return allowed;
        return noteKey(m_parts, connection, *session);
    });
    if (!rotated)
        return rotated;
    forgetDeleted(work, m_parts); // the data keys under the old key
    Q_EMIT changed();
    return rotated;
}

Result<std::vector<Revocation>> Integrations::startOver(Work& work)
{
    const auto session = sessionThatMay(Right::Own);
    if (!session)
        return failed(session.error());
    const auto turns = takeTurns(work);
    if (!turns)
        return failed(turns.error());
    std::vector<Revocation> givenUp;
    const auto done = m_parts.vault.startOver(work, session->workspace, [&](const Connection& connection) -> Result<void> {
        if (auto allowed = m_parts.workspace.check(connection, *session, Right::Own); !allowed)
            return allowed;
        auto revocations = RevocationStore::all(connection, session->workspace);
        if (!revocations)
            return failed(revocations);
        givenUp = std::move(*revocations);
        for (const Revocation& revocation : givenUp) {
            if (auto given = giveUp(m_parts, connection, *session, revocation); !given)
                return given;
        }
        if (auto forgotten = forgetUnopened(connection, session->workspace); !forgotten)
            return forgotten;
        return noteKey(m_parts, connection, *session);
    });
    if (!done)
        return failed(done.error());
    forgetDeleted(work, m_parts);
    Q_EMIT changed();
    return givenUp;
}
