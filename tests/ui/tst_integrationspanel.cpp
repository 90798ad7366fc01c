/// \file Settings → Integrations with a Page in every state: what it says of each, and how they are searched and sorted.
/// Used by keyboard and mouse.

#include "tests/support/screen.h"
#include "tests/ui/integrationsdesk.h"
#include "ui/integrations/sortheader.h"

#include <QComboBox>
#include <QSignalSpy>

class IntegrationsPanelTest : public IntegrationsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { sitDown(); }
    void cleanup() { standUp(); }

    void saysEveryState();
    void fitsIntoANarrowWindow_data();
    void fitsIntoANarrowWindow();
    void filtersByState();
    void sortsByKeyboard();
    void sortsByMouse();
    void keepsTheOrderWhenSomebodyElseSignsIn();
    void showsWhichArePagesBeingAsked();
    void showsThatTheKeyIsNotAtHand_data();
    void showsThatTheKeyIsNotAtHand();
    void everythingHasANameAndAPlace();
    void followsTheLanguage();

private:
    QComboBox* filter() const { return qobject_cast<QComboBox*>(Keyboard::control(u"Status"_s)); }
};

void IntegrationsPanelTest::saysEveryState()
{
    open();
    QStringList states;
    QStringList tips;
    for (int row = 0; row < int(kept.size()); ++row) {
        states.append(cell(row, PagesModel::StatusColumn).data().toString());
        tips.append(cell(row, PagesModel::StatusColumn).data(Qt::AccessibleDescriptionRole).toString());
    }
    QCOMPARE(states, (QStringList{u"Active"_s, u"Reconnect needed"_s, u"Removed at Facebook"_s, u"Role lost"_s,
                                  u"Permission missing"_s, u"Blocked by Facebook"_s, u"Confirm at Facebook"_s,
                                  u"Limited"_s, u"Asked to slow down"_s, u"Facebook unavailable"_s, u"Expires soon"_s}));
    QVERIFY2(tips[4].contains(u"Publish (pages_manage_posts)"_s), qPrintable(tips[4]));
    QVERIFY2(tips[5].contains(u"You can't post <b>right now</b>."_s), qPrintable(tips[5]));
    QVERIFY2(tips[8].contains(u"25 Nov 2026, 16:20"_s), qPrintable(tips[8]));
    QVERIFY2(tips[9].contains(u"25 Nov 2026, 16:20"_s), qPrintable(tips[9]));
    QVERIFY2(tips[10].contains(u"27 Nov 2026, 09:30"_s), qPrintable(tips[10]));
    // Meta's words are no markup, wherever they stand.
    QVERIFY(cell(5, PagesModel::StatusColumn).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;right now"_s));
}

void IntegrationsPanelTest::fitsIntoANarrowWindow_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << false << Qt::LeftToRight;
    QTest::newRow("dark") << true << Qt::LeftToRight;
    QTest::newRow("right to left") << false << Qt::RightToLeft;
}

// With PAGEKEEP_JOURNEY_DIR set, for somebody's eyes, too.
void IntegrationsPanelTest::fitsIntoANarrowWindow()
{
    QFETCH(const bool, isDark);
    QFETCH(const Qt::LayoutDirection, direction);
    Theme::apply(*qApp, isDark);
    QApplication::setLayoutDirection(direction);
    open();
    m_panel->resize(900 - 212, 600); // what the navigation leaves of the smallest window
    QTRY_COMPARE_WITH_TIMEOUT(m_panel->width(), 688, bound);
    const auto* header = table()->horizontalHeader();
    int used = 0;
    for (int column = 0; column < PagesModel::ColumnCount; ++column)
        used += table()->isColumnHidden(column) ? 0 : header->sectionSize(column);
    QCOMPARE(used, table()->viewport()->width());
    QVERIFY(header->sectionSize(PagesModel::PageColumn) >= 214);
    for (const int column : {PagesModel::StatusColumn, PagesModel::ActionColumn, PagesModel::MenuColumn}) {
        QVERIFY(!table()->isColumnHidden(column));
        QVERIFY(header->sectionSize(column) >= PageDelegate::widthOf(column, table()->font()));
    }
    const QString look = QString::fromLatin1(QTest::currentDataTag());
    Screen::picture(u"panel-narrow-"_s + look);
    m_panel->resize(908, 900);
    standOn(2, PagesModel::StatusColumn);
    QTRY_COMPARE_WITH_TIMEOUT(m_panel->width(), 908, bound);
    Screen::picture(u"panel-wide-"_s + look);
    standOn(0, PagesModel::ActionColumn);
    table()->selectionModel()->select(cell(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(Keyboard::awaitText(u"2 Pages selected"_s));
    Screen::picture(u"panel-several-"_s + look);
    Q_EMIT table()->detailsRequested(idOf(2));
    QVERIFY(Keyboard::awaitWindow(u"Details"_s));
    Screen::picture(u"panel-details-"_s + look);
}

void IntegrationsPanelTest::filtersByState()
{
    open();
    QStringList choices;
    for (int i = 0; i < filter()->count(); ++i)
        choices.append(filter()->itemText(i));
    QCOMPARE(choices.first(), u"All (11)"_s);
    QCOMPARE(choices.size(), 12); // every state occurs
    QVERIFY(choices.contains(u"Blocked by Facebook (1)"_s));

    QVERIFY(Keyboard::tabTo(u"Status"_s));
    Keyboard::type(u"Rec"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringList{u"Bakery"_s}, bound);
    QCOMPARE(filter()->currentText(), u"Reconnect needed (1)"_s);
    QCOMPARE(filter()->itemText(0), u"All (11)"_s);
    QVERIFY(Keyboard::isSeen(u"1 Page"_s));

    // The chosen state stays to be chosen when the last Page has left it, and the search counts by itself.
    Inspector(m_desk->parts.database.path()).rows(u"UPDATE page_token SET state = 'working' WHERE state = 'reconnect'"_s);
    Q_EMIT m_integrations->changed();
    QVERIFY(Keyboard::awaitText(u"No Page is in this state."_s));
    QCOMPARE(filter()->currentText(), u"Reconnect needed (0)"_s);
    QVERIFY(Keyboard::tabTo(u"Search by name or Page ID"_s));
    Keyboard::type(u"a"_s);
    QVERIFY(Keyboard::awaitText(u"No Page in this state has this in its name or Page ID."_s));
    QVERIFY(Keyboard::tabTo(u"Status"_s));
    Keyboard::press(Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), (QStringList{u"Atelier"_s, u"Bakery"_s, u"Café"_s, u"Dance School"_s, u"Garage"_s,
                                                    u"Harbour"_s}), bound);
    QCOMPARE(filter()->currentText(), u"All (6)"_s);
    QCOMPARE(filter()->findText(u"Reconnect needed"_s, Qt::MatchStartsWith), -1);
}

void IntegrationsPanelTest::sortsByKeyboard()
{
    open();
    QStringList reversed = names();
    std::ranges::reverse(reversed);
    const QPersistentModelIndex cafe = cell(2, PagesModel::PageColumn);
    table()->setCurrentIndex(cafe);

    QVERIFY(Keyboard::tabTo(u"Sorted by Page, ascending"_s));
    Keyboard::press(Qt::Key_Space);
    QCOMPARE(Keyboard::focus(), u"Sorted by Page, descending"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), reversed, bound);
    QCOMPARE(cafe.row(), 8); // the selection goes along
    QVERIFY(table()->selectionModel()->isSelected(cafe));

    Keyboard::press(Qt::Key_Right);
    QCOMPARE(Keyboard::focus(), u"Sort by Connected"_s);
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, PagesModel::PageColumn).data().toString(), u"Kiosk"_s, bound); // first connected
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), names(), bound);

    Keyboard::press(Qt::Key_Right);
    Keyboard::press(Qt::Key_Right); // there is none
    QCOMPARE(Keyboard::focus(), u"Sort by Status"_s);
    Keyboard::press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, PagesModel::PageColumn).data().toString(), u"Bakery"_s, bound);
    QCOMPARE(cell(10, PagesModel::StatusColumn).data().toString(), u"Active"_s);
}

void IntegrationsPanelTest::sortsByMouse()
{
    open();
    auto* header = table()->header();
    const auto click = [header](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 20, header->height() / 2});
    };
    click(PagesModel::StatusColumn);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, PagesModel::PageColumn).data().toString(), u"Bakery"_s, bound);
    click(PagesModel::StatusColumn);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, PagesModel::PageColumn).data().toString(), u"Atelier"_s, bound);
    click(PagesModel::ActionColumn);
    QCOMPARE(header->sortIndicatorSection(), int(PagesModel::StatusColumn));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
}

void IntegrationsPanelTest::keepsTheOrderWhenSomebodyElseSignsIn()
{
    open();
    table()->header()->sortBy(PagesModel::StatusColumn);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, PagesModel::PageColumn).data().toString(), u"Bakery"_s, bound);
    m_panel->setSession({});
    QCOMPARE(table()->model()->rowCount(), 0);
    setUp(Role::Viewer);
    m_panel->setSession(m_desk->parts.workspace.session());
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), int(kept.size()), bound);
    QCOMPARE(cell(0, PagesModel::PageColumn).data().toString(), u"Bakery"_s);
}

void IntegrationsPanelTest::showsWhichArePagesBeingAsked()
{
    open();
    auto* model = static_cast<PagesModel*>(table()->model());
    model->setChecking({idOf(1), idOf(9)});
    QCOMPARE(cell(1, PagesModel::StatusColumn).data().toString(), u"Checking…"_s);
    QCOMPARE(cell(2, PagesModel::StatusColumn).data().toString(), u"Removed at Facebook"_s);
    QVERIFY(!table()->hasButton(cell(1, PagesModel::StatusColumn)));
    QSignalSpy changes(model, &QAbstractItemModel::dataChanged);
    model->setChecking({idOf(9)});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), cell(1, PagesModel::StatusColumn));
    QCOMPARE(changes[0][1].toModelIndex(), cell(1, PagesModel::StatusColumn));
    QCOMPARE(cell(1, PagesModel::StatusColumn).data().toString(), u"Reconnect needed"_s);
}

void IntegrationsPanelTest::showsThatTheKeyIsNotAtHand_data()
{
    QTest::addColumn<PageStates::Key>("key");
    QTest::addColumn<QString>("name");
    QTest::addColumn<PageStates::Action>("action");
    QTest::newRow("locked") << PageStates::Key::Locked << u"Key locked"_s << PageStates::Action::CheckNow;
    QTest::newRow("gone") << PageStates::Key::Unavailable << u"Key unavailable"_s << PageStates::Action::Reconnect;
}

void IntegrationsPanelTest::showsThatTheKeyIsNotAtHand()
{
    QFETCH(const PageStates::Key, key);
    open();
    static_cast<PagesModel*>(table()->model())->setKey(key);
    for (int row = 0; row < int(kept.size()); ++row) {
        QTEST(cell(row, PagesModel::StatusColumn).data().toString(), "name");
        QTEST(static_cast<PagesModel*>(table()->model())->shown(row).action, "action");
    }
    static_cast<PagesModel*>(table()->model())->setKey(PageStates::Key::Usable);
    QCOMPARE(cell(0, PagesModel::StatusColumn).data().toString(), u"Active"_s);
}

void IntegrationsPanelTest::everythingHasANameAndAPlace()
{
    open();
    QVERIFY(Keyboard::tabTo(u"Search by name or Page ID"_s));
    QCOMPARE(Keyboard::nameless(), QStringList());
    QCOMPARE(Keyboard::round(), (QStringList{u"Status"_s, u"Sorted by Page, ascending"_s, u"Connected Pages"_s,
                                             u"What is stored"_s, u"How to revoke at Facebook"_s, u"Meta app…"_s,
                                             u"Connect Meta"_s, u"Show them first"_s, u"Search by name or Page ID"_s}));
}

void IntegrationsPanelTest::followsTheLanguage()
{
    open();
    standOn(1, PagesModel::PageColumn);
    Keyboard::press(Qt::Key_Down, Qt::ShiftModifier);
    {
        const Shouting shouting;
        QTRY_COMPARE_WITH_TIMEOUT(Shouting::quiet(Keyboard::words()),
                                  QStringList{u"Bakery, Café, Dance School and 3 MORE PAGE(S)"_s}, bound); // names
        QCOMPARE(cell(2, PagesModel::StatusColumn).data().toString(), u"REMOVED AT FACEBOOK"_s);
    }
    QTRY_VERIFY_WITH_TIMEOUT(Keyboard::isSeen(u"2 Pages selected"_s), bound);
}

int main(int argc, char* argv[])
{
    return runWithWindows<IntegrationsPanelTest>(argc, argv);
}

#include "tst_integrationspanel.moc"
