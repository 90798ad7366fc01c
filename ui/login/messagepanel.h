#pragma once
/// \file A page of ours in the place of the web view: what is the matter, and what can be done about it.

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

class MessagePanel : public QWidget
{
    Q_OBJECT
public:
    enum class Weight { Primary, Plain };

    explicit MessagePanel(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Paragraphs below each other; the text is never read as markup.
    void setParagraphs(const QStringList& paragraphs);
    /// A line for whoever is asked to help, such as Chromium's name of an error.
    void setDetail(const QString& detail);

    QPushButton* addButton(const QString& text, Weight weight);
    void setButtonText(QPushButton* button, const QString& text);

private:
    QLabel* m_title;
    QBoxLayout* m_paragraphs;
    QLabel* m_detail;
    QHBoxLayout* m_buttons;
};
