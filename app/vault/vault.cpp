#include "app/vault/vault.h"

#include "app/base/log.h"
#include "app/storage/database.h"
#include "app/vault/keystore.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto canaryText = "pagekeep canary";

SecretName canaryOf(const WorkspaceId& workspace)
{
    return {workspace, u"canary"_s, u"key"_s};
}

QString itemName(const WorkspaceId& workspace)
{
    // Windows finds an item by this name alone, so it carries the application's prefix.
    return u"pagekeep/kek/"_s + workspace.value;
}

Envelope::Binding bindingOf(const SecretName& name)
{
    return {name.workspace.value.toUtf8(), name.purpose.toUtf8(), name.subject.toUtf8()};
}

Result<bool> anythingSealed(const Connection& connection, const WorkspaceId& workspace)
{
    auto query = connection.run(u"SELECT 1 FROM sealed WHERE workspace_id = ? LIMIT 1"_s, {workspace.value});
    if (!query)
        return failed(query);
    return query->next();
}

} // namespace

SecretName SecretName::pageToken(const WorkspaceId& workspace, const PageId& page, const GrantId& grant)
{
    return {workspace, u"page token"_s, page.value + u'/' + grant.value};
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
    const auto sealedBefore = anythingSealed(*connection, workspace);
    if (!sealedBefore)
        return failed(sealedBefore.error());

    auto found = m_keyStore.read(work, itemName(workspace));
    if (!found)
        return failed(found);

    Secret key;
    if (*found) {
        key = Secret::take(**found);
        if (key.size() != Envelope::keySize)
            return failed(ErrorKind::KeyLost, u"the keychain item has %1 bytes"_s.arg(key.size()));
    } else {
        // A key made now would not open what is sealed, and would hide that the right one is missing.
        if (*sealedBefore)
            return failed(ErrorKind::KeyLost, u"no item in the keychain"_s);
        key = Secret::random(Envelope::keySize);
        QByteArray copy = key.view().toByteArray();
        auto written = m_keyStore.write(work, itemName(workspace), copy);
        wipe(copy);
        if (!written)
            return failed(written);
        // Not every backend that says "written" has written: trust only what can be read again.
        auto again = m_keyStore.read(work, itemName(workspace));
        if (!again)
            return failed(again);
        const bool same = *again && equalInConstantTime(**again, key.view());
        if (*again)
            wipe(**again);
        if (!same)
            return failed(ErrorKind::KeychainRefused, u"the keychain did not keep the key"_s);
    }

    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    const SecretName canary = canaryOf(workspace);
    const auto hasCanary = contains(*connection, canary);
    if (!hasCanary)
        return failed(hasCanary.error());
    if (*hasCanary) {
        auto record = load(*connection, canary);
        if (!record)
            return failed(record);
        Secret plain;
        if (auto opened = Envelope::open(*record, key, bindingOf(canary), plain); !opened)
            return failed(opened);
        if (plain.view() != QByteArrayView(canaryText))
            return failed(ErrorKind::RecordDamaged, u"canary differs"_s);
    } else {
        const auto sealedNow = anythingSealed(*connection, workspace);
        if (!sealedNow)
            return failed(sealedNow.error());
        if (*sealedNow)
            return failed(ErrorKind::RecordDamaged, u"canary missing"_s);
        if (auto done = store(*connection, canary, Envelope::seal(canaryText, key, bindingOf(canary))); !done)
            return failed(done);
    }
    if (auto done = transaction->commit(); !done)
        return failed(done);

    const std::scoped_lock lock(m_mutex);
    if (m_lockings != lockings)
        return failed(ErrorKind::SessionChanged, u"locked while the keychain was asked"_s);
    m_key = std::move(key);
    return *found ? Unlocked::Found : Unlocked::Made;
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
    const auto record = load(connection, name);
    if (!record)
        return failed(record.error());
    return open(*record, name, plain);
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
    auto query = connection.run(u"SELECT version, key_id, wrapped_key, ciphertext FROM sealed"
                                u" WHERE workspace_id = ? AND purpose = ? AND subject = ?"_s,
                                {name.workspace.value, name.purpose, name.subject});
    if (!query)
        return failed(query);
    if (!query->next())
        return failed(ErrorKind::RecordDamaged, u"no sealed record for "_s + name.purpose);
    return Envelope::Record{query->value(0).toInt(), query->value(1).toString().toLatin1(),
                            query->value(2).toByteArray(), query->value(3).toByteArray()};
}

QString Vault::storeStatement()
{
    return u"INSERT INTO sealed (workspace_id, purpose, subject, version, key_id, wrapped_key, ciphertext)"
           u" VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (workspace_id, purpose, subject) DO UPDATE SET"
           u" version = excluded.version, key_id = excluded.key_id, wrapped_key = excluded.wrapped_key,"
           u" ciphertext = excluded.ciphertext"_s;
}

QVariantList Vault::storeValues(const SecretName& name, const Envelope::Record& record)
{
    return {name.workspace.value, name.purpose, name.subject, record.version,
            QString::fromLatin1(record.keyId), record.wrappedKey, record.ciphertext};
}

Result<void> Vault::store(const Connection& connection, const SecretName& name, const Envelope::Record& record)
{
    if (auto done = connection.run(storeStatement(), storeValues(name, record)); !done)
        return failed(done);
    return {};
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

Result<void> Vault::destroyKey(Work& work, const WorkspaceId& workspace)
{
    lock();
    return m_keyStore.remove(work, itemName(workspace));
}
