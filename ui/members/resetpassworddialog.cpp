#include "ui/members/resetpassworddialog.h"

#include "app/workspace/password.h"
#include "ui/shared/form.h"
#include "ui/shared/passwordfields.h"

ResetPasswordDialog::ResetPasswordDialog(Members& members, Workers& workers, const Member& member, QWidget* parent)
    : FormDialog(workers, parent), m_members(members), m_member(member),
      m_password(form()->addPassword(Password::shortest))
{
    retranslate();
    m_password->setFocus();
}

void ResetPasswordDialog::retranslate()
{
    setTexts(tr("Reset the password of %1").arg(m_member.name),
             tr("They must choose another at the next sign-in, and stay signed in nowhere. Tell it to them in person."),
             tr("Reset password"));
    m_password->retranslate();
}

void ResetPasswordDialog::submit()
{
    if (const auto fault = m_password->fault()) {
        form()->showFault(*fault);
        return;
    }
    run([&members = m_members, id = m_member.id,
         password = m_password->password()] { return members.resetPassword(id, password); },
        [] {});
}
