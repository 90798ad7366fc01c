#include "ui/integrations/revocationbar.h"

#include "ui/integrations/pagenames.h"
#include "ui/shared/announce.h"
#include "ui/shared/datetext.h"
#include "ui/shared/errortext.h"
#include "ui/shared/help.h"
#include "ui/shared/sentences.h"
#include "ui/shared/widgets.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr std::size_t mostExplained = 3;

} // namespace

RevocationBar::RevocationBar(QWidget* parent)
    : QFrame(parent), m_title(Widgets::label({}, "strong", this)), m_text(Widgets::paragraph({}, "", this)),
      m_signIn(Widgets::button({}, "primary", this)), m_retry(Widgets::button({}, "plain", this)), m_settings(Widgets::button({}, "plain", this)),
      m_forget(Widgets::button({}, "plain", this)), m_help(Widgets::button({}, "link", this))
{
    Widgets::setPart(this, "banner-warn");
    Help::setTopic(this, HelpTopic::Disconnecting);
    Announce::makeAlert(this);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_help);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {m_retry, m_settings, m_forget})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_text);
    layout->addWidget(m_signIn, 0, Qt::AlignLeading); // in a narrow window it has no room beside the others
    layout->addLayout(buttons);
    connect(m_signIn, &QPushButton::clicked, this, [this] { Q_EMIT signInRequested(wantingSignIn()->id); });
    connect(m_retry, &QPushButton::clicked, this, &RevocationBar::retryRequested);
    connect(m_settings, &QPushButton::clicked, this, &RevocationBar::settingsRequested);
    connect(m_forget, &QPushButton::clicked, this, &RevocationBar::forgetRequested);
    connect(m_help, &QPushButton::clicked, this, &RevocationBar::helpRequested);
    retranslate();
    hide();
}

void RevocationBar::show(const std::vector<Revocation>& revocations, const Circumstances& circumstances)
{
    const bool isNews = m_revocations.empty() && !revocations.empty();
    m_revocations = revocations;
    m_circumstances = circumstances;
    retranslate();
    if (isNews)
        Announce::show(this, m_title->text());
    setVisible(!revocations.empty());
}

/// The oldest that nothing but a sign-in can end from here.
const Revocation* RevocationBar::wantingSignIn() const
{
    const auto found = std::ranges::find_if(
        m_revocations, [](const Revocation& each) { return each.asks == RevocationQuestion::TokenDead; });
    return found == m_revocations.end() ? nullptr : &*found;
}

QString RevocationBar::explanationOf(const Revocation& revocation) const
{
    const QString pages = namesOf(revocation.pages);
    if (revocation.asks) {
        switch (*revocation.asks) {
        case RevocationQuestion::ConnectedAgain:
            return tr("%1: the same Facebook login has connected Pages again since, and ending its access would stop those "
                      "too. Nothing was sent. Disconnect them first, or forget this.")
                .arg(pages);
        case RevocationQuestion::TokenDead:
            return tr("%1: Meta does not take the sign-in token any more, so Pagekeep cannot end the access by itself. Sign "
                      "in once more with the Facebook login that %2 used on %3, or end it in Facebook's settings, then "
                      "retry.")
                .arg(pages, revocation.connectedBy, DateText::date(revocation.consentedAt));
        case RevocationQuestion::Refused:
            return tr("%1: Meta refuses to end the access. End it in Facebook's settings, then retry.").arg(pages);
        }
    }
    if (revocation.reason && !m_circumstances.isTelling)
        return joinSentences(
            {tr("%1: %2").arg(pages, errorText(Error(*revocation.reason)).message),
             tr("Next try at %1.").arg(QLocale().toString(revocation.nextAt.toLocalTime(), QLocale::ShortFormat))});
    return tr("%1: Meta is being told.").arg(pages);
}

void RevocationBar::retranslate()
{
    m_title->setText(tr("%Ln revocation(s) waiting for Meta", nullptr, int(m_revocations.size())));
    QStringList lines;
    for (std::size_t i = 0; i < std::min(mostExplained, m_revocations.size()); ++i)
        lines.append(explanationOf(m_revocations[i]));
    if (m_revocations.size() > mostExplained)
        lines.append(tr("And %Ln more.", nullptr, int(m_revocations.size() - mostExplained)));
    m_text->setText(lines.join(u'\n'));
    m_signIn->setText(tr("Sign in once more to revoke"));
    m_signIn->setVisible(wantingSignIn() != nullptr);
    Widgets::allow(m_signIn, m_circumstances.maySignIn, tr("Only owners and admins sign in at Facebook."));
    m_retry->setText(tr("Retry now"));
    Widgets::allow(m_retry, m_circumstances.mayRetry, tr("Only owners, admins and managers disconnect Pages."));
    m_settings->setText(tr("Open Facebook settings"));
    m_forget->setText(tr("Forget…"));
    Widgets::allow(m_forget, m_circumstances.mayForget, tr("Only owners and admins give up on a revocation."));
    m_help->setText(tr("How to revoke at Facebook"));
    m_help->setAccessibleDescription(m_title->text()); // the panel has another of this name
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}
