#include "app/vault/vault.h"

#include "app/base/log.h"
#include "app/base/work.h"
#include "app/storage/database.h"
#include "app/vault/keyitems.h"
#include "app/vault/keystore.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto canaryText = "pagekeep canary";

SecretName canaryOf(const WorkspaceId& workspace)
{
    return {workspace, u"canary"_s, u"key"_s};
}

Envelope::Binding bindingOf(const SecretName& name)
{
    return {name.workspace.value.toUtf8(), name.purpose.toUtf8(), name.subject.toUtf8()};
}

Result<std::optional<Envelope::Record>> find(const Connection& connection, const SecretName& name)
{
    auto query = connection.run(u"SELECT version, key_id, wrapped_key, ciphertext FROM sealed"
                                u" WHERE workspace_id = ? AND purpose = ? AND subject = ?"_s,
                                {name.workspace.value, name.purpose, name.subject});
    if (!query)
        return failed(query);
    if (!query->next())
        return std::optional<Envelope::Record>();
    return std::optional(Envelope::Record{query->value(0).toInt(), query->value(1).toString().toLatin1(),
                                          query->value(2).toByteArray(), query->value(3).toByteArray()});
}

bool isKeyOf(const Secret& key, const Envelope::Record& canary)
{
    return key.size() == Envelope::keySize && Envelope::keyIdOf(key) == canary.keyId;
}

Result<void> checkCanary(const Envelope::Record& record, const Secret& key, const WorkspaceId& workspace)
{
    Secret plain;
    if (auto opened = Envelope::open(record, key, bindingOf(canaryOf(workspace)), plain); !opened)
        return opened;
    if (plain.view() != QByteArrayView(canaryText))
        return failed(ErrorKind::RecordDamaged, u"canary differs"_s);
    return {};
}

Result<void> storeCanary(const Connection& connection, const Secret& key, const WorkspaceId& workspace)
{
    const SecretName name = canaryOf(workspace);
    return Vault::store(connection, name, Envelope::seal(canaryText, key, bindingOf(name)));
}

} // namespace

SecretName SecretName::pageToken(const WorkspaceId& workspace, const PageId& page, const GrantId& grant)
{
    return {workspace, pageTokenPurpose, page.value + u'/' + grant.value};
}
SecretName SecretName::userToken(const WorkspaceId& workspace, const GrantId& grant)
{
    return {workspace, u"user token"_s, grant.value};
}
SecretName SecretName::userId(const WorkspaceId& workspace, const GrantId& grant)
{
    return {workspace, u"user id"_s, grant.value};
}
SecretName SecretName::appSecret(const WorkspaceId& workspace, const AppId& app)
{
    return {workspace, u"app secret"_s, app.value};
}
SecretName SecretName::staySignedIn(const WorkspaceId& workspace, const MemberId& member)
{
    return {workspace, u"stay signed in"_s, member.value};
}
SecretName SecretName::loginHashKey(const WorkspaceId& workspace)
{
    return {workspace, u"login hash key"_s, u"key"_s};
}

Result<Vault::Unlocked> Vault::unlock(Work& work, const WorkspaceId& workspace)
{
    if (isUnlocked())
        return Unlocked::Already; // also while the key is being changed: the old one serves until then
    const auto turn = takeTurn(work, m_keyTurn);
    if (!turn)
        return failed(turn.error());
    return unlockNow(work, workspace);
}

/// With the turn held.
Result<Vault::Unlocked> Vault::unlockNow(Work& work, const WorkspaceId& workspace)
{
    using Item = KeyItems::Item;
    unsigned lockings = 0;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_key.isEmpty())
            return Unlocked::Already;
        lockings = m_lockings;
    }
    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    const auto sealedBefore = isAnythingSealed(*connection, workspace);
    if (!sealedBefore)
        return failed(sealedBefore.error());
    const auto canary = find(*connection, canaryOf(workspace));
    if (!canary)
        return failed(canary.error());

    const KeyItems items(m_keyStore, workspace);
    auto key = items.read(work, Item::Current);
    if (!key)
        return failed(key);
    const auto lost = [this](const QString& detail) {
        m_isKeyLost = true;
        return failed(ErrorKind::KeyLost, detail);
    };
    bool isMade = false;
    bool isNext = false;
    if (key->isEmpty() && !*sealedBefore) {
        key = Secret::random(Envelope::keySize);
        if (auto written = items.write(work, Item::Current, *key); !written)
            return failed(written);
        isMade = true;
    } else if (*canary && !isKeyOf(*key, **canary)) {
        // A change of the key may have been interrupted when its records were under the next one already.
        auto next = items.read(work, Item::Next);
        if (!next)
            return failed(next);
        // A key made now would not open what is sealed, and would hide that the right one is missing.
        if (!isKeyOf(*next, **canary))
            return lost(key->isEmpty() ? u"no item in the keychain"_s : u"the keychain holds another key"_s);
        key = std::move(*next);
        isNext = true;
    } else if (key->size() != Envelope::keySize) {
        return lost(u"the keychain item has %1 bytes"_s.arg(key->size()));
    }

    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    if (*canary) {
        if (auto fits = checkCanary(**canary, *key, workspace); !fits)
            return failed(fits);
    } else {
        const auto sealedNow = isAnythingSealed(*connection, workspace);
        if (!sealedNow)
            return failed(sealedNow.error());
        if (*sealedNow)
            return failed(ErrorKind::RecordDamaged, u"canary missing"_s);
        if (auto done = storeCanary(*connection, *key, workspace); !done)
            return failed(done);
    }
    if (auto done = transaction->commit(); !done)
        return failed(done);
    m_isKeyLost = false;
    // What an interrupted change left. Where the keychain refuses, the key is in hand all the same.
    if (auto settled = isNext ? items.settle(work, *key) : isMade ? Result<void>() : items.removeNext(work); !settled)
        qCWarning(logVault) << "the change of the key is not finished:" << settled.error().detail;

    const std::scoped_lock lock(m_mutex);
    if (m_lockings != lockings)
        return failed(ErrorKind::SessionChanged, u"locked while the keychain was asked"_s);
    m_key = std::move(*key);
    return isMade ? Unlocked::Made : Unlocked::Found;
}

bool Vault::isUnlocked() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_key.isEmpty();
}

void Vault::lock()
{
    const std::scoped_lock lock(m_mutex);
    m_key = Secret();
    ++m_lockings;
}

Result<Envelope::Record> Vault::seal(QByteArrayView plain, const SecretName& name) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_key.isEmpty())
        return failed(ErrorKind::SessionChanged, u"the key is gone"_s);
    return Envelope::seal(plain, m_key, bindingOf(name));
}

Result<void> Vault::open(const Connection& connection, const SecretName& name, Secret& plain) const
{
    for (bool again = false;; again = true) {
        const auto record = find(connection, name);
        if (!record)
            return failed(record.error());
        if (!*record)
            return failed(ErrorKind::RecordDamaged, u"no sealed record for "_s + name.purpose);
        auto opened = open(**record, name, plain);
        // The key may have been changed between the reading and the opening; it is not twice in a row.
        if (opened || opened.error().kind != ErrorKind::KeyLost || again)
            return opened;
    }
}

Result<void> Vault::open(const Envelope::Record& record, const SecretName& name, Secret& plain) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_key.isEmpty())
        return failed(ErrorKind::SessionChanged, u"the key is gone"_s);
    return Envelope::open(record, m_key, bindingOf(name), plain);
}

Result<Envelope::Record> Vault::load(const Connection& connection, const SecretName& name)
{
    auto found = find(connection, name);
    if (!found)
        return failed(found);
    if (!*found)
        return failed(ErrorKind::RecordDamaged, u"no sealed record for "_s + name.purpose);
    return std::move(**found);
}

Result<void> Vault::store(const Connection& connection, const SecretName& name, const Envelope::Record& record)
{
    return storeAll(connection, name.workspace, name.purpose, 1, [&](std::size_t) { return Subject{name.subject, record}; });
}

Result<void> Vault::storeAll(const Connection& connection, const WorkspaceId& workspace, const QString& purpose,
                             std::size_t count, const std::function<Subject(std::size_t)>& subject)
{
    return connection.runRows(
        u"WITH made (subject, version, key_id, wrapped_key, ciphertext) AS (VALUES %1)"
        u" INSERT INTO sealed (workspace_id, purpose, subject, version, key_id, wrapped_key, ciphertext)"
        u" SELECT ?, ?, subject, version, key_id, wrapped_key, ciphertext FROM made WHERE true"
        u" ON CONFLICT (workspace_id, purpose, subject) DO UPDATE SET"
        u" version = excluded.version, key_id = excluded.key_id, wrapped_key = excluded.wrapped_key,"
        u" ciphertext = excluded.ciphertext"_s,
        count,
        [&subject](std::size_t i) {
            const auto [name, record] = subject(i);
            return QVariantList{name, record.version, QString::fromLatin1(record.keyId), record.wrappedKey,
                                record.ciphertext};
        },
        {workspace.value, purpose});
}

Result<bool> Vault::contains(const Connection& connection, const SecretName& name)
{
    auto query = connection.run(u"SELECT 1 FROM sealed WHERE workspace_id = ? AND purpose = ? AND subject = ?"_s,
                                {name.workspace.value, name.purpose, name.subject});
    if (!query)
        return failed(query);
    return query->next();
}

Result<void> Vault::remove(const Connection& connection, const SecretName& name)
{
    if (auto done = connection.run(u"DELETE FROM sealed WHERE workspace_id = ? AND purpose = ? AND subject = ?"_s,
                                   {name.workspace.value, name.purpose, name.subject});
        !done)
        return failed(done);
    return {};
}

Result<bool> Vault::isAnythingSealed(const Connection& connection, const WorkspaceId& workspace)
{
    auto query = connection.run(u"SELECT 1 FROM sealed WHERE workspace_id = ? LIMIT 1"_s, {workspace.value});
    if (!query)
        return failed(query);
    return query->next();
}

/// The key and what is under it change together: whoever seals in a transaction of their own finds the new one.
Result<void> Vault::commitKey(Transaction& transaction, const Secret& key, unsigned lockings)
{
    const std::scoped_lock lock(m_mutex);
    if (auto done = transaction.commit(); !done)
        return done;
    m_isKeyLost = false;
    m_key = m_lockings == lockings ? Secret::copyOf(key.view()) : Secret();
    return {};
}

Result<bool> Vault::startOver(Work& work, const WorkspaceId& workspace, const Also& also)
{
    using Item = KeyItems::Item;
    work.report({int(KeyStep::AskingKeychain), 0, {}});
    const auto turn = takeTurn(work, m_keyTurn);
    if (!turn)
        return failed(turn.error());
    unsigned lockings = 0;
    {
        const std::scoped_lock lock(m_mutex);
        lockings = m_lockings;
    }
    auto unlocked = unlockNow(work, workspace);
    if (unlocked)
        return false;
    if (unlocked.error().kind != ErrorKind::KeyLost)
        return failed(unlocked);

    const KeyItems items(m_keyStore, workspace);
    const Secret key = Secret::random(Envelope::keySize);
    if (auto written = items.write(work, Item::Next, key); !written)
        return failed(written);
    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    if (auto done = also(*connection); !done)
        return failed(done);
    if (auto done = connection->run(u"DELETE FROM sealed WHERE workspace_id = ?"_s, {workspace.value}); !done)
        return failed(done);
    if (auto done = storeCanary(*connection, key, workspace); !done)
        return failed(done);
    if (auto done = commitKey(*transaction, key, lockings); !done)
        return failed(done);
    if (auto settled = items.settle(work, key); !settled)
        qCWarning(logVault) << "the change of the key is not finished:" << settled.error().detail;
    return true;
}

Result<QString> Vault::keychain(Work& work) const
{
    return m_keyStore.describe(work);
}

Result<void> Vault::destroyKey(Work& work, const WorkspaceId& workspace)
{
    lock();
    const auto turn = takeTurn(work, m_keyTurn);
    if (!turn)
        return failed(turn.error());
    const KeyItems items(m_keyStore, workspace);
    if (auto gone = items.removeNext(work); !gone)
        return gone;
    m_isKeyLost = false;
    return items.remove(work, KeyItems::Item::Current);
}
