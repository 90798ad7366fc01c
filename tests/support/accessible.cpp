#include "tests/support/accessible.h"

#include "tests/support/screen.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// https://gitlab.gnome.org/GNOME/at-spi2-core: atspi/atspi-constants.h
enum AtspiRole : uint {
    RoleAlert = 2,
    RoleCheckBox = 7,
    RoleDialog = 16,
    RoleFrame = 23,
    RoleLabel = 29,
    RolePasswordText = 40,
    RolePushButton = 43,
    RoleRadioButton = 44,
    RoleTable = 55,
    RoleTableCell = 56,
    RoleTableColumnHeader = 57,
    RoleText = 61,
    RoleToggleButton = 62,
    RoleWindow = 69,
    RoleEntry = 79,
};
enum AtspiState { StateChecked = 4, StateFocusable = 11, StateFocused = 12, StateSensitive = 24, StateShowing = 25 };

constexpr int bound = 20'000;      // ms
constexpr int answerBound = 2'000; // ms; a program that is ending does not answer
const QString atspi = u"org.a11y.atspi."_s;

QDBusConnection bus()
{
    static const QDBusConnection connection = [] {
        const QDBusMessage question = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                                     u"org.a11y.Bus"_s, u"GetAddress"_s);
        const QDBusReply<QString> address = QDBusConnection::sessionBus().call(question);
        return QDBusConnection::connectToBus(address.value(), u"screen reader"_s);
    }();
    return connection;
}

} // namespace

QProcessEnvironment Accessible::environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Chromium shows its pages to a screen reader only when it believes in one.
    environment.insert(u"QTWEBENGINE_CHROMIUM_FLAGS"_s, u"--force-renderer-accessibility"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    return environment;
}

QVariantList Accessible::call(const QString& interface, const QString& method, const QVariantList& arguments) const
{
    if (!isValid())
        return {};
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, m_path, interface, method);
    message.setArguments(arguments);
    const QDBusMessage reply = bus().call(message, QDBus::Block, answerBound);
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments() : QVariantList();
}

QVariant Accessible::property(const QString& interface, const QString& name) const
{
    const QVariantList answer = call(u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {atspi + interface, name});
    return answer.isEmpty() ? QVariant() : answer[0].value<QDBusVariant>().variant();
}

Accessible Accessible::fromArgument(const QVariant& argument)
{
    QString service;
    QDBusObjectPath path;
    const auto structure = argument.value<QDBusArgument>();
    structure.beginStructure();
    structure >> service >> path;
    structure.endStructure();
    return path.path().endsWith("/null"_L1) ? Accessible() : Accessible(service, path.path());
}

/// With the processes that they are.
QList<std::pair<qint64, Accessible>> Accessible::programs()
{
    const Accessible registry(u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s);
    QList<std::pair<qint64, Accessible>> programs;
    for (const Accessible& program : registry.children()) {
        const QDBusReply<uint> owner = bus().interface()->servicePid(program.m_service);
        if (owner.isValid())
            programs.append({qint64(owner.value()), program});
    }
    return programs;
}

Accessible Accessible::program(qint64 process)
{
    for (const auto& [owner, program] : programs()) {
        if (owner == process)
            return program;
    }
    return {};
}

Accessible Accessible::program(const QString& name)
{
    for (const auto& [owner, program] : programs()) {
        if (owner != QCoreApplication::applicationPid() && program.name() == name)
            return program;
    }
    return {};
}

QString Accessible::name() const
{
    return property(u"Accessible"_s, u"Name"_s).toString();
}

QString Accessible::description() const
{
    return property(u"Accessible"_s, u"Description"_s).toString();
}

uint Accessible::role() const
{
    return call(atspi + u"Accessible"_s, u"GetRole"_s).value(0).toUInt();
}

bool Accessible::is(Role wanted) const
{
    const uint mine = role();
    switch (wanted) {
    case Role::Any:
        return isValid();
    case Role::Alert:
        return mine == RoleAlert;
    case Role::Button:
        return mine == RolePushButton || mine == RoleToggleButton;
    case Role::Cell:
        return mine == RoleTableCell;
    case Role::CheckBox:
        return mine == RoleCheckBox;
    case Role::ColumnHeader:
        return mine == RoleTableColumnHeader;
    case Role::Field:
        return mine == RoleText || mine == RoleEntry || mine == RolePasswordText;
    case Role::Label:
        return mine == RoleLabel;
    case Role::RadioButton:
        return mine == RoleRadioButton;
    case Role::Table:
        return mine == RoleTable;
    case Role::Window:
        return mine == RoleFrame || mine == RoleWindow || mine == RoleDialog;
    }
    return false;
}

bool Accessible::has(State state) const
{
    const QVariantList answer = call(atspi + u"Accessible"_s, u"GetState"_s);
    if (answer.isEmpty())
        return false;
    const auto words = qdbus_cast<QList<uint>>(answer[0]);
    const auto isSet = [&words](AtspiState number) { return (words.value(0) >> number) & 1; };
    switch (state) {
    case State::Checked:
        return isSet(StateChecked);
    case State::Enabled:
        return isSet(StateSensitive);
    case State::Focusable:
        return isSet(StateFocusable);
    case State::Focused:
        return isSet(StateFocused);
    case State::Showing:
        return isSet(StateShowing);
    }
    return false;
}

QList<Accessible> Accessible::children() const
{
    QList<Accessible> children;
    const QVariantList answer = call(atspi + u"Accessible"_s, u"GetChildren"_s);
    if (answer.isEmpty())
        return children;
    const auto array = answer[0].value<QDBusArgument>();
    array.beginArray();
    while (!array.atEnd()) {
        QString service;
        QDBusObjectPath path;
        array.beginStructure();
        array >> service >> path;
        array.endStructure();
        children.append(Accessible(service, path.path()));
    }
    array.endArray();
    return children;
}

void Accessible::collect(Role role, const std::function<bool(const Accessible&)>& isEnough,
                         QList<Accessible>& found) const
{
    for (const Accessible& child : children()) {
        if (!child.has(State::Showing))
            continue;
        if (child.is(role)) {
            found.append(child);
            if (isEnough(child))
                return;
        }
        // A table's cells are asked for by rows(); there may be ten thousand of them.
        if (!child.is(Role::Table))
            child.collect(role, isEnough, found);
        if (!found.isEmpty() && isEnough(found.last()))
            return;
    }
}

QList<Accessible> Accessible::showing(Role role) const
{
    QList<Accessible> found;
    collect(role, [](const Accessible&) { return false; }, found);
    return found;
}

Accessible Accessible::find(Role role, const QString& name) const
{
    QList<Accessible> found;
    const auto isIt = [&name](const Accessible& object) { return object.name() == name; };
    collect(role, isIt, found);
    return !found.isEmpty() && isIt(found.last()) ? found.last() : Accessible();
}

Accessible Accessible::await(qint64 process, Role role, const QString& name)
{
    Accessible found;
    const bool came = QTest::qWaitFor(
        [&] {
            found = program(process).find(role, name);
            return found.isValid() && found.has(State::Enabled);
        },
        bound);
    if (!came) {
        QStringList names;
        for (const Accessible& object : program(process).showing(Role::Any))
            names.append(object.name());
        names.removeAll(QString());
        qWarning("\"%s\" does not come; there is: %s", qPrintable(name), qPrintable(names.join(u" | "_s)));
    }
    return came ? found : Accessible();
}

QStringList Accessible::tabOrder(qint64 process)
{
    constexpr int most = 30;
    QStringList order;
    for (;;) {
        QString focused;
        for (const Accessible& object : program(process).showing(Role::Any)) {
            if (object.has(State::Focused) && !object.is(Role::Window))
                focused = object.name();
        }
        if (order.contains(focused) || order.size() > most)
            return order;
        order.append(focused);
        Screen::press({u"Tab"_s});
    }
}

bool Accessible::press() const
{
    return call(atspi + u"Action"_s, u"DoAction"_s, {0}).value(0).toBool();
}

bool Accessible::click() const
{
    const QVariantList reply = call(atspi + u"Component"_s, u"GetExtents"_s, {0u}); // 0: of the screen
    if (reply.isEmpty())
        return false;
    int x = 0, y = 0, width = 0, height = 0;
    const auto extents = reply[0].value<QDBusArgument>();
    extents.beginStructure();
    extents >> x >> y >> width >> height;
    extents.endStructure();
    if (width <= 0 || height <= 0)
        return false;
    Screen::click({x + width / 2, y + height / 2});
    return true;
}

bool Accessible::setText(const QString& text) const
{
    return call(atspi + u"EditableText"_s, u"SetTextContents"_s, {text}).value(0).toBool();
}

bool Accessible::focus() const
{
    call(atspi + u"Component"_s, u"GrabFocus"_s);
    const bool came = QTest::qWaitFor([this] { return has(State::Focused); }, bound);
    if (!came)
        qWarning("\"%s\" does not take the focus", qPrintable(name()));
    return came;
}

bool Accessible::pressKey(int keysym)
{
    constexpr uint symbol = 3; // https://gitlab.gnome.org/GNOME/at-spi2-core: ATSPI_KEY_SYM, pressed and released
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry/deviceeventcontroller"_s,
        u"org.a11y.atspi.DeviceEventController"_s, u"GenerateKeyboardEvent"_s);
    message.setArguments({keysym, QString(), symbol});
    const QDBusMessage reply = bus().call(message, QDBus::Block, answerBound);
    if (reply.type() != QDBusMessage::ReplyMessage)
        qWarning("no key is pressed: %s", qPrintable(reply.errorMessage()));
    return reply.type() == QDBusMessage::ReplyMessage;
}

QList<QList<Accessible>> Accessible::rows() const
{
    QList<QList<Accessible>> rows;
    const int rowCount = property(u"Table"_s, u"NRows"_s).toInt();
    const int columnCount = property(u"Table"_s, u"NColumns"_s).toInt();
    for (int row = 0; row < rowCount; ++row) {
        QList<Accessible> cells;
        for (int column = 0; column < columnCount; ++column) {
            const QVariantList cell = call(atspi + u"Table"_s, u"GetAccessibleAt"_s, {row, column});
            cells.append(cell.isEmpty() ? Accessible() : fromArgument(cell[0]));
        }
        rows.append(cells);
    }
    return rows;
}

QList<Accessible> Accessible::columnHeaders() const
{
    QList<Accessible> headers;
    const int count = property(u"Table"_s, u"NColumns"_s).toInt();
    for (int column = 0; column < count; ++column) {
        const QVariantList header = call(atspi + u"Table"_s, u"GetColumnHeader"_s, {column});
        headers.append(header.isEmpty() ? Accessible() : fromArgument(header[0]));
    }
    return headers;
}

Announcements::Announcements()
{
    // Programs say only what somebody has asked the registry for.
    for (const QString& event : {u"Object:StateChanged:Showing"_s, u"Object:Announcement"_s}) {
        QDBusMessage message = QDBusMessage::createMethodCall(u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s,
                                                              u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s);
        message.setArguments({event});
        bus().call(message, QDBus::Block, answerBound);
    }
    // Only after a call: on a connection that was opened just before, Qt 6.4.2 refuses it every other time.
    const QString events = atspi + u"Event.Object"_s;
    if (!bus().connect({}, {}, events, u"StateChanged"_s, this, SLOT(onStateChanged(QDBusMessage))) ||
        !bus().connect({}, {}, events, u"Announcement"_s, this, SLOT(onAnnouncement(QDBusMessage))))
        qWarning("nothing is heard of the accessibility bus");
}

bool Announcements::await(const QString& text) const
{
    const bool came = QTest::qWaitFor([&] { return m_heard.contains(text); }, bound);
    if (!came)
        qWarning("\"%s\" is not announced; heard was: %s", qPrintable(text), qPrintable(m_heard.join(u" | "_s)));
    return came;
}

/// With the state, and whether it is set.
void Announcements::onStateChanged(const QDBusMessage& message)
{
    if (message.arguments().value(0).toString() != "showing"_L1 || message.arguments().value(1).toInt() != 1)
        return;
    if (const Accessible sender(message.service(), message.path()); sender.is(Accessible::Role::Alert))
        m_heard.append(sender.name());
}

/// With the text as the fourth.
void Announcements::onAnnouncement(const QDBusMessage& message)
{
    m_heard.append(message.arguments().value(3).value<QDBusVariant>().variant().toString());
}
