#pragma once
/// \file The card in the middle of the window on which somebody comes in: set-up, sign-in, a new password.

#include "ui/shared/errortext.h"

#include <QWidget>

class BusyLabel;
class Notice;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

class EntryCard : public QWidget
{
    Q_OBJECT

public:
    explicit EntryCard(QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text, const QString& button);
    /// A sentence under the fields about what was typed; gone when something is typed again.
    void showFault(const QString& fault);
    void hideFault();
    void showNotice(const std::function<ErrorText()>& words);
    /// While work runs, the button waits, and where it takes long the card says so. Said once true and once false.
    void setBusy(bool isBusy);

Q_SIGNALS:
    void submitted();
    void actionRequested(ErrorAction action);

protected:
    void changeEvent(QEvent* event) override;
    virtual void retranslate() = 0;

    /// A field with its label above it; Enter submits.
    QLineEdit* addField(QLabel*& label, QLineEdit* field);
    void addWidget(QWidget* widget);
    /// Under the button.
    void addBelow(QWidget* widget);
    /// Whether every field holds something; else says what is missing.
    bool isFilled(QLineEdit* field, const QString& fault);

private:
    void updateIcons();

    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_fields;
    QLabel* m_fault;
    Notice* m_notice;
    BusyLabel* m_busy;
    QPushButton* m_button;
    QVBoxLayout* m_below;
    QLabel* m_mark;
};
