#include "tests/benchmarks/usage.h"

#include "tests/benchmarks/proc.h"

#include <QFile>

#include <malloc.h>
#include <time.h>

using namespace Qt::StringLiterals;

namespace {

std::chrono::nanoseconds processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

Meter::Meter()
{
    malloc_trim(0); // what was freed before does not count
    QFile references(u"/proc/self/clear_refs"_s);
    if (!references.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || references.write("5") != 1)
        qFatal("the peak of the memory cannot be set back");
    m_processor = processorTime();
    m_start = std::chrono::steady_clock::now();
}

Usage Meter::read() const
{
    using Milliseconds = std::chrono::duration<double, std::milli>;
    using Microseconds = std::chrono::duration<double, std::micro>;
    const Milliseconds time = std::chrono::steady_clock::now() - m_start;
    const Microseconds processor = processorTime() - m_processor;
    return {time.count(), processor.count(), double(Proc::number(u"self/status"_s, "VmHWM:")) / 1024};
}
