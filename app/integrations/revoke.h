#pragma once
/// \file Telling Meta that an access ends, and asking the tokens whether it did.

#include "app/base/result.h"
#include "app/integrations/revocation.h"
#include "app/workspace/session.h"

#include <chrono>

struct ConnectParts;
struct ConnectRequest;
class Work;

/// What a Page token's own answer says about it.
enum class TokenWord {
    Gone,    ///< 190 without sub-code, 458, 460, 467: Meta does not take it any more
    Expired, ///< 463: neither, because it had expired
    Works,
    Unclear, ///< everything else, 190/459, 464, 490 and 492 among it: proves nothing
};
/// \param error of the call that was made with the token; null where it went well
TokenWord tokenWord(const Error* error);

/// Pauses between the tries of one revocation: a minute, five, half an hour, two hours, then six.
std::chrono::seconds pauseAfter(int tries);

/// What a try came to.
struct RevocationTry
{
    enum class End {
        Confirmed,   ///< every Page token was refused by Meta; the secrets are destroyed
        RemovedHere, ///< Meta refused to revoke the one token, and that was to be the answer: the secrets are destroyed,
                     ///< and Meta honours the token until the Page is unticked there
        Open,        ///< tried again later, or `revocation.asks` a person
    };

    End end = End::Open;
    Revocation revocation; ///< as it is, or was at the end
};

/// One try of one revocation: judges it anew, tells Meta where that is still right, and asks each Page token. Confirmed is
/// said only when every one of them was refused; a yes of Meta is a claim.
/// \errors SessionChanged, Keychain…, KeyLost, Database…, Cancelled
Result<RevocationTry> revoke(Work& work, const ConnectParts& parts, const Session& session, const RevocationId& id);

/// Blocks until the person has answered at Facebook, and gives the revocation the fresh sign-in token that it needs where
/// Meta does not take the old one any more; the next try of the revocation ends the consent. No Page is connected.
/// \errors OtherLogin, OfferChanged, and those of askForConsent() and userToken()
Result<void> signInToRevoke(Work& work, const ConnectParts& parts, const ConnectRequest& request,
                            const RevocationId& revocation);
