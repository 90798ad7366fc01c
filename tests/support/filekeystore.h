#pragma once
/// \file A key store that outlives its process, for tests that kill it: each item a file in a folder. Only test data
/// may be under such a key.

#include "app/vault/keystore.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

class FileKeyStore final : public KeyStore
{
public:
    explicit FileKeyStore(const QString& folder) : m_folder(folder) {}

    Result<std::optional<QByteArray>> read(Work&, const QString& name) override
    {
        QFile file(pathOf(name));
        if (!file.exists())
            return std::optional<QByteArray>();
        if (!file.open(QFile::ReadOnly))
            return failed(ErrorKind::KeychainRefused, file.errorString());
        return std::optional(file.readAll());
    }

    Result<void> write(Work&, const QString& name, const QByteArray& bytes) override
    {
        QSaveFile file(pathOf(name)); // whole or not at all, as a keychain's write
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return failed(ErrorKind::KeychainRefused, file.errorString());
        return {};
    }

    Result<void> remove(Work&, const QString& name) override
    {
        QFile::remove(pathOf(name));
        return {};
    }

    Result<QString> describe(Work&) override { return m_folder.path(); }

private:
    QString pathOf(QString name) const { return m_folder.filePath(name.replace(u'/', u'-')); }

    QDir m_folder;
};
