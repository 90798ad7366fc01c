#pragma once
/// \file The table of connected Pages: rows painted by one delegate.

#include <QStyledItemDelegate>
#include <QTableView>

class PagesTable : public QTableView
{
    Q_OBJECT

public:
    explicit PagesTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void retranslate();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

/// Paints a Page's cells: avatar with two lines, chips, date with name, status.
class PageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
