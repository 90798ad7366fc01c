#pragma once
/// \file The table of the activity log.

#include "ui/shared/rowstable.h"

class ActivityTable : public RowsTable
{
    Q_OBJECT

public:
    explicit ActivityTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void retranslate();

protected:
    void resizeEvent(QResizeEvent* event) override;

protected Q_SLOTS:
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void verticalScrollbarValueChanged(int value) override;

private:
    void updateColumns();
};

class ActivityDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                   const QModelIndex& index) const override;

private:
    static void drawWrapped(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area, const QFont& font,
                            const QString& text);
};
