#pragma once
/// \file Calls the Graph API: one call after another, blocking, for one piece of work.

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/meta/graphreply.h"
#include "app/meta/types.h"

#include <QNetworkAccessManager>
#include <QUrlQuery>

#include <chrono>
#include <optional>
#include <vector>

class ProxySignIns;
class QAuthenticator;
class QNetworkProxy;
class QNetworkReply;
class QNetworkRequest;
class Work;

/// What a reply may take. A value, so that tests need not wait for real.
struct GraphLimits
{
    std::chrono::milliseconds replyTime{30'000};
    qint64 replyBytes = 4 * 1024 * 1024;
    /// Before the second and the third try of a read.
    std::vector<std::chrono::milliseconds> pauses{std::chrono::milliseconds(1'000), std::chrono::milliseconds(4'000)};
};

/// Lives on the stack of one piece of work. Tokens travel in the Authorization header, never in an address;
/// redirects are not followed, because Qt would carry that header along; no cookies are kept.
/// \errors of all calls: NoConnection, InsecureConnection, ProxyNeedsSignIn, MetaUnavailable, RateLimited,
/// TokenInvalid, PermissionMissing, SecretWrong, MetaRefused, Cancelled
class GraphClient
{
public:
    GraphClient(Work& work, Meta::Address address, const Clock& clock, GraphLimits limits, ProxySignIns& proxySignIns);

    /// From now on every call carries its appsecret_proof: HMAC-SHA256 of the token under the app secret
    /// (https://developers.facebook.com/docs/facebook-login/security/).
    void proveWith(Secret appSecret) { m_appSecret = std::move(appSecret); }
    const Secret& appSecret() const { return m_appSecret; }
    const Meta::Address& address() const { return m_address; }

    /// A GET, tried up to three times where Meta says that it is having trouble.
    Result<QJsonObject> read(const QString& path, QUrlQuery query, const Secret& token);

    /// What Meta tells of a token when the token itself asks, which it documents for apps and their developers only: a
    /// refusal says nothing. The address holds the token, for Meta takes it in no other way, and is never logged.
    Result<GraphReply::Inspection> inspect(const Secret& token);

    /// That Meta answers, whatever it says, to a request without a token.
    struct Reach
    {
        QString host;
        int status = 0; ///< of HTTP
        std::optional<std::chrono::seconds> clockAhead; ///< by how much this computer's clock is ahead of Meta's
    };
    /// \errors NoConnection, InsecureConnection, ProxyNeedsSignIn, MetaUnavailable where no whole answer came, Cancelled
    Result<Reach> reach();

    /// What the newest answer said of Meta's limits.
    const GraphReply::Usage& usage() const { return m_usage; }

    /// A DELETE. Never repeated here: whoever asks decides whether it may have happened.
    Result<QJsonObject> remove(const QString& path, const Secret& token);

    /// A token exchange: a POST form, never repeated, since a code may have been used up by the first try.
    /// `fields` are names and values; the values are wiped with the body.
    struct Field
    {
        QByteArrayView name;
        QByteArrayView value;
    };
    Result<Meta::Token> exchange(const std::vector<Field>& fields);

private:
    std::expected<QJsonObject, GraphReply::Failure> finish(QNetworkReply* reply);
    std::expected<GraphReply::Raw, GraphReply::Failure> receive(QNetworkReply* reply);
    void answerProxy(const QNetworkProxy& proxy, QAuthenticator* authenticator);
    QNetworkRequest request(const QString& path, const QUrlQuery& query) const;

    Work& m_work;
    Meta::Address m_address;
    const Clock& m_clock;
    GraphLimits m_limits;
    ProxySignIns& m_proxySignIns;
    Secret m_appSecret;
    QNetworkAccessManager m_network;
    GraphReply::Usage m_usage;
    QString m_proxyAsking; ///< the proxy whose question the current call could not answer
    bool m_hasAnsweredProxy = false; ///< during the current call
};
