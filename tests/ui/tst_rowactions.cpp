/// \file What can be done to the rows of Settings → Integrations, for one Page and for several: by keyboard, by mouse,
/// and as a screen reader does.

#include "tests/support/browser.h"
#include "tests/support/screen.h"
#include "tests/ui/integrationsdesk.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QSignalSpy>

namespace {

QStringList entriesOf(const QMenu& menu)
{
    QStringList entries;
    for (const QAction* action : menu.actions()) {
        if (!action->isSeparator())
            entries.append(action->isEnabled() ? action->text() : u"(%1: %2)"_s.arg(action->text(), action->toolTip()));
    }
    return entries;
}

} // namespace

class RowActionsTest : public IntegrationsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { sitDown(); }
    void cleanup() { standUp(); }

    void doesTheMainActionByKeyboard();
    void doesTheMainActionByItsWordsAlone();
    void opensTheRowsMenu_data();
    void opensTheRowsMenu();
    void doesWhatTheMenuSays();
    void saysInTheMenuWhatTheRoleMayNot();
    void offersForSeveralWhatCanBeDoneTogether();
    void tellsEverythingInDetails();
    void aScreenReaderFindsEveryButton();
};

void RowActionsTest::doesTheMainActionByKeyboard()
{
    const QString facebook = u"https://www.facebook.com/"_s;
    const QStringList wanted{{},       u"reconnect"_s, u"reconnect"_s, u"reconnect"_s, u"reconnect"_s, facebook,
                             facebook, u"check"_s,     u"details"_s,   u"check"_s,     u"reconnect"_s};
    open();
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        const Browser browser;
        QStringList done;
        QObject listener;
        connect(table(), &PagesTable::checkRequested, &listener, [&](const std::vector<PageId>& pages) {
            QCOMPARE(pages, std::vector{idOf(row)});
            done.append(u"check"_s);
        });
        connect(table(), &PagesTable::reconnectRequested, &listener, [&](const PageId& page) {
            QCOMPARE(page, idOf(row));
            done.append(u"reconnect"_s);
        });
        connect(table(), &PagesTable::detailsRequested, &listener, [&](const PageId& page) {
            QCOMPARE(page, idOf(row));
            done.append(u"details"_s);
        });
        standOn(row, PagesModel::StatusColumn);
        Keyboard::press(Qt::Key_Return);
        QCOMPARE((done + browser.opened).join(u' '), wanted[row]);
        if (done.contains(u"details"_s)) {
            QVERIFY(Keyboard::awaitWindow(u"Details"_s));
            Keyboard::press(Qt::Key_Escape);
            QVERIFY(Keyboard::awaitWindow(panelTitle));
        }
    }
}

void RowActionsTest::doesTheMainActionByItsWordsAlone()
{
    open();
    const QSignalSpy spy(table(), &PagesTable::reconnectRequested);
    const QModelIndex removed = cell(2, PagesModel::StatusColumn);
    const QRect words = PageDelegate::mainActionRect(table()->visualRect(removed), Qt::LeftToRight, table()->font(),
                                                     u"Reconnect"_s);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, {words.right() + 12, words.center().y()});
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, {words.left() + 4, words.top() - 12});
    QCOMPARE(spy.size(), 0);
    QVERIFY(table()->selectionModel()->isSelected(removed));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, words.center());
    QCOMPARE(spy.size(), 1);
}

void RowActionsTest::opensTheRowsMenu_data()
{
    QTest::addColumn<QString>("by");
    for (const char* by : {"menu key", "F10", "right click", "cell by key", "cell by mouse"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void RowActionsTest::opensTheRowsMenu()
{
    QFETCH(const QString, by);
    open();
    standOn(3, PagesModel::PageColumn);
    const QModelIndex more = cell(3, PagesModel::MenuColumn);
    if (by == "menu key"_L1) {
        Screen::press({u"Menu"_s}); // through the X server: Qt makes the event of its own keys only
    } else if (by == "F10"_L1) {
        Screen::press({u"shift+F10"_s});
    } else if (by == "right click"_L1) {
        const QPoint place = table()->visualRect(cell(3, PagesModel::PageColumn)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, table()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(table()->viewport(), &event);
    } else if (by == "cell by key"_L1) {
        standOn(3, PagesModel::MenuColumn);
        Keyboard::press(Qt::Key_Space);
    } else {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(more).center());
    }
    QTRY_VERIFY_WITH_TIMEOUT(openMenu(), bound);
    QCOMPARE(entriesOf(*openMenu()), (QStringList{u"Open on Facebook"_s, u"Copy Page ID"_s, u"Check now"_s, u"Reconnect"_s,
                                                  u"Details…"_s, u"Disconnect…"_s}));
    const Browser browser;
    openMenu()->actions().first()->trigger();
    QCOMPARE(browser.opened, QStringList{u"https://www.facebook.com/"_s + idOf(3).value});
    openMenu()->close();
    QVERIFY(!openMenu()); // one, not one over another
}

void RowActionsTest::doesWhatTheMenuSays()
{
    open();
    const QSignalSpy checks(table(), &PagesTable::checkRequested);
    const QSignalSpy reconnects(table(), &PagesTable::reconnectRequested);
    const QSignalSpy details(table(), &PagesTable::detailsRequested);
    const QSignalSpy disconnects(table(), &PagesTable::disconnectRequested);
    const auto choose = [this](const QString& text) {
        standOn(3, PagesModel::MenuColumn);
        Keyboard::press(Qt::Key_Return);
        for (QAction* action : openMenu()->actions()) {
            if (action->text() == text)
                action->trigger();
        }
        openMenu()->close();
    };
    choose(u"Copy Page ID"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), idOf(3).value);
    choose(u"Check now"_s);
    QCOMPARE(checks.at(0).at(0).value<std::vector<PageId>>(), std::vector{idOf(3)});
    choose(u"Reconnect"_s);
    QCOMPARE(reconnects.at(0).at(0).value<PageId>(), idOf(3));
    choose(u"Details…"_s);
    QCOMPARE(details.at(0).at(0).value<PageId>(), idOf(3));
    choose(u"Disconnect…"_s);
    QCOMPARE(disconnects.at(0).at(0).value<QList<int>>(), QList<int>{3});
}

void RowActionsTest::saysInTheMenuWhatTheRoleMayNot()
{
    setUp(Role::Viewer);
    open();
    standOn(3, PagesModel::MenuColumn);
    Keyboard::press(Qt::Key_Return);
    QCOMPARE(entriesOf(*openMenu()),
             (QStringList{u"Open on Facebook"_s, u"Copy Page ID"_s, u"Check now"_s,
                          u"(Reconnect: Only owners and admins connect Pages.)"_s, u"Details…"_s,
                          u"(Disconnect…: Only owners, admins and managers disconnect Pages.)"_s}));
    QVERIFY(openMenu()->toolTipsVisible());
}

void RowActionsTest::offersForSeveralWhatCanBeDoneTogether()
{
    open();
    const QSignalSpy checks(table(), &PagesTable::checkRequested);
    const int before = table()->height();
    standOn(1, PagesModel::PageColumn);
    Keyboard::press(Qt::Key_Down, Qt::ShiftModifier);
    Keyboard::press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(Keyboard::awaitText(u"3 Pages selected"_s));
    QCOMPARE(table()->height(), before); // nothing moves under the pointer
    Keyboard::press(Qt::Key_Tab);
    QCOMPARE(Keyboard::focus(), u"Check now"_s);
    Keyboard::press(Qt::Key_Space);
    const std::vector wanted{idOf(1), idOf(2), idOf(3)};
    QCOMPARE(checks.at(0).at(0).value<std::vector<PageId>>(), wanted);
    Keyboard::press(Qt::Key_Tab);
    QCOMPARE(Keyboard::focus(), u"Disconnect 3 Pages…"_s);

    table()->setFocus();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(table(), &event);
    QCOMPARE(entriesOf(*openMenu()), (QStringList{u"Check 3 Pages now"_s, u"Disconnect 3 Pages…"_s}));
    openMenu()->actions().first()->trigger();
    QCOMPARE(checks.at(1).at(0).value<std::vector<PageId>>(), wanted);
}

void RowActionsTest::tellsEverythingInDetails()
{
    open();
    standOn(2, PagesModel::MenuColumn);
    Keyboard::press(Qt::Key_Return);
    openMenu()->actions().at(5)->trigger(); // Details…
    openMenu()->close();
    QVERIFY(Keyboard::awaitWindow(u"Details"_s));
    QCOMPARE(Keyboard::nameless(), QStringList());
    QCOMPARE(Keyboard::round(), (QStringList{u"What is known of this Page"_s, u"Copy"_s, u"Close"_s}));
    QVERIFY(Keyboard::isSeen(u"Café"_s));
    QVERIFY(Keyboard::pressButton(u"Copy"_s));
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QString& text :
         {u"Café"_s, u"Page ID "_s + idOf(2).value, u"Connected by Maya Lind on 21 Nov 2026, 14:05"_s,
          u"Status: Removed at Facebook."_s, u"Granted: pages_show_list, pages_read_engagement, pages_manage_posts"_s,
          u"Declined: business_management"_s, u"Tasks: CREATE_CONTENT, MODERATE"_s, u"Page token ends: Facebook named no end"_s,
          u"Facebook login ends: Facebook named no end"_s, u"Last check: "_s, u"Next check: "_s,
          u"Facebook says: The user has not authorized application."_s,
          u"Meta error 190, subcode 458, HTTP 400, trace AbCdEf"_s, u"Meta app: 1234567890123456"_s})
        QVERIFY2(copied.contains(text), qPrintable(text + u" is not in\n"_s + copied));
    Keyboard::press(Qt::Key_Escape);
    QVERIFY(Keyboard::awaitWindow(panelTitle));
}

void RowActionsTest::aScreenReaderFindsEveryButton()
{
    open();
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(table());
    QAccessibleTableInterface* cells = accessible->tableInterface();
    const QSignalSpy disconnects(table(), &PagesTable::disconnectRequested);
    const QSignalSpy reconnects(table(), &PagesTable::reconnectRequested);

    QAccessibleInterface* disconnect = cells->cellAt(2, PagesModel::ActionColumn);
    QCOMPARE(disconnect->role(), QAccessible::Button);
    QCOMPARE(disconnect->text(QAccessible::Name), u"Disconnect"_s);
    QCOMPARE(disconnect->text(QAccessible::Description), u"Café"_s);
    disconnect->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(disconnects.at(0).at(0).value<QList<int>>(), QList<int>{2});

    QAccessibleInterface* state = cells->cellAt(2, PagesModel::StatusColumn);
    QCOMPARE(state->role(), QAccessible::Cell);
    QCOMPARE(state->text(QAccessible::Name), u"Removed at Facebook"_s);
    QVERIFY(state->text(QAccessible::Description).startsWith(u"Pagekeep's access was removed at Facebook. Reconnect"_s));
    QCOMPARE(state->childCount(), 1);
    QAccessibleInterface* reconnect = state->child(0);
    QCOMPARE(reconnect->parent(), state);
    QCOMPARE(state->indexOfChild(reconnect), 0);
    QCOMPARE(reconnect->role(), QAccessible::Button);
    QCOMPARE(reconnect->text(QAccessible::Name), u"Reconnect"_s);
    QCOMPARE(reconnect->text(QAccessible::Description), u"Café"_s);
    QVERIFY(state->rect().contains(reconnect->rect()));
    reconnect->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(reconnects.at(0).at(0).value<PageId>(), idOf(2));
    QCOMPARE(cells->cellAt(0, PagesModel::StatusColumn)->childCount(), 0);

    QAccessibleInterface* more = cells->cellAt(2, PagesModel::MenuColumn);
    QCOMPARE(more->role(), QAccessible::Button);
    QCOMPARE(more->text(QAccessible::Name), u"More"_s);
    QCOMPARE(more->text(QAccessible::Description), u"Café"_s);

    // The header sorts; its widget, which has the focus, is one of the children.
    QAccessibleInterface* header = accessible->child(accessible->childCount() - 1);
    QCOMPARE(header->role(), QAccessible::Button);
    QCOMPARE(header->text(QAccessible::Name), u"Sorted by Page, ascending"_s);
    QCOMPARE(header->parent(), accessible);
    QCOMPARE(accessible->indexOfChild(header), accessible->childCount() - 1);
    QAccessibleInterface* byState = accessible->child(PagesModel::StatusColumn + 1);
    QCOMPARE(byState->text(QAccessible::Name), u"Status"_s);
    byState->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, PagesModel::PageColumn).data().toString(), u"Bakery"_s, bound);
    QVERIFY(!accessible->child(PagesModel::PermissionsColumn + 1)->actionInterface());
    // What was found before is still the same Page's.
    QVERIFY(cells->cellAt(2, PagesModel::StatusColumn) != state);
    QCOMPARE(state->text(QAccessible::Name), u"Removed at Facebook"_s);
}

int main(int argc, char* argv[])
{
    return runWithWindows<RowActionsTest>(argc, argv);
}

#include "tst_rowactions.moc"
