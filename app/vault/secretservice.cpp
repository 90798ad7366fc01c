#include "app/vault/secretservice.h"

#ifdef PAGEKEEP_SECRET_SERVICE

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QEventLoop>
#include <QFile>
#include <QMap>

#include <dlfcn.h>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

const QString secretsBusName = u"org.freedesktop.secrets"_s;
const QString secretsPath = u"/org/freedesktop/secrets"_s;
const QString secretsInterface = u"org.freedesktop.Secret.Service"_s;
const QString promptInterface = u"org.freedesktop.Secret.Prompt"_s;
const QString collectionInterface = u"org.freedesktop.Secret.Collection"_s;

const QString busName = u"org.freedesktop.DBus"_s;

class Service
{
public:
    struct Items
    {
        QList<QDBusObjectPath> unlocked;
        QList<QDBusObjectPath> locked;
    };

    explicit Service(const Work& end) : m_end(end)
    {
        qDBusRegisterMetaType<QMap<QString, QString>>();
    }

    Result<Items> find(const QString& server, const QString& user) const
    {
        const QMap<QString, QString> attributes{{u"server"_s, server}, {u"user"_s, user}};
        auto reply = call(secretsPath, secretsInterface, u"SearchItems"_s, {QVariant::fromValue(attributes)},
                          u"aoao"_s);
        if (!reply)
            return failed(reply);
        return Items{qdbus_cast<QList<QDBusObjectPath>>(reply->at(0)),
                     qdbus_cast<QList<QDBusObjectPath>>(reply->at(1))};
    }

    /// The collection where new items go, or nothing where there is none.
    Result<std::optional<QDBusObjectPath>> defaultCollection() const
    {
        auto reply = call(secretsPath, secretsInterface, u"ReadAlias"_s, {u"default"_s}, u"o"_s);
        if (!reply)
            return failed(reply);
        const auto path = reply->at(0).value<QDBusObjectPath>();
        if (path.path() == u"/")
            return std::nullopt;
        return path;
    }

    Result<bool> isLocked(const QDBusObjectPath& collection) const
    {
        auto locked = property(collection, u"Locked"_s);
        if (!locked)
            return failed(locked);
        return locked->toBool();
    }

    Result<QString> labelOf(const QDBusObjectPath& collection) const
    {
        auto label = property(collection, u"Label"_s);
        if (!label)
            return failed(label);
        return label->toString();
    }

    /// Who offers the service. Its process tells, where that can be looked at.
    Result<QString> provider() const
    {
        auto reply = call(busName, u"/org/freedesktop/DBus"_s, busName, u"GetConnectionUnixProcessID"_s, {secretsBusName},
                          u"u"_s);
        if (!reply)
            return failed(reply);
        QFile file(u"/proc/%1/comm"_s.arg(reply->at(0).toUInt()));
        const QByteArray program = file.open(QFile::ReadOnly) ? file.readAll().trimmed() : QByteArray();
        if (program.startsWith("gnome-keyring"))
            return u"GNOME Keyring"_s;
        if (program.startsWith("keepassxc"))
            return u"KeePassXC"_s;
        if (program.startsWith("kwallet") || program.startsWith("ksecret"))
            return u"KWallet"_s;
        return u"Secret Service"_s;
    }

    /// Returns when the person has answered or dismissed the prompt, whichever; isLocked() tells which.
    Result<void> askToUnlock(const QDBusObjectPath& collection) const
    {
        auto reply = call(secretsPath, secretsInterface, u"Unlock"_s,
                          {QVariant::fromValue(QList{collection})}, u"aoo"_s);
        if (!reply)
            return failed(reply);
        const QString prompt = reply->at(1).value<QDBusObjectPath>().path();
        if (prompt == u"/")
            return {};

        QEventLoop loop;
        QDBusConnection bus = QDBusConnection::sessionBus();
        QDBusServiceWatcher gone(secretsBusName, bus, QDBusServiceWatcher::WatchForUnregistration);
        QObject::connect(&gone, &QDBusServiceWatcher::serviceUnregistered, &loop, &QEventLoop::quit);
        bus.connect(secretsBusName, prompt, promptInterface, u"Completed"_s, &loop, SLOT(quit()));
        if (auto shown = call(prompt, promptInterface, u"Prompt"_s, {QString()}, {}); !shown)
            return failed(shown);
        return m_end.run(loop);
    }

private:
    Result<QVariant> property(const QDBusObjectPath& collection, const QString& name) const
    {
        auto reply = call(collection.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {collectionInterface, name},
                          u"v"_s);
        if (!reply)
            return failed(reply);
        return reply->at(0).value<QDBusVariant>().variant();
    }

    Result<QVariantList> call(const QString& path, const QString& interface, const QString& method,
                              const QVariantList& arguments, const QString& signature) const
    {
        return call(secretsBusName, path, interface, method, arguments, signature);
    }

    Result<QVariantList> call(const QString& service, const QString& path, const QString& interface,
                              const QString& method, const QVariantList& arguments, const QString& signature) const
    {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return failed(ErrorKind::KeychainAbsent, u"no session bus"_s);
        QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
        message.setArguments(arguments);

        QEventLoop loop;
        QDBusPendingCallWatcher watcher(bus.asyncCall(message, noTimeLimit));
        QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &loop, &QEventLoop::quit);
        if (auto waited = m_end.run(loop); !waited)
            return failed(waited);
        const QDBusMessage reply = watcher.reply();
        if (reply.type() == QDBusMessage::ErrorMessage) {
            const QString detail = u"%1: %2: %3"_s.arg(method, reply.errorName(), reply.errorMessage());
            return failed(isAbsence(reply.errorName()) ? ErrorKind::KeychainAbsent : ErrorKind::KeychainLocked,
                          detail);
        }
        if (reply.signature() != signature)
            return failed(ErrorKind::KeychainAbsent,
                          u"%1 answered with signature \"%2\""_s.arg(method, reply.signature()));
        return reply.arguments();
    }

    /// Nobody has the name, nobody could be started for it, or the bus is gone.
    static bool isAbsence(const QString& error)
    {
        return error == u"org.freedesktop.DBus.Error.ServiceUnknown" ||
               error == u"org.freedesktop.DBus.Error.NameHasNoOwner" ||
               error == u"org.freedesktop.DBus.Error.Disconnected" ||
               error == u"org.freedesktop.DBus.Error.NoReply" ||
               error == u"org.freedesktop.DBus.Error.TimedOut" ||
               error.startsWith(u"org.freedesktop.DBus.Error.Spawn."_s);
    }

    static constexpr int noTimeLimit = std::numeric_limits<int>::max();
    const Work& m_end;
};

} // namespace

bool SecretService::isUsed()
{
    void* library = dlopen("libsecret-1.so.0", RTLD_LAZY | RTLD_NOLOAD);
    if (!library)
        return false;
    dlclose(library); // undoes this function's own count
    return true;
}

bool SecretService::isPassedOver()
{
    const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':');
    return !isUsed() && desktops.contains("KDE"_L1);
}

Result<bool> SecretService::openedSinceNotFound(const QString& server, const QString& user, const Work& end)
{
    const Service service(end);
    auto items = service.find(server, user);
    if (!items)
        return failed(items);
    if (!items->unlocked.isEmpty())
        return true;
    // For this item libsecret has prompted.
    if (!items->locked.isEmpty())
        return failed(ErrorKind::KeychainLocked, u"the item's keyring stayed locked"_s);

    // Some services do not tell what a locked keyring holds.
    auto collection = service.defaultCollection();
    if (!collection)
        return failed(collection);
    if (!*collection)
        return false;
    auto locked = service.isLocked(**collection);
    if (!locked)
        return failed(locked);
    if (!*locked)
        return false;
    if (auto asked = service.askToUnlock(**collection); !asked)
        return failed(asked);
    locked = service.isLocked(**collection);
    if (!locked)
        return failed(locked);
    if (*locked)
        return failed(ErrorKind::KeychainLocked, u"the default keyring stayed locked"_s);
    return true;
}

Error SecretService::reasonOfRefusal(const QString& detail, const Work& end)
{
    const Service service(end);
    auto collection = service.defaultCollection();
    if (!collection)
        return collection.error();
    if (!*collection)
        return {ErrorKind::KeychainRefused, u"there is no default keyring; "_s + detail};
    auto locked = service.isLocked(**collection);
    if (!locked)
        return locked.error();
    return {*locked ? ErrorKind::KeychainLocked : ErrorKind::KeychainRefused, detail};
}

Result<QString> SecretService::describe(const Work& end)
{
    const Service service(end);
    auto collection = service.defaultCollection(); // starts the service where it does not run yet
    if (!collection)
        return failed(collection);
    auto provider = service.provider();
    if (!provider || !*collection)
        return provider;
    const auto label = service.labelOf(**collection);
    if (!label)
        return failed(label.error());
    return u"%1 (%2)"_s.arg(*provider, *label);
}

#endif
