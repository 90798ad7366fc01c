#include "app/vault/systemkeystore.h"

#include "app/base/log.h"
#include "app/base/secret.h"

#include <QEventLoop>
#include <QFutureWatcher>

#include <qt6keychain/keychain.h>

#include <limits>
#include <memory>
#include <tuple>
#include <utility>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#define PAGEKEEP_SECRET_SERVICE
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QFile>
#include <QMap>

#include <dlfcn.h>
#endif

using namespace Qt::StringLiterals;

namespace {

const QString serviceName = u"Pagekeep"_s;

/// Runs the job to its end; nothing where `end` came first.
template <class Job>
std::unique_ptr<Job> finish(std::unique_ptr<Job> job, const Work& end)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    QEventLoop loop;
    QObject::connect(job.get(), &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job->start();
    if (!end.run(loop)) {
        // Leaked on purpose: the keychain's client library still points at the job and would answer freed memory.
        // It happens once at most, while the program ends.
        std::ignore = job.release();
        return nullptr;
    }
    return job;
}

std::unexpected<Error> failedAs(QKeychain::Error error, const QString& text)
{
    const QString detail = u"keychain error %1: %2"_s.arg(int(error)).arg(text);
    switch (error) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return failed(ErrorKind::KeychainAbsent, detail);
    case QKeychain::AccessDeniedByUser:
        return failed(ErrorKind::KeychainRefused, detail);
    default:
        return failed(ErrorKind::KeychainLocked, detail);
    }
}

#ifdef PAGEKEEP_SECRET_SERVICE

// QtKeychain reaches the Secret Service through libsecret, which answers "nothing found" alike for an item that
// does not exist, for one whose keyring is locked, and for a prompt that was dismissed. Asking the service itself
// tells them apart. Its interfaces: https://specifications.freedesktop.org/secret-service-spec/latest/

const QString secretsBusName = u"org.freedesktop.secrets"_s;
const QString secretsPath = u"/org/freedesktop/secrets"_s;
const QString secretsInterface = u"org.freedesktop.Secret.Service"_s;
const QString promptInterface = u"org.freedesktop.Secret.Prompt"_s;
const QString collectionInterface = u"org.freedesktop.Secret.Collection"_s;

const QString busName = u"org.freedesktop.DBus"_s;

/// QtKeychain loads libsecret only where it uses it; with KWallet, the Secret Service has no say.
bool usesSecretService()
{
    void* library = dlopen("libsecret-1.so.0", RTLD_LAZY | RTLD_NOLOAD);
    if (!library)
        return false;
    dlclose(library); // undoes this function's own count
    return true;
}

/// Before QtKeychain was asked anything, what it will use: it goes by the desktop too.
bool wouldUseKWallet()
{
    const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':');
    return !usesSecretService() && desktops.contains("KDE"_L1);
}

class SecretService
{
public:
    struct Items
    {
        QList<QDBusObjectPath> unlocked;
        QList<QDBusObjectPath> locked;
    };

    explicit SecretService(const Work& end) : m_end(end)
    {
        qDBusRegisterMetaType<QMap<QString, QString>>();
    }

    Result<Items> find(const QString& name) const
    {
        const QMap<QString, QString> attributes{{u"server"_s, serviceName}, {u"user"_s, name}};
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

/// What a "not found" of QtKeychain means. True where it is worth to read once more: the keyring is open now.
Result<bool> openedSinceNotFound(const QString& name, const Work& end)
{
    const SecretService service(end);
    auto items = service.find(name);
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

/// Why the service did not do as asked; `detail` is QtKeychain's word on it.
Error reasonOfRefusal(const QString& detail, const Work& end)
{
    const SecretService service(end);
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

#endif

Result<std::optional<QByteArray>> readItem(const QString& name, const Work& end)
{
    for (bool again = false;; again = true) {
        auto job = std::make_unique<QKeychain::ReadPasswordJob>(serviceName);
        job->setKey(name);
        job = finish(std::move(job), end);
        if (!job)
            return failed(ErrorKind::Cancelled);
        const QKeychain::Error error = job->error();
        if (error == QKeychain::NoError) {
            QByteArray bytes = job->binaryData();
            job.reset(); // leaves this array as the only holder, so that it can be wiped
            return bytes;
        }
#ifdef PAGEKEEP_SECRET_SERVICE
        if (usesSecretService()) {
            if (error != QKeychain::EntryNotFound)
                return failed(reasonOfRefusal(job->errorString(), end));
            auto opened = openedSinceNotFound(name, end);
            if (!opened)
                return failed(opened);
            if (!*opened)
                return std::nullopt;
            if (again)
                return failed(ErrorKind::KeychainRefused, u"the item is there but cannot be read"_s);
            continue;
        }
#endif
        if (error == QKeychain::EntryNotFound)
            return std::nullopt;
        return failedAs(error, job->errorString());
    }
}

Result<void> writeItem(const QString& name, const QByteArray& bytes, const Work& end)
{
    auto job = std::make_unique<QKeychain::WritePasswordJob>(serviceName);
    job->setKey(name);
    job->setBinaryData(bytes);
    job = finish(std::move(job), end);
    if (!job)
        return failed(ErrorKind::Cancelled);
    const QKeychain::Error error = job->error();
#ifdef PAGEKEEP_SECRET_SERVICE
    if (error != QKeychain::NoError && usesSecretService())
        return failed(reasonOfRefusal(job->errorString(), end));
#endif
    if (error != QKeychain::NoError)
        return failedAs(error, job->errorString());
    return {};
}

Result<void> removeItem(const QString& name, const Work& end)
{
    auto job = std::make_unique<QKeychain::DeletePasswordJob>(serviceName);
    job->setKey(name);
    job = finish(std::move(job), end);
    if (!job)
        return failed(ErrorKind::Cancelled);
    const QKeychain::Error error = job->error();
    if (error == QKeychain::NoError)
        return {};
#ifdef PAGEKEEP_SECRET_SERVICE
    if (usesSecretService()) {
        if (error != QKeychain::EntryNotFound)
            return failed(reasonOfRefusal(job->errorString(), end));
        // "Not found" is also said of what a locked keyring holds.
        auto left = readItem(name, end);
        if (!left)
            return failed(left);
        if (!*left)
            return {};
        wipe(**left);
        return failed(ErrorKind::KeychainRefused, u"the item is there but cannot be removed"_s);
    }
#endif
    if (error == QKeychain::EntryNotFound)
        return {};
    return failedAs(error, job->errorString());
}

} // namespace

SystemKeyStore::SystemKeyStore()
{
    m_end.start();
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

SystemKeyStore::~SystemKeyStore()
{
    m_end.future().cancel();
    m_pool.waitForDone();
    m_end.finish();
}

Result<std::optional<QByteArray>> SystemKeyStore::read(Work& work, const QString& name)
{
    return ask(work, Verb::Read, name);
}

Result<void> SystemKeyStore::write(Work& work, const QString& name, const QByteArray& bytes)
{
    // A deep copy, ours alone, which QtKeychain then shares: wiping it after the job wipes that one too.
    auto written = ask(work, Verb::Write, name, QByteArray(bytes.constData(), bytes.size()));
    if (!written)
        return failed(written);
    return {};
}

Result<void> SystemKeyStore::remove(Work& work, const QString& name)
{
    auto removed = ask(work, Verb::Remove, name);
    if (!removed)
        return failed(removed);
    return {};
}

Result<QString> SystemKeyStore::describe(Work& work)
{
#ifdef PAGEKEEP_SECRET_SERVICE
    if (wouldUseKWallet())
        return u"KWallet"_s;
    const SecretService service(work);
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
#else
    if (auto wanted = work.check(); !wanted)
        return failed(wanted);
#ifdef Q_OS_MACOS
    return u"macOS Keychain"_s;
#else
    return u"Windows Credential Manager"_s;
#endif
#endif
}

SystemKeyStore::Answer SystemKeyStore::ask(Work& work, Verb verb, const QString& name, QByteArray bytes)
{
    Request request;
    request.verb = verb;
    request.name = name;
    request.bytes = std::move(bytes);
    request.answered.start();
    const QFuture<void> answered = request.answered.future();
    quint64 number = 0;
    {
        const std::scoped_lock lock(m_mutex);
        number = request.number = ++m_lastNumber;
        if (m_abandoned)
            answer(request, failed(ErrorKind::KeychainBusy, u"an earlier request waits for its prompt"_s));
        else
            m_waiting.push_back(std::move(request));
    }
    m_pool.start([this] { serveNext(); });

    QEventLoop loop;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(answered);
    const auto waited = work.run(loop);

    const std::scoped_lock lock(m_mutex);
    if (!waited)
        abandon(number);
    auto found = m_answers.extract(number);
    if (waited && found)
        return std::move(found.mapped());
    if (found && found.mapped() && *found.mapped())
        wipe(**found.mapped());
    return failed(ErrorKind::Cancelled);
}

// In the pool's thread. It is called once for each request, so never too rarely where one was taken back.
void SystemKeyStore::serveNext()
{
    Request request;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_waiting.empty())
            return;
        request = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_running = request.number;
    }

    const Work end(m_end.future(), [](Progress) {});
    Answer done;
    switch (request.verb) {
    case Verb::Read:
        done = readItem(request.name, end);
        break;
    case Verb::Write:
        if (auto written = writeItem(request.name, request.bytes, end); !written)
            done = failed(written);
        break;
    case Verb::Remove:
        if (auto removed = removeItem(request.name, end); !removed)
            done = failed(removed);
        break;
    }
    if (!done)
        qCInfo(logVault) << "keychain:" << done.error().detail;

    const std::scoped_lock lock(m_mutex);
    m_running = 0;
    const bool abandoned = std::exchange(m_abandoned, false);
    if (abandoned && done && *done)
        wipe(**done);
    answer(request, std::move(done));
    if (abandoned)
        m_answers.erase(request.number); // nobody will take it
}

void SystemKeyStore::answer(Request& request, Answer with)
{
    wipe(request.bytes);
    m_answers.emplace(request.number, std::move(with));
    request.answered.finish();
}

/// Afterwards the request is answered, or never will be.
void SystemKeyStore::abandon(quint64 number)
{
    if (m_running == number) {
        m_abandoned = true;
        for (Request& request : m_waiting)
            answer(request, failed(ErrorKind::KeychainBusy, u"an earlier request waits for its prompt"_s));
        m_waiting.clear();
        return;
    }
    std::erase_if(m_waiting, [number](Request& request) {
        if (request.number != number)
            return false;
        wipe(request.bytes);
        return true;
    });
}
