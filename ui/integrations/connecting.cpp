#include "ui/integrations/connecting.h"

#include "ui/integrations/connectcard.h"
#include "ui/integrations/connectoutcome.h"
#include "ui/integrations/portfoliosdialog.h"
#include "ui/integrations/proxysignindialog.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QLocale>

#include <utility>

Connecting::Connecting(Integrations& integrations, Workers& workers, QWidget* panel)
    : QObject(panel), m_integrations(integrations), m_workers(workers), m_panel(panel), m_notice(new Notice(panel)),
      m_card(new ConnectCard(panel))
{
    connect(m_notice, &Notice::actionRequested, this, &Connecting::act);
    connect(m_card, &ConnectCard::showWindowRequested, this, [this] { m_integrations.showLoginWindow(); });
    connect(m_card, &ConnectCard::cancelRequested, this, [this] { m_running.cancel(); });
}

void Connecting::addTo(QBoxLayout* layout)
{
    layout->addWidget(m_notice);
    layout->addWidget(m_card);
}

void Connecting::setSession(const std::optional<Session>& session)
{
    m_session = session;
    if (!session && !m_hasFailed)
        m_notice->dismiss();
}

void Connecting::retranslate()
{
    m_notice->retranslate();
    m_card->retranslate();
}

void Connecting::start(const ConnectPurpose& purpose)
{
    if (m_running.isRunning())
        return;
    m_purpose = purpose;
    m_running = m_workers.start(
        this,
        [&integrations = m_integrations, purpose, appearance = beginFacebook(tr("Connect Meta"))](Work& work) {
            return integrations.connect(work, purpose, appearance);
        },
        [this](const Result<Connected>& connected) { finish(connected); },
        [this](const Progress& progress) { showProgress(progress); });
}

void Connecting::signInToRevoke(const RevocationId& revocation)
{
    if (m_running.isRunning())
        return;
    m_running = m_workers.start(
        this,
        [&integrations = m_integrations, revocation, appearance = beginFacebook(tr("Sign in once more to revoke"))](
            Work& work) { return integrations.signInToRevoke(work, revocation, appearance); },
        [this, revocation](const Result<void>& signedIn) {
            endFacebook();
            if (signedIn)
                Q_EMIT signedInToRevoke(); // before what else is due, so that its outcome is said as one that was chosen
            Q_EMIT ended(false);
            if (!signedIn)
                fail(signedIn.error(), [this, revocation] { signInToRevoke(revocation); });
        },
        [this](const Progress& progress) { showProgress(progress); });
}

/// One at a time: nothing else of this kind can be begun until endFacebook().
LoginAppearance Connecting::beginFacebook(const QString& title)
{
    m_notice->dismiss();
    Q_EMIT begun();
    LoginAppearance appearance;
    appearance.title = title;
    appearance.locale = QLocale().bcp47Name();
    appearance.isDark = Theme::isDark();
    appearance.isHighContrast = Theme::contrast() == Theme::Contrast::High;
    return appearance;
}

void Connecting::endFacebook()
{
    m_card->hide();
    if (std::exchange(m_isInFacebook, false))
        Q_EMIT facebookOpened(false);
    m_panel->window()->activateWindow();
}

void Connecting::showProgress(const Progress& progress)
{
    m_card->show(progress);
    const bool isInFacebook = ConnectStep(progress.step) == ConnectStep::InFacebook;
    if (std::exchange(m_isInFacebook, isInFacebook) != isInFacebook)
        Q_EMIT facebookOpened(isInFacebook);
}

void Connecting::finish(const Result<Connected>& connected)
{
    endFacebook();
    Q_EMIT ended(connected.has_value());
    if (!connected) {
        if (connected.error().kind == ErrorKind::AppMissing)
            Q_EMIT appMissing();
        else if (connected.error().kind == ErrorKind::KeyLost)
            Q_EMIT keyLost(connected.error());
        else
            fail(connected.error(), [this] { start(m_purpose); });
        return;
    }
    m_hasFailed = false;
    if (connected->incomplete)
        m_retry = [this, grant = connected->grant] { continueList(grant); };
    else
        m_retry = [this] { start(); };
    m_notice->show(Notice::Mood::Good,
                   [connected = *connected, purpose = m_purpose] { return textOf(connected, purpose); });
}

/// From where the sign-in is kept already: without the Facebook window.
void Connecting::continueList(const GrantId& grant)
{
    if (m_running.isRunning())
        return;
    m_notice->dismiss();
    Q_EMIT begun();
    m_running = m_workers.start(
        this,
        [&integrations = m_integrations, grant](Work& work) { return integrations.continueList(work, grant); },
        [this, grant](const Result<Connected>& connected) {
            if (connected)
                return finish(connected);
            endFacebook();
            Q_EMIT ended(false);
            const ErrorKind kind = connected.error().kind;
            if (kind == ErrorKind::TokenInvalid)
                return fail(connected.error(), [this] { start(); });
            if (kind != ErrorKind::OfferChanged)
                return fail(connected.error(), [this, grant] { continueList(grant); });
            m_retry = [this] { start(); };
            m_notice->show(Notice::Mood::Bad, [] {
                return ErrorText{tr("That Facebook login is not connected any more."),
                                 tr("There is no list to go on with. Connect Meta brings its Pages back."),
                                 {},
                                 {{ErrorAction::Retry, tr("Connect Meta")}}};
            });
        },
        [this](const Progress& progress) { showProgress(progress); });
}

void Connecting::askForPortfolios()
{
    auto* dialog = new PortfoliosDialog(m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { start({m_purpose.reconnects, true}); });
    connect(dialog, &QDialog::rejected, this, [this] {
        if (m_session)
            m_notice->setVisible(true); // with its button, which has put it away
    });
    dialog->open();
}

void Connecting::fail(const Error& error, std::function<void()> retry)
{
    if (error.kind == ErrorKind::Cancelled && !error.leavesConsent)
        return;
    m_hasFailed = true;
    m_retry = std::move(retry);
    m_proxy = error.host;
    m_notice->show(error);
    if (!m_session)
        Q_EMIT failedUnseen(error);
}

void Connecting::act(ErrorAction action)
{
    switch (action) {
    case ErrorAction::Retry:
        return m_retry();
    case ErrorAction::AskPortfolios:
        return askForPortfolios();
    case ErrorAction::SignInToProxy: {
        auto* dialog = new ProxySignInDialog(m_integrations, m_proxy, m_panel);
        connect(dialog, &QDialog::accepted, this, [this] { m_retry(); });
        connect(dialog, &QDialog::rejected, this, [this] {
            if (m_session)
                m_notice->setVisible(true); // with its button, which has put it away
        });
        return dialog->open();
    }
    default:
        Q_EMIT actionRequested(action);
    }
}
