#pragma once
/// \file A table model that is filled with what work has read, and tells only what differs: selection and focus stay.

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

/// `Row` compares with ==. Rows come in the order in which they are to stand.
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

private:
    void arrange(const QHash<QString, std::size_t>& places);

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
    const auto stays = [&](const Row& row) { return places.contains(idOf(row)); };
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

    arrange(places);

    // What is left stands in the new list in the same order: fill the gaps, and tell in runs what changed.
    const auto isSame = [this](const Row& a, const Row& b) { return idOf(a) == idOf(b); };
    std::size_t changed = 0; // so many before this row are to be told
    const auto tell = [&](std::size_t end) {
        if (const std::size_t count = std::exchange(changed, 0); count > 0)
            Q_EMIT dataChanged(index(int(end - count), 0), index(int(end) - 1, columnCount() - 1));
    };
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && isSame(m_rows[row], rows[row])) {
            if (m_rows[row] == rows[row]) {
                tell(row);
            } else {
                m_rows[row] = std::move(rows[row]);
                ++changed;
            }
            continue;
        }
        tell(row);
        std::size_t end = row + 1;
        while (end < rows.size() && !(row < m_rows.size() && isSame(m_rows[row], rows[end])))
            ++end;
        beginInsertRows({}, int(row), int(end) - 1);
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(row), std::make_move_iterator(rows.begin() + std::ptrdiff_t(row)),
                      std::make_move_iterator(rows.begin() + std::ptrdiff_t(end)));
        endInsertRows();
        row = end - 1;
    }
    tell(rows.size());
}

/// Brings the rows into the order of their places, where they stand in another.
template <class Row>
void RowsModel<Row>::arrange(const QHash<QString, std::size_t>& places)
{
    std::vector<std::pair<std::size_t, int>> order; // a row's new place, and where it stands
    order.reserve(m_rows.size());
    for (const Row& row : m_rows)
        order.emplace_back(places.value(idOf(row)), int(order.size()));
    if (std::ranges::is_sorted(order))
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::ranges::sort(order);
    std::vector<Row> arranged;
    arranged.reserve(m_rows.size());
    std::vector<int> now(m_rows.size());
    for (const auto& [place, before] : order) {
        now[std::size_t(before)] = int(arranged.size());
        arranged.push_back(std::move(m_rows[std::size_t(before)]));
    }
    m_rows = std::move(arranged);
    const QModelIndexList known = persistentIndexList();
    QModelIndexList moved;
    moved.reserve(known.size());
    for (const QModelIndex& each : known)
        moved.append(index(now[std::size_t(each.row())], each.column()));
    changePersistentIndexList(known, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}
