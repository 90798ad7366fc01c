// Start to the first painted window, and memory once the rows are there: pagekeep with 10,000 Pages beside a bare
// window. Twice: as on most desktops, and where a screen reader runs, for which Qt keeps a second description of all
// that is seen.

#include "tests/benchmarks/accessibility.h"
#include "tests/benchmarks/firstpaint.h"
#include "tests/benchmarks/process.h"
#include "tests/benchmarks/report.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pages = 10'000;
constexpr int pairs = 11;

struct Start
{
    double milliseconds;
    double mebibytes;
};

/// \param rows what the table must show, where there is a screen reader to ask for it
Start start(const QString& program, const QStringList& arguments, std::optional<int> rows)
{
    FirstPaint firstPaint;
    const auto before = std::chrono::steady_clock::now();
    const MeasuredProgram running(programPath(program), arguments);
    const auto painted = firstPaint.await(30s);
    if (!painted)
        qFatal("%s painted no window", qPrintable(program));
    if (!running.awaitCalm(1s))
        qFatal("%s does not come to rest", qPrintable(program));
    const Start start{std::chrono::duration<double, std::milli>(*painted - before).count(), running.pssMebibytes()};
    // Asked last, because the answer costs the program memory of its own.
    if (rows && rowsOfTable(running.id(), u"Connected Pages"_s) != rows)
        qFatal("%s does not show its rows", qPrintable(program));
    if (!running.mappedFiles().filter(u"WebEngine"_s).isEmpty())
        say(u"%1 has a WebEngine library mapped  OVER THE LIMIT"_s.arg(program));
    return start;
}

void measure(const QStringList& arguments, bool hasScreenReader)
{
    setScreenReader(hasScreenReader);
    const auto rows = hasScreenReader ? std::optional(pages) : std::nullopt;
    // Nobody's first start counts: libraries and font caches are read from the disk then.
    start(u"pagekeep"_s, arguments, rows);
    start(u"benchmark-bare"_s, {}, {});

    const QString where = hasScreenReader ? u", screen reader"_s : QString();
    Pairs times(u"start to the first painted window"_s + where, u"ms"_s);
    Pairs memory(u"memory with %L1 Pages shown"_s.arg(pages) + where, u"MiB"_s);
    for (int i = 0; i < pairs; ++i) {
        const Start ours = start(u"pagekeep"_s, arguments, rows);
        const Start floor = start(u"benchmark-bare"_s, {}, {});
        times.add(ours.milliseconds, floor.milliseconds);
        memory.add(ours.mebibytes, floor.mebibytes);
    }
    times.print(2.0);
    memory.print(2.5);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    makeDataFolder(folder.path(), pages);
    const QStringList arguments{u"--data-dir"_s, folder.path()};
    measure(arguments, false);
    measure(arguments, true);
    say(u"WebEngine libraries mapped: looked for at every start"_s);
}
