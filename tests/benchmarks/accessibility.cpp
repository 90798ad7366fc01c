#include "tests/benchmarks/accessibility.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Accessible
{
    QString service;
    QString path;
};

const Accessible accessibilityBus{u"org.a11y.Bus"_s, u"/org/a11y/bus"_s};

QDBusMessage call(const QDBusConnection& bus, const Accessible& object, const QString& interface,
                  const QString& method, const QVariantList& arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(object.service, object.path, interface, method);
    message.setArguments(arguments);
    return bus.call(message);
}

QVariant property(const QDBusConnection& bus, const Accessible& object, const QString& interface, const QString& name)
{
    const QVariantList answer =
        call(bus, object, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name}).arguments();
    return answer.isEmpty() ? QVariant() : answer.first().value<QDBusVariant>().variant();
}

std::vector<Accessible> children(const QDBusConnection& bus, const Accessible& object)
{
    std::vector<Accessible> found;
    const QVariantList answer =
        call(bus, object, u"org.a11y.atspi.Accessible"_s, u"GetChildren"_s).arguments();
    if (answer.isEmpty() || !answer.first().canConvert<QDBusArgument>())
        return found;
    const auto list = answer.first().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        found.push_back({service, path.path()});
    }
    list.endArray();
    return found;
}

std::optional<int> rowsBelow(const QDBusConnection& bus, const Accessible& object, const QString& name)
{
    const QVariant rows = property(bus, object, u"org.a11y.atspi.Table"_s, u"NRows"_s);
    if (rows.isValid()) {
        if (property(bus, object, u"org.a11y.atspi.Accessible"_s, u"Name"_s).toString() == name)
            return rows.toInt();
        return {}; // its children are cells
    }
    for (const Accessible& child : children(bus, object)) {
        if (const auto found = rowsBelow(bus, child, name))
            return found;
    }
    return {};
}

} // namespace

void setScreenReader(bool isOn)
{
    for (const QString& name : {u"ScreenReaderEnabled"_s, u"IsEnabled"_s}) {
        const QVariant value = QVariant::fromValue(QDBusVariant(isOn));
        const QDBusMessage answer = call(QDBusConnection::sessionBus(), accessibilityBus,
                                         u"org.freedesktop.DBus.Properties"_s, u"Set"_s,
                                         {u"org.a11y.Status"_s, name, value});
        if (answer.type() == QDBusMessage::ErrorMessage)
            qFatal("%s", qPrintable(answer.errorMessage()));
    }
}

std::optional<int> rowsOfTable(qint64 process, const QString& name)
{
    const QDBusMessage address =
        call(QDBusConnection::sessionBus(), accessibilityBus, u"org.a11y.Bus"_s, u"GetAddress"_s);
    if (address.arguments().isEmpty())
        return {};
    const QDBusConnection bus =
        QDBusConnection::connectToBus(address.arguments().first().toString(), u"accessibility"_s);
    const Accessible desktop{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
    for (const Accessible& program : children(bus, desktop)) {
        if (qint64(bus.interface()->servicePid(program.service).value()) == process)
            return rowsBelow(bus, program, name);
    }
    return {};
}
