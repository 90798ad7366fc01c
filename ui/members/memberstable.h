#pragma once
/// \file The table of members: rows painted by one delegate.

#include "ui/shared/rowstable.h"

class MembersTable : public RowsTable
{
    Q_OBJECT

public:
    explicit MembersTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void retranslate();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
};

/// Paints a member's cells: initial and name, role, status, date with time.
class MemberDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                   const QModelIndex& index) const override;
};
