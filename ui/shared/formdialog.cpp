#include "ui/shared/formdialog.h"

#include "ui/shared/busylabel.h"
#include "ui/shared/form.h"
#include "ui/shared/notice.h"
#include "ui/shared/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

FormDialog::FormDialog(Workers& workers, QWidget* parent)
    : QDialog(parent), m_workers(workers), m_title(Widgets::paragraph({}, "title", this)),
      m_text(Widgets::paragraph({}, "muted", this)), m_form(new Form(this)), m_notice(new Notice(this)),
      m_busy(new BusyLabel(this)), m_cancel(Widgets::button({}, "plain", this)),
      m_button(Widgets::button({}, "primary", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_busy);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addWidget(m_form);
    layout->addWidget(m_notice);
    layout->addSpacing(12);
    layout->addLayout(buttons);

    connect(m_button, &QPushButton::clicked, this, &FormDialog::trySubmit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_notice, &Notice::actionRequested, this, &FormDialog::trySubmit);
    m_button->setDefault(true);
    m_button->setFocus();
}

void FormDialog::setTexts(const QString& title, const QString& text, const QString& button)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(button);
    m_cancel->setText(tr("Cancel"));
    m_busy->retranslate();
    m_notice->retranslate();
}

void FormDialog::trySubmit()
{
    if (!m_isBusy)
        submit();
}

void FormDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_button->setEnabled(!isBusy);
    if (isBusy) {
        m_busy->begin();
        m_notice->dismiss();
    } else {
        m_busy->end();
    }
}

void FormDialog::showError(const Error& error)
{
    m_notice->show(error);
}

void FormDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FormDialog::setVisible(bool isVisible)
{
    if (isVisible)
        fit(); // before it is placed
    QDialog::setVisible(isVisible);
}

bool FormDialog::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QDialog::event(event);
}

/// As high as its words need in this width: a layout gives a window no height for them.
void FormDialog::fit()
{
    constexpr int width = 480;
    setFixedSize(width, layout()->totalHeightForWidth(width));
}
