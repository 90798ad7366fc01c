#pragma once
/// \file The desktop's screen reader, played: says that it is there, and asks a program, as it would, what it shows.

#include <QString>

#include <optional>

/// What programs that start from now on find; they offer themselves to a screen reader only where there is one.
void setScreenReader(bool isOn);

/// The number of rows of the table called `name` in the window of the process; nothing where there is none.
std::optional<int> rowsOfTable(qint64 process, const QString& name);
