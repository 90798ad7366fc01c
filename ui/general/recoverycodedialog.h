#pragma once
/// \file Asks an owner for the password before another recovery code is made.

#include "app/workspace/members.h"
#include "ui/shared/formdialog.h"

class QLineEdit;

class RecoveryCodeDialog : public FormDialog
{
    Q_OBJECT

public:
    RecoveryCodeDialog(Members& members, Workers& workers, QWidget* parent);

Q_SIGNALS:
    void made(const QString& code);

protected:
    void retranslate() override;
    void submit() override;

private:
    Members& m_members;
    QLineEdit* m_password;
};
