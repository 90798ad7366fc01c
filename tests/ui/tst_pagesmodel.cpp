/// \file The rows of the table while what is connected changes below them: nothing is reset, so that selection and
/// focus stay on their Page. And their action, for who may use it.

#include "ui/integrations/pagesmodel.h"
#include "ui/integrations/pagestable.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const MemberId maya{u"maya"_s};

Page page(const QString& name, const QString& id)
{
    Page page;
    page.id = {id};
    page.name = name;
    page.scopes = {u"pages_show_list"_s, u"pages_read_engagement"_s, u"pages_manage_posts"_s};
    page.consentedAt = QDateTime({2026, 11, 23}, {14, 5}, Qt::UTC);
    page.connectedBy = maya;
    page.connectedByName = u"Maya"_s;
    return page;
}

const std::vector<Page> four{page(u"Bakery"_s, u"2"_s), page(u"Café"_s, u"3"_s), page(u"Outdoor"_s, u"1"_s),
                             page(u"Yoga"_s, u"4"_s)};

QStringList names(const PagesModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace

class PagesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsWhatIsConnected();
    void saysWhenInTheTimeOfThePlace_data();
    void saysWhenInTheTimeOfThePlace();
    void saysWhoConnectedAPage();
    void tellsTheTimeWhereThePersonIs();
    void keepsTheSelectionWhenPagesComeAndGo();
    void keepsTheSelectionWhenOnlyAValueChanges();
    void movesAPageThatWasRenamed();
    void keepsTheSelectionInAnotherOrder();
    void tellsAtOnceOfNeighboursThatChanged();
    void tellsNothingWhenNothingChanged();
    void takesRowsOfEqualNamesApart();
    void followsEveryChange();
    void disconnectsForWhoMay_data();
    void disconnectsForWhoMay();

private:
    void set(std::vector<Page> pages) { m_model->setPages(std::move(pages), maya); }

    std::unique_ptr<PagesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_resets;
};

void PagesModelTest::initTestCase()
{
    qputenv("TZ", "Asia/Tokyo"); // nine hours ahead all year
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void PagesModelTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_model = std::make_unique<PagesModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_resets = std::make_unique<QSignalSpy>(m_model.get(), &QAbstractItemModel::modelReset);
    set(four);
}

void PagesModelTest::cleanup()
{
    QCOMPARE(m_resets->size(), 0);
}

void PagesModelTest::showsWhatIsConnected()
{
    QCOMPARE(names(*m_model), (QStringList{u"Bakery"_s, u"Café"_s, u"Outdoor"_s, u"Yoga"_s}));
    const auto cell = [this](int column, int role) { return m_model->index(0, column).data(role).toString(); };
    QCOMPARE(cell(PagesModel::PageColumn, PagesModel::SecondLineRole), u"ID 2"_s);
    QCOMPARE(cell(PagesModel::PageColumn, Qt::AccessibleDescriptionRole), u"ID 2"_s);
    QCOMPARE(m_model->index(0, PagesModel::PermissionsColumn).data(PagesModel::ChipsRole).toStringList(),
             (QStringList{u"Read"_s, u"Publish"_s}));
    QCOMPARE(cell(PagesModel::PermissionsColumn, Qt::AccessibleDescriptionRole),
             u"pages_show_list, pages_read_engagement, pages_manage_posts"_s);
    QCOMPARE(cell(PagesModel::StatusColumn, Qt::DisplayRole), u"Active"_s);

    std::vector<Page> pages = four;
    pages[0].scopes = {u"pages_show_list"_s};
    pages[0].state = PageState::ReconnectNeeded;
    set(pages);
    QCOMPARE(m_model->index(0, PagesModel::PermissionsColumn).data(PagesModel::ChipsRole).toStringList(), QStringList());
    QCOMPARE(cell(PagesModel::StatusColumn, Qt::DisplayRole), u"Reconnect needed"_s);
}

void PagesModelTest::saysWhenInTheTimeOfThePlace_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("day");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"24 Nov 2026"_s;
    QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << u"Nov 24, 2026"_s;
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany) << u"24. Nov. 2026"_s;
    QTest::newRow("no language set") << QLocale::c() << u"24 Nov 2026"_s;
}

void PagesModelTest::saysWhenInTheTimeOfThePlace()
{
    QFETCH(const QLocale, locale);
    QLocale::setDefault(locale);
    qputenv("TZ", "EAT-3"); // three hours ahead of UTC
    std::vector<Page> pages = four;
    pages[0].consentedAt = QDateTime({2026, 11, 23}, {23, 5, 7}, Qt::UTC);
    set(pages);
    const QModelIndex cell = m_model->index(0, PagesModel::ConnectedColumn);
    QTEST(cell.data().toString(), "day");
    QVERIFY2(cell.data(Qt::ToolTipRole).toString().contains(u"05:07"_s), qPrintable(cell.data(Qt::ToolTipRole).toString()));
    qputenv("TZ", "Asia/Tokyo");
}

void PagesModelTest::saysWhoConnectedAPage()
{
    std::vector<Page> pages = four;
    pages[1].connectedBy = {u"ben"_s};
    pages[1].connectedByName = u"Ben"_s;
    set(pages);
    const auto by = [this](int row) {
        return m_model->index(row, PagesModel::ConnectedColumn).data(PagesModel::SecondLineRole).toString();
    };
    QCOMPARE(by(0), u"by you"_s);
    QCOMPARE(by(1), u"by Ben"_s);
}

void PagesModelTest::tellsTheTimeWhereThePersonIs()
{
    const QModelIndex connected = m_model->index(0, PagesModel::ConnectedColumn);
    QCOMPARE(connected.data().toString(), u"23 Nov 2026"_s);
    QVERIFY(connected.data(Qt::ToolTipRole).toString().contains(u"23:05"_s));
}

void PagesModelTest::keepsTheSelectionWhenPagesComeAndGo()
{
    const QPersistentModelIndex outdoor = m_model->index(2, 0);
    const QPersistentModelIndex cafe = m_model->index(1, 0);
    set({page(u"Atelier"_s, u"7"_s), page(u"Bakery"_s, u"2"_s), page(u"Choir"_s, u"8"_s), page(u"Outdoor"_s, u"1"_s),
         page(u"Yoga"_s, u"4"_s), page(u"Zoo"_s, u"9"_s)});
    QCOMPARE(names(*m_model),
             (QStringList{u"Atelier"_s, u"Bakery"_s, u"Choir"_s, u"Outdoor"_s, u"Yoga"_s, u"Zoo"_s}));
    QCOMPARE(outdoor.row(), 3);
    QVERIFY(!cafe.isValid());
    set({});
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!outdoor.isValid());
    set(four);
    QCOMPARE(m_model->rowCount(), 4);
}

void PagesModelTest::keepsTheSelectionWhenOnlyAValueChanges()
{
    const QPersistentModelIndex cafe = m_model->index(1, 0);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserts(m_model.get(), &QAbstractItemModel::rowsInserted);
    std::vector<Page> pages = four;
    pages[1].state = PageState::ReconnectNeeded;
    set(pages);
    QCOMPARE(cafe.row(), 1);
    QCOMPARE(inserts.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 1);
    QCOMPARE(changes[0][1].toModelIndex(), m_model->index(1, PagesModel::ColumnCount - 1));
    QCOMPARE(m_model->index(1, PagesModel::StatusColumn).data().toString(), u"Reconnect needed"_s);
}

void PagesModelTest::movesAPageThatWasRenamed()
{
    const QPersistentModelIndex bakery = m_model->index(0, 0);
    const QPersistentModelIndex yoga = m_model->index(3, 0);
    set({page(u"Café"_s, u"3"_s), page(u"Outdoor"_s, u"1"_s), page(u"The Old Bakery"_s, u"2"_s), page(u"Yoga"_s, u"4"_s)});
    QCOMPARE(names(*m_model), (QStringList{u"Café"_s, u"Outdoor"_s, u"The Old Bakery"_s, u"Yoga"_s}));
    QCOMPARE(bakery.row(), 2);
    QCOMPARE(yoga.row(), 3);
}

void PagesModelTest::keepsTheSelectionInAnotherOrder()
{
    const QPersistentModelIndex bakery = m_model->index(0, PagesModel::StatusColumn);
    std::vector<Page> pages = four;
    std::ranges::reverse(pages);
    set(pages);
    QCOMPARE(names(*m_model), (QStringList{u"Yoga"_s, u"Outdoor"_s, u"Café"_s, u"Bakery"_s}));
    QCOMPARE(bakery.row(), 3);
    QCOMPARE(bakery.column(), int(PagesModel::StatusColumn));
}

void PagesModelTest::tellsAtOnceOfNeighboursThatChanged()
{
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    std::vector<Page> pages = four;
    for (const std::size_t i : {0, 1, 3})
        pages[i].state = PageState::Removed;
    set(pages);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0][0].toModelIndex(), m_model->index(0, 0));
    QCOMPARE(changes[0][1].toModelIndex(), m_model->index(1, PagesModel::ColumnCount - 1));
    QCOMPARE(changes[1][0].toModelIndex(), m_model->index(3, 0));
}

void PagesModelTest::tellsNothingWhenNothingChanged()
{
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserts(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removals(m_model.get(), &QAbstractItemModel::rowsRemoved);
    set(four);
    QCOMPARE(changes.size() + inserts.size() + removals.size(), 0);
}

void PagesModelTest::takesRowsOfEqualNamesApart()
{
    set({page(u"Bakery"_s, u"2"_s), page(u"Bakery"_s, u"5"_s), page(u"Bakery"_s, u"6"_s)});
    const QPersistentModelIndex third = m_model->index(2, 0);
    set({page(u"Bakery"_s, u"2"_s), page(u"Bakery"_s, u"6"_s)});
    QCOMPARE(third.row(), 1);
    QCOMPARE(third.data(PagesModel::SecondLineRole).toString(), u"ID 6"_s);
}

// Two hundred changes at random; the tester watches every signal, and the end must be what was set.
void PagesModelTest::followsEveryChange()
{
    QRandomGenerator random(20261123);
    for (int change = 0; change < 200; ++change) {
        std::vector<Page> pages;
        for (int id = 0; id < 30; ++id) {
            if (random.bounded(3) == 0)
                continue;
            pages.push_back(page(u"Page %1"_s.arg(random.bounded(4) == 0 ? random.bounded(30) : id), QString::number(id)));
            if (random.bounded(5) == 0)
                pages.back().state = PageState::ReconnectNeeded;
        }
        // Now and then in another order.
        const bool isDescending = change % 20 >= 10;
        std::ranges::sort(pages, [isDescending](const Page& a, const Page& b) {
            return (std::pair(a.name, a.id.value) < std::pair(b.name, b.id.value)) != isDescending;
        });
        QHash<QString, QPersistentModelIndex> before;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, 0);
            before.insert(index.data(PagesModel::SecondLineRole).toString(), index);
        }
        set(pages);
        QCOMPARE(m_model->rowCount(), int(pages.size()));
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, 0);
            const Page& wanted = pages[std::size_t(row)];
            const QString key = index.data(PagesModel::SecondLineRole).toString();
            QCOMPARE(key, u"ID "_s + wanted.id.value);
            QCOMPARE(index.data().toString(), wanted.name);
            QCOMPARE(m_model->page(row).state, wanted.state);
            if (before.contains(key))
                QCOMPARE(before.value(key).row(), row);
        }
    }
}

void PagesModelTest::disconnectsForWhoMay_data()
{
    QTest::addColumn<bool>("may");
    QTest::newRow("may") << true;
    QTest::newRow("may not") << false;
}

void PagesModelTest::disconnectsForWhoMay()
{
    QFETCH(const bool, may);
    PagesTable table;
    table.setModel(m_model.get());
    table.resize(1000, 400);
    m_model->setMayDisconnect(may);
    QList<QList<int>> asked;
    connect(&table, &PagesTable::disconnectRequested, this, [&asked](const QList<int>& rows) { asked.append(rows); });

    const QModelIndex action = m_model->index(1, PagesModel::ActionColumn);
    QVERIFY(!table.isColumnHidden(PagesModel::ActionColumn));
    table.setCurrentIndex(action);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Delete})
        QTest::keyClick(&table, key);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(action).center());
    QAccessibleInterface* cell = QAccessible::queryAccessibleInterface(&table)->tableInterface()->cellAt(1, action.column());
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(asked, may ? QList<QList<int>>(6, {1}) : QList<QList<int>>());

    const QString whyNot = u"Only owners, admins and managers disconnect Pages."_s;
    QCOMPARE(cell->role(), QAccessible::Button);
    QCOMPARE(cell->text(QAccessible::Name), u"Disconnect"_s);
    QCOMPARE(bool(cell->state().disabled), !may);
    QCOMPARE(cell->text(QAccessible::Description), may ? u"Café"_s : u"Café\n"_s + whyNot);
    QCOMPARE(action.data(Qt::ToolTipRole).toString(), may ? QString() : whyNot);
}

QTEST_MAIN(PagesModelTest)

#include "tst_pagesmodel.moc"
