#pragma once
/// \file How values that SQLite has no type for stand in its columns.

#include <QDateTime>
#include <QStringList>
#include <QVariant>

/// UTC, ISO 8601 with milliseconds.
inline QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// Invalid for NULL.
inline QDateTime timeFrom(const QVariant& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

/// Words without spaces in them, such as permissions and tasks; an empty text, not NULL, for none.
inline QString wordsText(const QStringList& words)
{
    return words.isEmpty() ? QStringLiteral("") : words.join(u' ');
}

inline QStringList wordsFrom(const QVariant& value)
{
    return value.toString().split(u' ', Qt::SkipEmptyParts);
}
