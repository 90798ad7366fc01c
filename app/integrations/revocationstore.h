#pragma once
/// \file The rows of revocations and the sealed records that they hold. No function here opens a transaction: the caller
/// decides what belongs together.

#include "app/base/result.h"
#include "app/integrations/revocation.h"
#include "app/vault/vault.h"
#include "app/workspace/activity.h"

#include <vector>

class Connection;

/// As a line of the log names them.
std::vector<ActivityPage> activityPages(const Revocation& revocation);

namespace RevocationStore {

/// Adds it with its Pages.
Result<void> add(const Connection& connection, const WorkspaceId& workspace, const Revocation& revocation);
/// Oldest first.
Result<std::vector<Revocation>> all(const Connection& connection, const WorkspaceId& workspace);
Result<std::optional<Revocation>> find(const Connection& connection, const RevocationId& id);
/// Writes back what a try changes: way, ended, tries, next, question, reason, detail.
Result<void> update(const Connection& connection, const Revocation& revocation);
Result<void> confirm(const Connection& connection, const RevocationId& id, const RevokedPage& page,
                     const QDateTime& at);
/// Makes those of this login due that asked because it had connected Pages again: it has none any more.
Result<void> freeOf(const Connection& connection, const WorkspaceId& workspace, const AppId& app,
                    const QByteArray& loginHash, const QDateTime& now);
/// With its Pages and sealed records.
Result<void> remove(const Connection& connection, const RevocationId& id);

/// Takes the sealed record out of the vault's table, or a copy of it, into this revocation's keeping.
enum class Take { Move, Copy };
Result<void> hold(const Connection& connection, const RevocationId& id, const SecretName& name, Take take);
/// Whether it holds a record under this name.
Result<bool> holds(const Connection& connection, const RevocationId& id, const SecretName& name);
/// Puts the record in the place of the one that it holds under this name.
Result<void> replace(const Connection& connection, const RevocationId& id, const SecretName& name,
                     const Envelope::Record& record);
/// \errors RecordDamaged where it holds no such record, and those of Vault::open()
Result<void> open(const Connection& connection, const Vault& vault, const RevocationId& id, const SecretName& name,
                  Secret& plain);

} // namespace RevocationStore
