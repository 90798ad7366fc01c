#pragma once
/// \file What the database file holds, asked with SQL of the test's own, past the code under test.

#include <QString>
#include <QStringList>

class Records
{
public:
    explicit Records(const QString& dataFolder) : m_path(dataFolder + QStringLiteral("/pagekeep.sqlite")) {}

    /// The first column of every row; a failure is the one row "error: …".
    QStringList values(const QString& statement) const;
    /// Runs a change; false, with a warning, when it fails.
    bool change(const QString& statement) const;
    int count(const QString& table) const { return values(QStringLiteral("SELECT COUNT(*) FROM ") + table).value(0).toInt(); }

    /// Everything that a connect would have left: empty means that nothing was saved.
    QStringList ofConnect() const;
    /// The keychain item that belongs to this file's workspace.
    QString keyName() const;

private:
    QString m_path;
};
