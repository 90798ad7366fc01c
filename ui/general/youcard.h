#pragma once
/// \file What members change about themselves: name, password, and an owner's recovery code.

#include "app/workspace/members.h"
#include "app/workspace/workspace.h"
#include "ui/general/settingcard.h"

class KeptField;
class PasswordFields;
class QLineEdit;
class QPushButton;

class YouCard : public SettingCard
{
    Q_OBJECT

public:
    YouCard(Workspace& workspace, Members& members, Workers& workers, QWidget* parent);

    void retranslate() override;
    void refresh() override;

Q_SIGNALS:
    void recoveryCodeMade(const QString& code);

private:
    void changeName();
    void changePassword();
    void makeRecoveryCode();

    Workspace& m_workspace;
    Members& m_members;
    Workers& m_workers;
    Form* m_nameForm;
    KeptField* m_name;
    QPushButton* m_saveName;
    Form* m_passwordForm;
    QLineEdit* m_current;
    PasswordFields* m_password;
    QPushButton* m_changePassword;
    QLabel* m_recoveryTitle;
    QLabel* m_recoveryText;
    QPushButton* m_recovery;
};
