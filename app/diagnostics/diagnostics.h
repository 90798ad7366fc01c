#pragma once
/// \file What there is to know when something does not work, without a secret in it.

#include "app/base/clock.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/meta/graphclient.h"
#include "app/meta/loginwindow.h"
#include "app/storage/database.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

class KeyStore;
class LogFile;
class Work;

/// What is being looked into; the `step` of the Progress.
enum class DiagnosticsStep { System, Data, Keychain, Network, LoginWindow };
constexpr int diagnosticsSteps = int(DiagnosticsStep::LoginWindow) + 1;

struct DiagnosticsParts
{
    const Database& database;
    KeyStore& keyStore;
    LoginWindow& loginWindow;
    const Clock& clock;
    Meta::Address address;
    GraphLimits limits;
    ProxySignIns& proxySignIns;
    AppId ownApp;               ///< used where none is set
    const LogFile* log = nullptr; ///< nothing where this run writes none
};

/// What could be found out. What a cancel kept from being looked at is an Error of kind Cancelled.
struct Diagnosis
{
    struct System
    {
        QString pagekeep; ///< version
        QString name;     ///< "Debian GNU/Linux 12 (bookworm)"
        QString kernel;
        QString architecture;
        QString qtBuiltWith;
        QString qt; ///< that runs
    };

    /// The Meta app's number. Meta tells nobody without a token whether it knows one, so only its form is looked at, and
    /// when a consent last came of it.
    struct App
    {
        AppId id; ///< empty where none is set
        bool looksRight = false;
        std::optional<QDateTime> consentedAt; ///< UTC
    };

    struct Data
    {
        DatabaseFacts database;
        qint64 pages = 0;
        qint64 members = 0;
        App app;
    };

    System system;
    QString folder;
    QString logPath; ///< empty where this run writes none
    QStringList lastErrors; ///< as they stand in the log
    Result<Data> data = failed(ErrorKind::Cancelled);
    Result<QString> keychain = failed(ErrorKind::Cancelled); ///< its name; it is asked for nothing
    Result<QString> proxy = failed(ErrorKind::Cancelled);    ///< host:port on the way to Meta; empty for none
    Result<GraphClient::Reach> meta = failed(ErrorKind::Cancelled);
    Result<LoginEngine> engine = failed(ErrorKind::Cancelled);
};

/// Blocks; belongs into work. Nothing prompts.
Diagnosis diagnose(Work& work, const DiagnosticsParts& parts);

/// Writes an item of its own to the keychain, reads it, and removes it again; may wait for the person to answer the
/// keychain's prompt. \errors KeychainRefused where something else came back, those of KeyStore
Result<void> testKeychain(Work& work, KeyStore& keyStore);
