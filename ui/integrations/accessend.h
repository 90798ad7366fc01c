#pragma once
/// \file What came of disconnected Pages, in words that are true.

#include "app/integrations/disconnect.h"
#include "app/integrations/revoke.h"
#include "ui/shared/errortext.h"

/// The end of one Page's access through one Facebook login.
struct AccessEnd
{
    enum class How {
        Revoked,     ///< Meta has refused the Page's token
        HadExpired,  ///< it would have been refused anyway
        RemovedHere, ///< as was chosen: Meta honours the token
        Refused,     ///< Meta did not revoke it, so it was only removed here
    };

    How how = How::Revoked;
    NamedPage page;
    GrantId grant;
    QString connectedBy;
    QDateTime consentedAt; ///< UTC
};

/// Those that a round of revocations has brought to their end.
std::vector<AccessEnd> endsOf(const std::vector<RevocationTry>& tries);
/// Those that were only removed here.
std::vector<AccessEnd> endsOf(const std::vector<DisconnectOffer>& offers, const std::vector<DisconnectChoice>& choices);

/// Whether a Page's name alone says which access is meant.
enum class LoginNames { Left, Named };
ErrorText textOf(const std::vector<AccessEnd>& ends, LoginNames logins);
