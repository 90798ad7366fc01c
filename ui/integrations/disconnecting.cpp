#include "ui/integrations/disconnecting.h"

#include "ui/integrations/disconnectdialog.h"
#include "ui/integrations/explain.h"
#include "ui/integrations/proxysignindialog.h"
#include "ui/integrations/forgetdialog.h"
#include "ui/integrations/revocationbar.h"
#include "ui/shared/notice.h"

#include <QBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

std::vector<PageId> idsOf(const std::vector<NamedPage>& pages)
{
    std::vector<PageId> ids;
    for (const NamedPage& page : pages)
        ids.push_back(page.id);
    return ids;
}

/// Whether one of these accesses is to end by a sign-in that has expired.
bool hasDeadSignIn(const std::vector<DisconnectOffer>& offers, const std::vector<DisconnectChoice>& choices)
{
    return std::ranges::any_of(offers, [&choices](const DisconnectOffer& offer) {
        const auto choice = std::ranges::find(choices, offer.grant, &DisconnectChoice::grant);
        return offer.isSignInDead && choice != choices.end() && choice->way == DisconnectWay::WholeGrant;
    });
}

} // namespace

Disconnecting::Disconnecting(Integrations& integrations, Workers& workers, const Clock& clock, QWidget* panel)
    : QObject(panel), m_integrations(integrations), m_workers(workers), m_clock(clock), m_panel(panel),
      m_notice(new Notice(panel)), m_bar(new RevocationBar(panel))
{
    connect(m_notice, &Notice::actionRequested, this, &Disconnecting::act);
    connect(m_bar, &RevocationBar::retryRequested, this, [this] { tellMeta(Round::Retry); });
    connect(m_bar, &RevocationBar::signInRequested, this, &Disconnecting::signInRequested);
    connect(m_bar, &RevocationBar::settingsRequested, this, [] { Explain::openFacebookSettings(); });
    connect(m_bar, &RevocationBar::forgetRequested, this, &Disconnecting::askToForget);
    connect(m_bar, &RevocationBar::helpRequested, this, [this] { Explain::revoking(m_panel); });
    // Long enough that what Meta confirms at once is never shown as waiting.
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(300ms);
    connect(&m_reloadSoon, &QTimer::timeout, this, &Disconnecting::reload);
    connect(&m_integrations, &Integrations::changed, this, [this] {
        if (!m_reloadSoon.isActive())
            m_reloadSoon.start();
    });
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_next, &QTimer::timeout, this, &Disconnecting::tellWhatIsDue);
}

void Disconnecting::addTo(QBoxLayout* layout)
{
    layout->addWidget(m_notice);
    layout->addWidget(m_bar);
}

void Disconnecting::retranslate()
{
    m_notice->retranslate();
    m_bar->retranslate();
}

void Disconnecting::setSession(const std::optional<Session>& session)
{
    m_session = session;
    if (session)
        return reload();
    ++m_question;
    m_next.stop(); // what waits for Meta goes on waiting until somebody signs in
    m_notBefore = {};
    m_signsIn = false;
    m_notice->dismiss();
    show({});
}

void Disconnecting::ask(const std::vector<NamedPage>& pages)
{
    m_workers.start(
        this, [&integrations = m_integrations, ids = idsOf(pages)](Work&) { return integrations.disconnectOffers(ids); },
        [this, pages](const Result<std::vector<DisconnectOffer>>& offers) {
            if (!m_session || m_panel->findChild<DisconnectDialog*>())
                return;
            if (!offers)
                return fail(offers.error(), [this, pages] { ask(pages); });
            if (offers->empty())
                return; // they have just been disconnected
            auto* dialog = new DisconnectDialog(pages, *offers, m_panel);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &DisconnectDialog::helpRequested, dialog, [dialog] { Explain::revoking(dialog); });
            connect(dialog, &QDialog::accepted, this,
                    [this, dialog, pages, offers = *offers] { disconnect(pages, offers, dialog->choices()); });
            dialog->open();
        });
}

void Disconnecting::disconnect(const std::vector<NamedPage>& pages, const std::vector<DisconnectOffer>& offers,
                               const std::vector<DisconnectChoice>& choices)
{
    m_notice->dismiss();
    m_isDisconnecting = true;
    m_workers.start(
        this,
        [&integrations = m_integrations, ids = idsOf(pages), choices](Work& work) {
            return integrations.disconnect(work, ids, choices);
        },
        [this, pages, removedHere = endsOf(offers, choices), signsIn = hasDeadSignIn(offers, choices)](
            const Result<void>& done) {
            m_isDisconnecting = false;
            if (!m_session)
                return;
            if (!done)
                return fail(done.error(), [this, pages] { ask(pages); });
            m_signsIn = signsIn;
            m_removedHere.insert(m_removedHere.end(), removedHere.begin(), removedHere.end());
            tellMeta(Round::Chosen);
        });
}

void Disconnecting::tellMeta(Round round)
{
    if (!m_session)
        return;
    if (m_isTelling) {
        m_again = std::max(round, m_again.value_or(round));
        return;
    }
    m_isTelling = true;
    m_next.stop();
    show(m_revocations);
    std::vector<RevocationId> wanted;
    if (round == Round::Retry) {
        for (const Revocation& revocation : m_revocations)
            wanted.push_back(revocation.id);
    }
    m_workers.start(
        this,
        [&integrations = m_integrations, wanted](Work& work) -> Result<std::vector<RevocationTry>> {
            for (const RevocationId& id : wanted) {
                if (auto done = integrations.retryRevocation(id); !done)
                    return failed(done);
            }
            return integrations.revokeDue(work);
        },
        [this, round](const Result<std::vector<RevocationTry>>& tries) { finishRound(round, tries); });
}

void Disconnecting::finishRound(Round round, const Result<std::vector<RevocationTry>>& tries)
{
    m_isTelling = false;
    const std::optional<Round> again = std::exchange(m_again, {});
    if (!m_session)
        return;
    say(round, tries.value_or(std::vector<RevocationTry>()));
    const auto isDue = [now = m_clock.now()](const RevocationTry& each) {
        return each.end == RevocationTry::End::Open && !each.revocation.asks && each.revocation.nextAt <= now;
    };
    if (again)
        return tellMeta(*again);
    if (tries && std::ranges::any_of(*tries, isDue))
        return tellMeta(round); // Meta refused the first way, and the second has its turn
    // Whoever is in the way, a connect or another round, may be so for a while: this is not asked again and again.
    m_notBefore = m_clock.now().addSecs(30);
    if (!tries && tries.error().kind != ErrorKind::AttemptRunning && tries.error().kind != ErrorKind::Cancelled &&
        tries.error().kind != ErrorKind::SessionChanged) {
        m_notBefore = m_clock.now().addSecs(300);
        fail(tries.error(), [this] { tellMeta(Round::Retry); });
    }
    reload();
    if (std::exchange(m_signsIn, false) && tries && may(Right::Connect)) {
        const auto dead = std::ranges::find_if(
            *tries, [](const RevocationTry& each) { return each.revocation.asks == RevocationQuestion::TokenDead; });
        if (dead != tries->end())
            Q_EMIT signInRequested(dead->revocation.id);
    }
}

/// What Meta did, in words that are true.
void Disconnecting::say(Round round, const std::vector<RevocationTry>& tries)
{
    std::vector<AccessEnd> ends = std::exchange(m_removedHere, {});
    const std::vector<AccessEnd> ended = endsOf(tries);
    ends.insert(ends.end(), ended.begin(), ended.end());
    const auto isOfOthers = [&ends](const AccessEnd& end) { return end.grant != ends.front().grant; };
    // Right after a question about one login, whose access it was needs no saying.
    const bool namesLogins = round != Round::Chosen || std::ranges::any_of(ends, isOfOthers);
    const bool othersStopped = std::ranges::any_of(tries, [](const RevocationTry& each) {
        return each.revocation.way == DisconnectWay::RevokeAndReconnect && each.revocation.hasEnded;
    });
    const bool reconnectsNow = othersStopped && round == Round::Chosen;
    // Nobody may be there for a sign-in: it does not open by itself.
    const bool offersConnect = othersStopped && !reconnectsNow && may(Right::Connect);
    if (!ends.empty()) {
        m_retry = [this] { Q_EMIT reconnectRequested(); };
        const bool isRefused = std::ranges::find(ends, AccessEnd::How::Refused, &AccessEnd::how) != ends.end();
        m_notice->show(isRefused ? Notice::Mood::Bad : Notice::Mood::Good, [ends, namesLogins, offersConnect] {
            ErrorText text = textOf(ends, namesLogins ? LoginNames::Named : LoginNames::Left);
            if (offersConnect) {
                text.explanation = tr("The other Pages of that Facebook login have stopped. Connect Meta brings them back.");
                text.buttons.insert(text.buttons.begin(), {ErrorAction::Retry, tr("Connect Meta")});
                text.buttons.resize(2);
            }
            return text;
        });
    }
    if (reconnectsNow)
        Q_EMIT reconnectRequested();
}

void Disconnecting::reload()
{
    if (!m_session)
        return;
    m_workers.start(
        this, [&integrations = m_integrations](Work&) { return integrations.revocations(); },
        [this, question = ++m_question](const Result<std::vector<Revocation>>& revocations) {
            // Where it fails, so does the reading of the Pages, which says why.
            if (question != m_question || !revocations)
                return;
            show(*revocations);
            waitForNext();
        });
}

void Disconnecting::show(const std::vector<Revocation>& revocations)
{
    m_revocations = revocations;
    m_bar->show(m_revocations, {m_isTelling, may(Right::Disconnect), may(Right::ForgetRevocation), may(Right::Connect)});
}

/// Those that wait for a person have no time of their own.
void Disconnecting::waitForNext()
{
    m_next.stop();
    if (m_isTelling || m_isDisconnecting)
        return; // a round comes anyway
    std::optional<QDateTime> next;
    for (const Revocation& revocation : m_revocations) {
        if (!revocation.asks && (!next || revocation.nextAt < *next))
            next = revocation.nextAt;
    }
    if (!next)
        return;
    const auto now = m_clock.now();
    const qint64 wait = std::max(now.msecsTo(*next), m_notBefore.isValid() ? now.msecsTo(m_notBefore) : 0);
    m_next.start(std::chrono::milliseconds(std::clamp<qint64>(wait, 0, 6 * 3'600'000)));
}

void Disconnecting::askToForget()
{
    auto* dialog = new ForgetDialog(m_revocations, m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ForgetDialog::helpRequested, dialog, [dialog] { Explain::revoking(dialog); });
    connect(dialog, &QDialog::accepted, this, [this, revocations = m_revocations] { forget(revocations); });
    dialog->open();
}

void Disconnecting::forget(const std::vector<Revocation>& revocations)
{
    m_workers.start(
        this,
        [&integrations = m_integrations, revocations](Work& work) -> Result<void> {
            for (const Revocation& revocation : revocations) {
                if (auto done = integrations.forgetRevocation(work, revocation.id); !done)
                    return done;
            }
            return {};
        },
        [this, revocations](const Result<void>& done) {
            if (!done && m_session)
                fail(done.error(), [this, revocations] { forget(revocations); });
        });
}

void Disconnecting::fail(const Error& error, std::function<void()> retry)
{
    m_retry = std::move(retry);
    m_proxy = error.host;
    m_notice->show(error);
}

void Disconnecting::act(ErrorAction action)
{
    switch (action) {
    case ErrorAction::Retry:
        return m_retry();
    case ErrorAction::SignInToProxy: {
        auto* dialog = new ProxySignInDialog(m_integrations, m_proxy, m_panel);
        connect(dialog, &QDialog::accepted, this, [this] { m_retry(); });
        connect(dialog, &QDialog::rejected, m_notice, [this] { m_notice->setVisible(true); });
        return dialog->open();
    }
    case ErrorAction::OpenFacebookSettings:
        return Explain::openFacebookSettings();
    case ErrorAction::ExplainRevoking:
        return Explain::revoking(m_panel);
    default:
        Q_EMIT actionRequested(action);
    }
}
