#pragma once
/// \file When the window locks.

#include "app/workspace/workspace.h"
#include "ui/general/settingcard.h"

class QComboBox;

class SecurityCard : public SettingCard
{
    Q_OBJECT

public:
    SecurityCard(Workspace& workspace, Workers& workers, QWidget* parent);

    void retranslate() override;
    void refresh() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void save();

    Workspace& m_workspace;
    Workers& m_workers;
    Form* m_form;
    QComboBox* m_lockAfter;
};
