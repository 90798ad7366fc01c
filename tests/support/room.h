#pragma once
/// \file A sandbox, a data folder with a workspace in it, and connects through all of app/: only the web view is
/// another program.

#include "app/integrations/integrations.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/parts.h"
#include "tests/support/records.h"
#include "tests/support/run.h"
#include "tests/support/sandbox.h"

#include <QCoreApplication>

/// A clock that stands still until it is told to go on.
struct StillClock
{
    std::chrono::milliseconds elapsed{5'000'000};
    QDateTime now{{2026, 11, 23}, {14, 5, 6, 789}, Qt::UTC};

    Clock clock()
    {
        return {[this] { return elapsed; }, [this] { return now; }};
    }
    void advance(std::chrono::milliseconds by)
    {
        elapsed += by;
        now = now.addMSecs(by.count());
    }
};

class Room
{
public:
    using OnProgress = std::function<void(Progress, WorkHandle&)>;

    /// \param keyStore another than the one in memory
    explicit Room(const QStringList& sandboxOptions = {}, KeyStore* keyStore = nullptr, Clock clock = Clock::system())
        : sandbox(QStringList{QStringLiteral("--consent"), QStringLiteral("auto")} + sandboxOptions),
          parts(folder.path(), Meta::Address::standIn(sandbox.address()).value_or(Meta::Address()),
                keyStore ? *keyStore : keys, landingProgram(), std::move(clock))
    {
        parts.limits.pauses = {std::chrono::milliseconds(1), std::chrono::milliseconds(1)};
        session = makeWorkspace(parts.workspace);
    }

    static QString landingProgram() { return QCoreApplication::applicationDirPath() + QStringLiteral("/test-landing"); }

    /// Sets the sign-in form, and the app secret where there is one, as the Meta app dialog does.
    bool useApp(Meta::SignInForm form, const QByteArray& secret = {})
    {
        app.form = form;
        WorkHere here;
        using Change = MetaAppChange::SecretChange;
        return bool(Integrations(parts.connectParts(), app.id)
                        .changeMetaApp(here.work, {app, secret.isEmpty() ? Change::Keep : Change::Replace,
                                                   Secret::copyOf(secret)}));
    }

    ConnectRequest request(const ConnectPurpose& purpose = {}) const
    {
        return {session, app, purpose, {QStringLiteral("Connect"), QStringLiteral("en"), {}, false}};
    }

    /// A connect on a worker; `progress` hears of it on this thread.
    Result<Connected> connect(const OnProgress& progress = {}, const ConnectPurpose& purpose = {})
    {
        return runWork(
            workers, [this, purpose](Work& work) { return connectMeta(work, parts.connectParts(), request(purpose)); },
            progress);
    }

    /// A connect on this thread. `at` is called in the middle of the step that it hears of, not some time later, with
    /// a function that cancels.
    Result<Connected> connectHere(const std::function<void(Progress, const std::function<void()>&)>& at)
    {
        QPromise<void> stop;
        stop.start();
        Work work(stop.future(), [&](Progress progress) { at(progress, [&stop] { stop.future().cancel(); }); });
        auto connected = connectMeta(work, parts.connectParts(), request());
        stop.finish();
        return connected;
    }

    Records records() const { return Records(folder.path()); }
    QString databasePath() const { return parts.database.path(); }

    QTemporaryDir folder;
    Sandbox sandbox;
    FakeKeyStore keys;
    Parts parts;
    Session session;
    Meta::App app{{QStringLiteral("1000000000000001")}};
    Workers workers; // last: it waits for its work before the rest goes
};
