#pragma once
/// \file Which topic of the help belongs to what is seen, and how it is asked for.

#include "app/base/result.h"

#include <QEvent>
#include <QPointer>
#include <QString>
#include <QWidget>

/// In the order in which they are listed.
enum class HelpTopic {
    Connects,
    Storage,
    Connecting,
    Disconnecting,
    PageStates,
    Messages,
    MetaApp,
    Members,
    Protection,
    Keys,
    Shortcuts,
};

struct HelpPlace
{
    HelpTopic topic = HelpTopic::Connects;
    QString part; ///< of the topic; empty for its beginning

    friend bool operator==(const HelpPlace&, const HelpPlace&) = default;
};

/// Goes from a widget up to the first of its parents that accepts it, through every dialog in between: what asks need
/// not know who answers, and nothing in between has to hand it on.
class HelpRequest : public QEvent
{
public:
    static QEvent::Type eventType();

    HelpRequest(QWidget* from, const HelpPlace& place) : QEvent(eventType()), m_from(from), m_place(place) {}

    QWidget* from() const { return m_from; }
    const HelpPlace& place() const { return m_place; }

private:
    QPointer<QWidget> m_from;
    HelpPlace m_place;
};

namespace Help {

/// What the help key opens in this widget, and in what is in it and has no topic of its own.
void setTopic(QWidget* widget, HelpTopic topic);
HelpTopic topicAt(const QWidget* widget);

/// Where the help says more about such an error.
HelpPlace placeOf(ErrorKind kind);
/// The part of HelpTopic::Messages that is about such an error.
QString partOf(ErrorKind kind);

/// Asks for that part of the help to be shown.
void ask(QWidget* from, const HelpPlace& place);

} // namespace Help
