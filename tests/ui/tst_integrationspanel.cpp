/// \file Settings → Integrations with a Page in every state: the real panel on a real workspace, used by keyboard, mouse
/// and as a screen reader does.

#include "app/integrations/connectionstore.h"
#include "app/integrations/integrations.h"
#include "tests/support/screen.h"
#include "tests/ui/desk.h"
#include "tests/ui/keyboard.h"
#include "ui/integrations/detailsdialog.h"
#include "ui/integrations/integrationspanel.h"
#include "ui/integrations/pagesmodel.h"
#include "ui/integrations/pagestable.h"
#include "ui/integrations/sortheader.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

const QString panelTitle = u"Integrations panel"_s;
constexpr int bound = 30'000; // ms

struct Kept
{
    QString name;
    QString state;  ///< as the file has it
    QString reason;
    QString trouble;
    QString expiresAt;
};

// In the order of their names, connected a day after one another from the last to the first.
const std::vector<Kept> kept{
    {u"Atelier"_s, u"working"_s, {}, {}, {}},
    {u"Bakery"_s, u"reconnect"_s, {}, {}, {}},
    {u"Café"_s, u"removed"_s, {}, {}, {}},
    {u"Dance School"_s, u"role"_s, {}, {}, {}},
    {u"Eye Doctor"_s, u"permission"_s, u"pages_manage_posts"_s, {}, {}},
    {u"Florist"_s, u"blocked"_s, u"You can't post <b>right now</b>."_s, {}, {}},
    {u"Garage"_s, u"confirm"_s, {}, {}, {}},
    {u"Harbour"_s, u"limited"_s, {}, {}, {}},
    {u"Inn"_s, u"working"_s, {}, u"slow"_s, {}},
    {u"Joinery"_s, u"working"_s, {}, u"unavailable"_s, {}},
    {u"Kiosk"_s, u"working"_s, {}, {}, u"2026-11-27T09:30:00.000Z"_s},
};

QStringList names()
{
    QStringList names;
    for (const Kept& each : kept)
        names.append(each.name);
    return names;
}

PageId idOf(qsizetype row)
{
    return {QString::number(101'928'374'650'000 + row)};
}

/// Catches what would be opened in the browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QStringList opened;

public Q_SLOTS:
    void open(const QUrl& address) { opened.append(address.toString()); }
};

QMenu* openMenu()
{
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

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

class IntegrationsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysEveryState();
    void fitsIntoANarrowWindow_data();
    void fitsIntoANarrowWindow();
    void filtersByState();
    void sortsByKeyboard();
    void sortsByMouse();
    void keepsTheOrderWhenSomebodyElseSignsIn();
    void doesTheMainActionByKeyboard();
    void doesTheMainActionByItsWordsAlone();
    void opensTheRowsMenu_data();
    void opensTheRowsMenu();
    void doesWhatTheMenuSays();
    void saysInTheMenuWhatTheRoleMayNot();
    void offersForSeveralWhatCanBeDoneTogether();
    void tellsEverythingInDetails();
    void showsWhichArePagesBeingAsked();
    void showsThatTheKeyIsNotAtHand_data();
    void showsThatTheKeyIsNotAtHand();
    void aScreenReaderFindsEveryButton();
    void everythingHasANameAndAPlace();
    void followsTheLanguage();

private:
    void open();
    void setUp(Role role);
    PagesTable* table() const { return m_panel->findChild<PagesTable*>(); }
    QModelIndex cell(qsizetype row, int column) const { return table()->model()->index(int(row), column); }
    void standOn(qsizetype row, int column);
    QStringList shown() const;
    QComboBox* filter() const { return qobject_cast<QComboBox*>(Keyboard::control(u"Status"_s)); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Integrations> m_integrations;
    std::unique_ptr<Workers> m_workers; ///< after what their work uses, as in the program
    std::unique_ptr<IntegrationsPanel> m_panel;
};

void IntegrationsPanelTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_integrations = std::make_unique<Integrations>(m_desk->parts.connectParts(), AppId{u"1234567890123456"_s});
    const Session session = *m_desk->parts.workspace.session();
    WorkHere here;
    QVERIFY(m_desk->parts.workspace.unlock(here.work, session)); // else the key would count as lost
    const auto sealed = [&] { // under the key, but of no use: nothing here may ask Meta
        return m_desk->parts.vault.seal("a token", {session.workspace, u"test"_s, u"record"_s}).value();
    };
    Grant grant;
    grant.id = GrantId::make();
    grant.app = {u"1234567890123456"_s};
    grant.loginHash = QByteArray(32, 'h');
    grant.redirectUri = Meta::App().redirectUri;
    grant.baseAddress = Meta::Address::meta().text();
    grant.scopes = Meta::requiredScopes;
    grant.declined = {u"business_management"_s};
    grant.consentedAt = QDateTime({2026, 11, 23}, {14, 5}, Qt::UTC);
    grant.userToken = sealed();
    grant.userId = sealed();
    std::vector<NewPage> pages;
    for (std::size_t i = 0; i < kept.size(); ++i)
        pages.push_back({idOf(qsizetype(i)), kept[i].name, {u"CREATE_CONTENT"_s, u"MODERATE"_s}, sealed()});
    const Connection connection = m_desk->parts.database.open().value();
    Transaction transaction = Transaction::begin(connection).value();
    QVERIFY(ConnectionStore::saveGrant(connection, session.workspace, grant));
    QVERIFY(ConnectionStore::savePages(connection, session, grant.id, {}, pages));
    QVERIFY(transaction.commit());
    const Inspector file(m_desk->parts.database.path());
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const Kept& page = kept[i];
        file.rows(u"UPDATE page_token SET state = ?, reason = ?, trouble = ?, expires_at = ?, consented_at = ?,"
                  " next_check_at = '2026-11-25T16:20:00.000Z' WHERE page_id = ?"_s,
                  {page.state, orNull(page.reason), orNull(page.trouble), orNull(page.expiresAt),
                   u"2026-11-%1T14:05:00.000Z"_s.arg(23 - int(i), 2, 10, QChar(u'0')), idOf(qsizetype(i)).value});
    }
    file.rows(u"UPDATE page_token SET error_kind = ?, error_code = 190, error_subcode = 458, error_said = ?,"
              " error_detail = ?, error_at = ? WHERE page_id = ?"_s,
              {errorKindToText(ErrorKind::TokenInvalid), u"The user has not authorized application."_s,
               u"Meta error 190, subcode 458, HTTP 400, trace AbCdEf"_s, u"2026-11-23T10:00:00.000Z"_s, idOf(2).value});
    m_workers = std::make_unique<Workers>();
    m_panel = std::make_unique<IntegrationsPanel>(*m_integrations, *m_workers, m_desk->parts.clock, CheckPace());
}

void IntegrationsPanelTest::cleanup()
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    m_panel.reset();
    m_workers.reset();
    m_integrations.reset();
    m_desk.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    Theme::apply(*qApp, false);
}

void IntegrationsPanelTest::open()
{
    m_panel->setWindowTitle(panelTitle);
    m_panel->resize(908, 900);
    m_panel->setSession(m_desk->parts.workspace.session());
    m_panel->setVisible(true);
    m_panel->activateWindow();
    m_panel->setFocus();
    QVERIFY(Keyboard::awaitWindow(panelTitle));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), names(), bound);
}

/// Somebody of this role is at the window.
void IntegrationsPanelTest::setUp(Role role)
{
    m_desk->add(u"Ben"_s, role);
    QVERIFY(m_desk->signIn(u"Ben"_s));
}

void IntegrationsPanelTest::standOn(qsizetype row, int column)
{
    table()->setFocus();
    table()->setCurrentIndex(cell(row, column));
}

QStringList IntegrationsPanelTest::shown() const
{
    QStringList shown;
    for (int row = 0; table()->isVisible() && row < table()->model()->rowCount(); ++row)
        shown.append(cell(row, PagesModel::PageColumn).data().toString());
    return shown;
}

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

// With PAGEKEEP_JOURNEY_DIR set, for somebody's eyes.
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
    if (const QString folder = qEnvironmentVariable("PAGEKEEP_JOURNEY_DIR"); !folder.isEmpty()) {
        const QString look = QString::fromLatin1(QTest::currentDataTag());
        const auto keep = [&folder, &look](QWidget* window, const QString& name) {
            QTest::qWait(50); // what lies in it has found its place: nothing is compared
            return window->grab().save(u"%1/panel-%2-%3.png"_s.arg(folder, name, look));
        };
        QVERIFY(keep(m_panel.get(), u"narrow"_s));
        m_panel->resize(908, 900);
        standOn(2, PagesModel::StatusColumn);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->width(), 908, bound);
        QVERIFY(keep(m_panel.get(), u"wide"_s));
        standOn(0, PagesModel::ActionColumn);
        table()->selectionModel()->select(cell(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        Q_EMIT table()->detailsRequested(idOf(2));
        QVERIFY(Keyboard::awaitWindow(u"Details"_s));
        QVERIFY(keep(QApplication::activeWindow(), u"details"_s));
        QVERIFY(keep(m_panel.get(), u"several"_s));
    }
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

void IntegrationsPanelTest::doesTheMainActionByKeyboard()
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

void IntegrationsPanelTest::doesTheMainActionByItsWordsAlone()
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

void IntegrationsPanelTest::opensTheRowsMenu_data()
{
    QTest::addColumn<QString>("by");
    for (const char* by : {"menu key", "F10", "right click", "cell by key", "cell by mouse"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void IntegrationsPanelTest::opensTheRowsMenu()
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

void IntegrationsPanelTest::doesWhatTheMenuSays()
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

void IntegrationsPanelTest::saysInTheMenuWhatTheRoleMayNot()
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

void IntegrationsPanelTest::offersForSeveralWhatCanBeDoneTogether()
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

void IntegrationsPanelTest::tellsEverythingInDetails()
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

void IntegrationsPanelTest::aScreenReaderFindsEveryButton()
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

void IntegrationsPanelTest::everythingHasANameAndAPlace()
{
    open();
    QVERIFY(Keyboard::tabTo(u"Search by name or Page ID"_s));
    QCOMPARE(Keyboard::nameless(), QStringList());
    QCOMPARE(Keyboard::round(), (QStringList{u"Status"_s, u"Sorted by Page, ascending"_s, u"Connected Pages"_s,
                                             u"What is stored"_s, u"How to revoke at Facebook"_s, u"Meta app…"_s,
                                             u"Connect Meta"_s, u"Search by name or Page ID"_s}));
}

void IntegrationsPanelTest::followsTheLanguage()
{
    open();
    standOn(1, PagesModel::PageColumn);
    Keyboard::press(Qt::Key_Down, Qt::ShiftModifier);
    {
        const Shouting shouting;
        QTRY_COMPARE_WITH_TIMEOUT(Shouting::quiet(Keyboard::words()), QStringList(), bound);
        QCOMPARE(cell(2, PagesModel::StatusColumn).data().toString(), u"REMOVED AT FACEBOOK"_s);
    }
    QTRY_VERIFY_WITH_TIMEOUT(Keyboard::isSeen(u"2 Pages selected"_s), bound);
}

int main(int argc, char* argv[])
{
    return runWithWindows<IntegrationsPanelTest>(argc, argv);
}

#include "tst_integrationspanel.moc"
