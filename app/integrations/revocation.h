#pragma once
/// \file A removal at Meta that is still to be confirmed, as a plain value.

#include "app/base/id.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>
#include <vector>

/// How the access of a Facebook login to Pages ends. Meta documents `DELETE /{user-id}/permissions` for a whole grant
/// and `GET /oauth/revoke` for one token (https://developers.facebook.com/documentation/facebook-login/guides/
/// permissions/request-revoke, and for system users …/access-tokens); nothing ends one Page's token without a secret.
enum class DisconnectWay {
    WholeGrant,         ///< no Page of that login remains: its consent is withdrawn, on every computer
    OneToken,           ///< others remain, and an app secret is set: the Page's token alone is revoked
    RemoveHere,         ///< the tokens are destroyed here; Meta honours the old ones until the Page is unticked there
    RevokeAndReconnect, ///< the consent is withdrawn, and the others are connected anew
};
QString wayToText(DisconnectWay way);
std::optional<DisconnectWay> wayFromText(const QString& text);

/// Why a revocation waits for a person and not for Meta.
enum class RevocationQuestion {
    ConnectedAgain, ///< the same login has connected Pages since, which the withdrawal would end too
    TokenDead,      ///< Meta does not take the sign-in token any more: somebody must sign in once more
    Refused,        ///< Meta refuses, and will not do otherwise the next time
};

struct RevokedPage
{
    PageId id;
    QString name;
    bool isConfirmed = false; ///< Meta has refused this very token
    bool hadExpired = false;  ///< because it had expired already
};

struct Revocation
{
    RevocationId id;
    DisconnectWay way = DisconnectWay::WholeGrant;
    std::optional<DisconnectWay> fallback; ///< of OneToken, should Meta refuse it
    GrantId grant;                         ///< whose secrets these were
    AppId app;
    QByteArray loginHash;
    QString connectedBy;    ///< the member's name
    QDateTime consentedAt;  ///< UTC
    QDateTime createdAt;    ///< UTC
    QString createdBy;      ///< the member's name
    bool hasEnded = false;  ///< Meta has said yes; only the asking of the tokens is left
    int tries = 0;
    QDateTime nextAt; ///< UTC
    std::optional<RevocationQuestion> asks;
    std::optional<ErrorKind> reason; ///< why the last try left it open
    QString detail;
    std::vector<RevokedPage> pages;
};
