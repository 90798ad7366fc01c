#include "ui/setup/setuppage.h"

#include "app/workspace/password.h"
#include "ui/shared/passwordfields.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

SetupPage::SetupPage(Workspace& workspace, Workers& workers, QWidget* parent)
    : EntryCard(parent), m_workspace(workspace), m_workers(workers),
      m_workspaceName(addField(m_workspaceLabel, new QLineEdit(this))),
      m_name(addField(m_nameLabel, new QLineEdit(this))), m_password(new PasswordFields(Password::shortest, this)),
      m_stay(new QCheckBox(this))
{
    for (QLineEdit* field : {m_workspaceName, m_name})
        field->setMaxLength(120);
    addWidget(m_password);
    addWidget(m_stay);
    connect(m_password, &PasswordFields::edited, this, &EntryCard::hideFault);
    connect(m_password, &PasswordFields::submitted, this, &EntryCard::submitted);
    connect(this, &EntryCard::submitted, this, &SetupPage::create);
    connect(this, &EntryCard::actionRequested, this, &SetupPage::create);
    retranslate();
}

void SetupPage::retranslate()
{
    setTexts(tr("Welcome to Pagekeep"),
             tr("A workspace holds the Facebook Pages that you and your team look after. It stays on this computer."),
             tr("Create workspace"));
    m_workspaceLabel->setText(tr("Workspace name"));
    m_workspaceName->setAccessibleName(tr("Workspace name"));
    m_workspaceName->setPlaceholderText(tr("For example, Northwind Social"));
    m_nameLabel->setText(tr("Your name"));
    m_name->setAccessibleName(tr("Your name"));
    m_password->retranslate();
    m_stay->setText(tr("Stay signed in on this computer"));
}

void SetupPage::showEvent(QShowEvent* event)
{
    EntryCard::showEvent(event);
    m_workspaceName->setFocus();
}

void SetupPage::create()
{
    if (!isFilled(m_workspaceName, tr("Give the workspace a name.")) || !isFilled(m_name, tr("Enter your name.")))
        return;
    if (const auto fault = m_password->fault()) {
        showFault(*fault);
        return;
    }
    setBusy(true);
    auto wanted = std::make_unique<NewWorkspace>();
    wanted->name = m_workspaceName->text();
    wanted->ownerName = m_name->text();
    wanted->password = m_password->take();
    m_workers.start(
        this, [&workspace = m_workspace, wanted = std::move(wanted)](Work&) { return workspace.create(*wanted); },
        [this](const Result<SignedIn>& signedIn) {
            setBusy(false);
            if (signedIn)
                Q_EMIT entered(*signedIn, m_stay->isChecked());
            else
                showNotice([error = signedIn.error()] { return errorText(error); });
        });
}
