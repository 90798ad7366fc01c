#pragma once
/// \file What can be done with several Pages together, while several are selected.

#include <QWidget>

class QLabel;
class QPushButton;

class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget* parent = nullptr);

    void setSelected(int count, bool mayDisconnect);

Q_SIGNALS:
    void checkRequested();
    void disconnectRequested();

private:
    QLabel* m_count;
    QPushButton* m_check;
    QPushButton* m_disconnect;
};
