#pragma once
/// \file The wiring diagram: every part of the program, in the order in which each needs the ones before it.

#include "app/base/clock.h"
#include "app/base/work.h"
#include "app/integrations/integrations.h"
#include "app/meta/loginwindow.h"
#include "app/meta/proxysignins.h"
#include "app/storage/database.h"
#include "app/vault/vault.h"
#include "app/workspace/activity.h"
#include "app/workspace/members.h"
#include "app/workspace/workspace.h"
#include "ui/look.h"
#include "ui/mainwindow.h"
#include "ui/shared/language.h"
#include "ui/shared/preferences.h"

#include <mutex>

class KeyStore;
class LogFile;

/// What a start of the program is given. Tests give another clock, key store or limits; the shipped program has no
/// switch for any of them.
struct ProgramSettings
{
    QString dataFolder;
    Meta::Address address = Meta::Address::meta();
    AppId ownApp; ///< of the build, or of the stand-in
    QString loginProgram;
    Clock clock = Clock::system();
    GraphLimits limits;
    CheckPace checkPace;
    QString catalogues = QStringLiteral(":/i18n"); ///< of the languages
    const LogFile* log = nullptr;
};

struct Program
{
    Program(const ProgramSettings& settings, KeyStore& keyStore);

    Clock clock;
    Database database;
    Vault vault;
    Workspace workspace;
    Members members;
    Activities activities;
    ProxySignIns proxySignIns;
    LoginWindow loginWindow;
    std::mutex consentTurn;
    Integrations integrations;
    Workers workers; // after what work uses, so that it waits for the work before they go
    Preferences preferences;
    Language language;
    Look look;
    MainWindow window; // last: its going ends the asking
};

/// Makes the folder, for its owner alone. \errors DatabaseFailed with the folder in detail
Result<void> makeDataFolder(const QString& folder);

/// The App ID used where none is set: the stand-in's own, or the one that the build carries.
AppId ownAppId(const Meta::Address& address);
