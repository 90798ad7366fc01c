#include "ui/setup/signinpage.h"

#include "app/workspace/password.h"
#include "ui/shared/passwordfields.h"
#include "ui/shared/widgets.h"

#include <QCheckBox>

SignInPage::SignInPage(Workspace& workspace, Workers& workers, const Opening& opening, QWidget* parent)
    : EntryCard(parent), m_workspace(workspace), m_workers(workers), m_opening(opening),
      m_name(addField(m_nameLabel, new QLineEdit(this))),
      m_password(addField(m_passwordLabel, Widgets::passwordField(this))),
      m_newPasswordText(Widgets::paragraph({}, "strong", this)),
      m_newPassword(new PasswordFields(Password::shortest, this)), m_stay(new QCheckBox(this)),
      m_forgot(Widgets::button({}, "link", this))
{
    m_name->setMaxLength(120);
    m_name->setText(opening.memberName);
    m_stay->setChecked(opening.staysSignedIn);
    addWidget(m_newPasswordText);
    addWidget(m_newPassword);
    addWidget(m_stay);
    addBelow(m_forgot);
    m_newPasswordText->hide();
    m_newPassword->hide();
    connect(m_newPassword, &PasswordFields::edited, this, &EntryCard::hideFault);
    connect(m_newPassword, &PasswordFields::submitted, this, &EntryCard::submitted);
    connect(this, &EntryCard::submitted, this, &SignInPage::signIn);
    connect(this, &EntryCard::actionRequested, this, &SignInPage::signIn);
    connect(m_forgot, &QPushButton::clicked, this, [this] { Q_EMIT recoveryRequested(m_name->text()); });
    retranslate();
    if (opening.notResumed && opening.notResumed->kind != ErrorKind::Cancelled) {
        showNotice([error = *opening.notResumed] {
            ErrorText text = errorText(error);
            text.buttons.clear(); // the password does it too
            return text;
        });
    }
}

void SignInPage::retranslate()
{
    setTexts(m_opening.workspaceName,
             m_opening.isLocked
                 ? tr("Locked. Checks and revocations wait until somebody signs in.")
                 : tr("Sign in to your workspace on this computer."),
             tr("Sign in"));
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_passwordLabel->setText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_newPasswordText->setText(tr("Somebody else set this password. Choose one of your own."));
    m_newPassword->retranslate();
    m_stay->setText(tr("Stay signed in on this computer"));
    m_forgot->setText(tr("Forgot your password?"));
}

void SignInPage::showEvent(QShowEvent* event)
{
    EntryCard::showEvent(event);
    (m_name->text().isEmpty() ? m_name : m_password)->setFocus();
}

void SignInPage::signIn()
{
    if (!isFilled(m_name, tr("Enter your name.")) || !isFilled(m_password, tr("Enter your password.")))
        return;
    auto given = std::make_unique<SignIn>();
    if (m_isPasswordDue) {
        if (const auto fault = m_newPassword->fault()) {
            showFault(*fault);
            return;
        }
        given->newPassword = m_newPassword->take();
    }
    given->name = m_name->text();
    given->password = Secret::ofTyped(m_password->text());
    given->staysSignedIn = m_stay->isChecked();
    setBusy(true);
    m_workers.start(
        this, [&workspace = m_workspace, given = std::move(given)](Work&) { return workspace.signIn(*given); },
        [this](const Result<SignedIn>& signedIn) { finish(signedIn); });
}

void SignInPage::finish(const Result<SignedIn>& signedIn)
{
    setBusy(false);
    if (signedIn) {
        m_password->clear();
        Q_EMIT entered(*signedIn, m_stay->isChecked());
        return;
    }
    if (signedIn.error().kind == ErrorKind::PasswordDue) {
        m_isPasswordDue = true;
        m_name->setReadOnly(true);
        m_password->setReadOnly(true);
        m_newPasswordText->show();
        m_newPassword->show();
        m_newPassword->setFocus();
        return;
    }
    showNotice([error = signedIn.error()] { return errorText(error); });
    m_password->clear();
    m_password->setFocus();
}
