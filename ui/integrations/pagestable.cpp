#include "ui/integrations/pagestable.h"

#include "ui/integrations/pagesaccessible.h"
#include "ui/integrations/pagesmodel.h"
#include "ui/integrations/rowmenu.h"
#include "ui/integrations/sortheader.h"
#include "ui/shared/datetext.h"
#include "ui/shared/help.h"
#include "ui/shared/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int chipInset = 6;
constexpr int smallText = 12;
constexpr int actionText = 14;
constexpr int cellMargin = 3 * Theme::step; // as RowDelegate leaves it
constexpr int dot = 4;                      // of the three that stand for more
constexpr int leastForPage = 214;           // an avatar, and a whole Page ID

// The columns beside the Page's name, the first to give way where there is no room for all.
constexpr int besidePage[] = {PagesModel::PermissionsColumn, PagesModel::ConnectedColumn, PagesModel::StatusColumn,
                              PagesModel::ActionColumn, PagesModel::MenuColumn};
constexpr int givingWay = 2;

bool isPress(const QKeyEvent& event)
{
    const int key = event.key();
    return (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) &&
           !event.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

PagesTable::PagesTable(QWidget* parent)
    : RowsTable(parent),
      m_header(new SortHeader({PagesModel::PageColumn, PagesModel::ConnectedColumn, PagesModel::StatusColumn}, this))
{
    QAccessible::installFactory(PagesAccessible::make);
    Help::setTopic(this, HelpTopic::PageStates);
    setHorizontalHeader(m_header);
    setItemDelegate(new PageDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setMouseTracking(true);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (isOnButton(m_pressedAt))
            press(index);
    });
}

const PagesModel& PagesTable::pages() const
{
    return *static_cast<const PagesModel*>(model());
}

QList<int> PagesTable::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

bool PagesTable::hasButton(const QModelIndex& index) const
{
    switch (index.column()) {
    case PagesModel::StatusColumn:
        return pages().shown(index.row()).action != PageStates::Action::None;
    case PagesModel::ActionColumn:
        return pages().mayDisconnect();
    case PagesModel::MenuColumn:
        return true;
    }
    return false;
}

void PagesTable::press(const QModelIndex& index)
{
    if (!hasButton(index))
        return;
    if (index.column() == PagesModel::ActionColumn) {
        Q_EMIT disconnectRequested({index.row()});
        return;
    }
    if (index.column() == PagesModel::MenuColumn) {
        const QRect cell = visualRect(index);
        openMenu(index.row(), cell.center());
        return;
    }
    act(pages().shown(index.row()).action, pages().page(index.row()).id);
}

void PagesTable::act(PageStates::Action action, const PageId& page)
{
    switch (action) {
    case PageStates::Action::None:
        break;
    case PageStates::Action::CheckNow:
        Q_EMIT checkRequested({page});
        break;
    case PageStates::Action::Reconnect:
        Q_EMIT reconnectRequested(page);
        break;
    case PageStates::Action::OpenFacebook:
        QDesktopServices::openUrl(QUrl(u"https://www.facebook.com/"_s));
        break;
    case PageStates::Action::ShowDetails:
        Q_EMIT detailsRequested(page);
        break;
    }
}

void PagesTable::checkSelected()
{
    std::vector<PageId> wanted;
    for (const int row : selectedRows())
        wanted.push_back(pages().page(row).id);
    Q_EMIT checkRequested(wanted);
}

/// For this row, or for all that are selected where it is one of them.
void PagesTable::openMenu(int row, const QPoint& at)
{
    QList<int> rows = selectedRows();
    if (!rows.contains(row))
        rows = {row};
    const PageId page = pages().page(row).id;
    QMenu* menu = RowMenu::make(
        int(rows.size()), {m_mayConnect, pages().mayDisconnect()},
        [this, page, rows](RowMenu::Entry entry) {
            switch (entry) {
            case RowMenu::Entry::OpenOnFacebook:
                QDesktopServices::openUrl(QUrl(u"https://www.facebook.com/"_s + page.value));
                break;
            case RowMenu::Entry::CopyPageId:
                QGuiApplication::clipboard()->setText(page.value);
                break;
            case RowMenu::Entry::CheckNow:
                if (rows.size() > 1)
                    checkSelected();
                else
                    Q_EMIT checkRequested({page});
                break;
            case RowMenu::Entry::Reconnect:
                Q_EMIT reconnectRequested(page);
                break;
            case RowMenu::Entry::Details:
                Q_EMIT detailsRequested(page);
                break;
            case RowMenu::Entry::Disconnect:
                Q_EMIT disconnectRequested(rows);
                break;
            }
        },
        this);
    menu->popup(viewport()->mapToGlobal(at));
}

void PagesTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->reason() == QContextMenuEvent::Keyboard)
        openMenuAtCurrent();
    else if (index.isValid())
        openMenu(index.row(), event->pos());
}

void PagesTable::openMenuAtCurrent()
{
    if (!currentIndex().isValid())
        return;
    scrollTo(currentIndex());
    openMenu(currentIndex().row(), visualRect(currentIndex()).center());
}

void PagesTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    RowsTable::selectionChanged(selected, deselected);
    Q_EMIT selectedRowsChanged();
}

void PagesTable::keyPressEvent(QKeyEvent* event)
{
    const bool isMenu = event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier;
    if (isMenu) // as everywhere; of the keys Qt knows the menu key alone
        openMenuAtCurrent();
    else if (pages().mayDisconnect() && event->key() == Qt::Key_Delete && !selectedRows().isEmpty())
        Q_EMIT disconnectRequested(selectedRows());
    else if (isPress(*event) && hasButton(currentIndex()))
        press(currentIndex());
    else
        RowsTable::keyPressEvent(event);
}

/// Of the state's cell only the words of its action are a button; a click beside them chooses the row.
bool PagesTable::isOnButton(const QPoint& place) const
{
    const QModelIndex index = indexAt(place);
    if (!index.isValid() || !hasButton(index))
        return false;
    if (index.column() != PagesModel::StatusColumn)
        return true;
    const QString text = PageStates::text(pages().shown(index.row()).action);
    return PageDelegate::mainActionRect(visualRect(index), layoutDirection(), font(), text).contains(place);
}

void PagesTable::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->position().toPoint();
    RowsTable::mousePressEvent(event);
}

void PagesTable::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(isOnButton(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    RowsTable::mouseMoveEvent(event);
}

void PagesTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(PagesModel::PageColumn, QHeaderView::Stretch);
    for (const int column : besidePage)
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
    fitColumns();
}

void PagesTable::retranslate()
{
    setAccessibleName(tr("Connected Pages"));
    fitColumns();
}

void PagesTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// As wide as their longest words need; in a narrow window the name is worth more than when it came.
void PagesTable::fitColumns()
{
    if (!model())
        return;
    const auto needed = [this](int column) {
        const int heading = headingWidth(column) + (m_header->isSortable(column) ? SortHeader::indicatorRoom : 0);
        return std::max(heading, PageDelegate::widthOf(column, font()));
    };
    int left = viewport()->width() - leastForPage;
    for (const int column : besidePage) {
        setColumnWidth(column, needed(column));
        left -= needed(column);
    }
    for (int i = 0; i < int(std::size(besidePage)); ++i) {
        const int column = besidePage[i];
        const bool givesWay = i < givingWay && left < 0;
        setColumnHidden(column, givesWay);
        if (givesWay)
            left += needed(column);
    }
}

int PageDelegate::widthOf(int column, const QFont& font)
{
    const QFontMetrics small(sized(font, smallText));
    const QFontMetrics strong(sized(font, smallText, QFont::DemiBold));
    const int margins = 2 * cellMargin + 1; // a width that was rounded down would cut its last letters off
    switch (column) {
    case PagesModel::PermissionsColumn:
        return small.horizontalAdvance(PageStates::permission(u"pages_read_engagement"_s)) +
               small.horizontalAdvance(PageStates::permission(u"pages_manage_posts"_s)) + 4 * chipInset + Theme::step +
               margins;
    case PagesModel::ConnectedColumn:
        return small.horizontalAdvance(DateText::date(QDateTime({2026, 11, 30}, {22, 58}))) + margins;
    case PagesModel::StatusColumn: {
        int longest = 0;
        for (const QString& name : PageStates::names())
            longest = std::max(longest, strong.horizontalAdvance(name));
        return longest + 2 * pillInset + margins;
    }
    case PagesModel::ActionColumn:
        return QFontMetrics(sized(font, actionText, QFont::DemiBold)).horizontalAdvance(PagesModel::tr("Disconnect")) +
               margins;
    case PagesModel::MenuColumn:
        return 5 * dot + 2 * 3 * Theme::step;
    }
    return 0;
}

QRect PageDelegate::mainActionRect(const QRect& cell, Qt::LayoutDirection direction, const QFont& font,
                                   const QString& text)
{
    const int width = QFontMetrics(sized(font, smallText, QFont::DemiBold)).horizontalAdvance(text) + 1;
    const QRect logical(cell.left() + cellMargin, cell.top() + 30, std::min(width, cell.width() - 2 * cellMargin), 20);
    return QStyle::visualRect(direction, cell, logical);
}

/// The state, and below it what to do and until when.
void PageDelegate::paintStatus(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                               const QModelIndex& index)
{
    using Theme::color;
    using Theme::Role;
    const PageStates::Shown state = static_cast<const PagesModel*>(index.model())->shown(index.row());
    if (state.action == PageStates::Action::None) {
        drawPill(painter, option, area, state.name, color(state.ink), color(state.fill));
        return;
    }
    drawPill(painter, option, QRect(area.left(), area.top() + 6, area.width(), 22), state.name, color(state.ink),
             color(state.fill));
    const QString text = PageStates::text(state.action);
    const QRect words = mainActionRect(option.rect, option.direction, option.font, text);
    const QRect logical = QStyle::visualRect(option.direction, option.rect, words);
    drawLine(painter, option, logical, sized(option.font, smallText, QFont::DemiBold), color(Role::Accent), text);
    QRect rest = area;
    rest.setLeft(logical.right() + 2 * Theme::step);
    rest.setTop(logical.top());
    rest.setHeight(logical.height());
    drawLine(painter, option, rest, sized(option.font, smallText), color(Role::Muted), state.note);
}

void PageDelegate::paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                             const QModelIndex& index) const
{
    using Theme::color;
    using Theme::Role;
    const QString text = index.data().toString();
    switch (index.column()) {
    case PagesModel::PageColumn:
        drawNamed(painter, option, area, text, index.data(PagesModel::SecondLineRole).toString());
        break;
    case PagesModel::PermissionsColumn: {
        QRect rest = area;
        for (const QString& chip : index.data(PagesModel::ChipsRole).toStringList())
            rest.setLeft(rest.left() + Theme::step +
                         drawLabel(painter, option, rest, sized(option.font, smallText), chip,
                                   {color(Role::Muted), Qt::transparent, color(Role::Line), 4, chipInset}));
        break;
    }
    case PagesModel::ConnectedColumn:
        drawTwoLines(painter, option, area, sized(option.font, smallText), text,
                     index.data(PagesModel::SecondLineRole).toString());
        break;
    case PagesModel::StatusColumn:
        paintStatus(painter, option, area, index);
        break;
    case PagesModel::ActionColumn: {
        const bool mayPress = static_cast<const PagesModel*>(index.model())->mayDisconnect();
        drawLine(painter, option, area, sized(option.font, actionText, QFont::DemiBold),
                 color(mayPress ? Role::Bad : Role::Muted), text);
        break;
    }
    case PagesModel::MenuColumn: {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Role::Muted));
        for (const int place : {0, 2, 4})
            painter->drawEllipse(QRect(option.rect.center().x() + (place - 2) * dot - dot / 2, option.rect.center().y() - dot / 2, dot, dot));
        break;
    }
    }
    // Which of the row's buttons Enter would press.
    const auto* table = qobject_cast<const PagesTable*>(option.widget);
    if (table && table->hasFocus() && table->currentIndex() == index && table->hasButton(index)) {
        painter->setPen(QPen(color(Role::Accent), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(6, 4, -6, -5), 6, 6);
    }
}
