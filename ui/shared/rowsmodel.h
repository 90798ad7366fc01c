#pragma once
/// \file A table model that is filled with what work has read, and tells only what differs: selection and focus stay.

#include <QAbstractTableModel>
#include <QHash>

#include <iterator>
#include <vector>

/// `Row` compares with ==. Rows come sorted, and each keeps its place among the others as long as its place() stays.
template <class Row>
class RowsModel : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

    /// The words are another language's now.
    void retranslate()
    {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }

protected:
    const std::vector<Row>& rows() const { return m_rows; }
    void setRows(std::vector<Row> rows);

    /// What tells a row from all others.
    virtual QString idOf(const Row& row) const = 0;
    /// What decides on its place; a row of another place is one that goes and one that comes.
    virtual QString placeOf(const Row& row) const = 0;

private:
    bool isSame(const Row& a, const Row& b) const { return idOf(a) == idOf(b) && placeOf(a) == placeOf(b); }

    std::vector<Row> m_rows;
};

template <class Row>
void RowsModel<Row>::setRows(std::vector<Row> rows)
{
    // Rows that are gone, last first, in runs.
    QHash<QString, std::size_t> places;
    places.reserve(qsizetype(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        places.insert(idOf(rows[i]), i);
    const auto stays = [&](const Row& row) {
        const auto place = places.constFind(idOf(row));
        return place != places.cend() && isSame(row, rows[*place]);
    };
    for (int last = int(m_rows.size()) - 1; last >= 0;) {
        if (stays(m_rows[std::size_t(last)])) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !stays(m_rows[std::size_t(first - 1)]))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first - 1;
    }

    // What is left stands in the new list in the same order: fill the gaps, and tell what changed.
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && isSame(m_rows[row], rows[row])) {
            if (!(m_rows[row] == rows[row])) {
                m_rows[row] = std::move(rows[row]);
                Q_EMIT dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
            }
            continue;
        }
        std::size_t end = row + 1;
        while (end < rows.size() && !(row < m_rows.size() && isSame(m_rows[row], rows[end])))
            ++end;
        beginInsertRows({}, int(row), int(end) - 1);
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(row), std::make_move_iterator(rows.begin() + std::ptrdiff_t(row)),
                      std::make_move_iterator(rows.begin() + std::ptrdiff_t(end)));
        endInsertRows();
        row = end - 1;
    }
}
