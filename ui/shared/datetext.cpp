#include "ui/shared/datetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

QString DateText::date(const QDateTime& time)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::LongFormat).remove(u"dddd"_s).replace(u"MMMM"_s, u"MMM"_s);
    const auto isFiller = [](QChar c) { return c.isSpace() || c == u',' || c == u'،'; };
    while (!format.isEmpty() && isFiller(format.front()))
        format.remove(0, 1);
    while (!format.isEmpty() && isFiller(format.back()))
        format.chop(1);
    return locale.toString(time.toLocalTime().date(), format);
}

QString DateText::time(const QDateTime& time)
{
    const QLocale locale;
    // Only the C locale has seconds in its short form.
    return locale.toString(time.toLocalTime().time(), locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

QString DateText::dayAndTime(const QDateTime& at)
{
    return QCoreApplication::translate("DateText", "%1, %2", "a date and a time").arg(date(at), time(at));
}

QString DateText::inFull(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
}
