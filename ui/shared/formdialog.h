#pragma once
/// \file A dialog that asks and then does: a title, a text, fields, and the button that starts the work.

#include "app/base/work.h"

#include <QDialog>

class BusyLabel;
class Form;
class Notice;
class QLabel;
class QPushButton;

class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(Workers& workers, QWidget* parent);

protected:
    /// Called on LanguageChange, and by the constructor of the class that knows the words.
    virtual void retranslate() = 0;
    /// The button or Enter: checks what was typed, then calls run(). Not called while work runs.
    virtual void submit() = 0;

    Form* form() const { return m_form; }
    void setTexts(const QString& title, const QString& text, const QString& button);

    /// Runs `function()` as work. Where it went well, `done(value)` is called and the dialog accepted; else the dialog
    /// stays and says why.
    template <class Function, class Done>
    void run(Function function, Done done);

    void setVisible(bool isVisible) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();
    void trySubmit();
    void setBusy(bool isBusy);
    void showError(const Error& error);

    Workers& m_workers;
    bool m_isBusy = false;
    QLabel* m_title;
    QLabel* m_text;
    Form* m_form;
    Notice* m_notice;
    BusyLabel* m_busy;
    QPushButton* m_cancel;
    QPushButton* m_button;
};

template <class Function, class Done>
void FormDialog::run(Function function, Done done)
{
    using Answer = std::invoke_result_t<Function>;
    setBusy(true);
    m_workers.start(
        this, [function = std::move(function)](Work&) mutable { return function(); },
        [this, done = std::move(done)](const Answer& answer) {
            setBusy(false);
            if (!answer) {
                showError(answer.error());
                return;
            }
            if constexpr (std::is_void_v<typename Answer::value_type>)
                done();
            else
                done(*answer);
            accept();
        });
}
