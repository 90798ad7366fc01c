#pragma once
/// \file The table of connected Pages: rows painted by one delegate.

#include "app/integrations/page.h"
#include "ui/integrations/pagestates.h"
#include "ui/shared/rowstable.h"

class PagesModel;
class SortHeader;

class PagesTable : public RowsTable
{
    Q_OBJECT

public:
    explicit PagesTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void retranslate();
    void setMayConnect(bool may) { m_mayConnect = may; }
    QList<int> selectedRows() const;

    /// The one thing to do about a Page's state.
    void act(PageStates::Action action, const PageId& page);
    /// What a click does on a cell's button, where it has one.
    void press(const QModelIndex& index);
    /// Whether press() does something there.
    bool hasButton(const QModelIndex& index) const;
    /// Asks for a check of all that are selected.
    void checkSelected();
    SortHeader* header() const { return m_header; }

Q_SIGNALS:
    /// For these rows: the one whose action was pressed, or all that are selected.
    void disconnectRequested(const QList<int>& rows);
    void checkRequested(const std::vector<PageId>& pages);
    void reconnectRequested(const PageId& page);
    void detailsRequested(const PageId& page);
    void selectedRowsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    const PagesModel& pages() const;
    void fitColumns();
    bool isOnButton(const QPoint& place) const;
    void openMenu(int row, const QPoint& at);
    void openMenuAtCurrent();

    SortHeader* m_header;
    bool m_mayConnect = false;
    QPoint m_pressedAt; ///< in the viewport
};

/// Paints a Page's cells: avatar with two lines, chips, date with name, state with its main action, the buttons.
class PageDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /// What a column's longest words take, in logical pixels; the Page's name takes what is left.
    static int widthOf(int column, const QFont& font);
    /// Where the words of the state's main action stand in its cell.
    static QRect mainActionRect(const QRect& cell, Qt::LayoutDirection direction, const QFont& font, const QString& text);

protected:
    void paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                   const QModelIndex& index) const override;

private:
    static void paintStatus(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                            const QModelIndex& index);
};
