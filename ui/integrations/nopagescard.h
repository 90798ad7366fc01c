#pragma once
/// \file What stands in the place of the table while no Page is connected.

#include <QFrame>

class QLabel;
class QPushButton;

class NoPagesCard : public QFrame
{
    Q_OBJECT

public:
    NoPagesCard(QPushButton* connectMeta, QPushButton* metaApp, QWidget* parent = nullptr);

    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateIcons();

    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_points[3];
    QLabel* m_checks[3];
};
