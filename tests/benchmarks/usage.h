#pragma once
/// \file What a stretch of this process takes: time, the processor, memory.

#include <chrono>

struct Usage
{
    double milliseconds = 0;
    double processorMicroseconds = 0; ///< of all threads, for the program and for the system
    double peakMebibytes = 0;         ///< the most memory that was resident at once
};

/// Counts from its making on; one at a time.
class Meter
{
public:
    Meter();
    Usage read() const;

private:
    std::chrono::nanoseconds m_processor;
    std::chrono::steady_clock::time_point m_start;
};
