#include "ui/navigation.h"

#include "ui/shared/icons.h"
#include "ui/shared/rolename.h"
#include "ui/shared/theme.h"
#include "ui/shared/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize indentSize(24, 16);

} // namespace

Navigation::Navigation(const QString& standIn, QWidget* parent)
    : QFrame(parent), m_standIn(standIn), m_workspaceName(Widgets::paragraph({}, "strong", this)),
      m_signedIn(Widgets::paragraph({}, "small", this)), m_badge(Widgets::paragraph({}, "badge", this))
{
    setProperty("part", u"side"_s);
    setFixedWidth(212);
    m_badge->setVisible(!m_standIn.isEmpty());
    // Made in the order in which they are read, which is the order of the Tab key.
    const auto addPlace = [this](Place place) {
        auto* button = Widgets::button({}, "nav", this);
        m_places.emplace(place, button);
        connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT placeChosen(place); });
    };
    addPlace(Place::Activity);
    m_settings = Widgets::button({}, "nav", this);
    addPlace(Place::General);
    addPlace(Place::Members);
    addPlace(Place::Integrations);
    addPlace(Place::Help);
    m_lock = Widgets::button({}, "nav", this);
    m_signOut = Widgets::button({}, "nav", this);
    connect(m_settings, &QPushButton::clicked, this, [this] { Q_EMIT placeChosen(Place::Integrations); });
    connect(m_lock, &QPushButton::clicked, this, &Navigation::lockRequested);
    connect(m_signOut, &QPushButton::clicked, this, &Navigation::signOutRequested);

    auto* names = new QVBoxLayout;
    names->setContentsMargins(8, 0, 8, 12);
    names->setSpacing(0);
    names->addWidget(m_workspaceName);
    names->addWidget(m_signedIn);
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(12, 20, 12, 16);
    layout->setSpacing(4);
    layout->addLayout(names);
    layout->addWidget(m_places.at(Place::Activity));
    layout->addWidget(m_settings);
    // What belongs to Settings begins below its word: an empty icon moves it in, at either side.
    QPixmap indent(indentSize);
    indent.fill(Qt::transparent);
    for (const Place place : {Place::General, Place::Members, Place::Integrations}) {
        m_places.at(place)->setIcon(indent);
        m_places.at(place)->setIconSize(indentSize);
        layout->addWidget(m_places.at(place));
    }
    layout->addStretch();
    layout->addWidget(m_badge);
    layout->addSpacing(4);
    layout->addWidget(m_places.at(Place::Help));
    layout->addWidget(m_lock);
    layout->addWidget(m_signOut);
    auto* line = Widgets::frame("line", this);
    line->setFixedWidth(1);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addLayout(layout, 1);
    across->addWidget(line);
    retranslate();
    updateIcons();
}

void Navigation::updateIcons()
{
    const QColor ink = Theme::color(Theme::Role::Muted);
    m_places.at(Place::Activity)->setIcon(Icons::icon(u"activity"_s, 16, ink));
    m_settings->setIcon(Icons::icon(u"settings"_s, 16, ink));
    m_places.at(Place::Help)->setIcon(Icons::icon(u"help"_s, 16, ink));
    m_lock->setIcon(Icons::icon(u"lock"_s, 16, ink));
    m_signOut->setIcon(Icons::icon(u"signout"_s, 16, ink));
}

void Navigation::setSession(const Session& session)
{
    m_session = session;
    m_workspaceName->setText(session.workspaceName);
    m_signedIn->setText(tr("%1 · %2", "a member's name and role").arg(session.member.name, roleName(session.member.role)));
}

void Navigation::setPlace(Place place)
{
    m_place = place;
    for (const auto& [each, button] : m_places)
        Widgets::setPart(button, each == place ? "nav-current" : "nav");
    sayPlace();
}

/// To a screen reader; to the eye, the colour says it.
void Navigation::sayPlace()
{
    for (const auto& [each, button] : m_places)
        button->setAccessibleDescription(each == m_place ? tr("You are here.") : QString());
}

void Navigation::retranslate()
{
    sayPlace();
    m_places.at(Place::Activity)->setText(tr("Activity"));
    m_settings->setText(tr("Settings"));
    m_places.at(Place::General)->setText(tr("General"));
    m_places.at(Place::Members)->setText(tr("Members"));
    m_places.at(Place::Integrations)->setText(tr("Integrations"));
    m_places.at(Place::Help)->setText(tr("Help"));
    m_badge->setText(tr("Stand-in for Meta at\n%1").arg(m_standIn));
    m_lock->setText(tr("Lock"));
    m_signOut->setText(tr("Sign out"));
    setSession(m_session);
}

void Navigation::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QFrame::changeEvent(event);
}
