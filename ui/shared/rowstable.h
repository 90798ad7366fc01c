#pragma once
/// \file The look that our tables share: a view of whole rows, and the pieces from which their cells are painted.

#include <QStyledItemDelegate>
#include <QTableView>

class RowsTable : public QTableView
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 56;

    explicit RowsTable(QWidget* parent = nullptr);

protected:
    /// What a column's heading takes, in logical pixels.
    int headingWidth(int column) const;

    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

/// Paints what every cell has: the selection, the line below, the focus. Rectangles are logical: where text runs from
/// right to left, what is painted is mirrored.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// What is in the cell.
    virtual void paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                           const QModelIndex& index) const = 0;

    static QFont sized(const QFont& base, int pixels, int weight = QFont::Normal);
    /// One line of text, elided at its end.
    static void drawLine(QPainter* painter, const QStyleOptionViewItem& option, const QRect& logical, const QFont& font,
                         const QColor& color, const QString& text);
    /// A line with a small one below; in the middle of the row where there is no second.
    static void drawTwoLines(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                             const QFont& firstFont, const QString& first, const QString& second);
    /// The same, after a square with the name's initial in the name's colour.
    static void drawNamed(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area, const QString& name,
                          const QString& second);
    struct LabelLook
    {
        QColor ink;
        QColor fill;
        QColor line;
        int radius;
        int inset; ///< from the label's side to its text
    };
    /// A small rounded label; answers how wide it became.
    static int drawLabel(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area, const QFont& font,
                         const QString& text, const LabelLook& look);
    static constexpr int pillInset = 10;
    /// The label that tells a state.
    static void drawPill(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area, const QString& text,
                         const QColor& ink, const QColor& fill);
};
