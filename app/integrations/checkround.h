#pragma once
/// \file One round of checks: what it asks with, and what it knows by now.

#include "app/integrations/health.h"
#include "app/meta/graphclient.h"

#include <map>
#include <memory>

/// When what was checked is checked again. Not the same time for all, so that they stay spread over the day.
QDateTime inADay(const QDateTime& now);
/// When what could not be asked is asked again. \param failures in a row, before this one
QDateTime afterFailures(int failures, const QDateTime& now);

/// A client for each Meta app, because each proves with a secret of its own.
class CheckClients
{
public:
    CheckClients(Work& work, const ConnectParts& parts, const WorkspaceId& workspace)
        : m_work(work), m_parts(parts), m_workspace(workspace)
    {
    }

    /// \errors those of Vault and Database
    Result<GraphClient*> of(const AppId& app);

private:
    Work& m_work;
    const ConnectParts& m_parts;
    const WorkspaceId& m_workspace;
    std::map<QString, std::unique_ptr<GraphClient>> m_clients;
};

struct Round
{
    Work& work;
    const ConnectParts& parts;
    const Session& session;
    const Connection& connection;
    CheckClients& clients;
    CheckRound result;
    QDateTime notBefore; ///< UTC; Meta's limit is near
    int unclear = 0;     ///< answers in a row that say nothing

    bool isOver() const { return result.trouble || notBefore.isValid(); }

    /// What an answer means for the rest of the round. \param page whose limit is no other's; empty for a login
    void hear(const std::optional<Error>& error, const GraphReply::Usage& usage, const PageId& page = {});
};
