#pragma once
/// \file A data folder as a person with many Pages has it, made by plain SQL: nothing of app/ writes it, so a change
/// there is measured and not copied.

#include <QString>

/// Writes DIR/pagekeep.sqlite as version 1 of the file, which every later version of Pagekeep migrates.
void makeDataFolder(const QString& folder, int pages);
