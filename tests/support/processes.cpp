#include "tests/support/processes.h"

#include <QDir>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    qint64 parent = 0;
    QString name;
};

QHash<qint64, Entry> everything()
{
    QHash<qint64, Entry> entries;
    for (const QString& folder : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const qint64 process = folder.toLongLong(&isNumber);
        QFile stat(u"/proc/%1/stat"_s.arg(folder));
        if (!isNumber || !stat.open(QFile::ReadOnly))
            continue;
        // "PID (name) state PPID …"; the name may hold anything, brackets included
        const QString line = QString::fromUtf8(stat.readAll());
        const qsizetype open = line.indexOf(u'(');
        const qsizetype close = line.lastIndexOf(u')');
        if (open > 0 && close > open)
            entries.insert(process, {line.mid(close + 4).section(u' ', 0, 0).toLongLong(),
                                     line.mid(open + 1, close - open - 1)});
    }
    return entries;
}

} // namespace

QList<qint64> Processes::below(qint64 ancestor, const QString& name)
{
    const auto entries = everything();
    QList<qint64> found;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        if (!name.isEmpty() && entry->name != name.left(15))
            continue;
        for (qint64 above = entry->parent; above > 1; above = entries.value(above).parent) {
            if (above == ancestor) {
                found.append(entry.key());
                break;
            }
        }
    }
    return found;
}

bool Processes::isRunning(qint64 process)
{
    return QFile::exists(u"/proc/%1"_s.arg(process));
}
