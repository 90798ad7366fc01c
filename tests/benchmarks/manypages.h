#pragma once
/// \file A data folder as a person with many Pages has it.

#include "app/workspace/session.h"

#include <QDateTime>

class Database;

/// Saves one consent with so many Pages, called "Harbour Bakery No. 0" and on. What is sealed opens nowhere.
void saveManyPages(const Database& database, const Session& session, const QDateTime& consentedAt, int count);
