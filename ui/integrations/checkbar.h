#pragma once
/// \file A quiet line on checks: how far one is, what came of it, or what stands in its way.

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

class CheckBar : public QFrame
{
    Q_OBJECT

public:
    explicit CheckBar(QWidget* parent = nullptr);

    /// What the line's button does; beside it, all but progress can be dismissed.
    enum class Offer { Nothing, Cancel, Unlock, Retry, SignIn };
    /// \param words are asked for what is said, and once more when the language is another
    void say(std::function<QString()> words, Offer offer = Offer::Nothing);
    /// Tells a screen reader, once, what the line says.
    void announce();
    /// Nothing to say any more.
    void clear();
    void retranslate();

Q_SIGNALS:
    void cancelRequested();
    /// Unlock, or Retry.
    void retryRequested();
    /// To the proxy.
    void signInRequested();

private:
    void press();

    std::function<QString()> m_words;
    Offer m_offer = Offer::Nothing;
    QLabel* m_text;
    QPushButton* m_button;
    QPushButton* m_dismiss;
};
