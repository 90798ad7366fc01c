#pragma once
/// \file The workspace's name.

#include "app/workspace/workspace.h"
#include "ui/general/settingcard.h"

class KeptField;
class QPushButton;

class WorkspaceCard : public SettingCard
{
    Q_OBJECT

public:
    WorkspaceCard(Workspace& workspace, Workers& workers, QWidget* parent);

    void retranslate() override;
    void refresh() override;

private:
    void rename();

    Workspace& m_workspace;
    Form* m_form;
    KeptField* m_name;
    QPushButton* m_rename;
};
