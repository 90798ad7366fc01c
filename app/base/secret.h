#pragma once
/// \file Bytes that must not outlive their use.

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <memory>

/// Overwrites the bytes so that the compiler cannot leave it out; shared copies elsewhere are not reached.
void wipe(QByteArray& bytes);

/// Move-only bytes in libsodium's guarded memory (locked, out of core files), wiped when gone. Has no way into
/// QString, QVariant or a debug stream on purpose.
class Secret
{
public:
    Secret() = default;
    /// `size` bytes, all zero.
    explicit Secret(std::size_t size);
    static Secret copyOf(QByteArrayView bytes);
    /// The UTF-8 of what somebody typed, in one Unicode form (NFC): another keyboard's way to type ü is the same ü.
    static Secret ofTyped(const QString& text);
    static Secret random(std::size_t size);
    /// Copies, then wipes the source.
    static Secret take(QByteArray& bytes);

    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;

    /// Replaces the content, in the same memory where it fits: a guarded allocation costs more than a seal.
    void assign(QByteArrayView bytes);

    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    unsigned char* data() { return m_bytes.get(); }
    const unsigned char* data() const { return m_bytes.get(); }
    /// Valid until this secret changes or goes.
    QByteArrayView view() const { return {m_bytes.get(), qsizetype(m_size)}; }

private:
    struct Free
    {
        void operator()(unsigned char* bytes) const;
    };
    std::unique_ptr<unsigned char[], Free> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

/// Compares in a time that does not depend on where the two differ.
bool equalInConstantTime(QByteArrayView a, QByteArrayView b);
