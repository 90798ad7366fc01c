#pragma once
/// \file The workspace of this data folder: making it, loading it, and who is at the window.

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/workspace/session.h"

#include <mutex>
#include <optional>

class Connection;
class Database;

/// All functions may be called from any thread; those that answer a Result block and belong into work.
class Workspace
{
public:
    Workspace(const Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    /// Opens a session as the workspace's owner; nothing where no workspace was made yet.
    Result<std::optional<Session>> resume();
    /// Makes the workspace with its owner, and opens a session. Names are trimmed and must not be empty.
    Result<Session> create(const QString& workspaceName, const QString& ownerName);

    std::optional<Session> session() const;
    /// What the member's record says now, inside the caller's transaction. \errors SessionChanged when gone
    static Result<Role> roleOf(const Connection& connection, const MemberId& member);

private:
    Session open(Session session);

    const Database& m_database;
    const Clock& m_clock;
    mutable std::mutex m_mutex;
    std::optional<Session> m_session; ///< under m_mutex
};
