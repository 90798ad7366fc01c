#pragma once
/// \file Where the key-encryption key is kept. The one interface that tests replace, for refusals that a real
/// keychain cannot be asked to produce.

#include "app/base/result.h"
#include "app/base/secret.h"

#include <QString>

#include <optional>

class Work;

/// All functions block, may be called from any worker thread, and end early when the work is cancelled.
class KeyStore
{
public:
    virtual ~KeyStore() = default;

    /// The item's bytes, or nothing where there is no such item.
    /// \errors KeychainLocked, KeychainRefused, KeychainAbsent, KeychainBusy, Cancelled
    virtual Result<std::optional<QByteArray>> read(Work& work, const QString& name) = 0;
    /// Makes or replaces the item. \errors as read()
    virtual Result<void> write(Work& work, const QString& name, const QByteArray& bytes) = 0;
    /// The item is gone afterwards; it is no error where there was none. \errors as read()
    virtual Result<void> remove(Work& work, const QString& name) = 0;
    /// Which keychain this is, by the name that a person knows. Never prompts. \errors KeychainAbsent, KeychainLocked,
    /// Cancelled
    virtual Result<QString> describe(Work& work) = 0;
};
