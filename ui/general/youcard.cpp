#include "ui/general/youcard.h"

#include "app/workspace/password.h"
#include "ui/general/keptfield.h"
#include "ui/general/recoverycodedialog.h"
#include "ui/shared/form.h"
#include "ui/shared/passwordfields.h"
#include "ui/shared/widgets.h"

YouCard::YouCard(Workspace& workspace, Members& members, Workers& workers, QWidget* parent)
    : SettingCard(workers, parent), m_workspace(workspace), m_members(members), m_workers(workers),
      m_nameForm(addForm()), m_name(new KeptField(this)), m_saveName(Widgets::button({}, "plain", this)),
      m_passwordForm(addForm()), m_current(m_passwordForm->addField(Widgets::passwordField(this))),
      m_password(m_passwordForm->addPassword(Password::shortest)), m_changePassword(Widgets::button({}, "plain", this)),
      m_recoveryTitle(Widgets::paragraph({}, "strong", this)), m_recoveryText(Widgets::paragraph({}, "muted", this)),
      m_recovery(Widgets::button({}, "plain", this))
{
    m_name->setMaxLength(120);
    m_nameForm->addField(m_name, m_saveName);
    m_passwordForm->addButton(m_changePassword);
    Form* recovery = addForm();
    recovery->addWidget(m_recoveryTitle);
    recovery->addWidget(m_recoveryText);
    recovery->addButton(m_recovery);

    connect(m_nameForm, &Form::submitted, this, &YouCard::changeName);
    connect(m_saveName, &QPushButton::clicked, this, &YouCard::changeName);
    connect(m_passwordForm, &Form::submitted, this, &YouCard::changePassword);
    connect(m_changePassword, &QPushButton::clicked, this, &YouCard::changePassword);
    connect(m_recovery, &QPushButton::clicked, this, &YouCard::makeRecoveryCode);
    connect(this, &SettingCard::failed, this, [this](const Error& error) {
        if (error.kind != ErrorKind::PasswordWrong)
            return;
        m_current->setFocus();
        m_current->selectAll();
    });
    retranslate();
}

void YouCard::retranslate()
{
    setTexts(tr("You"), tr("You sign in with this name and password."));
    m_nameForm->setLabel(m_name, tr("Your name"));
    m_saveName->setText(tr("Save"));
    m_passwordForm->setLabel(m_current, tr("Current password"));
    m_password->retranslate();
    m_changePassword->setText(tr("Change password"));
    m_recoveryTitle->setText(tr("Recovery code"));
    m_recoveryText->setText(
        tr("With it an owner sets a new password without the old one. Make a new one where yours is "
           "lost, or somebody may have seen it."));
    m_recovery->setText(tr("New recovery code…"));
    refresh();
}

void YouCard::refresh()
{
    const auto session = m_workspace.session();
    if (!session)
        return;
    m_name->showKept(session->member.name);
    Widgets::allow(m_recovery, may(session->member.role, Right::Own), tr("Only owners have a recovery code."));
}

void YouCard::changeName()
{
    if (isBusy() || !m_nameForm->isFilled(m_name, tr("Enter your name.")))
        return;
    m_name->setText(m_name->text().simplified()); // as it will be kept
    run([&members = m_members, name = m_name->text()] { return members.changeOwnName(name); }, [] {},
        [this] { changeName(); });
}

void YouCard::changePassword()
{
    if (isBusy() || !m_passwordForm->isFilled(m_current, tr("Enter your current password.")))
        return;
    if (const auto fault = m_password->fault()) {
        m_passwordForm->showFault(*fault);
        return;
    }
    run([&members = m_members, current = Secret::ofTyped(m_current->text()),
         wanted = m_password->password()] { return members.changeOwnPassword(current, wanted); },
        [this] {
            m_current->clear();
            m_password->clear();
            Q_EMIT succeeded([] {
                return ErrorText{tr("Your password was changed."), tr("The next start of Pagekeep asks for it."), {}, {}};
            });
        },
        [this] { changePassword(); });
}

void YouCard::makeRecoveryCode()
{
    Q_EMIT began();
    auto* dialog = new RecoveryCodeDialog(m_members, m_workers, this);
    connect(dialog, &RecoveryCodeDialog::made, this, &YouCard::recoveryCodeMade);
    dialog->open();
}
