#pragma once
/// \file The first run: names the workspace and its owner, who chooses a password.

#include "app/base/work.h"
#include "app/workspace/workspace.h"
#include "ui/setup/entrycard.h"

class PasswordFields;
class QCheckBox;
class QLabel;
class QLineEdit;

class SetupPage : public EntryCard
{
    Q_OBJECT

public:
    SetupPage(Workspace& workspace, Workers& workers, QWidget* parent = nullptr);

Q_SIGNALS:
    void entered(const SignedIn& signedIn, bool wantsToStay);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void create();

    Workspace& m_workspace;
    Workers& m_workers;
    QLabel* m_workspaceLabel;
    QLabel* m_nameLabel;
    QLineEdit* m_workspaceName;
    QLineEdit* m_name;
    PasswordFields* m_password;
    QCheckBox* m_stay;
};
