#pragma once
/// \file The window in which gnome-keyring asks for its password, driven as a screen reader would: it belongs to another
/// program, so this needs a display.

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>
#include <QList>
#include <QString>

namespace keyring {

using namespace Qt::StringLiterals;

/// gnome-keyring's window. Every look is a new one: it belongs to a process that changes it at any time.
class Prompt
{
public:
    static bool isOpen() { return !showing(passwordField).isEmpty(); }

    /// Types the password into every field (a new keyring asks twice), and presses Return in the last.
    static bool answer(const QByteArray& password)
    {
        const QList<Accessible> fields = showing(passwordField);
        for (const Accessible& field : fields)
            if (!call(field, u"EditableText"_s, u"SetTextContents"_s, {QString::fromLatin1(password)}).toBool())
                return false;
        return !fields.isEmpty() && press(fields.last());
    }

    static bool dismiss()
    {
        for (const Accessible& button : showing(u"push button"_s))
            if (nameOf(button) == u"Cancel")
                return press(button);
        return false;
    }

private:
    /// An object on the accessibility bus, as the interfaces below org.a11y.atspi pass it.
    struct Accessible
    {
        QString program;
        QString path;
    };
    static inline const QString passwordField = u"password text"_s;

    static QVariant call(const Accessible& object, const QString& interface, const QString& method,
                         const QVariantList& arguments = {})
    {
        return send(object, u"org.a11y.atspi."_s + interface, method, arguments);
    }
    static QVariant send(const Accessible& object, const QString& interface, const QString& method,
                         const QVariantList& arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(object.program, object.path, interface, method);
        message.setArguments(arguments);
        // An error is an object that has just gone.
        const QDBusMessage reply = bus().call(message);
        return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0) : QVariant();
    }

    static const QDBusConnection& bus()
    {
        static const QDBusConnection accessibility = [] {
            const QDBusMessage reply = QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
                u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
            return QDBusConnection::connectToBus(reply.arguments().value(0).toString(), u"accessibility"_s);
        }();
        return accessibility;
    }

    static QList<Accessible> showing(const QString& role)
    {
        QList<Accessible> found;
        const Accessible desktop{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
        for (const Accessible& program : childrenOf(desktop)) {
            // A test with a window is among them, and cannot answer while it asks.
            const bool isSelf = bus().interface()->servicePid(program.program) == QCoreApplication::applicationPid();
            if (!isSelf && nameOf(program) == u"gcr-prompter")
                collect(program, role, found);
        }
        return found;
    }

    static void collect(const Accessible& object, const QString& role, QList<Accessible>& found)
    {
        for (const Accessible& child : childrenOf(object)) {
            if (call(child, u"Accessible"_s, u"GetRoleName"_s).toString() == role && isUsable(child))
                found.append(child);
            collect(child, role, found);
        }
    }

    static bool isUsable(const Accessible& object)
    {
        constexpr uint sensitiveAndShowing = 1U << 24 | 1U << 25; // ATSPI_STATE_SENSITIVE, ATSPI_STATE_SHOWING
        const auto states = qdbus_cast<QList<uint>>(call(object, u"Accessible"_s, u"GetState"_s));
        return (states.value(0) & sensitiveAndShowing) == sensitiveAndShowing;
    }

    static QString nameOf(const Accessible& object)
    {
        return send(object, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                    {u"org.a11y.atspi.Accessible"_s, u"Name"_s})
            .value<QDBusVariant>()
            .variant()
            .toString();
    }

    static QList<Accessible> childrenOf(const Accessible& object)
    {
        QList<Accessible> children;
        const QVariant answer = call(object, u"Accessible"_s, u"GetChildren"_s);
        if (!answer.isValid())
            return children;
        const auto argument = answer.value<QDBusArgument>();
        argument.beginArray();
        while (!argument.atEnd()) {
            QString program;
            QDBusObjectPath path;
            argument.beginStructure();
            argument >> program >> path;
            argument.endStructure();
            children.append({program, path.path()});
        }
        argument.endArray();
        return children;
    }

    static bool press(const Accessible& object)
    {
        return call(object, u"Action"_s, u"DoAction"_s, {0}).toBool();
    }
};

/// Of the test's own keyring; packaging/headless.sh keeps it there. Empty where there is none.
inline QByteArray password()
{
    QFile file(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/keyring-password"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace keyring
