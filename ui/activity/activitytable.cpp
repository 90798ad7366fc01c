#include "ui/activity/activitytable.h"

#include "app/workspace/activity.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitytext.h"
#include "ui/shared/datetext.h"
#include "ui/shared/theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>

ActivityTable::ActivityTable(QWidget* parent) : RowsTable(parent)
{
    setItemDelegate(new ActivityDelegate(this));
    retranslate();
}

void ActivityTable::setModel(QAbstractItemModel* model)
{
    RowsTable::setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(ActivityModel::WhatColumn, QHeaderView::Stretch);
}

void ActivityTable::retranslate()
{
    setAccessibleName(tr("Activity"));
    updateColumns();
}

void ActivityTable::resizeEvent(QResizeEvent* event)
{
    RowsTable::resizeEvent(event);
    updateColumns();
}

/// Time and outcome are as wide as their longest words; names get a part of what is left.
void ActivityTable::updateColumns()
{
    if (!model())
        return;
    QFont small = font();
    small.setPixelSize(12);
    const QFontMetrics metrics(small);
    const int when = std::max(headingWidth(ActivityModel::WhenColumn),
                              metrics.horizontalAdvance(DateText::date(QDateTime({2028, 9, 28}, {20, 58}))) +
                                  8 * Theme::step);
    int outcome = 0;
    for (const auto each : {ActivityOutcome::Done, ActivityOutcome::Declined, ActivityOutcome::Failed})
        outcome = std::max(outcome, metrics.horizontalAdvance(ActivityText::outcome(each)));
    outcome = std::max(outcome + 14 * Theme::step, headingWidth(ActivityModel::OutcomeColumn));
    const int rest = viewport()->width() - when - outcome;
    setColumnWidth(ActivityModel::WhenColumn, when);
    setColumnWidth(ActivityModel::WhoColumn, rest * 2 / 9);
    setColumnWidth(ActivityModel::PageColumn, rest * 3 / 10);
    setColumnWidth(ActivityModel::OutcomeColumn, outcome);
}

void ActivityTable::rowsInserted(const QModelIndex& parent, int start, int end)
{
    const int before = verticalScrollBar()->value();
    RowsTable::rowsInserted(parent, start, end);
    // Who has scrolled reads on in peace: what comes on top pushes nothing away. At the top it is seen coming.
    if (start == 0 && before > 0) {
        updateGeometries();
        verticalScrollBar()->setValue(before + (end - start + 1) * rowHeight);
    }
}

void ActivityTable::verticalScrollbarValueChanged(int value)
{
    RowsTable::verticalScrollbarValueChanged(value);
    // Asked for a little before the end, so that scrolling seldom comes to a halt there.
    if (model() && value + 2 * viewport()->height() > verticalScrollBar()->maximum())
        model()->fetchMore(rootIndex());
}

void ActivityDelegate::paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                                 const QModelIndex& index) const
{
    using Theme::color;
    using Theme::Role;
    const QString text = index.data(ActivityModel::FirstLineRole).toString();
    const QString second = index.data(ActivityModel::SecondLineRole).toString();
    switch (index.column()) {
    case ActivityModel::WhenColumn:
        drawTwoLines(painter, option, area, sized(option.font, 12), text, second);
        break;
    case ActivityModel::WhoColumn:
        drawWrapped(painter, option, area, sized(option.font, 14), text);
        break;
    case ActivityModel::WhatColumn:
    case ActivityModel::PageColumn: {
        const QFont font = sized(option.font, 14, index.column() == ActivityModel::WhatColumn ? QFont::DemiBold : QFont::Normal);
        if (second.isEmpty())
            drawWrapped(painter, option, area, font, text);
        else
            drawTwoLines(painter, option, area, font, text, second);
        break;
    }
    case ActivityModel::OutcomeColumn:
        switch (ActivityOutcome(index.data(ActivityModel::OutcomeRole).toInt())) {
        case ActivityOutcome::Done:
            drawPill(painter, option, area, text, color(Role::Good), color(Role::GoodSoft));
            break;
        case ActivityOutcome::Declined:
        case ActivityOutcome::Waiting:
            drawPill(painter, option, area, text, color(Role::Warn), color(Role::WarnSoft));
            break;
        case ActivityOutcome::Failed:
            drawPill(painter, option, area, text, color(Role::Bad), color(Role::BadSoft));
            break;
        }
        break;
    }
}

/// A text on two lines where one is too short, in the middle of the row.
void ActivityDelegate::drawWrapped(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                                   const QFont& font, const QString& text)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(area.width());
    const bool isEnough = !layout.createLine().isValid();
    layout.endLayout();
    const QColor ink = Theme::color(Theme::Role::Text);
    if (isEnough)
        return drawLine(painter, option, area, font, ink, text);
    const QString rest = text.mid(first.textLength());
    drawLine(painter, option, QRect(area.left(), area.top() + 9, area.width(), 18), font, ink,
             text.left(first.textLength()).trimmed());
    drawLine(painter, option, QRect(area.left(), area.top() + 28, area.width(), 18), font, ink, rest);
}
