#include "ui/integrations/pagestable.h"

#include "ui/integrations/pagesmodel.h"
#include "ui/shared/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

PagesTable::PagesTable(QWidget* parent) : RowsTable(parent)
{
    setItemDelegate(new PageDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setMouseTracking(true);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == PagesModel::ActionColumn)
            Q_EMIT disconnectRequested({index.row()});
    });
    retranslate();
}

void PagesTable::setMayDisconnect(bool may)
{
    m_mayDisconnect = may;
    setColumnHidden(PagesModel::ActionColumn, !may);
}

QList<int> PagesTable::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void PagesTable::keyPressEvent(QKeyEvent* event)
{
    const bool isOnAction = currentIndex().column() == PagesModel::ActionColumn;
    const bool isPress = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_mayDisconnect && currentIndex().isValid()) {
        if (event->key() == Qt::Key_Delete && !selectedRows().isEmpty())
            return Q_EMIT disconnectRequested(selectedRows());
        if (isOnAction && isPress)
            return Q_EMIT disconnectRequested({currentIndex().row()});
    }
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
    setMayDisconnect(m_mayDisconnect);
    horizontalHeader()->setSectionResizeMode(PagesModel::PageColumn, QHeaderView::Stretch);
    for (const int column : {PagesModel::PermissionsColumn, PagesModel::ConnectedColumn, PagesModel::StatusColumn,
                             PagesModel::ActionColumn})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
}

void PagesTable::retranslate()
{
    setAccessibleName(tr("Connected Pages"));
}

void PagesTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (!model())
        return;
    // As wide as their longest words need, within what the window leaves.
    constexpr int margins = 8 * Theme::step;
    const auto small = [this](int weight, const QString& text) {
        QFont used = font();
        used.setPixelSize(12);
        used.setWeight(QFont::Weight(weight));
        return QFontMetrics(used).horizontalAdvance(text);
    };
    setColumnWidth(PagesModel::PermissionsColumn, margins + small(QFont::Normal, tr("Read") + tr("Publish")) + 28);
    setColumnWidth(PagesModel::ConnectedColumn, margins + small(QFont::Normal, u"00 Wwww 0000, 00:00"_s));
    setColumnWidth(PagesModel::StatusColumn, margins + small(QFont::DemiBold, tr("Reconnect needed")) + 20);
    QFont action = font();
    action.setWeight(QFont::DemiBold);
    setColumnWidth(PagesModel::ActionColumn, margins + QFontMetrics(action).horizontalAdvance(tr("Disconnect")));
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
                         drawLabel(painter, option, rest, sized(option.font, 12), chip,
                                   {color(Role::Muted), Qt::transparent, color(Role::Line), 4, 6}));
        break;
    }
    case PagesModel::ConnectedColumn:
        drawTwoLines(painter, option, area, sized(option.font, 12), text,
                     index.data(PagesModel::SecondLineRole).toString());
        break;
    case PagesModel::StatusColumn: {
        const bool isGood = index.data(PagesModel::StateRole).toInt() == int(PageState::Active);
        drawPill(painter, option, area, text, color(isGood ? Role::Good : Role::Bad),
                 color(isGood ? Role::GoodSoft : Role::BadSoft));
        break;
    }
    case PagesModel::ActionColumn:
        drawLine(painter, option, area, sized(option.font, option.font.pixelSize(), QFont::DemiBold), color(Role::Bad),
                 text);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(color(Role::Accent), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QStyle::visualRect(option.direction, option.rect, area).adjusted(-6, 12, 6, -12), 4, 4);
        }
        break;
    }
}
