#include "ui/integrations/checking.h"

#include "ui/integrations/checkbar.h"
#include "ui/integrations/pagenames.h"
#include "ui/integrations/proxysignindialog.h"
#include "ui/shared/errortext.h"
#include "ui/shared/sentences.h"

#include <QBoxLayout>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

bool isOfKey(ErrorKind kind)
{
    return kind == ErrorKind::KeychainLocked || kind == ErrorKind::KeychainRefused || kind == ErrorKind::KeychainAbsent ||
           kind == ErrorKind::KeychainBusy || kind == ErrorKind::KeyLost;
}

} // namespace

Checking::Checking(Integrations& integrations, Workers& workers, const Clock& clock, const CheckPace& pace,
                   QWidget* panel)
    : QObject(panel), m_integrations(integrations), m_workers(workers), m_clock(clock), m_pace(pace),
      m_bar(new CheckBar(panel))
{
    connect(m_bar, &CheckBar::cancelRequested, this, [this] { m_work.cancel(); });
    connect(m_bar, &CheckBar::retryRequested, this, [this] {
        if (m_later && !m_isRunning)
            start(Round(*m_later));
    });
    connect(m_bar, &CheckBar::signInRequested, this, [this, panel] {
        auto* dialog = new ProxySignInDialog(m_integrations, m_proxy, panel);
        connect(dialog, &QDialog::accepted, this, [this] {
            if (m_session && !m_isRunning)
                start(Round(m_stopped));
        });
        connect(dialog, &QDialog::rejected, m_bar, [this] { m_bar->setVisible(true); }); // its button has put it away
        dialog->open();
    });
    // A panel left alone wakes nobody in between.
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_next, &QTimer::timeout, this, &Checking::startDue);
    m_progressSoon.setSingleShot(true);
    m_progressSoon.setInterval(300ms);
    connect(&m_progressSoon, &QTimer::timeout, this, &Checking::showProgress);
}

void Checking::addTo(QBoxLayout* layout)
{
    layout->addWidget(m_bar);
}

void Checking::retranslate()
{
    m_bar->retranslate();
}

void Checking::setSession(const std::optional<Session>& session)
{
    const bool isSame = session && m_session && session->id == m_session->id;
    m_session = session;
    if (isSame)
        return;
    m_next.stop();
    m_work.cancel();
    m_wanted.clear();
    m_later.reset();
    m_said.reset();
    m_bar->clear();
    if (!session)
        return;
    auto wait = m_pace.first;
    if (m_ranAt)
        wait = std::max(wait, *m_ranAt + m_pace.pause - m_clock.elapsed());
    m_next.start(wait);
}

void Checking::checkNow(const std::vector<PageId>& pages)
{
    if (!m_session || pages.empty())
        return;
    if (!m_isRunning)
        return start({false, pages});
    for (const PageId& page : pages) {
        if (std::ranges::find(m_wanted, page) == m_wanted.end())
            m_wanted.push_back(page);
    }
    if (m_current.chosen.empty())
        m_work.cancel(); // what nobody waits for comes later
}

void Checking::goOn(bool wasKeyUsed)
{
    if (wasKeyUsed)
        setKeyTrouble({});
    if (!m_session || m_isRunning)
        return;
    if (m_later && !m_keyTrouble)
        start(Round(*m_later));
    else if (!m_next.isActive() && !m_keyTrouble)
        waitUntil(m_clock.now()); // there may be Pages now where there were none
}

Result<Checking::Outcome> Checking::check(Work& work, Integrations& integrations, const Round& round,
                                          const QDateTime& now)
{
    using Checks = Integrations::Checks;
    auto checked = round.chosen.empty()
                       ? integrations.check(work, round.isOfAllLogins ? Checks::AllLogins : Checks::Due)
                       : integrations.checkNow(work, round.chosen);
    if (!checked)
        return failed(checked);
    Outcome outcome;
    outcome.round = std::move(*checked);
    if (round.chosen.empty()) {
        auto attention = integrations.takeAttention();
        if (!attention)
            return failed(attention);
        outcome.attention = std::move(*attention);
        return outcome;
    }
    // Whoever asked is told in the window; and what they mend now is nothing to tell on the desktop later.
    const auto list = integrations.pages({});
    if (!list)
        return failed(list.error());
    const QSet<PageId> chosen(round.chosen.begin(), round.chosen.end());
    for (const Page& page : list->pages) {
        if (!chosen.contains(page.id))
            continue;
        if (page.hasToken && !(page.checkedAt.isValid() && page.checkedAt >= now))
            ++outcome.unanswered;
        else
            ++outcome.checked;
        if (wantsAttention(page.state))
            ++outcome.wanting;
    }
    return outcome;
}

void Checking::startDue()
{
    if (m_isRunning)
        return waitUntil(m_clock.now()); // somebody has left, and that round is not over yet
    start(m_later.value_or(Round{!m_hasAskedAll, {}}));
}

void Checking::start(const Round& round)
{
    m_isRunning = true;
    m_current = round;
    m_later.reset();
    m_next.stop();
    m_asked = 0;
    if (!round.chosen.empty()) {
        m_bar->clear();
        m_progressSoon.start();
        Q_EMIT checkingChanged(round.chosen);
    }
    m_work = m_workers.start(
        this,
        [&integrations = m_integrations, round, now = m_clock.now()](Work& work) {
            return check(work, integrations, round, now);
        },
        [this, round, session = m_session->id](const Result<Outcome>& outcome) {
            m_isRunning = false;
            m_ranAt = m_clock.elapsed();
            m_progressSoon.stop();
            if (!round.chosen.empty())
                Q_EMIT checkingChanged({});
            if (outcome && outcome->attention)
                notify(*outcome->attention); // it is not answered again, whoever is at the window by now
            if (m_session && m_session->id == session)
                finish(round, outcome);
            if (m_session && !m_isRunning && !m_wanted.empty())
                start({false, std::exchange(m_wanted, {})});
        },
        [this](const Progress& progress) {
            m_asked = progress.count;
            if (!m_progressSoon.isActive())
                showProgress();
        });
}

void Checking::showProgress()
{
    if (m_current.chosen.empty())
        return;
    const auto total = qint64(m_current.chosen.size()); // a Page is asked through each login, but counted once
    m_bar->say(
        [total, now = std::min(m_asked + 1, total)] {
            return tr("Checking %1 of %Ln Page(s)…", nullptr, int(total)).arg(QLocale().toString(now));
        },
        CheckBar::Offer::Cancel);
}

void Checking::finish(const Round& round, const Result<Outcome>& outcome)
{
    if (!round.chosen.empty())
        m_bar->clear(); // how far it was
    if (!outcome)
        return fail(round, outcome.error());
    const CheckRound& result = outcome->round;
    if (result.logins > 0 || result.asked > 0)
        setKeyTrouble({});
    if (round.isOfAllLogins && !result.trouble)
        m_hasAskedAll = true;
    waitUntil(result.nextAt);
    const QDateTime nextAt = m_clock.now().addMSecs(m_next.interval());
    if (!round.chosen.empty())
        sayOutcome(*outcome);
    else if (result.trouble || result.logins > 0 || result.asked > 0) // a round that asked nothing has met nobody
        sayTrouble(result.trouble, nextAt);
}

void Checking::fail(const Round& round, const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::SessionChanged:
        return waitUntil(m_clock.now());
    case ErrorKind::AttemptRunning:
        m_later = round;
        waitUntil(m_clock.now()); // at the latest, should it be something else than a connect from here
        if (!round.chosen.empty())
            m_bar->say([] { return tr("The check begins when the connect is over."); });
        return;
    default:
        break;
    }
    if (!isOfKey(error.kind)) {
        waitUntil(m_clock.now());
        return sayTrouble(error, m_clock.now().addMSecs(m_next.interval()));
    }
    // The keychain may ask the person, who is not bothered again by a timer.
    m_later = round;
    setKeyTrouble(error.kind);
    m_bar->say([error] { return errorText(error).message; },
               error.kind == ErrorKind::KeychainLocked || error.kind == ErrorKind::KeychainRefused
                   ? CheckBar::Offer::Unlock
                   : CheckBar::Offer::Retry);
    m_bar->announce();
}

void Checking::sayOutcome(const Outcome& outcome)
{
    if (outcome.checked + outcome.unanswered == 0)
        return; // they have just been disconnected
    const auto& trouble = outcome.round.trouble;
    const bool asksProxy = outcome.unanswered > 0 && trouble && trouble->kind == ErrorKind::ProxyNeedsSignIn;
    if (asksProxy) {
        m_proxy = trouble->host;
        m_stopped = m_current;
    }
    m_bar->say([outcome] { return textOf(outcome); }, asksProxy ? CheckBar::Offer::SignIn : CheckBar::Offer::Nothing);
    m_bar->announce();
}

QString Checking::textOf(const Outcome& outcome)
{
    QStringList sentences;
    if (outcome.checked > 0)
        sentences.append(tr("%Ln Page(s) checked.", nullptr, outcome.checked));
    if (outcome.wanting > 0)
        sentences.append(tr("%Ln need(s) attention.", nullptr, outcome.wanting));
    else if (outcome.unanswered == 0)
        sentences.append(tr("All is well."));
    if (outcome.unanswered > 0) {
        if (const auto& trouble = outcome.round.trouble)
            sentences.append(errorText(*trouble).message);
        sentences.append(tr("%Ln Page(s) could not be checked; the next try comes by itself.", nullptr, outcome.unanswered));
    }
    return joinSentences(sentences);
}

/// Once, however often it is met; only its time is kept up to date while it is seen.
void Checking::sayTrouble(const std::optional<Error>& trouble, const QDateTime& nextAt)
{
    const std::optional<ErrorKind> before = std::exchange(m_said, trouble ? std::optional(trouble->kind) : std::nullopt);
    if (!trouble) {
        if (before)
            m_bar->clear();
        return;
    }
    const bool isNews = m_said != before;
    if (!isNews && !m_bar->isVisibleTo(m_bar->parentWidget()))
        return; // it was dismissed
    m_bar->say(
        [trouble = *trouble, nextAt] {
            return joinSentences(
                {errorText(trouble).message,
                 tr("Next check at %1.").arg(QLocale().toString(nextAt.toLocalTime(), QLocale::ShortFormat))});
        },
        trouble->kind == ErrorKind::ProxyNeedsSignIn ? CheckBar::Offer::SignIn : CheckBar::Offer::Nothing);
    m_proxy = trouble->host;
    m_stopped = m_current;
    if (isNews)
        m_bar->announce();
}

void Checking::setKeyTrouble(std::optional<ErrorKind> trouble)
{
    if (std::exchange(m_keyTrouble, trouble) == trouble)
        return;
    if (!trouble)
        m_bar->clear();
    Q_EMIT keyChanged(trouble);
}

void Checking::notify(const Attention& attention)
{
    Q_EMIT attentionWanted(tr("%Ln Page(s) need attention", nullptr, int(attention.pages)),
                           namesOf(attention.names, attention.pages));
}

/// Where there is nothing to check, nothing is waited for.
void Checking::waitUntil(const std::optional<QDateTime>& next)
{
    m_next.stop();
    if (!next)
        return;
    // Not beyond some hours at once: a timer does not count the time that the computer sleeps.
    const std::chrono::milliseconds wait(m_clock.now().msecsTo(*next));
    m_next.start(std::max(std::min<std::chrono::milliseconds>(wait, 6h), m_pace.pause));
}
