#pragma once
/// \file Name and password; also after a lock, and where a new password is due.

#include "app/base/work.h"
#include "app/workspace/workspace.h"
#include "ui/setup/entrycard.h"

class PasswordFields;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

class SignInPage : public EntryCard
{
    Q_OBJECT

public:
    SignInPage(Workspace& workspace, Workers& workers, const Opening& opening, QWidget* parent = nullptr);

Q_SIGNALS:
    void entered(const SignedIn& signedIn, bool wantsToStay);
    void recoveryRequested(const QString& name);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void signIn();
    void finish(const Result<SignedIn>& signedIn);

    Workspace& m_workspace;
    Workers& m_workers;
    const Opening m_opening;
    bool m_isPasswordDue = false;
    QLabel* m_nameLabel;
    QLabel* m_passwordLabel;
    QLineEdit* m_name;
    QLineEdit* m_password;
    QLabel* m_newPasswordText;
    PasswordFields* m_newPassword;
    QCheckBox* m_stay;
    QPushButton* m_forgot;
};
