#include "ui/integrations/pagestable.h"

#include "ui/integrations/pagesmodel.h"
#include "ui/shared/theme.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRowHeight = 56;
constexpr int margin = 4 * Theme::step; // as the header's in the style sheet
constexpr int avatarGap = 3 * Theme::step;
constexpr int avatarSize = 32;
constexpr int smallText = 12;
constexpr int chipInset = 6;
constexpr int pillInset = 10;

QFont sized(const QFont& base, int pixels, int weight = QFont::Normal)
{
    QFont font = base;
    font.setPixelSize(pixels);
    font.setWeight(QFont::Weight(weight));
    return font;
}

// One line of text in its rectangle, elided at its end.
void drawLine(QPainter* painter, const QStyleOptionViewItem& option, const QRect& logical, const QFont& font,
              const QColor& color, const QString& text)
{
    const QRect rect = QStyle::visualRect(option.direction, option.rect, logical);
    painter->setFont(font);
    painter->setPen(color);
    const QString elided = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter, elided);
}

void drawTwoLines(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area, const QFont& firstFont,
                  const QModelIndex& index)
{
    const QRect first(area.left(), area.top() + 10, area.width(), 18);
    const QRect second(area.left(), area.top() + 30, area.width(), 16);
    drawLine(painter, option, first, firstFont, Theme::color(Theme::Role::Text), index.data().toString());
    drawLine(painter, option, second, sized(option.font, smallText), Theme::color(Theme::Role::Muted),
             index.data(PagesModel::SecondLineRole).toString());
}

// A small rounded label; answers how wide it became.
int drawLabel(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area, const QFont& font,
              const QString& text, const QColor& ink, const QColor& fill, const QColor& line, int radius, int inset)
{
    const int width = std::min(QFontMetrics(font).horizontalAdvance(text) + 2 * inset, area.width());
    const QRect logical(area.left(), area.center().y() - 10, width, 22);
    const QRect rect = QStyle::visualRect(option.direction, option.rect, logical);
    painter->setPen(line);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->setPen(ink);
    painter->setFont(font);
    painter->drawText(rect, Qt::AlignCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, width - inset));
    return width;
}

} // namespace

PagesTable::PagesTable(QWidget* parent) : QTableView(parent)
{
    setProperty("part", u"pages"_s);
    setItemDelegate(new PageDelegate(this));
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
    verticalHeader()->setDefaultSectionSize(pageRowHeight);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    retranslate();
}

void PagesTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(PagesModel::PageColumn, QHeaderView::Stretch);
    for (const int column : {PagesModel::PermissionsColumn, PagesModel::ConnectedColumn, PagesModel::StatusColumn})
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
    const QFontMetrics small(sized(font(), smallText));
    const QFontMetrics pill(sized(font(), smallText, QFont::DemiBold));
    setColumnWidth(PagesModel::PermissionsColumn,
                   2 * margin + small.horizontalAdvance(tr("Read") + tr("Publish")) + 4 * chipInset + Theme::step);
    setColumnWidth(PagesModel::ConnectedColumn, 2 * margin + small.horizontalAdvance(u"00 Wwww 0000, 00:00"_s));
    setColumnWidth(PagesModel::StatusColumn, 2 * margin + pill.horizontalAdvance(tr("Not working")) + 2 * pillInset);
}

void PagesTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    // The keyboard needs a row to stand on.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
}

void PagesTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the ring is drawn by more cells than the one that has the focus
}

void PageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    using Theme::color;
    using Theme::Role;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, color(Role::AccentSoft));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Role::Line));

    const QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    switch (index.column()) {
    case PagesModel::PageColumn: {
        const QString name = index.data().toString();
        const QRect square(area.left(), area.top() + (pageRowHeight - avatarSize) / 2, avatarSize, avatarSize);
        const QRect visible = QStyle::visualRect(option.direction, option.rect, square);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::accentFor(name));
        painter->drawRoundedRect(visible, 8, 8);
        painter->setPen(Qt::white);
        painter->setFont(sized(option.font, 14, QFont::DemiBold));
        painter->drawText(visible, Qt::AlignCenter,
                          name.left(name.size() && name.at(0).isHighSurrogate() ? 2 : 1).toUpper());
        drawTwoLines(painter, option, area.adjusted(avatarSize + avatarGap, 0, 0, 0),
                     sized(option.font, 14, QFont::DemiBold), index);
        break;
    }
    case PagesModel::PermissionsColumn: {
        QRect rest = area;
        for (const QString& chip : index.data(PagesModel::ChipsRole).toStringList())
            rest.setLeft(rest.left() + Theme::step +
                         drawLabel(painter, option, rest, sized(option.font, smallText), chip, color(Role::Muted),
                                   Qt::transparent, color(Role::Line), 4, chipInset));
        break;
    }
    case PagesModel::ConnectedColumn:
        drawTwoLines(painter, option, area, sized(option.font, smallText), index);
        break;
    case PagesModel::StatusColumn: {
        const bool isGood = index.data(PagesModel::IsGoodRole).toBool();
        drawLabel(painter, option, area, sized(option.font, smallText, QFont::DemiBold), index.data().toString(),
                  color(isGood ? Role::Good : Role::Bad), color(isGood ? Role::GoodSoft : Role::BadSoft),
                  Qt::transparent, 11, pillInset);
        break;
    }
    }
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
