// Whether the Integrations panel, left alone, lets the processor sleep: wake-ups of all threads, beside those of a
// bare window.

#include "tests/benchmarks/datafolder.h"
#include "tests/benchmarks/firstpaint.h"
#include "tests/benchmarks/process.h"
#include "tests/benchmarks/report.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

qint64 wakeUps(const QString& program, const QStringList& arguments, std::chrono::seconds time)
{
    FirstPaint firstPaint;
    const MeasuredProgram running(programPath(program), arguments);
    if (!firstPaint.await(30s) || !running.awaitCalm(2s))
        qFatal("%s does not come to rest", qPrintable(program));
    const qint64 before = running.contextSwitches();
    std::this_thread::sleep_for(time);
    if (!running.isRunning())
        qFatal("%s is gone", qPrintable(program));
    return running.contextSwitches() - before;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    makeDataFolder(folder.path(), 10'000);
    constexpr auto time = 20s;
    const qint64 ours = wakeUps(u"pagekeep"_s, {u"--data-dir"_s, folder.path()}, time);
    const qint64 floor = wakeUps(u"benchmark-bare"_s, {}, time);
    say(u"wake-ups in %1 s on the Integrations panel  pagekeep %2  floor %3  limit 0%4"_s.arg(time.count())
            .arg(ours)
            .arg(floor)
            .arg(ours > 0 ? u"  OVER THE LIMIT"_s : QString()));
}
