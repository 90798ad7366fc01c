#pragma once
/// \file The table of Pages as a screen reader finds it: Qt's own account of a table knows cells only, and here the last
/// of each row are buttons, and the state's holds one.

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QItemSelectionModel>

class PagesTable;

class PagesAccessible final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    /// For QAccessible::installFactory(): the account of a PagesTable and of its header, nothing for anything else.
    static QAccessibleInterface* make(const QString& className, QObject* object);

    explicit PagesAccessible(PagesTable* table);
    ~PagesAccessible() override;

    void* interface_cast(QAccessible::InterfaceType type) override;

    // Children as QTableView numbers them in its events: row by row with the header, each row with its own header first.
    // After them the header's widget, which can have the focus.
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    QAccessibleInterface* cellAt(int row, int column) const override;
    int rowCount() const override;
    int columnCount() const override;
    QString rowDescription(int row) const override;
    QString columnDescription(int column) const override;
    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }

    int selectedCellCount() const override;
    QList<QAccessibleInterface*> selectedCells() const override;
    int selectedRowCount() const override;
    QList<int> selectedRows() const override;
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool unselectRow(int row) override;
    // Rows are selected, never columns.
    int selectedColumnCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectColumn(int) override { return false; }

    void modelChange(QAccessibleTableModelChangeEvent* event) override;

private:
    PagesTable& table() const;
    int cellCount() const; ///< with the headers
    bool select(int row, QItemSelectionModel::SelectionFlag how) const;
    /// The number of a cell among the children; row and column −1 are the headers'.
    int numberOf(int row, int column) const { return (row + 1) * (columnCount() + 1) + column + 1; }

    mutable QHash<int, QAccessible::Id> m_cells; ///< that somebody has asked for, by their number
};
