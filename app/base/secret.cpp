#include "app/base/secret.h"

#include <QtGlobal>

#include <sodium.h>

#include <cstring>
#include <utility>

namespace {
// sodium_init may be called from any thread and any number of times.
void ready()
{
    if (sodium_init() < 0)
        qFatal("libsodium could not start");
}
} // namespace

void wipe(QByteArray& bytes)
{
    // data() would copy a shared array first and wipe only the copy.
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

void Secret::Free::operator()(unsigned char* bytes) const
{
    sodium_free(bytes); // wipes first
}

Secret::Secret(std::size_t size) : m_size(size), m_capacity(size)
{
    ready();
    if (size == 0)
        return;
    m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(size)));
    if (!m_bytes)
        qFatal("out of guarded memory");
    std::memset(m_bytes.get(), 0, size);
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret secret;
    secret.assign(bytes);
    return secret;
}

Secret Secret::ofTyped(const QString& text)
{
    QByteArray bytes = text.normalized(QString::NormalizationForm_C).toUtf8();
    return take(bytes);
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    randombytes_buf(secret.data(), size);
    return secret;
}

Secret Secret::take(QByteArray& bytes)
{
    Secret secret = copyOf(bytes);
    wipe(bytes);
    return secret;
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0)),
      m_capacity(std::exchange(other.m_capacity, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    m_capacity = std::exchange(other.m_capacity, 0);
    return *this;
}

void Secret::assign(QByteArrayView bytes)
{
    const auto size = std::size_t(bytes.size());
    if (size > m_capacity)
        *this = Secret(size);
    else if (m_bytes)
        sodium_memzero(m_bytes.get(), m_capacity);
    if (size != 0)
        std::memcpy(m_bytes.get(), bytes.data(), size);
    m_size = size;
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    ready();
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), std::size_t(a.size())) == 0;
}
