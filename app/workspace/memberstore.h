#pragma once
/// \file The rows of members, as Workspace and Members both need them. No function here opens a transaction: the caller
/// decides what belongs together.

#include "app/base/result.h"
#include "app/workspace/session.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>
#include <vector>

class Connection;

namespace MemberStore {

struct Row
{
    Member member;
    QByteArray passwordHash; ///< empty: has none
    bool isPasswordDue = false;
    QByteArray recoveryHash; ///< empty: has none
    bool isDisabled = false;
    std::optional<QDateTime> signedInAt;
};

Result<std::vector<Row>> all(const Connection& connection, const WorkspaceId& workspace);
/// Nothing where there is no such member.
Result<std::optional<Row>> find(const Connection& connection, const MemberId& member);
/// By name, without regard to case.
Result<std::optional<Row>> findNamed(const Connection& connection, const WorkspaceId& workspace, const QString& name);
Result<void> setPassword(const Connection& connection, const MemberId& member, const QByteArray& hash, bool isDue);
Result<void> setRecoveryCode(const Connection& connection, const MemberId& member, const QByteArray& hash);
/// Ends that the member stays signed in, here or at all; the sealed token goes with it.
Result<void> endStaying(const Connection& connection, const WorkspaceId& workspace, const MemberId& member);

} // namespace MemberStore
