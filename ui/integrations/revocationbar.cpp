#include "ui/integrations/revocationbar.h"

#include "ui/shared/errortext.h"
#include "ui/shared/widgets.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

RevocationBar::RevocationBar(QWidget* parent)
    : QFrame(parent), m_title(Widgets::paragraph({}, "strong", this)), m_text(Widgets::paragraph({}, "", this)),
      m_retry(Widgets::button({}, "plain", this)), m_settings(Widgets::button({}, "plain", this)),
      m_forget(Widgets::button({}, "plain", this)), m_help(Widgets::button({}, "link", this))
{
    Widgets::setPart(this, "banner-warn");
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {m_retry, m_settings, m_forget, m_help})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_retry, &QPushButton::clicked, this, &RevocationBar::retryRequested);
    connect(m_settings, &QPushButton::clicked, this, &RevocationBar::settingsRequested);
    connect(m_forget, &QPushButton::clicked, this, &RevocationBar::forgetRequested);
    connect(m_help, &QPushButton::clicked, this, &RevocationBar::helpRequested);
    retranslate();
    hide();
}

void RevocationBar::show(const std::vector<Revocation>& revocations, bool mayForget)
{
    m_revocations = revocations;
    m_mayForget = mayForget;
    retranslate();
    setVisible(!revocations.empty());
}

QString RevocationBar::explanation() const
{
    if (m_revocations.empty())
        return {};
    const auto asking = std::ranges::find_if(m_revocations, [](const Revocation& each) { return each.asks.has_value(); });
    const Revocation& first = asking != m_revocations.end() ? *asking : m_revocations.front();
    QStringList names;
    for (std::size_t i = 0; i < std::min<std::size_t>(5, first.pages.size()); ++i)
        names.append(first.pages[i].name);
    if (first.pages.size() > 5)
        names.append(tr("%Ln more Page(s)", nullptr, int(first.pages.size() - 5)));
    const QString pages = QLocale().createSeparatedList(names);
    if (first.asks) {
        switch (*first.asks) {
        case RevocationQuestion::ConnectedAgain:
            return tr("%1: the same Facebook login has connected Pages again since, and ending its access would stop those "
                      "too. Nothing was sent. Disconnect them first, or forget this.")
                .arg(pages);
        case RevocationQuestion::TokenDead:
            return tr("%1: Meta does not take the sign-in token any more, so Pagekeep cannot end the access. End it in "
                      "Facebook's settings, then retry.")
                .arg(pages);
        case RevocationQuestion::Refused:
            return tr("%1: Meta refuses to end the access. End it in Facebook's settings, then retry.").arg(pages);
        }
    }
    if (first.reason)
        return tr("%1: %2 Next try at %3.")
            .arg(pages, errorText(Error(*first.reason)).message,
                 QLocale().toString(first.nextAt.toLocalTime(), QLocale::ShortFormat));
    return tr("%1: Meta is being told.").arg(pages);
}

void RevocationBar::retranslate()
{
    m_title->setText(tr("%Ln revocation(s) waiting for Meta", nullptr, int(m_revocations.size())));
    m_text->setText(explanation());
    m_retry->setText(tr("Retry now"));
    m_settings->setText(tr("Open Facebook settings"));
    m_forget->setText(tr("Forget…"));
    Widgets::allow(m_forget, m_mayForget, tr("Only owners and admins give up on a revocation."));
    m_help->setText(tr("How to revoke at Facebook"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}
