#pragma once
/// \file The keychain of the person's desktop, through QtKeychain.

#include "app/base/work.h"
#include "app/vault/keystore.h"

#include <QPromise>
#include <QThreadPool>

#include <deque>
#include <map>
#include <mutex>
#include <optional>

/// Reads and writes items of the service "Pagekeep", one request at a time, in the order asked.
///
/// The keychain may prompt the person, and a prompt stays for as long as they like: there is no time limit, only
/// the caller's Cancel. Nothing can take a prompt back, so a cancelled request that already runs is abandoned: its
/// answer is wiped when it comes, and until then every other request answers KeychainBusy.
///
/// Make one per process. QtKeychain has one queue for the whole process, and it belongs to the thread that used it
/// first: the one thread of this store's pool, which never expires. A second store would wait on a queue that no
/// thread serves. read() and write() may be called from any worker thread; constructor and destructor are for the
/// window's thread, and all callers must have returned before the destructor (as Workers' destructor sees to). The
/// destructor does not wait for a prompt.
class SystemKeyStore final : public KeyStore
{
public:
    SystemKeyStore();
    ~SystemKeyStore() override;
    SystemKeyStore(const SystemKeyStore&) = delete;
    SystemKeyStore& operator=(const SystemKeyStore&) = delete;

    /// Says that there is no such item only where the keychain is open and does not have it. A locked keychain is
    /// asked to open, which prompts.
    Result<std::optional<QByteArray>> read(Work& work, const QString& name) override;
    Result<void> write(Work& work, const QString& name, const QByteArray& bytes) override;
    Result<void> remove(Work& work, const QString& name) override;
    /// With the Secret Service, who offers it and the label of the keyring where the key goes: "GNOME Keyring (Login)".
    Result<QString> describe(Work& work) override;

private:
    using Answer = Result<std::optional<QByteArray>>;
    enum class Verb { Read, Write, Remove };
    struct Request
    {
        quint64 number = 0;
        Verb verb = Verb::Read;
        QString name;
        QByteArray bytes; ///< what to write
        QPromise<void> answered;
    };

    Answer ask(Work& work, Verb verb, const QString& name, QByteArray bytes = {});
    void serveNext();
    /// Both with m_mutex locked.
    void answer(Request& request, Answer with);
    void abandon(quint64 number);

    std::mutex m_mutex;
    std::deque<Request> m_waiting; ///< this and the next four under m_mutex
    std::map<quint64, Answer> m_answers; ///< until their askers take them, by number
    quint64 m_lastNumber = 0;
    quint64 m_running = 0; ///< number of the request that the keychain is asked, or 0
    bool m_abandoned = false; ///< nobody waits for m_running any more

    QPromise<void> m_end; ///< cancelled by the destructor: ends every wait in the pool's thread
    QThreadPool m_pool;
};
