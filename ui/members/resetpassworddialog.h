#pragma once
/// \file A new password for a member who cannot sign in any more.

#include "app/workspace/members.h"
#include "ui/shared/formdialog.h"

class PasswordFields;

class ResetPasswordDialog : public FormDialog
{
    Q_OBJECT

public:
    ResetPasswordDialog(Members& members, Workers& workers, const Member& member, QWidget* parent);

protected:
    void retranslate() override;
    void submit() override;

private:
    Members& m_members;
    const Member m_member;
    PasswordFields* m_password;
};
