#include "ui/shared/rowstable.h"

#include "ui/shared/theme.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 3 * Theme::step; // as the header's in the style sheet
constexpr int avatarSize = 32;

} // namespace

RowsTable::RowsTable(QWidget* parent) : QTableView(parent)
{
    setProperty("part", u"rows"_s);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

int RowsTable::headingWidth(int column) const
{
    QFont heading = font(); // as in the style sheet
    heading.setPixelSize(12);
    heading.setWeight(QFont::DemiBold);
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    return QFontMetrics(heading).horizontalAdvance(text) + 2 * margin + 1;
}

void RowsTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    // The keyboard needs a row to stand on, and it is to be seen: Qt makes the first one current, but does not choose it.
    if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid() && !selectionModel()->hasSelection())
        setCurrentIndex(currentIndex());
}

void RowsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the ring is drawn by more cells than the one that has the focus
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    using Theme::color;
    using Theme::Role;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, color(Role::AccentSoft));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Role::Line));
    paintCell(painter, option, option.rect.adjusted(margin, 0, -margin, 0), index);
    // The focus is the row's: each cell draws its piece of one ring.
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (table && table->hasFocus() && table->currentIndex().row() == index.row()) {
        const QRect whole = table->viewport()->rect();
        painter->setClipRect(option.rect);
        painter->setPen(QPen(color(Role::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(whole.left() + 1, option.rect.top() + 1, whole.width() - 2, option.rect.height() - 3);
    }
    painter->restore();
}

QFont RowDelegate::sized(const QFont& base, int pixels, int weight)
{
    QFont font = base;
    font.setPixelSize(pixels);
    font.setWeight(QFont::Weight(weight));
    return font;
}

void RowDelegate::drawLine(QPainter* painter, const QStyleOptionViewItem& option, const QRect& logical,
                           const QFont& font, const QColor& color, const QString& text)
{
    const QRect rect = QStyle::visualRect(option.direction, option.rect, logical);
    painter->setFont(font);
    painter->setPen(color);
    const QString elided = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter, elided);
}

void RowDelegate::drawTwoLines(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                               const QFont& firstFont, const QString& first, const QString& second)
{
    const QColor ink = Theme::color(Theme::Role::Text);
    if (second.isEmpty()) {
        drawLine(painter, option, area, firstFont, ink, first);
        return;
    }
    drawLine(painter, option, QRect(area.left(), area.top() + 10, area.width(), 18), firstFont, ink, first);
    drawLine(painter, option, QRect(area.left(), area.top() + 30, area.width(), 16), sized(option.font, 12),
             Theme::color(Theme::Role::Muted), second);
}

void RowDelegate::drawNamed(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                            const QString& name, const QString& second)
{
    const QRect square(area.left(), area.top() + (RowsTable::rowHeight - avatarSize) / 2, avatarSize, avatarSize);
    const QRect visible = QStyle::visualRect(option.direction, option.rect, square);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::accentFor(name));
    painter->drawRoundedRect(visible, 8, 8);
    painter->setPen(Qt::white);
    painter->setFont(sized(option.font, 14, QFont::DemiBold));
    painter->drawText(visible, Qt::AlignCenter,
                      name.left(name.size() && name.at(0).isHighSurrogate() ? 2 : 1).toUpper());
    drawTwoLines(painter, option, area.adjusted(avatarSize + margin, 0, 0, 0), sized(option.font, 14, QFont::DemiBold),
                 name, second);
}

int RowDelegate::drawLabel(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area, const QFont& font,
                           const QString& text, const LabelLook& look)
{
    const int width = std::min(QFontMetrics(font).horizontalAdvance(text) + 2 * look.inset, area.width());
    const QRect logical(area.left(), area.center().y() - 10, width, 22);
    const QRect rect = QStyle::visualRect(option.direction, option.rect, logical);
    painter->setPen(look.line);
    painter->setBrush(look.fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), look.radius, look.radius);
    painter->setPen(look.ink);
    painter->setFont(font);
    painter->drawText(rect, Qt::AlignCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, width - look.inset));
    return width;
}

void RowDelegate::drawPill(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                           const QString& text, const QColor& ink, const QColor& fill)
{
    drawLabel(painter, option, area, sized(option.font, 12, QFont::DemiBold), text, {ink, fill, Qt::transparent, 11, pillInset});
}
