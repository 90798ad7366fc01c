#include "ui/integrations/sortheader.h"

#include "ui/shared/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

SortHeader::SortHeader(const QList<int>& sortable, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_sortable(sortable), m_current(sortable.first())
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // Clicks are taken here: Qt's own move the indicator to any section.
    setSectionsClickable(false);
    setSortIndicatorShown(false); // the style sheet's sections have no place for the style's own
    setSortIndicator(m_current, Qt::AscendingOrder);
}

void SortHeader::sortBy(int column)
{
    const bool isTurned = column == sortIndicatorSection() && sortIndicatorOrder() == Qt::AscendingOrder;
    setSortIndicator(column, isTurned ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_current = column;
    viewport()->update();
    tell();
}

QString SortHeader::currentText() const
{
    const QString column = model()->headerData(m_current, Qt::Horizontal).toString();
    if (m_current != sortIndicatorSection())
        return tr("Sort by %1", "a column").arg(column);
    return sortIndicatorOrder() == Qt::AscendingOrder ? tr("Sorted by %1, ascending", "a column").arg(column)
                                                      : tr("Sorted by %1, descending", "a column").arg(column);
}

void SortHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, column);
    painter->restore();
    if (column == sortIndicatorSection())
        paintIndicator(painter, rect);
    if (!hasFocus() || column != m_current)
        return;
    painter->save();
    painter->setPen(QPen(Theme::color(Theme::Role::Accent), 2));
    painter->drawRect(rect.adjusted(4, 4, -4, -5));
    painter->restore();
}

/// A triangle after the words, its point where the greatest is.
void SortHeader::paintIndicator(QPainter* painter, const QRect& section) const
{
    QFont font = this->font();
    font.setPixelSize(12); // as in the style sheet
    font.setWeight(QFont::DemiBold);
    const QString words = model()->headerData(sortIndicatorSection(), Qt::Horizontal).toString();
    const int begin = 3 * Theme::step + QFontMetrics(font).horizontalAdvance(words) + Theme::step + 2;
    const QRect logical(section.left() + begin, section.center().y() - 2, 9, 5);
    const QRectF place = QStyle::visualRect(layoutDirection(), section, logical);
    const bool isUp = sortIndicatorOrder() == Qt::AscendingOrder;
    const qreal base = isUp ? place.bottom() : place.top();
    const qreal point = isUp ? place.top() : place.bottom();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(Theme::Role::Muted));
    painter->drawPolygon(QPolygonF({{place.left(), base}, {place.right(), base}, {place.center().x(), point}}));
    painter->restore();
}

void SortHeader::keyPressEvent(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return move(forward);
    case Qt::Key_Left:
        return move(-forward);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return sortByCurrent();
    }
    event->ignore();
}

/// To the next column that can be seen and sorted by.
void SortHeader::move(int by)
{
    for (qsizetype place = m_sortable.indexOf(m_current) + by; place >= 0 && place < m_sortable.size(); place += by) {
        if (isSectionHidden(m_sortable[place]))
            continue;
        m_current = m_sortable[place];
        viewport()->update();
        return tell();
    }
}

void SortHeader::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? logicalIndexAt(event->position().toPoint()) : -1;
}

void SortHeader::mouseReleaseEvent(QMouseEvent* event)
{
    const int column = logicalIndexAt(event->position().toPoint());
    if (std::exchange(m_pressed, -1) == column && isSortable(column))
        sortBy(column);
}

void SortHeader::mouseMoveEvent(QMouseEvent* event)
{
    const bool isOnSortable = isSortable(logicalIndexAt(event->position().toPoint()));
    viewport()->setCursor(isOnSortable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SortHeader::focusInEvent(QFocusEvent* event)
{
    if (isSectionHidden(m_current)) // a narrower window took it
        m_current = m_sortable.first();
    QHeaderView::focusInEvent(event);
    viewport()->update();
}

void SortHeader::focusOutEvent(QFocusEvent* event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

/// A screen reader hears it under the name that this has now.
void SortHeader::tell()
{
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}
