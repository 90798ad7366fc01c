#pragma once
/// \file The table of connected Pages: rows painted by one delegate.

#include "ui/shared/rowstable.h"

class PagesTable : public RowsTable
{
    Q_OBJECT

public:
    explicit PagesTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void retranslate();
    /// Without the right to disconnect there is no such column.
    void setMayDisconnect(bool may);
    bool mayDisconnect() const { return m_mayDisconnect; }
    QList<int> selectedRows() const;

Q_SIGNALS:
    /// For these rows: the one whose action was pressed, or all that are selected.
    void disconnectRequested(const QList<int>& rows);
    void selectedRowsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void fitColumns();

    bool m_mayDisconnect = false;
};

/// Paints a Page's cells: avatar with two lines, chips, date with name, status, the action.
class PageDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /// What a column's longest words take, in logical pixels; the Page's name takes what is left.
    static int widthOf(int column, const QFont& font);

protected:
    void paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                   const QModelIndex& index) const override;
};
