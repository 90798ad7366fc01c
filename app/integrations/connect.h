#pragma once
/// \file Connect Meta: from the click to the connected Pages.

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/integrations/attempt.h"
#include "app/meta/graphclient.h"
#include "app/meta/loginwindow.h"

#include <QStringList>

#include <mutex>

class Database;
class Vault;
class Work;
class Workspace;

/// Where a connect is; the `step` of its Progress.
enum class ConnectStep {
    OpeningKeychain, ///< waits for the keychain, perhaps for the person to unlock it
    InFacebook,      ///< the login window is open; Progress::timeLeft counts down
    Exchanging,
    ReadingPages, ///< Progress::count Pages so far
    Saving,
};

/// What connect() works with.
struct ConnectParts
{
    Database& database;
    Vault& vault;
    Workspace& workspace;
    LoginWindow& loginWindow;
    const Clock& clock;
    Meta::Address address;
    GraphLimits limits;
    std::timed_mutex& consentTurn; ///< held while a fresh consent is turned into Pages, and while Meta is told to end one:
                                   ///< an end would take the fresh tokens along
    QString settingsFile; ///< where the login window's size is remembered
};

struct ConnectRequest
{
    Session session; ///< who clicked
    Meta::App app;
    ConnectPurpose purpose;
    LoginAppearance appearance;
};

struct Connected
{
    qsizetype pages = 0;         ///< connected or renewed
    QStringList pagesNotManaged; ///< names of Pages left out: neither admin nor editor, or no token
};

/// Waits for the turn. \errors Cancelled
Result<std::unique_lock<std::timed_mutex>> takeTurn(Work& work, std::timed_mutex& turn);

/// Blocks until the person has answered and everything is saved, or nothing is.
/// \errors StateMismatch, LinkExpired, SessionChanged, RoleForbids, Declined, NoPages, AppMissing, AppRefused,
/// SecretWrong, CodeRefused, ExchangeRefused, PageListBroken, Login…, Cancelled, and those of GraphClient, Vault and
/// Database
Result<Connected> connectMeta(Work& work, const ConnectParts& parts, const ConnectRequest& request);
