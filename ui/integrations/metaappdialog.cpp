#include "ui/integrations/metaappdialog.h"

#include "app/base/work.h"
#include "ui/shared/help.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

MetaAppDialog::MetaAppDialog(Integrations& integrations, Workers& workers, const MetaAppSettings& settings,
                             QWidget* parent)
    : QDialog(parent), m_integrations(integrations), m_workers(workers), m_settings(settings),
      m_title(Widgets::label({}, "title", this)), m_steps(Widgets::paragraph({}, "muted", this)),
      m_idLabel(Widgets::label({}, "strong", this)), m_id(new QLineEdit(settings.app.id.value, this)),
      m_warning(Widgets::paragraph({}, "badge", this)), m_secretLabel(Widgets::label({}, "strong", this)),
      m_secret(new QLineEdit(this)), m_removeSecret(new QCheckBox(this)),
      m_secretNote(Widgets::paragraph({}, "small", this)), m_redirectLabel(Widgets::label({}, "strong", this)),
      m_redirect(new QLineEdit(settings.app.redirectUri, this)), m_formLabel(Widgets::label({}, "strong", this)),
      m_form(new QComboBox(this)), m_formNote(Widgets::paragraph({}, "small", this)),
      m_fault(Widgets::paragraph({}, "fault", this)), m_notice(new Notice(this)),
      m_help(Widgets::button({}, "link", this)),
      m_save(Widgets::button({}, "primary", this)), m_cancel(Widgets::button({}, "plain", this))
{
    Help::setTopic(this, HelpTopic::MetaApp);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_form->addItem({}, int(Meta::SignInForm::Automatic));
    m_form->addItem({}, int(Meta::SignInForm::Token));
    m_form->setMinimumHeight(8 * Theme::step); // as high as the fields
    m_form->setCurrentIndex(m_form->findData(int(settings.app.form)));
    m_removeSecret->setVisible(settings.hasSecret);
    m_idLabel->setBuddy(m_id);
    m_secretLabel->setBuddy(m_secret);
    m_redirectLabel->setBuddy(m_redirect);
    m_formLabel->setBuddy(m_form);
    m_fault->hide();
    m_warning->hide();
    m_save->setDefault(true);

    auto* content = new QWidget(this);
    auto* fields = new QVBoxLayout(content);
    fields->setContentsMargins(24, 24, 24, 8);
    fields->setSpacing(4);
    fields->addWidget(m_title);
    fields->addWidget(m_steps);
    const QList<QList<QWidget*>> groups{{m_idLabel, m_id, m_warning},
                                        {m_secretLabel, m_secret, m_removeSecret, m_secretNote},
                                        {m_redirectLabel, m_redirect},
                                        {m_formLabel, m_form, m_formNote}};
    for (const QList<QWidget*>& group : groups) {
        fields->addSpacing(8);
        for (QWidget* widget : group)
            fields->addWidget(widget);
    }
    fields->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the focus of its fields
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 8, 24, 20);
    buttons->addWidget(m_help);
    buttons->addWidget(m_fault, 1);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    auto* notice = new QVBoxLayout;
    notice->setContentsMargins(24, 0, 24, 0);
    notice->addWidget(m_notice);
    layout->addLayout(notice);
    layout->addLayout(buttons);

    connect(m_id, &QLineEdit::textChanged, this, &MetaAppDialog::updateWarning);
    connect(m_removeSecret, &QCheckBox::toggled, m_secret, &QWidget::setDisabled);
    for (QLineEdit* field : {m_id, m_secret, m_redirect})
        connect(field, &QLineEdit::textEdited, m_fault, &QWidget::hide);
    connect(m_help, &QPushButton::clicked, this, [this] { Help::ask(this, {HelpTopic::MetaApp, {}}); });
    connect(m_save, &QPushButton::clicked, this, &MetaAppDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_notice, &Notice::actionRequested, this, &MetaAppDialog::save);
    retranslate();
    resize(560, settings.app.id.isEmpty() ? 680 : 520);
    m_id->setFocus();
}

void MetaAppDialog::retranslate()
{
    setWindowTitle(tr("Meta app"));
    m_title->setText(tr("Meta app"));
    m_steps->setText(
        m_settings.app.id.isEmpty()
            ? tr("Pagekeep connects through a Meta app of yours. At developers.facebook.com:\n"
                 "1. Create an app with Facebook Login, and copy its App ID here.\n"
                 "2. In Facebook Login's settings, turn on Client OAuth Login, Web OAuth Login and Embedded Browser OAuth "
                 "Login.\n"
                 "3. Add the redirect address below to Valid OAuth Redirect URIs.\n"
                 "4. Under Advanced, leave Require App Secret off, and do not set the app type to Native or Desktop.\n"
                 "5. Set the app live, or give everybody who connects a role in it.")
            : tr("The app at developers.facebook.com that Pagekeep connects through."));
    m_idLabel->setText(tr("App ID"));
    m_id->setAccessibleName(tr("App ID"));
    m_secretLabel->setText(tr("App secret (optional)"));
    m_secret->setAccessibleName(tr("App secret (optional)"));
    m_secret->setPlaceholderText(m_settings.hasSecret ? tr("A secret is saved; type here to replace it") : QString());
    m_removeSecret->setText(tr("Remove the saved secret"));
    m_secretNote->setText(tr("With the secret, access to Pages lasts longer. It is sealed and never shown again. Whoever "
                             "uses this computer account can then act as the Meta app."));
    m_redirectLabel->setText(tr("Redirect address"));
    m_redirect->setAccessibleName(tr("Redirect address"));
    m_formLabel->setText(tr("Sign-in form"));
    m_form->setAccessibleName(tr("Sign-in form"));
    m_form->setItemText(0, tr("Automatic"));
    m_form->setItemText(1, tr("Token"));
    m_formNote->setText(tr("Choose Token only where Meta refuses the automatic form. The sign-in token then passes through "
                           "the login window's process; Page tokens never do."));
    m_help->setText(tr("Help"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    m_notice->retranslate();
    updateWarning();
}

void MetaAppDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void MetaAppDialog::updateWarning()
{
    const bool isOther = m_id->text().trimmed() != m_settings.app.id.value;
    m_warning->setText(tr("%Ln Page(s) were connected through App ID %1. They stay connected, and what is needed to revoke "
                          "them is kept. From now on, Pages are connected through the new app.",
                          nullptr, m_settings.pagesOnApp)
                           .arg(m_settings.app.id.value));
    m_warning->setVisible(isOther && m_settings.pagesOnApp > 0);
}

void MetaAppDialog::showFault(MetaAppFault fault)
{
    QLineEdit* field = nullptr;
    switch (fault) {
    case MetaAppFault::AppIdWrong:
        m_fault->setText(tr("An App ID is a number of 5 to 20 digits. Copy it from the app's dashboard."));
        field = m_id;
        break;
    case MetaAppFault::SecretWrong:
        m_fault->setText(tr("An app secret has 32 characters, digits and the letters a to f. Copy it again."));
        field = m_secret;
        break;
    case MetaAppFault::RedirectUriWrong:
        m_fault->setText(tr("The redirect address must begin with https:// and must not hold a # sign."));
        field = m_redirect;
        break;
    }
    m_fault->show();
    field->setFocus();
    field->selectAll();
}

void MetaAppDialog::save()
{
    auto change = std::make_unique<MetaAppChange>();
    change->app.id.value = m_id->text().trimmed();
    change->app.redirectUri = m_redirect->text().trimmed();
    change->app.form = Meta::SignInForm(m_form->currentData().toInt());
    if (m_removeSecret->isChecked()) {
        change->secretChange = MetaAppChange::SecretChange::Remove;
    } else if (!m_secret->text().isEmpty()) {
        QByteArray typed = m_secret->text().trimmed().toUtf8();
        change->secretChange = MetaAppChange::SecretChange::Replace;
        change->secret = Secret::take(typed);
    }
    if (const auto fault = Integrations::faultOf(*change)) {
        showFault(*fault);
        return;
    }
    m_save->setEnabled(false);
    m_workers.start(
        this,
        [&integrations = m_integrations, change = std::move(change)](Work& work) {
            return integrations.changeMetaApp(work, *change);
        },
        [this](const Result<void>& saved) {
            m_save->setEnabled(true);
            if (saved) {
                m_secret->clear();
                accept();
            } else {
                m_notice->show(saved.error());
            }
        });
}
