#pragma once
/// \file Notices that nobody has touched the window for a while.

#include "app/base/clock.h"

#include <QObject>
#include <QTimer>

class IdleLock : public QObject
{
    Q_OBJECT

public:
    explicit IdleLock(const Clock& clock, QObject* parent = nullptr);

    /// Begins anew; zero switches it off.
    void setTime(std::chrono::milliseconds time);
    /// The time does not run while the person is busy elsewhere; it begins anew afterwards.
    void setPaused(bool isPaused);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    std::chrono::milliseconds left() const;

    const Clock& m_clock;
    std::chrono::milliseconds m_time{};
    std::chrono::milliseconds m_touchedAt{};
    bool m_isPaused = false;
    QTimer m_timer; ///< fires once, when the time could be over
};
