#pragma once
/// \file A card of settings: what it is about at the side, the forms that change it beside that.

#include "app/base/work.h"
#include "ui/shared/errortext.h"

#include <QFrame>

#include <functional>

class BusyLabel;
class Form;
class QLabel;
class QVBoxLayout;

class SettingCard : public QFrame
{
    Q_OBJECT

public:
    SettingCard(Workers& workers, QWidget* parent);

    virtual void retranslate() = 0;
    /// The workspace or the session is another now: shows it, but for what somebody is typing.
    virtual void refresh() = 0;

Q_SIGNALS:
    void began();
    void failed(const Error& error, const std::function<void()>& retry);
    void succeeded(const std::function<ErrorText()>& words);

protected:
    void setTexts(const QString& title, const QString& text);
    /// Below the one before, with a line between them.
    Form* addForm();
    /// What is no form.
    void addRow(QWidget* row);

    bool isBusy() const { return m_isBusy; }
    /// Runs `function()`, which answers a Result, as work; one at a time. Then `done(value)`, or failed() with `retry`.
    template <class Function, class Done>
    void run(Function function, Done done, std::function<void()> retry);

private:
    void setBusy(bool isBusy);

    Workers& m_workers;
    bool m_isBusy = false;
    QLabel* m_title;
    QLabel* m_text;
    BusyLabel* m_busy;
    QVBoxLayout* m_forms;
};

template <class Function, class Done>
void SettingCard::run(Function function, Done done, std::function<void()> retry)
{
    using Answer = std::invoke_result_t<Function>;
    setBusy(true);
    m_workers.start(
        this, [function = std::move(function)](Work&) mutable { return function(); },
        [this, done = std::move(done), retry = std::move(retry)](const Answer& answer) {
            setBusy(false);
            if (!answer)
                Q_EMIT failed(answer.error(), retry);
            else if constexpr (std::is_void_v<typename Answer::value_type>)
                done();
            else
                done(*answer);
        });
}
