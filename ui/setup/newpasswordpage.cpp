#include "ui/setup/newpasswordpage.h"

#include "app/workspace/password.h"
#include "ui/shared/passwordfields.h"
#include "ui/shared/widgets.h"

NewPasswordPage::NewPasswordPage(Workspace& workspace, Workers& workers, Reason reason, const QString& name,
                                 QWidget* parent)
    : EntryCard(parent), m_workspace(workspace), m_workers(workers), m_reason(reason), m_owner(name)
{
    if (m_reason == Reason::Recovery) {
        m_name = addField(m_nameLabel, new QLineEdit(this));
        m_name->setMaxLength(120);
        m_name->setText(name);
        m_code = addField(m_codeLabel, new QLineEdit(this));
        m_code->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData | Qt::ImhPreferUppercase);
    }
    m_password = new PasswordFields(Password::shortest, this); // after the fields above it: Tab goes in this order
    addWidget(m_password);
    if (m_reason == Reason::Recovery) {
        m_back = Widgets::button({}, "link", this);
        addBelow(m_back);
        connect(m_back, &QPushButton::clicked, this, &NewPasswordPage::backRequested);
    }
    connect(m_password, &PasswordFields::edited, this, &EntryCard::hideFault);
    connect(m_password, &PasswordFields::submitted, this, &EntryCard::submitted);
    connect(this, &EntryCard::submitted, this, &NewPasswordPage::setPassword);
    connect(this, &EntryCard::actionRequested, this, &NewPasswordPage::setPassword);
    retranslate();
}

void NewPasswordPage::retranslate()
{
    if (m_reason == Reason::FirstPassword) {
        setTexts(tr("Choose a password"),
                 tr("Pagekeep now asks who is at the window. This workspace has no password yet; %1, its owner, chooses the "
                    "first.")
                     .arg(m_owner),
                 tr("Set password"));
    } else {
        setTexts(tr("Set a new password"),
                 tr("Owners have a recovery code, which was shown when the workspace was made. Everybody else asks an owner "
                    "or admin to reset the password."),
                 tr("Set password"));
        m_nameLabel->setText(tr("Name"));
        m_name->setAccessibleName(tr("Name"));
        m_codeLabel->setText(tr("Recovery code"));
        m_code->setAccessibleName(tr("Recovery code"));
        m_back->setText(tr("Back to the sign-in"));
    }
    m_password->retranslate();
}

void NewPasswordPage::showEvent(QShowEvent* event)
{
    EntryCard::showEvent(event);
    if (m_name)
        (m_name->text().isEmpty() ? m_name : m_code)->setFocus();
    else
        m_password->setFocus();
}

void NewPasswordPage::setPassword()
{
    if (m_name && (!isFilled(m_name, tr("Enter your name.")) || !isFilled(m_code, tr("Enter your recovery code."))))
        return;
    if (const auto fault = m_password->fault()) {
        showFault(*fault);
        return;
    }
    setBusy(true);
    auto given = std::make_unique<Recovery>();
    if (m_name) {
        given->name = m_name->text();
        given->code = m_code->text();
    }
    given->newPassword = m_password->take();
    m_workers.start(
        this,
        [&workspace = m_workspace, given = std::move(given), reason = m_reason](Work&) {
            return reason == Reason::Recovery ? workspace.recover(*given)
                                              : workspace.giveFirstPassword(given->newPassword);
        },
        [this](const Result<SignedIn>& signedIn) {
            setBusy(false);
            if (signedIn) {
                Q_EMIT entered(*signedIn, false);
                return;
            }
            showNotice([error = signedIn.error()] {
                ErrorText text = errorText(error);
                if (error.kind == ErrorKind::SignInRefused) {
                    text.message = tr("That name or recovery code is not right.");
                    text.explanation = tr("Check both. A code that was used once is of no use any more.");
                }
                return text;
            });
        });
}
