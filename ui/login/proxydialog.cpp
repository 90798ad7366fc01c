#include "ui/login/proxydialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProxyDialog::ProxyDialog(const QString& proxy, QWidget* parent)
    : QDialog(parent), m_user(new QLineEdit), m_password(new QLineEdit)
{
    setWindowTitle(tr("Proxy sign-in"));
    auto* text =
        new QLabel(tr("The proxy %1 asks for a name and a password before it lets this computer reach "
                      "Facebook. They go to the proxy only and are not kept.")
                       .arg(proxy));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_password->setEchoMode(QLineEdit::Password);
    m_user->setAccessibleName(tr("Name"));
    m_password->setAccessibleName(tr("Password"));

    auto* buttons = new QDialogButtonBox;
    QPushButton* signIn = buttons->addButton(tr("Sign in to the proxy"), QDialogButtonBox::AcceptRole);
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    signIn->setProperty("part", "primary"_L1);
    cancel->setProperty("part", "plain"_L1);
    connect(signIn, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto* fields = new QFormLayout;
    fields->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    fields->addRow(tr("Name"), m_user);
    fields->addRow(tr("Password"), m_password);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(text);
    column->addLayout(fields);
    column->addWidget(buttons);
    setMinimumWidth(400);
}

QString ProxyDialog::user() const
{
    return m_user->text();
}

QString ProxyDialog::password() const
{
    return m_password->text();
}
