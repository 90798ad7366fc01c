#pragma once
/// \file One line above the page: something to know that does not stand in the way.

#include <QWidget>

class QLabel;
class QPushButton;

class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    /// \param action the button's text; empty: there is only Dismiss
    explicit NoticeBar(const QString& action = {}, QWidget* parent = nullptr);

    /// Shows the text until it is dismissed or taken back.
    void say(const QString& text);

Q_SIGNALS:
    void activated(); ///< the action was pressed

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
};
