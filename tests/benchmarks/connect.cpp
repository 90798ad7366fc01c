// Connecting 1 to 10,000 Pages, from the landed address to the commit, beside the same requests and the same rows with
// nothing of Pagekeep's in between. The sandbox answers each call after 50 ms, uncompressed.

#include "tests/benchmarks/floor.h"
#include "tests/benchmarks/report.h"
#include "tests/benchmarks/usage.h"
#include "tests/support/room.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Both sides, in turn.
struct Series
{
    int pages = 0;
    std::vector<Usage> ours;
    std::vector<Usage> floors;
};

double medianOf(const std::vector<Usage>& usages, double Usage::* figure)
{
    std::vector<double> values;
    for (const Usage& usage : usages)
        values.push_back(usage.*figure);
    return median(std::move(values));
}

Usage connectOnce(Room& room, int pages)
{
    std::optional<Meter> meter;
    const auto connected = room.connectHere([&meter](Progress at, const auto&) {
        if (ConnectStep(at.step) == ConnectStep::Exchanging)
            meter.emplace();
    });
    if (!connected || connected->pages != pages)
        qFatal("%d Pages were not connected", pages);
    return meter->read();
}

Usage floorOf(Room& room)
{
    Floor floor(room.sandbox.address(), room.sandbox.log(), room.databasePath());
    floor.landAgain();
    const Meter meter;
    floor.ask();
    floor.save();
    return meter.read();
}

Series measure(int pages, int pairs)
{
    Series series{pages, {}, {}};
    Pairs times(u"connecting %L1 Page(s)"_s.arg(pages), u"ms"_s);
    for (int i = 0; i < pairs; ++i) {
        Room room({u"--delay"_s, u"50"_s, u"--pages"_s, QString::number(pages)});
        series.ours.push_back(connectOnce(room, pages));
        series.floors.push_back(floorOf(room));
        times.add(series.ours.back().milliseconds, series.floors.back().milliseconds);
    }
    times.print(1.3);
    return series;
}

/// What one Page costs the processor, without what every connect costs.
void printProcessor(const Series& series, const Series& one)
{
    Pairs each(u"the processor's time a Page, of %L1"_s.arg(series.pages), u"µs"_s);
    const auto eachOf = [&](const Usage& usage, const std::vector<Usage>& fixed) {
        return (usage.processorMicroseconds - medianOf(fixed, &Usage::processorMicroseconds)) / (series.pages - 1);
    };
    for (std::size_t i = 0; i < series.ours.size(); ++i)
        each.add(eachOf(series.ours[i], one.ours), eachOf(series.floors[i], one.floors));
    each.printAbsolute(30);
}

/// What each further Page takes, in ms.
double slope(const Series& from, const Series& to)
{
    return (medianOf(to.ours, &Usage::milliseconds) - medianOf(from.ours, &Usage::milliseconds)) /
           (to.pages - from.pages);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const Series one = measure(1, 9);
    const Series hundred = measure(100, 9);
    const Series thousand = measure(1'000, 5);
    const Series most = measure(10'000, 5);
    printProcessor(thousand, one);
    printProcessor(most, one);

    const double before = slope(hundred, thousand);
    const double after = slope(thousand, most);
    say(u"each further Page takes %1 ms up to 1,000 and %2 ms up to 10,000%3"_s.arg(before, 0, 'f', 3)
            .arg(after, 0, 'f', 3)
            .arg(after > 1.1 * before ? u"  NOT LINEAR"_s : QString()));
    QStringList peaks;
    for (const Series& series : {one, hundred, thousand, most})
        peaks += u"%1 MiB with %L2"_s.arg(medianOf(series.ours, &Usage::peakMebibytes), 0, 'f', 1).arg(series.pages);
    say(u"most memory at once: "_s + peaks.join(u", "_s));
}
