#pragma once
/// \file A table's header by which its rows are sorted: with the mouse, or with the keyboard by arrows and Space. Whoever
/// reads the rows listens to sortIndicatorChanged().

#include <QHeaderView>

class SortHeader : public QHeaderView
{
    Q_OBJECT

public:
    /// What the mark beside a sorted column's words takes, in logical pixels.
    static constexpr int indicatorRoom = 16;

    /// \param sortable the columns that may be sorted by; by the first at the beginning
    explicit SortHeader(const QList<int>& sortable, QWidget* parent = nullptr);

    /// By this column, or the other way round where it is so already.
    void sortBy(int column);
    bool isSortable(int column) const { return m_sortable.contains(column); }
    /// The column at which the keyboard is, what it is sorted by told in words.
    QString currentText() const;
    void sortByCurrent() { sortBy(m_current); }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void paintIndicator(QPainter* painter, const QRect& section) const;
    void move(int by);
    void tell();

    const QList<int> m_sortable;
    int m_current;
    int m_pressed = -1;
};
