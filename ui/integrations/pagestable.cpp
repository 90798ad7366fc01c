#include "ui/integrations/pagestable.h"

#include "ui/integrations/pagesaccessible.h"
#include "ui/integrations/pagesmodel.h"
#include "ui/shared/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int chipInset = 6;
constexpr int smallText = 12;
constexpr int actionText = 14;
constexpr int leastForPage = 220; // an avatar, and a name that can be told from others

// The columns beside the Page's name, the first to give way where there is no room for all.
constexpr int besidePage[] = {PagesModel::PermissionsColumn, PagesModel::ConnectedColumn, PagesModel::StatusColumn,
                              PagesModel::ActionColumn};
constexpr int givingWay = 2;

} // namespace

PagesTable::PagesTable(QWidget* parent) : RowsTable(parent)
{
    QAccessible::installFactory(PagesAccessible::make);
    setItemDelegate(new PageDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setMouseTracking(true);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == PagesModel::ActionColumn)
            Q_EMIT disconnectRequested({index.row()});
    });
}

void PagesTable::setMayDisconnect(bool may)
{
    m_mayDisconnect = may;
    fitColumns();
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

void PagesTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    RowsTable::selectionChanged(selected, deselected);
    Q_EMIT selectedRowsChanged();
}

void PagesTable::keyPressEvent(QKeyEvent* event)
{
    const bool isOnAction = currentIndex().column() == PagesModel::ActionColumn;
    const bool isPress =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_mayDisconnect && event->key() == Qt::Key_Delete && !selectedRows().isEmpty())
        Q_EMIT disconnectRequested(selectedRows());
    else if (m_mayDisconnect && isOnAction && isPress && !event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT disconnectRequested({currentIndex().row()});
    else
        RowsTable::keyPressEvent(event);
}

void PagesTable::mouseMoveEvent(QMouseEvent* event)
{
    const bool isOnAction = indexAt(event->position().toPoint()).column() == PagesModel::ActionColumn;
    viewport()->setCursor(isOnAction ? Qt::PointingHandCursor : Qt::ArrowCursor);
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
    int left = viewport()->width() - leastForPage;
    for (const int column : besidePage) {
        setColumnWidth(column, PageDelegate::widthOf(column, font()));
        left -= column == PagesModel::ActionColumn && !m_mayDisconnect ? 0 : PageDelegate::widthOf(column, font());
    }
    for (int i = 0; i < int(std::size(besidePage)); ++i) {
        const int column = besidePage[i];
        const bool givesWay = i < givingWay && left < 0;
        setColumnHidden(column, givesWay || (column == PagesModel::ActionColumn && !m_mayDisconnect));
        if (givesWay)
            left += PageDelegate::widthOf(column, font());
    }
}

int PageDelegate::widthOf(int column, const QFont& font)
{
    const QFontMetrics small(sized(font, smallText));
    const QFontMetrics strong(sized(font, smallText, QFont::DemiBold));
    const int margins = 8 * Theme::step + 1; // a width that was rounded down would cut its last letters off
    switch (column) {
    case PagesModel::PermissionsColumn:
        return small.horizontalAdvance(PagesModel::tr("Read")) + small.horizontalAdvance(PagesModel::tr("Publish")) +
               4 * chipInset + Theme::step + margins;
    case PagesModel::ConnectedColumn:
        return small.horizontalAdvance(PagesModel::timeText(QDateTime({2026, 11, 30}, {22, 58}))) + margins;
    case PagesModel::StatusColumn:
        return strong.horizontalAdvance(PagesModel::tr("Reconnect needed")) + 2 * pillInset + margins;
    case PagesModel::ActionColumn:
        return QFontMetrics(sized(font, actionText, QFont::DemiBold)).horizontalAdvance(PagesModel::tr("Disconnect")) +
               margins;
    }
    return 0;
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
    case PagesModel::StatusColumn: {
        const bool isGood = index.data(PagesModel::StateRole).toInt() == int(PageState::Active);
        drawPill(painter, option, area, text, color(isGood ? Role::Good : Role::Bad),
                 color(isGood ? Role::GoodSoft : Role::BadSoft));
        break;
    }
    case PagesModel::ActionColumn:
        drawLine(painter, option, area, sized(option.font, actionText, QFont::DemiBold), color(Role::Bad), text);
        break;
    }
}
