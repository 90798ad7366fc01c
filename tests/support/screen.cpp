#include "tests/support/screen.h"

#include <QDir>
#include <QGuiApplication>
#include <QPixmap>
#include <QProcess>
#include <QRegularExpression>
#include <QScreen>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString xdotool(const QStringList& arguments)
{
    QProcess tool;
    tool.start(u"xdotool"_s, arguments);
    if (!tool.waitForFinished(20'000))
        qWarning("xdotool: %s", qPrintable(tool.errorString()));
    return tool.exitCode() == 0 ? QString::fromUtf8(tool.readAllStandardOutput()).trimmed() : QString();
}

} // namespace

void Screen::picture(const QString& name)
{
    const QString folder = qEnvironmentVariable("PAGEKEEP_JOURNEY_DIR");
    if (folder.isEmpty())
        return;
    const auto look = [] { return QGuiApplication::primaryScreen()->grabWindow(0).toImage(); };
    QImage before;
    QImage now;
    const bool isStill = QTest::qWaitFor(
        [&] {
            before = now;
            now = look();
            return now == before;
        },
        5'000);
    if (!isStill)
        qWarning("the screen does not come to rest for %s", qPrintable(name));
    if (!QDir().mkpath(folder) || !now.save(folder + u'/' + name + u".png"_s))
        qWarning("%s was not saved", qPrintable(name));
}

void Screen::press(const QStringList& keys)
{
    xdotool(QStringList{u"key"_s, u"--clearmodifiers"_s} + keys);
}

void Screen::click(QPoint where)
{
    xdotool({u"mousemove"_s, u"--sync"_s, QString::number(where.x()), QString::number(where.y()), u"click"_s, u"1"_s});
}

quintptr Screen::activeWindow()
{
    return xdotool({u"getactivewindow"_s}).toULongLong();
}

qint64 Screen::activeProcess()
{
    return xdotool({u"getactivewindow"_s, u"getwindowpid"_s}).toLongLong();
}

bool Screen::activate(qint64 process, const QString& title)
{
    const QString windows = xdotool({u"search"_s, u"--all"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(process),
                                     u"--name"_s, QRegularExpression::escape(title)});
    if (windows.isEmpty())
        return false;
    xdotool({u"windowactivate"_s, u"--sync"_s, windows.section(u'\n', 0, 0)});
    return activeProcess() == process;
}
