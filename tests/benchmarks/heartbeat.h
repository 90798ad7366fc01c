#pragma once
/// \file How long a thread keeps others waiting: asks it a thousand times a second whether it is there.

#include <QObject>

#include <atomic>
#include <chrono>
#include <thread>

/// Watches the thread that it is made on, which must run an event loop. A question is an ordinary event behind those
/// that wait already, so the answer comes when a click's would; the next is asked 1 ms after the answer.
class Heartbeat
{
public:
    Heartbeat();

    /// The longest wait for an answer so far.
    double longestMilliseconds() const;

private:
    void answer(std::chrono::steady_clock::time_point asked);

    QObject m_watched;
    std::chrono::nanoseconds m_longest{};
    std::atomic<bool> m_isWaiting = false;
    std::jthread m_asker; ///< last: it ends before what it asks goes
};
