#include "app/vault/systemkeystore.h"

#include "app/base/log.h"
#include "app/base/secret.h"
#include "app/vault/secretservice.h"

#include <QEventLoop>
#include <QFutureWatcher>

#include <qt6keychain/keychain.h>

#include <memory>
#include <tuple>
#include <utility>

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
        if (SecretService::isUsed()) {
            if (error != QKeychain::EntryNotFound)
                return failed(SecretService::reasonOfRefusal(job->errorString(), end));
            auto opened = SecretService::openedSinceNotFound(serviceName, name, end);
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
    if (error != QKeychain::NoError && SecretService::isUsed())
        return failed(SecretService::reasonOfRefusal(job->errorString(), end));
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
    if (SecretService::isUsed()) {
        if (error != QKeychain::EntryNotFound)
            return failed(SecretService::reasonOfRefusal(job->errorString(), end));
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
    if (SecretService::isPassedOver())
        return u"KWallet"_s;
    return SecretService::describe(work);
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
