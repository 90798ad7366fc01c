#include "app/base/clock.h"

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <time.h>
#else
#include <time.h>
#endif

namespace {
// std::chrono::steady_clock stands still while a Linux or macOS computer sleeps, so that a ten-minute link
// would live for days in a closed laptop. These three go on.
std::chrono::milliseconds elapsedSinceStart()
{
#if defined(Q_OS_WIN)
    return std::chrono::milliseconds(GetTickCount64());
#else
#if defined(Q_OS_MACOS)
    constexpr clockid_t clock = CLOCK_MONOTONIC_RAW; // mach_continuous_time: includes sleep
#else
    constexpr clockid_t clock = CLOCK_BOOTTIME;
#endif
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                                 std::chrono::nanoseconds(time.tv_nsec));
#endif
}
} // namespace

Clock Clock::system()
{
    return {elapsedSinceStart, [] { return QDateTime::currentDateTimeUtc(); }};
}
