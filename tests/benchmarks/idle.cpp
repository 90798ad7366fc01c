// Whether the Integrations panel, left alone, lets the processor sleep: wake-ups of all threads, beside those of a
// bare window.

#include "tests/benchmarks/accessibility.h"
#include "tests/benchmarks/firstpaint.h"
#include "tests/benchmarks/process.h"
#include "tests/benchmarks/report.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdlib>
#include <map>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pages = 10'000;
constexpr auto watched = 20s;
/// Longer than Qt keeps the threads of its own pools that have nothing to do, which is 30 s: their end is of the start.
constexpr auto atRest = 32s;

/// A thread that has come or gone meanwhile counts with all that it ever did.
qint64 wakeUpsBetween(const std::map<QString, qint64>& before, std::map<QString, qint64> after)
{
    for (const auto& [thread, switches] : before)
        after[thread] -= switches;
    qint64 wakeUps = 0;
    for (const auto& [thread, difference] : after)
        wakeUps += std::abs(difference);
    return wakeUps;
}

/// \param rows what the table must show
qint64 wakeUps(const QString& program, const QStringList& arguments, std::optional<int> rows)
{
    FirstPaint firstPaint;
    const MeasuredProgram running(programPath(program), arguments);
    if (!firstPaint.await(30s) || !running.awaitCalm(atRest))
        qFatal("%s does not come to rest", qPrintable(program));
    const auto before = running.contextSwitches();
    std::this_thread::sleep_for(watched);
    if (!running.isRunning())
        qFatal("%s is gone", qPrintable(program));
    const qint64 wakeUps = wakeUpsBetween(before, running.contextSwitches());
    if (rows && rowsOfTable(running.id(), u"Connected Pages"_s) != rows)
        qFatal("%s does not show its rows", qPrintable(program));
    return wakeUps;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    makeDataFolder(folder.path(), pages);
    setScreenReader(true); // one more to be woken by, and the rows can be asked for
    const qint64 ours = wakeUps(u"pagekeep"_s, {u"--data-dir"_s, folder.path()}, pages);
    const qint64 floor = wakeUps(u"benchmark-bare"_s, {}, {});
    say(u"wake-ups in %1 s on the Integrations panel  pagekeep %2  floor %3  limit 0%4"_s.arg(watched.count())
            .arg(ours)
            .arg(floor)
            .arg(ours > 0 ? u"  OVER THE LIMIT"_s : QString()));
}
