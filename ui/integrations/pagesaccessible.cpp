#include "ui/integrations/pagesaccessible.h"

#include "ui/integrations/pagesmodel.h"
#include "ui/integrations/pagestable.h"
#include "ui/integrations/sortheader.h"

namespace {

/// What cells and headers have in common: they are painted, so there is no object behind them.
class Painted : public QAccessibleInterface
{
public:
    explicit Painted(PagesTable& table) : m_table(table) {}

    bool isValid() const override { return true; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_table.window()->windowHandle(); }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_table); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}

protected:
    PagesTable& m_table;
};

class Header final : public Painted, public QAccessibleActionInterface
{
public:
    Header(PagesTable& table, int column) : Painted(table), m_column(column) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        const bool isAction = type == QAccessible::ActionInterface && m_table.header()->isSortable(m_column);
        return isAction ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString&) override { m_table.header()->sortBy(m_column); }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    QAccessible::Role role() const override
    {
        return m_column < 0 ? QAccessible::RowHeader : QAccessible::ColumnHeader;
    }
    QString text(QAccessible::Text text) const override
    {
        if (text != QAccessible::Name || m_column < 0 || !m_table.model())
            return {};
        return m_table.model()->headerData(m_column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = m_column < 0 || m_table.isColumnHidden(m_column);
        return state;
    }
    QRect rect() const override
    {
        const QHeaderView& header = *m_table.horizontalHeader();
        if (m_column < 0)
            return {};
        return {header.mapToGlobal(QPoint(header.sectionViewportPosition(m_column), 0)),
                QSize(header.sectionSize(m_column), header.height())};
    }

private:
    const int m_column; ///< −1: of a row, which has no words
};

/// The header as it has the focus: a button that says by what it sorts.
class FocusedHeader final : public QAccessibleWidget
{
public:
    explicit FocusedHeader(SortHeader* header) : QAccessibleWidget(header, QAccessible::Button), m_header(*header) {}

    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name ? m_header.currentText() : QAccessibleWidget::text(text);
    }
    int childCount() const override { return 0; } // its sections are children of the table
    QAccessibleInterface* child(int) const override { return nullptr; }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction())
            m_header.sortByCurrent();
    }

private:
    SortHeader& m_header;
};

/// The main action of a Page's state, in the state's cell.
class MainAction final : public Painted, public QAccessibleActionInterface
{
public:
    MainAction(PagesTable& table, const QPersistentModelIndex& index) : Painted(table), m_index(index) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    bool isValid() const override { return m_index.isValid(); }
    QAccessibleInterface* parent() const override
    {
        QAccessibleInterface* table = Painted::parent();
        return table ? table->tableInterface()->cellAt(m_index.row(), m_index.column()) : nullptr;
    }
    QAccessible::Role role() const override { return QAccessible::Button; }
    QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        const auto& pages = *static_cast<const PagesModel*>(m_index.model());
        switch (text) {
        case QAccessible::Name:
            return PageStates::text(pages.shown(m_index.row()).action);
        case QAccessible::Description:
            return pages.page(m_index.row()).name;
        default:
            return {};
        }
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = m_table.isColumnHidden(m_index.column()) || !m_table.isVisible();
        state.offscreen = !state.invisible && !m_table.viewport()->rect().intersects(m_table.visualRect(m_index));
        return state;
    }
    QRect rect() const override
    {
        const QRect words = PageDelegate::mainActionRect(m_table.visualRect(m_index), m_table.layoutDirection(),
                                                         m_table.font(), text(QAccessible::Name));
        return {m_table.viewport()->mapToGlobal(words.topLeft()), words.size()};
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction() && isValid())
            m_table.press(m_index);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const QPersistentModelIndex m_index;
};

class Cell final : public Painted, public QAccessibleTableCellInterface, public QAccessibleActionInterface
{
public:
    Cell(PagesTable& table, const QModelIndex& index) : Painted(table), m_index(index) {}

    ~Cell() override
    {
        if (m_mainAction)
            QAccessible::deleteAccessibleInterface(m_mainAction);
    }

    // The state's cell holds its main action.
    int childCount() const override
    {
        return m_index.column() == PagesModel::StatusColumn && m_table.hasButton(m_index) ? 1 : 0;
    }
    QAccessibleInterface* child(int number) const override
    {
        if (number < 0 || number >= childCount())
            return nullptr;
        if (!m_mainAction)
            m_mainAction = QAccessible::registerAccessibleInterface(new MainAction(m_table, m_index));
        return QAccessible::accessibleInterface(m_mainAction);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto id = QAccessible::uniqueId(const_cast<QAccessibleInterface*>(child));
        return m_mainAction && id == m_mainAction ? 0 : -1;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface*>(this);
        if (type == QAccessible::ActionInterface && isButton())
            return static_cast<QAccessibleActionInterface*>(this);
        return nullptr;
    }

    bool isValid() const override { return m_index.isValid(); }
    QAccessible::Role role() const override { return isButton() ? QAccessible::Button : QAccessible::Cell; }
    QString text(QAccessible::Text text) const override
    {
        switch (text) {
        case QAccessible::Name:
            return m_index.data().toString();
        case QAccessible::Description:
            return m_index.data(Qt::AccessibleDescriptionRole).toString();
        default:
            return {};
        }
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.multiSelectable = state.focusable = true;
        state.disabled = isButton() && !m_table.hasButton(m_index);
        state.selected = isSelected();
        state.focused = m_table.hasFocus() && m_table.currentIndex() == m_index;
        const QRect place = m_table.visualRect(m_index);
        state.invisible = m_table.isColumnHidden(m_index.column()) || !m_table.isVisible();
        state.offscreen = !state.invisible && !m_table.viewport()->rect().intersects(place);
        return state;
    }
    QRect rect() const override
    {
        const QRect place = m_table.visualRect(m_index);
        return {m_table.viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    bool isSelected() const override { return m_table.selectionModel()->isSelected(m_index); }
    int rowIndex() const override { return m_index.row(); }
    int columnIndex() const override { return m_index.column(); }
    int rowExtent() const override { return 1; }
    int columnExtent() const override { return 1; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> columnHeaderCells() const override
    {
        return {parent()->child(m_index.column() + 1)};
    }
    QAccessibleInterface* table() const override { return parent(); }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction() && isButton())
            m_table.press(m_index);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    bool isButton() const { return m_index.column() >= PagesModel::ActionColumn; }

    const QPersistentModelIndex m_index;
    mutable QAccessible::Id m_mainAction = 0; ///< once somebody has asked for it
};

} // namespace

QAccessibleInterface* PagesAccessible::make(const QString&, QObject* object)
{
    if (auto* header = qobject_cast<SortHeader*>(object))
        return new FocusedHeader(header);
    auto* table = qobject_cast<PagesTable*>(object);
    return table ? new PagesAccessible(table) : nullptr;
}

PagesAccessible::PagesAccessible(PagesTable* table) : QAccessibleWidget(table, QAccessible::Table) {}

PagesAccessible::~PagesAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
}

PagesTable& PagesAccessible::table() const
{
    return *static_cast<PagesTable*>(widget());
}

void* PagesAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

int PagesAccessible::rowCount() const
{
    return table().model() ? table().model()->rowCount() : 0; // without a model at its end
}

int PagesAccessible::columnCount() const
{
    return table().model() ? table().model()->columnCount() : 0;
}

int PagesAccessible::childCount() const
{
    return cellCount() + 1;
}

int PagesAccessible::cellCount() const
{
    return (rowCount() + 1) * (columnCount() + 1);
}

QAccessibleInterface* PagesAccessible::child(int index) const
{
    if (index == cellCount())
        return QAccessible::queryAccessibleInterface(table().header());
    if (index < 0 || index > cellCount())
        return nullptr;
    if (const auto known = m_cells.constFind(index); known != m_cells.cend())
        return QAccessible::accessibleInterface(*known);
    const int row = index / (columnCount() + 1) - 1;
    const int column = index % (columnCount() + 1) - 1;
    QAccessibleInterface* made = nullptr;
    if (row < 0 || column < 0)
        made = new Header(table(), row < 0 ? column : -1);
    else
        made = new Cell(table(), table().model()->index(row, column));
    m_cells.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

int PagesAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    if (child && child->object() == table().header())
        return cellCount();
    return m_cells.key(QAccessible::uniqueId(const_cast<QAccessibleInterface*>(child)), -1);
}

QAccessibleInterface* PagesAccessible::childAt(int x, int y) const
{
    const QModelIndex index = table().indexAt(table().viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? cellAt(index.row(), index.column()) : nullptr;
}

QAccessibleInterface* PagesAccessible::focusChild() const
{
    const QModelIndex index = table().currentIndex();
    return index.isValid() && table().hasFocus() ? cellAt(index.row(), index.column()) : nullptr;
}

QAccessibleInterface* PagesAccessible::cellAt(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return nullptr;
    return child(numberOf(row, column));
}

QString PagesAccessible::rowDescription(int row) const
{
    const QAccessibleInterface* cell = cellAt(row, PagesModel::PageColumn);
    return cell ? cell->text(QAccessible::Name) : QString();
}

QString PagesAccessible::columnDescription(int column) const
{
    const QAccessibleInterface* header = child(column + 1);
    return header ? header->text(QAccessible::Name) : QString();
}

int PagesAccessible::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<QAccessibleInterface*> PagesAccessible::selectedCells() const
{
    QList<QAccessibleInterface*> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < columnCount(); ++column)
            cells.append(cellAt(row, column));
    }
    return cells;
}

int PagesAccessible::selectedRowCount() const
{
    return int(selectedRows().size());
}

QList<int> PagesAccessible::selectedRows() const
{
    return table().selectedRows();
}

bool PagesAccessible::isRowSelected(int row) const
{
    return selectedRows().contains(row);
}

bool PagesAccessible::selectRow(int row)
{
    return select(row, QItemSelectionModel::Select);
}

bool PagesAccessible::unselectRow(int row)
{
    return select(row, QItemSelectionModel::Deselect);
}

bool PagesAccessible::select(int row, QItemSelectionModel::SelectionFlag how) const
{
    if (row < 0 || row >= rowCount())
        return false;
    table().selectionModel()->select(table().model()->index(row, 0), how | QItemSelectionModel::Rows);
    return true;
}

/// Rows came or went: a cell that is still there has another number now, and one that is gone goes.
void PagesAccessible::modelChange(QAccessibleTableModelChangeEvent* event)
{
    if (event->modelChangeType() == QAccessibleTableModelChangeEvent::DataChanged)
        return;
    for (const QAccessible::Id id : std::exchange(m_cells, {})) {
        const auto* cell = dynamic_cast<Cell*>(QAccessible::accessibleInterface(id));
        if (cell && cell->isValid())
            m_cells.insert(numberOf(cell->rowIndex(), cell->columnIndex()), id);
        else
            QAccessible::deleteAccessibleInterface(id);
    }
}
