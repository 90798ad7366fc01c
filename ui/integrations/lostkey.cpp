#include "ui/integrations/lostkey.h"

#include "ui/integrations/explain.h"
#include "ui/integrations/pagenames.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/notice.h"

#include <QBoxLayout>
#include <QPushButton>

LostKey::LostKey(Integrations& integrations, Workers& workers, QWidget* panel)
    : QObject(panel), m_integrations(integrations), m_workers(workers), m_panel(panel), m_notice(new Notice(panel))
{
    connect(m_notice, &Notice::actionRequested, this, [this](ErrorAction action) {
        if (action == ErrorAction::Retry)
            m_retry();
        else
            Q_EMIT actionRequested(action);
    });
}

void LostKey::addTo(QBoxLayout* layout)
{
    layout->addWidget(m_notice);
}

void LostKey::retranslate()
{
    m_notice->retranslate();
}

void LostKey::setSession(const std::optional<Session>& session)
{
    const bool isAnother = session && (!m_session || m_session->id != session->id);
    m_session = session;
    if (!session) {
        m_looking.cancel(); // it may wait for the person who has left
        m_notice->dismiss();
    } else if (isAnother) {
        lookForKey();
    }
}

void LostKey::lookForKey()
{
    m_looking = m_workers.start(
        this, [&integrations = m_integrations](Work& work) { return integrations.openKey(work); },
        [this, asked = m_session->id](const Result<void>& opened) {
            if (!m_session || m_session->id != asked)
                return;
            // Whatever else keeps the keychain shut is said when the key is needed.
            if (!opened && opened.error().kind == ErrorKind::KeyLost)
                say(opened.error());
            else
                m_notice->dismiss();
        });
}

void LostKey::say(const Error& error)
{
    fail(error, [this] { lookForKey(); });
}

void LostKey::tell(const Error& error)
{
    if (!m_session)
        return;
    say(error);
    if (may(m_session->member.role, Right::Own))
        ask();
}

void LostKey::ask()
{
    QMessageBox* box = MessageBox::make(
        tr("Connect Meta"), tr("The key to your tokens is gone. Start with a new key?"),
        tr("What was sealed under the old one can never be opened again: the tokens of every Page, the app secret, and who "
           "stays signed in. The Pages stay listed until each is connected again. Removals that still wait for Meta cannot "
           "be carried out any more.\n\nIf you can bring the old keychain back, cancel and do that instead."),
        QMessageBox::Cancel, m_panel);
    auto* confirm = MessageBox::add(box, tr("Start with a new key"), QMessageBox::DestructiveRole, "danger");
    connect(confirm, &QPushButton::clicked, this, &LostKey::startOver);
    box->open();
}

void LostKey::startOver()
{
    m_workers.start(
        this, [&integrations = m_integrations](Work& work) { return integrations.startOver(work); },
        [this](const Result<std::vector<Revocation>>& givenUp) {
            if (!m_session)
                return;
            if (!givenUp)
                return fail(givenUp.error(), [this] { startOver(); });
            m_notice->dismiss();
            std::vector<RevokedPage> pages;
            for (const Revocation& revocation : *givenUp)
                pages.insert(pages.end(), revocation.pages.begin(), revocation.pages.end());
            if (!pages.empty()) {
                m_notice->show(Notice::Mood::Bad, [pages] {
                    ErrorText text;
                    text.message = tr("Meta was not told that these were removed: %1.").arg(namesOf(pages));
                    text.explanation = tr("What could have revoked the access was sealed under the lost key. Meta may go on "
                                          "honouring the old tokens until you remove the Meta app in Facebook's settings.");
                    text.buttons = {{ErrorAction::OpenFacebookSettings, tr("Open Facebook settings")},
                                    {ErrorAction::ExplainRevoking, tr("How to revoke at Facebook")}};
                    return text;
                });
            }
            Q_EMIT startedOver();
        });
}

void LostKey::fail(const Error& error, std::function<void()> retry)
{
    m_retry = std::move(retry);
    m_notice->show(error);
}
