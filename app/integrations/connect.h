#pragma once
/// \file Connect Meta: from the click to the connected Pages.

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/integrations/attempt.h"
#include "app/meta/graphclient.h"
#include "app/meta/loginwindow.h"
#include "app/meta/proxysignins.h"

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
    AskingPages, ///< asks the Pages that the list lacks with their own tokens; everything is saved already
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
    ProxySignIns& proxySignIns;
    std::mutex& consentTurn; ///< held while a fresh consent is turned into Pages, and while Meta is told to end one:
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

/// What became of the second, optional step, which looks for Pages that are held in business portfolios.
enum class Portfolios {
    NotAsked, ///< can be asked for
    Declined, ///< `business_management` was not granted
    Read,
};

struct Connected
{
    GrantId grant;
    qsizetype pages = 0;         ///< connected or renewed, with a token
    QStringList pagesLimited;    ///< names of those that came in without a token
    QStringList pagesNotManaged; ///< names of Pages left out: neither admin nor editor
    /// Names of Pages that came through this login earlier and are not in the list any more, whose own tokens Meta has
    /// refused since.
    QStringList noLongerShared;
    qsizetype pagesHidden = 0; ///< how many Pages the consent names that the list lacks
    Portfolios portfolios = Portfolios::NotAsked;
    std::optional<Error> incomplete; ///< why the list could not be read to its end; what was read is saved
};

/// Blocks until the person has answered and everything is saved, or nothing is.
/// \errors StateMismatch, LinkExpired, SessionChanged, RoleForbids, Declined, NoPages, AppMissing, AppRefused,
/// SecretWrong, CodeRefused, ExchangeRefused, PagesHidden, PageNotChosen, PageListBroken, Login…, Cancelled, and those of GraphClient, Vault and
/// Database
Result<Connected> connectMeta(Work& work, const ConnectParts& parts, const ConnectRequest& request);

/// Reads the list of a login again whose reading broke off, with the sign-in token that is kept, and saves what it holds.
/// \errors OfferChanged where the login is connected no more, and those of GraphClient, Vault and Database
Result<Connected> continueList(Work& work, const ConnectParts& parts, const Session& session, const GrantId& grant);
