#pragma once
/// \file The names of Pages in a sentence.

#include "app/integrations/disconnect.h"

/// "Sunrise Bakery", "Sunrise Bakery and Northwind Outdoor", "Sunrise Bakery, …, Green Valley Yoga and 3 more Pages".
QString namesOf(const std::vector<NamedPage>& pages);
QString namesOf(const std::vector<RevokedPage>& pages);
/// \param count how many there are, where these are the first of them
QString namesOf(const QStringList& pages, qsizetype count = 0);
