#include "ui/integrations/disconnectdialog.h"

#include "ui/shared/datetext.h"
#include "ui/shared/widgets.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostNames = 5;

template <class Buttons>
std::optional<DisconnectWay> chosenOf(const Buttons& buttons)
{
    for (const auto& [way, button] : buttons) {
        if (button->isChecked())
            return way;
    }
    return {};
}

} // namespace

QString namesOf(const std::vector<NamedPage>& pages)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(mostNames, pages.size()); ++i)
        names.append(pages[i].name);
    if (pages.size() > mostNames)
        names.append(QCoreApplication::translate("DisconnectDialog", "%Ln more Page(s)", nullptr,
                                                 int(pages.size() - mostNames)));
    return QLocale().createSeparatedList(names);
}

DisconnectDialog::DisconnectDialog(const std::vector<NamedPage>& pages, const std::vector<DisconnectOffer>& offers,
                                   QWidget* parent)
    : QDialog(parent)
{
    const QString title = pages.size() == 1 ? tr("Disconnect %1?").arg(pages.front().name)
                                            : tr("Disconnect %Ln Page(s)?", nullptr, int(pages.size()));
    setWindowTitle(tr("Disconnect"));
    auto* heading = Widgets::paragraph(title, "title", this);
    auto* what = Widgets::paragraph(pages.size() == 1
                                        ? tr("The Page leaves this workspace at once. Nothing is deleted at Facebook.")
                                        : tr("These leave this workspace at once: %1. Nothing is deleted at Facebook.")
                                              .arg(namesOf(pages)),
                                    "", this);

    auto* room = new QWidget;
    auto* parts = new QVBoxLayout(room);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(16);
    for (const DisconnectOffer& offer : offers)
        addPart(parts, offer, offers.size() == 1);
    parts->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(room);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* help = Widgets::button(tr("How to revoke at Facebook"), "link", this);
    auto* cancel = Widgets::button(tr("Cancel"), "plain", this);
    auto* disconnect = Widgets::button(pages.size() == 1 ? tr("Disconnect the Page")
                                                         : tr("Disconnect %Ln Page(s)", nullptr, int(pages.size())),
                                       "danger", this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(help);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(disconnect);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(what);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    connect(help, &QPushButton::clicked, this, &DisconnectDialog::helpRequested);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(disconnect, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setDefault(true); // Enter does not destroy anything
    resize(600, std::min(640, 260 + 190 * int(offers.size())));
}

void DisconnectDialog::addPart(QVBoxLayout* layout, const DisconnectOffer& offer, bool isAlone)
{
    Part part{offer, {}, {}};
    if (!isAlone) {
        layout->addWidget(Widgets::paragraph(tr("Connected by %1, %2").arg(offer.connectedBy, DateText::date(offer.consentedAt)),
                                             "strong", this));
        layout->addWidget(Widgets::paragraph(namesOf(offer.pages), "muted", this));
    }
    auto* group = new QButtonGroup(this);
    for (const DisconnectWay way : offer.ways) {
        part.ways[way] = addWay(layout, offer, way, 0);
        group->addButton(part.ways[way]);
        if (way != DisconnectWay::OneToken || !offer.asksForFallback)
            continue;
        layout->addWidget(Widgets::paragraph(tr("Should Meta refuse it:"), "small", this));
        auto* fallbacks = new QButtonGroup(this);
        for (const DisconnectWay fallback : offer.ways) {
            if (fallback == DisconnectWay::OneToken)
                continue;
            part.fallbacks[fallback] = addWay(layout, offer, fallback, 28);
            fallbacks->addButton(part.fallbacks[fallback]);
        }
        fallbacks->buttons().first()->setChecked(true);
    }
    group->buttons().first()->setChecked(true);
    m_parts.push_back(std::move(part));
}

QRadioButton* DisconnectDialog::addWay(QVBoxLayout* layout, const DisconnectOffer& offer, DisconnectWay way, int indent)
{
    QString name;
    QString meaning;
    switch (way) {
    case DisconnectWay::WholeGrant:
        name = tr("Revoke at Meta");
        meaning = tr("No other Page of the Facebook login that %1 used on %2 is connected. This ends Pagekeep's access for "
                     "that Facebook login on every computer.")
                      .arg(offer.connectedBy, DateText::date(offer.consentedAt));
        break;
    case DisconnectWay::OneToken:
        name = tr("Revoke this access alone at Meta");
        meaning = tr("The other Pages of that Facebook login stay connected. Meta documents this for system users only, and "
                     "may refuse it.");
        break;
    case DisconnectWay::RemoveHere:
        name = tr("Remove here");
        meaning = tr("Its tokens on this computer are destroyed at once. Meta honours the old token until the Page is "
                     "unticked in Facebook's settings.");
        break;
    case DisconnectWay::RevokeAndReconnect:
        name = tr("Revoke at Meta and reconnect the others");
        meaning = tr("The Facebook login that %1 used on %2 must sign in again. Until then these stop: %3. They go on "
                     "working until Meta has ended the access.")
                      .arg(offer.connectedBy, DateText::date(offer.consentedAt), namesOf(offer.others));
        break;
    }
    auto* button = new QRadioButton(name, this);
    button->setAccessibleDescription(meaning);
    auto* words = Widgets::paragraph(meaning, "muted", this);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(indent, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(button);
    auto* wordsRoom = new QVBoxLayout;
    wordsRoom->setContentsMargins(28, 0, 0, 0);
    wordsRoom->addWidget(words);
    column->addLayout(wordsRoom);
    layout->addLayout(column);
    return button;
}

std::vector<DisconnectChoice> DisconnectDialog::choices() const
{
    std::vector<DisconnectChoice> choices;
    for (const Part& part : m_parts) {
        const DisconnectWay way = chosenOf(part.ways).value_or(part.offer.ways.front());
        choices.push_back({part.offer.grant, way,
                           way == DisconnectWay::OneToken ? chosenOf(part.fallbacks) : std::nullopt});
    }
    return choices;
}
