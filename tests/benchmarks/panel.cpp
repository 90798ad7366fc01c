// How long Integrations keeps a person waiting who scrolls, searches, filters, sorts and sees states change, with 10,000
// Pages, beside a bare window with nothing to do.

#include "tests/benchmarks/manypages.h"
#include "tests/benchmarks/ordie.h"
#include "tests/benchmarks/stalls.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/parts.h"

#include "app/base/work.h"
#include "app/integrations/integrations.h"
#include "ui/integrations/integrationspanel.h"
#include "ui/integrations/pagesmodel.h"
#include "ui/integrations/pagestable.h"
#include "ui/integrations/sortheader.h"
#include "ui/integrations/statefilter.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pages = 10'000;

struct Place
{
    Place() : parts(folder.path(), Meta::Address::meta(), keys, {})
    {
        saveManyPages(parts.database, makeWorkspace(parts.workspace), parts.clock.now(), pages);
    }

    /// Another state for every Page, and another time of its last check, as a round of checks leaves them.
    Result<void> change(int round)
    {
        static constexpr PageState states[] = {PageState::Active, PageState::Removed, PageState::Active, PageState::Limited,
                                               PageState::Blocked};
        auto connection = parts.database.open();
        if (!connection)
            return failed(connection);
        auto done = connection->run(u"UPDATE page_token SET state = ?, checked_at = ?"_s,
                                    {pageStateToText(states[round % 5]),
                                     parts.clock.now().addSecs(round).toString(Qt::ISODateWithMs)});
        if (!done)
            return failed(done);
        return {};
    }

    QTemporaryDir folder;
    FakeKeyStore keys;
    Parts parts;
    Integrations integrations{parts.connectParts(), {u"1234567890123456"_s}};
};

/// The longest of all, after a line for each.
Stall stalls(Place& place)
{
    Stall longest;
    const auto add = [&](const QString& what, const Stall& stall) { longest = longer(longest, told(what, stall)); };
    Workers workers;
    ShownWindow window;
    auto* panel = new IntegrationsPanel(place.integrations, workers, place.parts.clock, CheckPace{std::chrono::hours(1)});
    window.put(panel);
    auto* table = panel->findChild<PagesTable*>();
    auto* model = panel->findChild<PagesModel*>();
    auto* search = panel->findChild<QLineEdit*>();
    auto* filter = panel->findChild<StateFilter*>();
    const auto shows = [model](const QString& first) {
        return model->rowCount() == pages && model->page(0).name.endsWith(first);
    };
    const auto mustShow = [model](const QString& what, int rows) {
        if (model->rowCount() != rows)
            qFatal("%s: %d rows are shown", qPrintable(what), model->rowCount());
    };
    pause(1s);
    bool isIn = false;
    add(u"signing in: the Pages come"_s, stallUntil([&] { return model->rowCount() == pages; }, 1ms, [&] {
            if (!std::exchange(isIn, true))
                panel->setSession(place.parts.workspace.session());
        }));

    add(u"scrolling by pages"_s, stallOf(300, 16ms, [&](int) { press(table, Qt::Key_PageDown); }));
    add(u"scrolling by wheel"_s, stallOf(300, 8ms, [&](int) { turnWheel(table->viewport(), 1); }));
    add(u"to either end"_s, stallOf(20, 50ms, [&](int i) {
            press(table, i % 2 == 0 ? Qt::Key_Home : Qt::Key_End, Qt::ControlModifier);
        }));
    const QString name = u"bakery no. 4711"_s;
    add(u"a search, typed"_s, stallOf(int(name.size()), 60ms, [&](int i) {
            press(search, Qt::Key_unknown, {}, name.mid(i, 1));
        }));
    add(u"a search, typed: the last rows"_s, stallUntil([&] { return model->rowCount() == 1; }, 16ms, [] {}));
    add(u"a search, taken back"_s, stallOf(int(name.size()), 60ms, [&](int) { press(search, Qt::Key_Backspace); }));
    add(u"a search, taken back: all rows"_s, stallUntil([&] { return model->rowCount() == pages; }, 16ms, [] {}));

    for (const int column : {PagesModel::PageColumn, PagesModel::ConnectedColumn, PagesModel::StatusColumn}) {
        const QString what = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        add(u"sorting by %1, to and fro"_s.arg(what), stallOf(6, 500ms, [&](int) {
                table->header()->sortBy(column);
            }));
    }
    add(u"sorting by Page, the other way round"_s, stallUntil([&] { return shows(u"No. 9999"_s); }, 500ms, [&] {
            table->header()->sortBy(PagesModel::PageColumn);
        }));
    table->selectAll();
    add(u"sorting with all selected"_s, stallUntil([&] { return shows(u"No. 0"_s); }, 500ms, [&] {
            table->header()->sortBy(PagesModel::PageColumn);
        }));
    mustShow(u"sorted"_s, pages);
    if (table->selectedRows().size() != pages)
        qFatal("the selection is lost");
    table->clearSelection();

    const auto change = [&](int round) {
        workers.start(
            panel, [&place, round](Work&) { return place.change(round); },
            [&place](const Result<void>& done) {
                orDie(done);
                Q_EMIT place.integrations.changed();
            });
    };
    add(u"another state in all rows"_s, stallOf(10, 500ms, change));
    table->header()->sortBy(PagesModel::StatusColumn);
    pause(1s);
    add(u"another state in all rows, by state"_s, stallOf(10, 500ms, change));
    change(1); // removed
    pause(1s);
    add(u"filtering by state, on and off"_s, stallOf(10, 500ms, [&](int i) { filter->setCurrentIndex(i % 2 == 0 ? 1 : 0); }));
    std::vector<PageId> all;
    for (int row = 0; row < model->rowCount(); ++row)
        all.push_back(model->page(row).id);
    add(u"checking all, and none any more"_s, stallOf(20, 100ms, [&](int i) {
            model->setChecking(i % 2 == 0 ? all : std::vector<PageId>());
        }));
    add(u"the key comes and goes"_s, stallOf(20, 100ms, [&](int i) {
            model->setKey(i % 2 == 0 ? PageStates::Key::Locked : PageStates::Key::Usable);
        }));
    return longest;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    Theme::apply(application, false);
    Place place;
    tellBesideFloor(u"%L1 Pages"_s.arg(pages), [&place] { return stalls(place); });
}
