#include "tests/benchmarks/heartbeat.h"

#include <algorithm>

using namespace std::chrono_literals;

Heartbeat::Heartbeat()
    : m_asker([this](const std::stop_token& stop) {
          while (!stop.stop_requested()) {
              std::this_thread::sleep_for(1ms);
              if (m_isWaiting.exchange(true))
                  continue;
              QMetaObject::invokeMethod(
                  &m_watched, [this, asked = std::chrono::steady_clock::now()] { answer(asked); },
                  Qt::QueuedConnection);
          }
      })
{
}

void Heartbeat::answer(std::chrono::steady_clock::time_point asked)
{
    m_longest = std::max<std::chrono::nanoseconds>(m_longest, std::chrono::steady_clock::now() - asked);
    m_isWaiting = false;
}

double Heartbeat::longestMilliseconds() const
{
    return std::chrono::duration<double, std::milli>(m_longest).count();
}
