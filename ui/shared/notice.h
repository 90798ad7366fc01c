#pragma once
/// \file A message in a panel: what happened, what to do, the button that does it. Stays until it is dismissed.

#include "ui/shared/errortext.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

class Notice : public QFrame
{
    Q_OBJECT

public:
    enum class Mood { Good, Bad };

    explicit Notice(QWidget* parent = nullptr);

    void show(Mood mood, const ErrorText& text);
    void dismiss();
    void retranslate();

Q_SIGNALS:
    void actionRequested(ErrorAction action);
    void dismissed();

private:
    ErrorText m_text;
    QBoxLayout* m_layout;
    QBoxLayout* m_buttons;
    QLabel* m_message;
    QLabel* m_explanation;
    QLabel* m_details;
    QPushButton* m_actions[3];
    QPushButton* m_detailsButton;
    QPushButton* m_help;
    QPushButton* m_copy;
    QPushButton* m_dismiss;
};
