// https://specifications.freedesktop.org/notification-spec/latest/

#include "ui/notify/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView service{"org.freedesktop.Notifications"};
constexpr QLatin1StringView path{"/org/freedesktop/Notifications"};
constexpr QLatin1StringView clicked{"default"};

QDBusMessage callOf(const QString& method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

void Notifier::tell(const QString& summary, const QString& text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto* asked = new QDBusPendingCallWatcher(bus.asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked, summary, text] {
        asked->deleteLater();
        const QDBusPendingReply<QStringList> can = *asked;
        if (can.isError())
            return; // nobody shows notifications here
        // Names of Pages are no markup, but may look like it.
        send(summary, can.value().contains("body-markup"_L1) ? text.toHtmlEscaped() : text);
    });
}

void Notifier::send(const QString& summary, const QString& text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!m_hears) {
        m_hears = bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(hearAction(uint, QString)));
        if (!m_hears)
            qWarning("clicks on notifications are not heard");
    }
    QDBusMessage call = callOf(u"Notify"_s);
    call.setArguments({u"Pagekeep"_s, m_id, u"pagekeep"_s, summary, text,
                       QStringList{QString(clicked), tr("Show the Pages")},
                       QVariantMap{{u"desktop-entry"_s, u"pagekeep"_s}}, -1});
    auto* sent = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(sent, &QDBusPendingCallWatcher::finished, this, [this, sent] {
        sent->deleteLater();
        const QDBusPendingReply<uint> id = *sent;
        if (!id.isError())
            m_id = id.value();
    });
}

void Notifier::hearAction(uint id, const QString& action)
{
    if (id == m_id && m_id != 0 && action == clicked)
        Q_EMIT activated();
}
