#include "ui/idlelock.h"

#include <QCoreApplication>
#include <QEvent>

using namespace std::chrono_literals;

IdleLock::IdleLock(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::setTime(std::chrono::milliseconds time)
{
    m_time = time;
    m_touchedAt = m_clock.elapsed();
    look();
}

void IdleLock::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    m_touchedAt = m_clock.elapsed();
    look();
}

std::chrono::milliseconds IdleLock::left() const
{
    return m_touchedAt + m_time - m_clock.elapsed();
}

/// Input only notes the time: the timer runs on, and when it fires there is some left again.
void IdleLock::look()
{
    m_timer.stop();
    if (m_time == 0ms || m_isPaused)
        return;
    if (left() > 0ms) {
        m_timer.start(left());
        return;
    }
    m_time = 0ms;
    Q_EMIT idle();
}

bool IdleLock::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_time == 0ms || m_isPaused)
            return false;
        // A computer that slept wakes up by input: what was due by then happens first.
        if (left() <= 0ms) {
            look();
            return true;
        }
        m_touchedAt = m_clock.elapsed();
        return false;
    default:
        return false;
    }
}
