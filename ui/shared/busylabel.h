#pragma once
/// \file Says that work goes on, where it takes longer than one notices.

#include <QLabel>
#include <QTimer>

class BusyLabel : public QLabel
{
    Q_OBJECT

public:
    explicit BusyLabel(QWidget* parent = nullptr);

    /// Each piece of work begins and ends; there may be several at once.
    void begin();
    void end();
    void retranslate();

private:
    int m_running = 0;
    QTimer m_soon;
};
