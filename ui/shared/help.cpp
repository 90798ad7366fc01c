#include "ui/shared/help.h"

#include <QCoreApplication>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

constexpr char topicProperty[] = "helpTopic";

} // namespace

QEvent::Type HelpRequest::eventType()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

void Help::setTopic(QWidget* widget, HelpTopic topic)
{
    widget->setProperty(topicProperty, int(topic));
}

HelpTopic Help::topicAt(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QVariant topic = widget->property(topicProperty); topic.isValid())
            return HelpTopic(topic.toInt());
    }
    return HelpTopic::Connects;
}

HelpPlace Help::placeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::AppMissing:
    case ErrorKind::AppRefused:
    case ErrorKind::SecretWrong:
    case ErrorKind::ExchangeRefused:
        return {HelpTopic::MetaApp, {}};
    case ErrorKind::RoleForbids:
    case ErrorKind::NotAllowed:
    case ErrorKind::SignInRefused:
    case ErrorKind::SignInPaused:
    case ErrorKind::PasswordDue:
    case ErrorKind::PasswordWrong:
    case ErrorKind::MemberDisabled:
    case ErrorKind::NameTaken:
    case ErrorKind::LastOwner:
    case ErrorKind::OwnMembership:
        return {HelpTopic::Members, {}};
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainRefused:
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainBusy:
    case ErrorKind::KeyLost:
        return {HelpTopic::Keys, {}};
    default:
        return {HelpTopic::Messages, partOf(kind)};
    }
}

QString Help::partOf(ErrorKind kind)
{
    return u"message-%1"_s.arg(int(kind));
}

void Help::ask(QWidget* from, const HelpPlace& place)
{
    HelpRequest request(from, place);
    for (QWidget* widget = from; widget; widget = widget->parentWidget()) {
        request.ignore();
        if (QCoreApplication::sendEvent(widget, &request) && request.isAccepted())
            return;
    }
}
