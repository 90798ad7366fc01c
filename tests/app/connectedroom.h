#pragma once
/// \file A room with Pages connected, the Integrations that disconnect them, and what is seen of it from outside.

#include "app/integrations/integrations.h"
#include "app/integrations/revocationstore.h"
#include "tests/support/room.h"

inline const QByteArray appSecret = "5a6b6f780f1e2d3c4b5a69788796a5b4"; // the sandbox's own
inline const PageId bakery{QStringLiteral("101928374650001")};
inline const PageId outdoor{QStringLiteral("101928374650002")};
inline const QString maya = QStringLiteral("10158000000000001"); // her app-scoped user ID

/// A room with Pages connected, and the Integrations that disconnect them.
struct ConnectedRoom : Room
{
    explicit ConnectedRoom(const QStringList& options = {}, const QByteArray& secret = {}, StillClock* still = nullptr)
        : Room(options, nullptr, still ? still->clock() : Clock::system())
    {
        if (!secret.isEmpty() && !useApp(Meta::SignInForm::Automatic, secret))
            qFatal("the app is not taken");
        if (!connect())
            qFatal("nothing was connected");
        sandbox.clearLog();
    }

    std::vector<DisconnectOffer> offers(const std::vector<PageId>& pages)
    {
        return integrations.disconnectOffers(pages).value();
    }

    /// Chooses this way for every login involved. -1 where it went well.
    int disconnect(const std::vector<PageId>& pages, DisconnectWay way, std::optional<DisconnectWay> fallback = {})
    {
        std::vector<DisconnectChoice> choices;
        for (const DisconnectOffer& offer : offers(pages))
            choices.push_back({offer.grant, way, fallback});
        const auto done = integrations.disconnect(here.work, pages, choices);
        return done ? -1 : int(done.error().kind);
    }

    /// One round; what each revocation came to.
    std::vector<RevocationTry> revoke() { return integrations.revokeDue(here.work).value(); }

    QStringList calls()
    {
        QStringList calls;
        for (const QJsonValue entry : sandbox.log())
            calls.append(entry[QLatin1String("method")].toString() + u' ' +
                         entry[QLatin1String("path")].toString().section(u'/', 2));
        return calls;
    }
    QStringList pageNames() const { return records().values(QStringLiteral("SELECT name FROM page ORDER BY name")); }
    /// What the log says of disconnecting, oldest first.
    QStringList activity() const
    {
        return records().values(QStringLiteral(
            "SELECT kind || ' ' || outcome || ' ' || COALESCE(new_value, '') || COALESCE(' ' || reason, '')"
            " FROM activity WHERE kind IN ('disconnect', 'revocation', 'revocation forget') ORDER BY id"));
    }
    bool isEmptyOfSecrets() const
    {
        return records()
            .values(QStringLiteral("SELECT purpose FROM sealed WHERE purpose IN ('page token', 'user token', 'user id')"
                                   " UNION ALL SELECT purpose FROM revocation_sealed"))
            .isEmpty();
    }

    Integrations integrations{parts.connectParts(), app.id};
    WorkHere here;
};
