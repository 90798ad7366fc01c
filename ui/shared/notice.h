#pragma once
/// \file A message in a panel: what happened, what to do, the button that does it. Stays until it is dismissed.

#include "ui/shared/errortext.h"

#include <QFrame>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;

class Notice : public QFrame
{
    Q_OBJECT

public:
    enum class Mood { Good, Bad };

    explicit Notice(QWidget* parent = nullptr);

    /// What is said, and said once more when the language is another.
    using Words = std::function<ErrorText()>;
    void show(Mood mood, Words words);
    void show(const Error& error);
    void dismiss();
    void retranslate();

Q_SIGNALS:
    void actionRequested(ErrorAction action);
    void dismissed();

private:
    void setTexts();

    Words m_words;
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
