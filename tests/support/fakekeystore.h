#pragma once
/// \file A key store in memory, for refusals that a real keychain cannot be asked to produce.

#include "app/vault/keystore.h"

#include <QHash>

#include <functional>
#include <mutex>

class FakeKeyStore final : public KeyStore
{
public:
    enum class Writes { Keeps, Forgets, Changes };

    Result<std::optional<QByteArray>> read(Work&, const QString& name) override
    {
        if (onRead)
            onRead();
        const std::scoped_lock lock(m_mutex);
        ++reads;
        if (readError)
            return failed(*readError);
        return m_items.contains(name) ? std::optional(m_items.value(name)) : std::nullopt;
    }

    Result<void> write(Work&, const QString& name, const QByteArray& bytes) override
    {
        if (onWrite)
            onWrite();
        const std::scoped_lock lock(m_mutex);
        ++this->writes;
        if (writeError)
            return failed(*writeError);
        // A copy of its own, as a keychain has: who asked will wipe what was handed over.
        QByteArray kept(bytes.constData(), bytes.size());
        if (behaviour == Writes::Changes)
            kept[0] = char(kept[0] ^ 1);
        if (behaviour != Writes::Forgets)
            m_items.insert(name, kept);
        return {};
    }

    Result<void> remove(Work&, const QString& name) override
    {
        const std::scoped_lock lock(m_mutex);
        if (writeError)
            return failed(*writeError);
        m_items.remove(name);
        return {};
    }

    Result<QString> describe(Work&) override
    {
        if (describeError)
            return failed(*describeError);
        return QStringLiteral("TEST KEYCHAIN");
    }

    QHash<QString, QByteArray> items() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_items;
    }
    void set(const QString& name, const QByteArray& bytes) { m_items.insert(name, bytes); }
    void clear() { m_items.clear(); }

    int reads = 0;
    int writes = 0;
    std::optional<Error> readError;
    std::optional<Error> writeError;
    std::optional<Error> describeError;
    Writes behaviour = Writes::Keeps;
    std::function<void()> onRead;  ///< what happens while the keychain is asked
    std::function<void()> onWrite;

private:
    mutable std::mutex m_mutex;
    QHash<QString, QByteArray> m_items;
};
