/// Rotating the key of class Vault.

#include "app/vault/vault.h"

#include "app/base/log.h"
#include "app/base/work.h"
#include "app/storage/database.h"
#include "app/vault/keyitems.h"

using namespace Qt::StringLiterals;

namespace {

/// A table of sealed records, and what tells its rows apart within a workspace.
struct Table
{
    QString name;
    QStringList columns;
};

const Table tables[] = {
    {u"sealed"_s, {u"purpose"_s, u"subject"_s}},
    {u"revocation_sealed"_s, {u"revocation_id"_s, u"purpose"_s, u"subject"_s}},
};

struct Row
{
    QVariantList place;      ///< its columns' values
    Envelope::Record record; ///< without its ciphertext
};

Result<std::vector<Row>> rowsOf(const Connection& connection, const Table& table, const WorkspaceId& workspace)
{
    auto query = connection.run(u"SELECT version, key_id, wrapped_key, %1 FROM %2 WHERE workspace_id = ?"_s.arg(
                                    table.columns.join(u", "_s), table.name),
                                {workspace.value});
    if (!query)
        return failed(query);
    std::vector<Row> rows;
    while (query->next()) {
        Row row;
        row.record = {query->value(0).toInt(), query->value(1).toString().toLatin1(), query->value(2).toByteArray(), {}};
        for (int i = 0; i < table.columns.size(); ++i)
            row.place.append(query->value(3 + i));
        rows.push_back(std::move(row));
    }
    return rows;
}

/// A record that is under no key of ours is damaged: of the keys it is the canary that tells.
std::unexpected<Error> damaged(const Table& table, const Error& error)
{
    return failed(ErrorKind::RecordDamaged, table.name + u": "_s + error.detail);
}

/// Every row of the table, and then once more from the table: that the new key opens what stands there.
Result<void> rewrap(const Work& work, const Connection& connection, const Table& table, const WorkspaceId& workspace,
                    const Secret& key, const Secret& newKey)
{
    auto rows = rowsOf(connection, table, workspace);
    if (!rows)
        return failed(rows);
    auto update = connection.prepare(u"UPDATE %1 SET key_id = ?, wrapped_key = ? WHERE workspace_id = ? AND %2 = ?"_s.arg(
        table.name, table.columns.join(u" = ? AND "_s)));
    if (!update)
        return failed(update);
    qint64 count = 0;
    for (Row& row : *rows) {
        if (auto done = Envelope::rewrap(row.record, key, newKey); !done)
            return damaged(table, done.error());
        const QVariantList values{QString::fromLatin1(row.record.keyId), row.record.wrappedKey, workspace.value};
        if (auto done = connection.again(*update, values + row.place); !done)
            return done;
        if (++count % 200 == 0) {
            work.report({int(KeyStep::Wrapping), count, {}});
            if (auto wanted = work.check(); !wanted)
                return wanted;
        }
    }
    update->finish();
    rows = rowsOf(connection, table, workspace);
    if (!rows)
        return failed(rows);
    for (const Row& row : *rows) {
        if (auto opens = Envelope::checkWrap(row.record, newKey); !opens)
            return damaged(table, opens.error());
    }
    return {};
}

} // namespace

Result<KeyRotation> Vault::rotate(Work& work, const WorkspaceId& workspace, const Also& also)
{
    work.report({int(KeyStep::AskingKeychain), 0, {}});
    const auto turn = takeTurn(work, m_keyTurn);
    if (!turn)
        return failed(turn.error());
    if (auto unlocked = unlockNow(work, workspace); !unlocked)
        return failed(unlocked);
    Secret key;
    unsigned lockings = 0;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_key.isEmpty())
            return failed(ErrorKind::SessionChanged, u"the key is gone"_s);
        key = Secret::copyOf(m_key.view());
        lockings = m_lockings;
    }
    const KeyItems items(m_keyStore, workspace);
    // The second item may be the only one that holds the key: where an earlier rotation could not finish.
    if (auto settled = items.settle(work, key); !settled)
        return failed(settled);
    const Secret newKey = Secret::random(Envelope::keySize);
    if (auto written = items.write(work, KeyItems::Item::Next, newKey); !written)
        return failed(written);

    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    if (auto done = also(*connection); !done)
        return failed(done);
    work.report({int(KeyStep::Wrapping), 0, {}});
    for (const Table& table : tables) {
        if (auto done = rewrap(work, *connection, table, workspace, key, newKey); !done)
            return failed(done);
    }
    if (auto wanted = work.check(); !wanted) // the last moment at which a cancel leaves all as it was
        return failed(wanted);
    if (auto done = commitKey(*transaction, newKey, lockings); !done)
        return failed(done);
    if (auto settled = items.settle(work, newKey); !settled) {
        qCWarning(logVault) << "the old key is left:" << settled.error().detail;
        return KeyRotation::OldKeyLeft;
    }
    return KeyRotation::Whole;
}
