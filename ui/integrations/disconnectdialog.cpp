#include "ui/integrations/disconnectdialog.h"

#include "ui/integrations/pagenames.h"
#include "ui/shared/datetext.h"
#include "ui/shared/help.h"
#include "ui/shared/widgets.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int dialogWidth = 580;
constexpr int mostScrolled = 440; ///< the height above which the choices scroll

QString nameOf(DisconnectWay way, const DisconnectOffer& offer)
{
    switch (way) {
    case DisconnectWay::WholeGrant:
        if (offer.isSignInDead)
            return DisconnectDialog::tr("Sign in once more to revoke at Meta");
        return DisconnectDialog::tr("Revoke at Meta");
    case DisconnectWay::OneToken:
        return DisconnectDialog::tr("Revoke this access alone at Meta");
    case DisconnectWay::RemoveHere:
        return DisconnectDialog::tr("Remove here");
    case DisconnectWay::RevokeAndReconnect:
        return DisconnectDialog::tr("Revoke at Meta and reconnect the others");
    }
    return {};
}

QString meaningOf(DisconnectWay way, const DisconnectOffer& offer)
{
    const QString date = DateText::date(offer.consentedAt);
    switch (way) {
    case DisconnectWay::WholeGrant:
        if (offer.isSignInDead)
            return DisconnectDialog::tr("The sign-in of the Facebook login that %1 used on %2 has expired. Whoever has that "
                                        "login signs in once more, and the revocation waits until then. This ends "
                                        "Pagekeep's access for that Facebook login on every computer.")
                .arg(offer.connectedBy, date);
        return DisconnectDialog::tr("No other Page of the Facebook login that %1 used on %2 is connected. This ends "
                                    "Pagekeep's access for that Facebook login on every computer.")
            .arg(offer.connectedBy, date);
    case DisconnectWay::OneToken:
        return DisconnectDialog::tr("The other Pages of that Facebook login stay connected. Meta documents this for system "
                                    "users only, and may refuse it.");
    case DisconnectWay::RemoveHere:
        return DisconnectDialog::tr("The tokens on this computer are destroyed at once. Meta honours the old ones until the "
                                    "Page is unticked in Facebook's settings.");
    case DisconnectWay::RevokeAndReconnect:
        return DisconnectDialog::tr("The Facebook login that %1 used on %2 must sign in again. Until then these stop: %3. "
                                    "They go on working until Meta has ended the access.")
            .arg(offer.connectedBy, date, namesOf(offer.others));
    }
    return {};
}

template <class Buttons>
std::optional<DisconnectWay> chosenOf(const Buttons& buttons)
{
    for (const auto& [way, button] : buttons) {
        if (button->isChecked())
            return way;
    }
    return {};
}

constexpr int wordsInset = 24; ///< where a choice's words begin: its button's 16, and 8 between them

QRadioButton* choice(const QString& name)
{
    auto* button = new QRadioButton(name);
    Widgets::setPart(button, "choice");
    return button;
}

/// A choice, or the only thing there is, with what it means below.
QVBoxLayout* withMeaning(QWidget* name, const QString& meaning, int inset)
{
    name->setAccessibleDescription(meaning);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(inset, 0, 0, 0);
    words->addWidget(Widgets::paragraph(meaning, "muted"));
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(name);
    column->addLayout(words);
    return column;
}

} // namespace

DisconnectDialog::DisconnectDialog(const std::vector<NamedPage>& pages, const std::vector<DisconnectOffer>& offers,
                                   QWidget* parent)
    : QDialog(parent), m_scroll(new QScrollArea(this))
{
    const bool isOne = pages.size() == 1;
    const int count = int(pages.size());
    setWindowTitle(tr("Disconnect"));
    Help::setTopic(this, HelpTopic::Disconnecting);
    auto* heading = Widgets::paragraph(isOne ? tr("Disconnect %1?").arg(pages.front().name)
                                             : tr("Disconnect %Ln Page(s)?", nullptr, count),
                                       "title", this);
    auto* what = Widgets::paragraph(isOne
                                        ? tr("The Page leaves this workspace at once. Nothing is deleted at Facebook.")
                                        : tr("These leave this workspace at once: %1. Nothing is deleted at Facebook.")
                                              .arg(namesOf(pages)),
                                    "", this);

    auto* room = new QWidget;
    auto* parts = new QVBoxLayout(room);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(20);
    for (const DisconnectOffer& offer : offers) {
        auto* part = new QVBoxLayout;
        part->setSpacing(10);
        if (offers.size() > 1) {
            part->addWidget(Widgets::paragraph(
                tr("Connected by %1, %2").arg(offer.connectedBy, DateText::date(offer.consentedAt)), "strong"));
            if (!isOne)
                part->addWidget(Widgets::paragraph(namesOf(offer.pages), ""));
        }
        parts->addLayout(part);
        m_parts.push_back(addPart(part, offer));
    }
    parts->addStretch();
    m_scroll->setWidget(room);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* revoking = Widgets::button(tr("How to revoke at Facebook"), "link", this);
    auto* help = Widgets::button(tr("Help"), "link", this);
    auto* cancel = Widgets::button(tr("Cancel"), "plain", this);
    auto* disconnect = Widgets::button(isOne ? tr("Disconnect the Page") : tr("Disconnect %Ln Page(s)", nullptr, count),
                                       "danger", this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(revoking);
    buttons->addWidget(help);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(disconnect);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(heading);
    layout->addWidget(what);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
    connect(revoking, &QPushButton::clicked, this, &DisconnectDialog::helpRequested);
    connect(help, &QPushButton::clicked, this, [this] { Help::ask(this, {HelpTopic::Disconnecting, {}}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(disconnect, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setDefault(true); // Enter does not destroy anything
}

DisconnectDialog::Part DisconnectDialog::addPart(QVBoxLayout* layout, const DisconnectOffer& offer)
{
    Part part{offer, {}, {}};
    if (offer.ways.size() == 1) {
        const DisconnectWay way = offer.ways.front();
        layout->addLayout(withMeaning(Widgets::label(nameOf(way, offer), "strong"), meaningOf(way, offer), 0));
        return part;
    }
    auto* group = new QButtonGroup(this);
    for (const DisconnectWay way : offer.ways) {
        auto* button = choice(nameOf(way, offer));
        group->addButton(button);
        part.ways[way] = button;
        layout->addLayout(withMeaning(button, meaningOf(way, offer), wordsInset));
        if (way == DisconnectWay::OneToken && offer.asksForFallback)
            part.fallbacks = addFallbacks(layout, offer, button);
    }
    group->buttons().first()->setChecked(true);
    return part;
}

/// What to do should Meta refuse the one token; what each means is said where it is offered by itself.
DisconnectDialog::Buttons DisconnectDialog::addFallbacks(QVBoxLayout* layout, const DisconnectOffer& offer,
                                                         QRadioButton* oneToken)
{
    auto* room = new QWidget;
    auto* column = new QVBoxLayout(room);
    column->setContentsMargins(wordsInset, 0, 0, 0);
    column->setSpacing(4);
    auto* condition = Widgets::label(tr("Should Meta refuse it:"), "");
    column->addWidget(condition);
    Buttons buttons;
    auto* group = new QButtonGroup(this);
    for (const DisconnectWay way : offer.ways) {
        if (way == DisconnectWay::OneToken)
            continue;
        auto* button = choice(nameOf(way, offer));
        button->setAccessibleDescription(condition->text() + u' ' + meaningOf(way, offer)); // the same is offered below
        group->addButton(button);
        buttons[way] = button;
        column->addWidget(button);
    }
    group->buttons().first()->setChecked(true);
    connect(oneToken, &QRadioButton::toggled, room, &QWidget::setEnabled);
    layout->addWidget(room);
    return buttons;
}

/// As high as what is asked needs: known once the style has given everything its font.
void DisconnectDialog::showEvent(QShowEvent* event)
{
    const QMargins margins = layout()->contentsMargins();
    const int needed = m_scroll->widget()->layout()->heightForWidth(dialogWidth - margins.left() - margins.right());
    m_scroll->setMinimumHeight(std::min(needed, mostScrolled));
    resize(dialogWidth, layout()->totalMinimumHeightForWidth(dialogWidth));
    QDialog::showEvent(event);
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
