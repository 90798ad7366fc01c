#pragma once
/// \file Which programs run below a process: read from /proc, past the code under test.

#include <QList>
#include <QString>

namespace Processes {

/// Everything that `ancestor` started, and what that started; zombies too, because they are not gone yet.
/// \param name the program's, of which the kernel keeps 15 characters; all where it is empty
QList<qint64> below(qint64 ancestor, const QString& name = {});

bool isRunning(qint64 process);

} // namespace Processes
