// How long Activity keeps a person waiting who scrolls and filters, with 200 members and 100,000 lines, beside a bare
// window with nothing to do; and how long reading takes, on which nobody waits.

#include "tests/benchmarks/ordie.h"
#include "tests/benchmarks/report.h"
#include "tests/benchmarks/stalls.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/parts.h"

#include "app/base/work.h"
#include "app/workspace/activity.h"
#include "app/workspace/members.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypanel.h"
#include "ui/activity/activitytable.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int members = 200;
constexpr int lines = 100'000;

/// A workspace of two hundred people, most of whom sign in and out, and connect a few Pages.
struct Place
{
    Place() : parts(folder.path(), *Meta::Address::standIn(u"http://127.0.0.1:9"_s), keys, {})
    {
        const auto made = parts.workspace.create({u"Harbour Group"_s, u"Maya Lind"_s, Secret::ofTyped(u"harbour light"_s)});
        const WorkspaceId workspace = made->session.workspace;
        std::vector<Member> everybody{made->session.member};
        const auto connection = parts.database.open();
        auto transaction = Transaction::begin(*connection);
        for (int i = 1; i < members; ++i) {
            everybody.push_back({MemberId::make(), u"Member No. %1"_s.arg(i), Role::Viewer});
            orDie(connection->run(u"INSERT INTO member (id, workspace_id, name, role, created_at)"
                                  u" VALUES (?, ?, ?, ?, ?)"_s,
                                  {everybody.back().id.value, workspace.value, everybody.back().name,
                                   roleToText(Role::Viewer), u"2026-01-05T09:00:00.000Z"_s}));
        }
        QDateTime at({2026, 1, 5}, {9, 0}, Qt::UTC);
        for (int i = 0; i < lines - 2; ++i) { // and two of the beginning
            at = at.addSecs(97);
            static constexpr ActivityKind kinds[] = {ActivityKind::SignIn, ActivityKind::SignOut, ActivityKind::SignIn,
                                                     ActivityKind::Connect, ActivityKind::RoleChange};
            Activity line = Activities::line(at, everybody[std::size_t(i) * 7 % members], kinds[i % 5]);
            std::vector<ActivityPage> pages;
            if (line.kind == ActivityKind::Connect) {
                for (int page = 0; page < 1 + i % 12; ++page) {
                    const int number = (i + page) % 10'000;
                    pages.push_back({{QString::number(100'000'000'000'000 + number)}, u"Harbour Bakery No. %1"_s.arg(number)});
                }
            } else if (line.kind == ActivityKind::RoleChange) {
                line.subject = everybody[std::size_t(i) % members].id;
                line.subjectName = everybody[std::size_t(i) % members].name;
                line.oldValue = roleToText(Role::Viewer);
                line.newValue = roleToText(Role::Manager);
            }
            orDie(Activities::record(*connection, workspace, line, pages));
        }
        orDie(transaction->commit());
    }

    QTemporaryDir folder;
    FakeKeyStore keys;
    Parts parts;
    Members people{parts.database, parts.workspace};
    Activities activities{parts.database, parts.workspace};
};

/// The longest of all, after a line for each.
Stall stalls(Place& place)
{
    Stall longest;
    const auto add = [&](const QString& what, const Stall& stall) { longest = longer(longest, told(what, stall)); };
    Workers workers;
    ShownWindow window;
    ActivityPanel* panel = nullptr;
    const auto rows = [&] { return panel ? panel->findChild<ActivityModel*>()->rowCount() : 0; };
    const auto mustShow = [&](const QString& what, int least, int most) {
        if (rows() < least || rows() > most)
            qFatal("%s: %d rows are shown", qPrintable(what), rows());
    };
    // Once, behind a click that asks for it: told, but nobody is in the middle of anything.
    told(u"opening"_s, stallUntil([&] { return rows() > 0; }, 1ms, [&] {
            if (panel)
                return;
            panel = new ActivityPanel(place.parts.workspace, place.activities, place.people, workers);
            window.put(panel);
        }));
    auto* table = panel->findChild<ActivityTable*>();
    const auto choices = panel->findChildren<QComboBox*>();
    auto* page = panel->findChild<QLineEdit*>();

    add(u"scrolling by pages through 3,000 lines"_s,
        stallUntil([&] { return rows() >= 3'000; }, 16ms, [&] { press(table, Qt::Key_PageDown); }));
    add(u"scrolling by wheel through 1,000 more"_s,
        stallUntil([&] { return rows() >= 4'000; }, 8ms, [&] { turnWheel(table->viewport(), 1); }));
    add(u"going to the end until all are read"_s, stallUntil([&] { return rows() >= lines; }, 16ms, [&] {
            press(table, Qt::Key_End, Qt::ControlModifier);
        }));
    add(u"all read: by pages"_s, stallOf(300, 16ms, [&](int) { press(table, Qt::Key_PageUp); }));
    add(u"all read: by wheel"_s, stallOf(300, 8ms, [&](int) { turnWheel(table->viewport(), -1); }));
    add(u"all read: to either end"_s, stallOf(20, 50ms, [&](int i) {
            press(table, i % 2 == 0 ? Qt::Key_Home : Qt::Key_End, Qt::ControlModifier);
        }));
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2);
    add(u"all read: new lines come on top"_s, stallOf(20, 150ms, [&](int i) {
            workers.start(
                panel,
                [&place, i](Work&) { return place.parts.workspace.rename(u"Harbour Group %1"_s.arg(i)); },
                [](const Result<void>& done) { orDie(done); });
        }));
    add(u"all read: another person"_s, stallOf(1, 300ms, [&](int) { press(choices[0], Qt::Key_Down); }));
    add(u"by person"_s, stallOf(20, 150ms, [&](int) { press(choices[0], Qt::Key_Down); }));
    mustShow(u"by person"_s, 400, 600);
    add(u"by person and kind"_s, stallOf(8, 150ms, [&](int) { press(choices[1], Qt::Key_Down); }));
    mustShow(u"by person and kind"_s, 0, 1);
    press(choices[0], Qt::Key_Home);
    add(u"by kind"_s, stallOf(8, 150ms, [&](int) { press(choices[1], Qt::Key_Up); }));
    const QString name = u"bakery no. 4711"_s;
    add(u"by Page, typed"_s, stallOf(int(name.size()), 60ms, [&](int i) {
            press(page, Qt::Key_unknown, {}, name.mid(i, 1));
        }));
    mustShow(u"by Page, typed"_s, 11, 11);
    add(u"by Page, taken back"_s, stallOf(int(name.size()), 60ms, [&](int) { press(page, Qt::Key_Backspace); }));
    mustShow(u"by Page, taken back"_s, Activities::portion, Activities::portion);
    WorkHandle exporting = workers.start(
        panel,
        [&place](Work& work) {
            return place.activities.exportTo(work, {}, place.folder.filePath(u"activity.csv"_s), ActivityFormat::Csv);
        },
        [](const Result<void>& done) { orDie(done); });
    add(u"scrolling while all are exported"_s,
        stallUntil([&] { return !exporting.isRunning(); }, 16ms, [&] { press(table, Qt::Key_PageDown); }));
    return longest;
}

void reading(const Place& place)
{
    const auto measure = [&](const QString& what, const ActivityQuery& query, std::optional<qint64> before) {
        std::vector<double> times;
        std::size_t found = 0;
        for (int i = 0; i < 9; ++i) {
            QElapsedTimer time;
            time.start();
            const auto read = place.activities.read(query, before);
            times.push_back(double(time.nsecsElapsed()) / 1e6);
            found = orDie(read).size();
        }
        say(u"reading %1  %2 ms  %3 lines"_s.arg(what, -36).arg(median(times), 0, 'f', 1).arg(found));
    };
    const MemberId someone = place.people.list()->at(7).member.id;
    for (const auto& [end, before] : {std::pair(u"newest"_s, std::optional<qint64>()), std::pair(u"middle"_s, std::optional<qint64>(lines / 2))}) {
        measure(u"all, "_s + end, {}, before);
        measure(u"by person, "_s + end, {someone, {}, {}}, before);
        measure(u"by kind, "_s + end, {{}, ActivityKind::RoleChange, {}}, before);
        measure(u"by person and kind, "_s + end, {someone, ActivityKind::Connect, {}}, before);
        measure(u"by Page, many, "_s + end, {{}, {}, u"bakery"_s}, before);
        measure(u"by Page, few, "_s + end, {{}, {}, u"no. 4711"_s}, before);
        measure(u"by Page, none, "_s + end, {{}, {}, u"zebra"_s}, before);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    Theme::apply(application, false);
    Place place;
    tellBesideFloor(u"%L1 members, %L2 lines"_s.arg(members).arg(lines), [&place] { return stalls(place); });
    reading(place);
}
