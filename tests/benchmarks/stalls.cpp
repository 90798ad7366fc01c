#include "tests/benchmarks/stalls.h"

#include "tests/benchmarks/heartbeat.h"
#include "tests/benchmarks/report.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <time.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How long this thread computes at a stretch, without what other programs take from it meanwhile: the part of a stall
/// that is the window's own.
class Computing
{
public:
    Computing()
    {
        QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &m_context, [this] {
            const auto now = used();
            m_longest = std::max(m_longest, now - m_before);
            m_before = now;
        });
    }
    double longestMilliseconds() const { return m_longest; }

private:
    static double used()
    {
        timespec time;
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    QObject m_context;
    double m_before = used();
    double m_longest = 0;
};

constexpr double frame = 16; // ms

Stall idleStall()
{
    const ShownWindow window;
    return stallOf(300, 16ms, [](int) {});
}

} // namespace

void pause(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

ShownWindow::ShownWindow()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    resize(908, 720);
    show();
    pause(1s); // its own start does not count
}

void ShownWindow::put(QWidget* panel)
{
    layout()->addWidget(panel);
}

Stall stallUntil(const std::function<bool()>& enough, std::chrono::milliseconds between,
                 const std::function<void()>& deed)
{
    const Heartbeat heartbeat;
    const Computing computing;
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (enough())
            loop.quit();
        else
            deed();
    });
    timer.start(between);
    QTimer::singleShot(300s, &loop, [] { qFatal("it does not end"); });
    loop.exec();
    timer.stop();
    pause(300ms);
    return {heartbeat.longestMilliseconds(), computing.longestMilliseconds()};
}

Stall stallOf(int times, std::chrono::milliseconds between, const std::function<void(int)>& deed)
{
    int done = 0;
    return stallUntil([&] { return done == times; }, between, [&] { deed(done++); });
}

Stall longer(const Stall& one, const Stall& other)
{
    return {std::max(one.milliseconds, other.milliseconds), std::max(one.computing, other.computing)};
}

Stall told(const QString& what, const Stall& stall)
{
    say(u"longest stall, %1  %2 ms, of them computing %3 ms"_s.arg(what, -40)
            .arg(stall.milliseconds, 0, 'f', 1)
            .arg(stall.computing, 0, 'f', 1));
    return stall;
}

void tellBesideFloor(const QString& with, const std::function<Stall()>& ours)
{
    const Stall before = idleStall();
    const Stall longest = ours();
    const Stall floor = longer(before, idleStall());
    say(u"longest stall with %1  pagekeep %2 ms (computing %3 ms)  floor %4 ms (computing %5 ms)  limit %6 ms%7"_s
            .arg(with)
            .arg(longest.milliseconds, 0, 'f', 1)
            .arg(longest.computing, 0, 'f', 1)
            .arg(floor.milliseconds, 0, 'f', 1)
            .arg(floor.computing, 0, 'f', 1)
            .arg(frame, 0, 'f', 0)
            .arg(longest.milliseconds > frame ? u"  OVER THE LIMIT"_s : QString()));
}

void press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QApplication::sendEvent(widget, &event);
    }
}

void turnWheel(QWidget* widget, int notches)
{
    const QPointF middle = widget->rect().center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, -120 * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}
