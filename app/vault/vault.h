#pragma once
/// \file The workspace's secrets: sealed rows in the database, under the one key in the system keychain.

#include "app/base/id.h"
#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/vault/envelope.h"

#include <atomic>
#include <functional>
#include <mutex>

class Connection;
class Database;
class KeyStore;
class Transaction;
class Work;

/// Which secret: what it is for, and whose.
struct SecretName
{
    WorkspaceId workspace;
    QString purpose;
    QString subject;

    static inline const QString pageTokenPurpose = QStringLiteral("page token");
    static SecretName pageToken(const WorkspaceId& workspace, const PageId& page, const GrantId& grant);
    static SecretName userToken(const WorkspaceId& workspace, const GrantId& grant);
    /// The app-scoped user ID of a Facebook login, kept for revoking only.
    static SecretName userId(const WorkspaceId& workspace, const GrantId& grant);
    static SecretName appSecret(const WorkspaceId& workspace, const AppId& app);
    /// What signs a member in without asking; see Workspace.
    static SecretName staySignedIn(const WorkspaceId& workspace, const MemberId& member);
    /// The key of the hash by which the same Facebook login is recognised.
    static SecretName loginHashKey(const WorkspaceId& workspace);
};

/// Where a change of the key is; the `step` of its Progress.
enum class KeyStep {
    AskingKeychain, ///< waits for the keychain, perhaps for the person to unlock it
    Wrapping,       ///< Progress::count records so far
};

/// What came of a new key.
enum class KeyRotation {
    Whole,
    OldKeyLeft, ///< every record is under the new key, which the keychain holds; but it did not let go of the old one,
                ///< so that is tried again whenever the key is read
};

/// All functions may be called from any worker thread, lock() from any thread. seal() and open() want an unlock()
/// before them. What is sealed must be stored in the transaction in which it was sealed, or with the consent's turn held
/// (see ConnectParts): else the key may have changed in between.
class Vault
{
public:
    Vault(const Database& database, KeyStore& keyStore) : m_database(database), m_keyStore(keyStore) {}

    enum class Unlocked { Already, Found, Made };

    /// Reads the key from the keychain, once until lock(); may wait for the person to answer the keychain's prompt.
    /// Makes a key only where nothing is sealed yet.
    /// \errors Keychain…, KeyLost, Database…, Cancelled, SessionChanged when lock() came meanwhile
    Result<Unlocked> unlock(Work& work, const WorkspaceId& workspace);
    bool isUnlocked() const;
    /// Whether the last unlock() answered KeyLost.
    bool isKeyLost() const { return m_isKeyLost; }
    /// Wipes the key. What is still under way finds it gone.
    void lock();

    /// What else belongs into the transaction that changes the key.
    using Also = std::function<Result<void>(const Connection&)>;
    /// A new key for every sealed record of the workspace: their data keys are wrapped anew in one transaction. The new
    /// key is in the keychain before that, the old one until after it; where it is interrupted the next unlock()
    /// finishes it. A cancel counts until the transaction is whole.
    /// \errors those of unlock() and of `also`, RecordDamaged where a record does not open: then nothing is changed
    Result<KeyRotation> rotate(Work& work, const WorkspaceId& workspace, const Also& also);
    /// Where the key is lost: removes all that was sealed under it, and makes a new one. Where unlock() finds the key
    /// after all, it does nothing and answers false.
    /// \errors those of unlock(), but for KeyLost, and of `also`
    Result<bool> startOver(Work& work, const WorkspaceId& workspace, const Also& also);

    /// Seals without storing, so that a plaintext need not wait for the transaction that keeps it.
    /// \errors SessionChanged when the key is gone
    Result<Envelope::Record> seal(QByteArrayView plain, const SecretName& name) const;
    /// \errors RecordDamaged, KeyLost, Database…, SessionChanged when the key is gone
    Result<void> open(const Connection& connection, const SecretName& name, Secret& plain) const;

    /// The same for a record that was moved to another table, with the place that it was sealed for.
    Result<void> open(const Envelope::Record& record, const SecretName& name, Secret& plain) const;

    /// The record as it is kept. \errors RecordDamaged where there is none
    static Result<Envelope::Record> load(const Connection& connection, const SecretName& name);
    /// Adds or replaces the record; inside the caller's transaction.
    static Result<void> store(const Connection& connection, const SecretName& name, const Envelope::Record& record);
    struct Subject
    {
        QString subject;
        const Envelope::Record& record;
    };
    /// The same for many of one purpose, by few statements.
    static Result<void> storeAll(const Connection& connection, const WorkspaceId& workspace, const QString& purpose,
                                 std::size_t count, const std::function<Subject(std::size_t)>& subject);
    static Result<bool> contains(const Connection& connection, const SecretName& name);
    static Result<bool> isAnythingSealed(const Connection& connection, const WorkspaceId& workspace);
    static Result<void> remove(const Connection& connection, const SecretName& name);
    /// The keychain as a person knows it. \errors those of KeyStore::describe()
    Result<QString> keychain(Work& work) const;
    /// Removes the workspace's key from the keychain: nothing that was sealed under it opens ever again.
    /// \errors Keychain…, Cancelled
    Result<void> destroyKey(Work& work, const WorkspaceId& workspace);

private:
    Result<Unlocked> unlockNow(Work& work, const WorkspaceId& workspace);
    Result<void> commitKey(Transaction& transaction, const Secret& key, unsigned lockings);

    const Database& m_database;
    KeyStore& m_keyStore;
    std::mutex m_keyTurn; ///< one at a time reads the key from the keychain, makes it or changes it
    std::atomic<bool> m_isKeyLost = false;
    mutable std::mutex m_mutex;
    Secret m_key;            ///< under m_mutex, as is the next
    unsigned m_lockings = 0; ///< how often it was locked: an unlock that began before does not count
};
