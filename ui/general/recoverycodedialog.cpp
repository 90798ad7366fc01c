#include "ui/general/recoverycodedialog.h"

#include "ui/shared/form.h"
#include "ui/shared/widgets.h"

RecoveryCodeDialog::RecoveryCodeDialog(Members& members, Workers& workers, QWidget* parent)
    : FormDialog(workers, parent), m_members(members), m_password(form()->addField(Widgets::passwordField(this)))
{
    retranslate();
    m_password->setFocus();
}

void RecoveryCodeDialog::retranslate()
{
    setTexts(tr("Make a new recovery code"),
             tr("The new code is shown once. The one that you have now is of no use any more."), tr("Make a new code"));
    form()->setLabel(m_password, tr("Current password"));
}

void RecoveryCodeDialog::submit()
{
    if (!form()->isFilled(m_password, tr("Enter your current password.")))
        return;
    run([&members = m_members,
         password = Secret::ofTyped(m_password->text())] { return members.newRecoveryCode(password); },
        [this](const QString& code) { Q_EMIT made(code); });
    m_password->clear();
    m_password->setFocus();
}
