#include "ui/general/workspacecard.h"

#include "ui/general/keptfield.h"
#include "ui/shared/form.h"
#include "ui/shared/widgets.h"

WorkspaceCard::WorkspaceCard(Workspace& workspace, Workers& workers, QWidget* parent)
    : SettingCard(workers, parent), m_workspace(workspace), m_form(addForm()), m_name(new KeptField(this)),
      m_rename(Widgets::button({}, "plain", this))
{
    m_name->setMaxLength(120);
    m_form->addField(m_name, m_rename);
    connect(m_form, &Form::submitted, this, &WorkspaceCard::rename);
    connect(m_rename, &QPushButton::clicked, this, &WorkspaceCard::rename);
    retranslate();
}

void WorkspaceCard::retranslate()
{
    setTexts(tr("Workspace"), tr("Its name stands at the side of the window and on the sign-in page."));
    m_form->setLabel(m_name, tr("Workspace name"));
    m_rename->setText(tr("Rename"));
    refresh();
}

void WorkspaceCard::refresh()
{
    const auto session = m_workspace.session();
    if (!session)
        return;
    m_name->showKept(session->workspaceName);
    const bool mayRename = may(session->member.role, Right::ChangeSettings);
    for (QWidget* control : std::initializer_list<QWidget*>{m_name, m_rename})
        Widgets::allow(control, mayRename, tr("Only owners and admins rename the workspace."));
}

void WorkspaceCard::rename()
{
    if (isBusy() || !m_form->isFilled(m_name, tr("Give the workspace a name.")))
        return;
    m_name->setText(m_name->text().simplified()); // as it will be kept
    run([&workspace = m_workspace, name = m_name->text()] { return workspace.rename(name); }, [] {},
        [this] { rename(); });
}
