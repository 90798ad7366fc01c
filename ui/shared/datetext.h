#pragma once
/// \file Times as people read them: in their own time zone and language.

#include <QDateTime>
#include <QString>

namespace DateText {

/// "23 Nov 2026": the language's own long form with a short month and without the weekday.
QString date(const QDateTime& time);
/// "14:05"
QString time(const QDateTime& time);
/// "23 Nov 2026, 14:05"
QString dayAndTime(const QDateTime& time);
/// Both with everything, for a tooltip.
QString inFull(const QDateTime& time);

} // namespace DateText
