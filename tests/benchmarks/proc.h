#pragma once
/// \file What Linux tells of a process, in /proc.

#include <QFile>

namespace Proc {

/// Empty where there is none, or no more.
inline QByteArray read(const QString& name)
{
    QFile file(QStringLiteral("/proc/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The number that stands after `label` at the beginning of a line; 0 where there is none.
inline qint64 number(const QString& name, QByteArrayView label)
{
    for (const QByteArray& line : read(name).split('\n')) {
        if (line.startsWith(label))
            return line.mid(label.size()).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace Proc
