#pragma once
/// \file The keychain items of one workspace: the key, and beside it the next one while the key is being changed.

#include "app/base/id.h"
#include "app/base/result.h"
#include "app/base/secret.h"

class KeyStore;
class Work;

/// What a workspace's records are sealed under is in one of the two items at every moment. All functions block.
class KeyItems
{
public:
    enum class Item {
        Current,
        Next, ///< only while the key is being changed, or where that was interrupted
    };

    KeyItems(KeyStore& keyStore, const WorkspaceId& workspace) : m_keyStore(keyStore), m_workspace(workspace) {}

    /// What the item holds, whatever its size; empty where there is no such item. \errors those of KeyStore::read()
    Result<Secret> read(Work& work, Item item) const;
    /// Writes, then reads again what was written. \errors KeychainRefused where that differs, those of KeyStore
    Result<void> write(Work& work, Item item, const Secret& key) const;
    /// \errors those of KeyStore
    Result<void> remove(Work& work, Item item) const;
    /// Removes the next key, where there is one. \errors those of KeyStore
    Result<void> removeNext(Work& work) const;
    /// The key becomes the current one, and there is no next one any more. \errors those of KeyStore
    Result<void> settle(Work& work, const Secret& key) const;

private:
    QString nameOf(Item item) const;

    KeyStore& m_keyStore;
    WorkspaceId m_workspace;
};
