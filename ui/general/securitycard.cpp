#include "ui/general/securitycard.h"

#include "ui/shared/datetext.h"
#include "ui/shared/form.h"
#include "ui/shared/help.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/sentences.h"
#include "ui/shared/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace std::chrono_literals;

SecurityCard::SecurityCard(Workspace& workspace, Rotate rotate, Workers& workers, QWidget* parent)
    : SettingCard(workers, parent), m_workspace(workspace), m_rotate(std::move(rotate)), m_workers(workers),
      m_form(addForm()), m_lockAfter(Widgets::choice(this)), m_key(Widgets::paragraph({}, "", this)),
      m_progress(Widgets::paragraph({}, "", this)), m_rotateButton(Widgets::button({}, "plain", this)),
      m_cancel(Widgets::button({}, "plain", this)), m_whenLost(Widgets::button({}, "link", this)),
      m_help(Widgets::button({}, "link", this))
{
    Help::setTopic(this, HelpTopic::Keys);
    for (const int minutes : {0, 5, 15, 30, 60})
        m_lockAfter->addItem({}, minutes);
    m_form->addControl(m_lockAfter);
    connect(m_lockAfter, &QComboBox::activated, this, &SecurityCard::save);

    auto* key = addForm();
    key->addWidget(m_key);
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_rotateButton);
    layout->addWidget(m_cancel);
    layout->addWidget(m_progress, 1);
    layout->addStretch();
    layout->addWidget(m_whenLost);
    layout->addWidget(m_help);
    key->addWidget(row);
    m_cancel->hide();
    m_progress->hide();
    m_progressSoon.setSingleShot(true);
    m_progressSoon.setInterval(300ms);
    connect(&m_progressSoon, &QTimer::timeout, this, [this] {
        m_progress->show();
        m_cancel->show();
    });
    connect(m_rotateButton, &QPushButton::clicked, this, &SecurityCard::ask);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_rotating.cancel(); });
    connect(m_help, &QPushButton::clicked, this, [this] { Help::ask(this, {HelpTopic::Keys, {}}); });
    connect(m_whenLost, &QPushButton::clicked, this, &SecurityCard::explainLostKey);
    retranslate();
}

void SecurityCard::retranslate()
{
    setTexts(tr("Security"),
             tr("A locked window asks for the password. Until then the key to the tokens is dropped, and "
                "checks and revocations wait. The key itself is in this computer's keychain and nowhere else."));
    m_form->setLabel(m_lockAfter, tr("Lock after"));
    const QString texts[] = {tr("Never"), tr("5 minutes without input"), tr("15 minutes without input"),
                             tr("30 minutes without input"), tr("1 hour without input")};
    for (int i = 0; i < int(std::size(texts)); ++i)
        m_lockAfter->setItemText(i, texts[i]);
    m_rotateButton->setText(tr("Rotate key…"));
    m_cancel->setText(tr("Cancel"));
    showProgress();
    m_whenLost->setText(tr("If the key is lost"));
    m_help->setText(tr("Help"));
    m_help->setAccessibleDescription(tr("Security")); // the navigation has one too
    showKeyFacts();
    refresh();
}

void SecurityCard::refresh()
{
    const auto session = m_workspace.session();
    if (!session)
        return;
    Widgets::allow(m_lockAfter, may(session->member.role, Right::ChangeSettings),
                   tr("Only owners and admins change when the window locks."));
    readKeyFacts();
    m_workers.start(
        this, [&workspace = m_workspace](Work&) { return workspace.lockAfter(); },
        [this](const Result<std::chrono::minutes>& time) {
            if (!time)
                Q_EMIT failed(time.error(), [this] { refresh(); });
            else if (!isBusy()) // else another was chosen meanwhile
                m_lockAfter->setCurrentIndex(m_lockAfter->findData(int(time->count())));
        });
}

void SecurityCard::save()
{
    if (isBusy())
        return; // what is chosen meanwhile follows
    const int minutes = m_lockAfter->currentData().toInt();
    run([&workspace = m_workspace, minutes] { return workspace.setLockAfter(std::chrono::minutes(minutes)); },
        [this, minutes] {
            if (m_lockAfter->currentData().toInt() != minutes)
                save();
        },
        [this] { save(); });
}

void SecurityCard::readKeyFacts()
{
    const auto session = m_workspace.session();
    Widgets::allow(m_rotateButton, session && may(session->member.role, Right::Own), tr("Only owners rotate the key."));
    if (m_rotating.isRunning())
        m_rotateButton->setEnabled(false);
    m_workers.start(
        this, [&workspace = m_workspace](Work& work) { return workspace.keyFacts(work); },
        [this](const Result<KeyFacts>& facts) {
            if (!facts)
                return; // so does the reading beside it, which says why
            m_facts = *facts;
            m_areFactsRead = true;
            showKeyFacts();
        });
}

void SecurityCard::showKeyFacts()
{
    if (!m_areFactsRead)
        return;
    const bool hasKeychain = !m_facts.keychain.isEmpty();
    QStringList sentences;
    switch (m_facts.state) {
    case KeyFacts::State::None:
        sentences.append(tr("There is no key yet: the first connect makes one."));
        if (hasKeychain)
            sentences.append(tr("It will be kept in %1.").arg(m_facts.keychain));
        break;
    case KeyFacts::State::There:
        if (hasKeychain)
            sentences.append(tr("The key to the tokens is in %1.").arg(m_facts.keychain));
        if (m_facts.madeAt)
            sentences.append(tr("It was made on %1.").arg(DateText::date(*m_facts.madeAt)));
        break;
    case KeyFacts::State::Lost:
        sentences.append(hasKeychain ? tr("The key to the tokens is missing from %1.").arg(m_facts.keychain)
                                     : tr("The key to the tokens is missing."));
        break;
    }
    if (!hasKeychain)
        sentences.append(tr("No keychain answers on this computer."));
    m_key->setText(joinSentences(sentences));
}

void SecurityCard::ask()
{
    QMessageBox* box = MessageBox::make(
        tr("Rotate key"), tr("Rotate the key?"),
        tr("A new key is made in your keychain, everything sealed is put under it, and the old key is removed. Pages stay "
           "connected, and nobody has to sign in again.\n\nBackups of the database from before open with the old key only."),
        QMessageBox::Cancel, this);
    auto* confirm = MessageBox::add(box, tr("Rotate key"), QMessageBox::AcceptRole, "primary");
    connect(confirm, &QPushButton::clicked, this, &SecurityCard::rotate);
    box->open();
}

void SecurityCard::rotate()
{
    if (m_rotating.isRunning())
        return;
    Q_EMIT began();
    m_rotateButton->setEnabled(false);
    m_rotated = 0;
    showProgress();
    m_progressSoon.start();
    m_rotating = m_workers.start(
        this, m_rotate, [this](const Result<bool>& rotated) { finish(rotated); },
        [this](const Progress& progress) {
            m_rotated = int(progress.count);
            showProgress();
        });
}

void SecurityCard::showProgress()
{
    m_progress->setText(m_rotated > 0 ? tr("%Ln secret(s) under the new key so far", nullptr, m_rotated)
                                      : tr("Waiting for your keychain…"));
}

void SecurityCard::finish(const Result<bool>& rotated)
{
    m_progressSoon.stop();
    m_progress->hide();
    m_cancel->hide();
    m_rotating = {};
    refresh();
    if (!rotated) {
        Q_EMIT failed(rotated.error(), [this] { rotate(); });
        return;
    }
    Q_EMIT succeeded([isOldGone = *rotated] {
        ErrorText text;
        text.message = tr("The key was rotated.");
        if (!isOldGone)
            text.explanation = tr("Your keychain did not let go of the old key. It opens nothing any more, and is removed "
                                  "when Pagekeep starts again.");
        return text;
    });
}

void SecurityCard::explainLostKey()
{
    QMessageBox* box = MessageBox::make(
        tr("If the key is lost"), tr("If the key is lost"),
        tr("Every token in the database is sealed under one key in this computer's keychain. Where that is missing, for "
           "example because the database was copied to another computer or the keychain was reset, nothing sealed can be "
           "opened, by anybody. Pages, members and activity stay as they are, and nothing is deleted.\n\n"
           "If you have the old computer or a backup of its keychain, bring the keychain back and start Pagekeep again: "
           "everything works as before.\n\n"
           "Otherwise an owner presses Connect Meta in Settings → Integrations, and agrees to start with a new key. Then "
           "each Facebook login connects its Pages again; until then they stay listed. Removals that still waited for Meta "
           "cannot be carried out any more: remove the Meta app in Facebook's settings, under Apps and websites."),
        QMessageBox::Close, this);
    box->open();
}
