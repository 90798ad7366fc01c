#pragma once
/// \file Asks before a member is disabled, and says which Pages came through their Facebook login.

#include "app/workspace/members.h"
#include "ui/shared/formdialog.h"

#include <QStringList>

class QLabel;

class DisableDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \param pages the names of the Pages that came through the member's Facebook login
    DisableDialog(Members& members, Workers& workers, const Member& member, const QStringList& pages, QWidget* parent);

protected:
    void retranslate() override;
    void submit() override;

private:
    Members& m_members;
    const Member m_member;
    const QStringList m_pages;
    QLabel* m_title;
    QLabel* m_list;
    QLabel* m_stay;
};
