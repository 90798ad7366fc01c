#pragma once
/// \file What is seen while a connect runs: where it is, time left, Show window and Cancel.

#include "app/base/work.h"
#include "app/integrations/connect.h"

#include <QFrame>

class QLabel;
class QPushButton;

class ConnectCard : public QFrame
{
    Q_OBJECT

public:
    explicit ConnectCard(QWidget* parent = nullptr);

    void show(const Progress& progress);
    void retranslate();

Q_SIGNALS:
    void showWindowRequested();
    void cancelRequested();

private:
    Progress m_progress;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_showWindow;
    QPushButton* m_cancel;
};
