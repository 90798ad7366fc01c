#pragma once
/// \file Asks a program, as a screen reader would, what it shows.

#include <QString>

#include <optional>

/// The number of rows of the table called `name` in the window of the process; nothing where there is none.
std::optional<int> rowsOfTable(qint64 process, const QString& name);
