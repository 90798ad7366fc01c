#pragma once
/// \file One connect that was begun: its state and verifier, and the rules by which its answer is accepted.

#include "app/base/clock.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/meta/types.h"
#include "app/workspace/session.h"

#include <chrono>
#include <optional>

class Connection;

/// What the consent is asked for.
struct ConnectPurpose
{
    std::optional<PageId> reconnects; ///< the Page whose access is renewed; nothing when connecting
    bool withPortfolios = false;      ///< asks for business_management too, for Pages that a business portfolio holds
};

/// The permissions that are asked for, all but `business_management` required.
QStringList scopesFor(const ConnectPurpose& purpose);

struct Attempt
{
    /// How long the connect link is good.
    static constexpr std::chrono::minutes lifetime{10};

    AttemptId id;
    Secret state;    ///< 256 random bits; only its hash is kept
    Secret verifier; ///< PKCE's; never leaves memory but for the exchange
    Session session; ///< who began it
    Meta::App app;
    std::chrono::milliseconds startedAt{}; ///< by Clock::elapsed

    /// Makes an attempt and keeps what its answer will be checked against.
    static Result<Attempt> begin(const Connection& connection, std::chrono::milliseconds startedAt,
                                 const QDateTime& now, const Session& session, const Meta::App& app,
                                 const ConnectPurpose& purpose);

    std::chrono::milliseconds timeLeft(const Clock& clock) const { return startedAt + lifetime - clock.elapsed(); }

    /// Takes the attempt off the record in one statement and answers the kept state hash: nothing when it was used
    /// up before.
    Result<std::optional<QByteArray>> useUp(const Connection& connection) const;

    /// Removes what earlier runs left behind: their verifiers are gone, so no answer can come any more.
    static Result<void> sweep(const Connection& connection);
};
