#include "ui/integrations/proxysignindialog.h"

#include "app/integrations/integrations.h"
#include "ui/shared/form.h"
#include "ui/shared/theme.h"
#include "ui/shared/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

ProxySignInDialog::ProxySignInDialog(Integrations& integrations, const QString& host, QWidget* parent)
    : QDialog(parent), m_integrations(integrations), m_host(host), m_title(Widgets::paragraph({}, "title", this)),
      m_text(Widgets::paragraph({}, "muted", this)), m_form(new Form(this)), m_user(m_form->addField(new QLineEdit)),
      m_password(m_form->addField(Widgets::passwordField())), m_cancel(Widgets::button({}, "plain", this)),
      m_signIn(Widgets::button({}, "primary", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_signIn);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addWidget(m_form);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    connect(m_form, &Form::submitted, this, &ProxySignInDialog::submit);
    connect(m_signIn, &QPushButton::clicked, this, &ProxySignInDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_signIn->setDefault(true);
    m_user->setFocus();
    retranslate();
}

void ProxySignInDialog::retranslate()
{
    setWindowTitle(tr("Proxy sign-in"));
    m_title->setText(tr("Sign in to the proxy"));
    m_text->setText(tr("The proxy %1 stands between this computer and Facebook, and asks who you are. What you enter goes to "
                       "it only, and is kept until Pagekeep is closed.")
                        .arg(m_host));
    m_form->setLabel(m_user, tr("Name"));
    m_form->setLabel(m_password, tr("Password"));
    m_cancel->setText(tr("Cancel"));
    m_signIn->setText(tr("Sign in"));
}

void ProxySignInDialog::submit()
{
    if (!m_form->isFilled(m_user, tr("Enter the name that the proxy knows you by.")))
        return;
    // Not Secret::ofTyped(): a proxy compares the bytes, not one form of Unicode of ours.
    QByteArray password = m_password->text().toUtf8();
    m_integrations.signInToProxy(m_host, m_user->text(), Secret::take(password));
    m_password->clear();
    accept();
}

void ProxySignInDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

/// As high as what is told needs: known once the style has given everything its font.
void ProxySignInDialog::showEvent(QShowEvent* event)
{
    constexpr int width = 120 * Theme::step;
    resize(width, layout()->totalMinimumHeightForWidth(width));
    QDialog::showEvent(event);
}
