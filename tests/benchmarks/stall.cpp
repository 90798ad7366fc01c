// How long the window keeps a person waiting while 10,000 Pages arrive in it, and when they are renewed, beside a bare
// window with nothing to do.

#include "tests/benchmarks/heartbeat.h"
#include "tests/benchmarks/report.h"
#include "tests/support/fakekeystore.h"
#include "tests/ui/stage.h"

#include <QApplication>
#include <QEventLoop>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pages = 10'000;
constexpr int rounds = 5;
constexpr double frame = 16; // ms

double idleStall()
{
    QWidget window;
    window.resize(1120, 720);
    window.show();
    QEventLoop loop;
    QTimer::singleShot(1s, &loop, &QEventLoop::quit); // its own start does not count
    loop.exec();
    Heartbeat heartbeat;
    QTimer::singleShot(6s, &loop, &QEventLoop::quit);
    loop.exec();
    return heartbeat.longestMilliseconds();
}

double connectStall(Stage& stage)
{
    const QAbstractItemModel* rows = stage.program->window.findChild<QTableView*>()->model();
    QEventLoop loop;
    QTimer rest; // a second in which no row changes any more: all is painted
    rest.setSingleShot(true);
    rest.setInterval(1s);
    QObject::connect(&rest, &QTimer::timeout, &loop, &QEventLoop::quit);
    const auto changed = [&] {
        if (rows->rowCount() == pages)
            rest.start();
    };
    QObject::connect(rows, &QAbstractItemModel::rowsInserted, &loop, changed);
    QObject::connect(rows, &QAbstractItemModel::dataChanged, &loop, changed);
    QTimer::singleShot(60s, &loop, [] { qFatal("the Pages do not arrive"); });
    if (!stage.press(u"Connect Meta"_s))
        qFatal("Connect Meta cannot be pressed");
    Heartbeat heartbeat;
    loop.exec();
    return heartbeat.longestMilliseconds();
}

void measure()
{
    Pairs arriving(u"longest stall while %L1 Pages arrive"_s.arg(pages), u"ms"_s);
    Pairs renewed(u"longest stall while %L1 Pages are renewed"_s.arg(pages), u"ms"_s);
    for (int i = 0; i < rounds; ++i) {
        FakeKeyStore keys;
        Stage stage({u"--pages"_s, QString::number(pages), u"--delay"_s, u"50"_s}, &keys);
        if (!stage.startWithWorkspace())
            qFatal("the panel does not come");
        const double ours = connectStall(stage);
        stage.clock.advance(1min); // another time of consent in every row
        const double again = connectStall(stage);
        stage.quit();
        const double floor = idleStall();
        arriving.add(ours, floor);
        renewed.add(again, floor);
    }
    arriving.printLargest(frame);
    renewed.printLargest(frame);
}

} // namespace

int main(int argc, char* argv[])
{
    return runTest(argc, argv, [] {
        measure();
        return 0;
    });
}
