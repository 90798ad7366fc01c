#include "app/meta/graphclient.h"

#include "app/base/log.h"
#include "app/base/work.h"
#include "app/meta/proxysignins.h"

#include <QAuthenticator>
#include <QIODevice>
#include <QLocale>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>
#include <QTimer>

#include <sodium.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString proofOf(const Secret& token, const Secret& appSecret)
{
    unsigned char mac[crypto_auth_hmacsha256_BYTES];
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, appSecret.data(), appSecret.size());
    crypto_auth_hmacsha256_update(&state, token.data(), token.size());
    crypto_auth_hmacsha256_final(&state, mac);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(mac), sizeof mac).toHex());
}

/// A body that can be read once. Qt sends a request again by itself, up to three times, when the connection closes
/// before the whole head of an answer is there; without a body to send it gives up instead.
class SentOnce final : public QIODevice
{
public:
    explicit SentOnce(QByteArrayView body) : m_rest(body) { open(ReadOnly | Unbuffered); }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_rest.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char* to, qint64 most) override
    {
        const qsizetype size = std::min<qsizetype>(most, m_rest.size());
        std::copy_n(m_rest.begin(), size, to);
        m_rest = m_rest.sliced(size);
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArrayView m_rest;
};

// The form that a sender must use (RFC 9110, 5.6.7). UTC; invalid where it is none.
QDateTime httpDate(const QByteArray& text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

// Why no HTTP answer came. A request that was sent and not answered is Meta's trouble, one that was never sent
// is the connection's.
ErrorKind kindWithoutAnswer(QNetworkReply::NetworkError error, bool wasSent)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::InsecureConnection;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ErrorKind::ProxyNeedsSignIn;
    default:
        return wasSent ? ErrorKind::MetaUnavailable : ErrorKind::NoConnection;
    }
}

} // namespace

GraphClient::GraphClient(Work& work, Meta::Address address, const Clock& clock, GraphLimits limits,
                         ProxySignIns& proxySignIns)
    : m_work(work), m_address(std::move(address)), m_clock(clock), m_limits(std::move(limits)),
      m_proxySignIns(proxySignIns)
{
    m_network.setAutoDeleteReplies(false);
    QObject::connect(&m_network, &QNetworkAccessManager::proxyAuthenticationRequired, &m_network,
                     [this](const QNetworkProxy& proxy, QAuthenticator* authenticator) { answerProxy(proxy, authenticator); });
}

/// Left without an answer, the request fails. A proxy that asks once more did not take the first one.
void GraphClient::answerProxy(const QNetworkProxy& proxy, QAuthenticator* authenticator)
{
    if (m_hasAnsweredProxy)
        m_proxySignIns.forget(proxy.hostName());
    m_hasAnsweredProxy = m_proxySignIns.answer(proxy.hostName(), *authenticator);
    if (!m_hasAnsweredProxy)
        m_proxyAsking = proxy.hostName();
}

QNetworkRequest GraphClient::request(const QString& path, const QUrlQuery& query) const
{
    QUrl url = m_address.graph;
    url.setPath(u'/' + Meta::version + path);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Pagekeep/" PAGEKEEP_VERSION ""_s);
    return request;
}

Result<QJsonObject> GraphClient::read(const QString& path, QUrlQuery query, const Secret& token)
{
    if (!m_appSecret.isEmpty())
        query.addQueryItem(u"appsecret_proof"_s, proofOf(token, m_appSecret));
    for (std::size_t attempt = 0;; ++attempt) {
        if (auto wanted = m_work.check(); !wanted)
            return failed(wanted);
        QNetworkRequest get = request(path, query);
        QByteArray header = QByteArray("Bearer ").append(token.view());
        get.setRawHeader("Authorization", header);
        auto reply = finish(m_network.get(get));
        wipe(header);
        if (reply)
            return *reply;
        qCInfo(logMeta) << "GET" << loggable(get.url()) << reply.error().error.detail;
        if (!reply.error().isTransient || attempt >= m_limits.pauses.size())
            return failed(std::move(reply.error().error));
        if (auto waited = m_work.pause(m_limits.pauses[attempt]); !waited)
            return failed(waited);
    }
}

Result<GraphReply::Inspection> GraphClient::inspect(const Secret& token)
{
    QUrlQuery query;
    query.addQueryItem(u"input_token"_s, QString::fromLatin1(token.view().toByteArray().toPercentEncoding()));
    auto reply = read(u"/debug_token"_s, query, token);
    if (!reply)
        return failed(reply);
    return GraphReply::inspection(*reply);
}

Result<QJsonObject> GraphClient::remove(const QString& path, const Secret& token)
{
    if (auto wanted = m_work.check(); !wanted)
        return failed(wanted);
    QUrlQuery query;
    if (!m_appSecret.isEmpty())
        query.addQueryItem(u"appsecret_proof"_s, proofOf(token, m_appSecret));
    QNetworkRequest request = this->request(path, query);
    QByteArray header = QByteArray("Bearer ").append(token.view());
    request.setRawHeader("Authorization", header);
    auto reply = finish(m_network.deleteResource(request));
    wipe(header);
    if (reply)
        return *reply;
    qCInfo(logMeta) << "DELETE" << loggable(request.url()) << reply.error().error.detail;
    return failed(std::move(reply.error().error));
}

Result<Meta::Token> GraphClient::exchange(const std::vector<Field>& fields)
{
    if (auto wanted = m_work.check(); !wanted) // a code that is not sent is not used up
        return failed(wanted);
    QByteArray body;
    for (const Field& field : fields) {
        if (!body.isEmpty())
            body += '&';
        QByteArray encoded = QByteArray::fromRawData(field.value.data(), field.value.size()).toPercentEncoding();
        body.append(field.name).append('=').append(encoded);
        wipe(encoded);
    }
    QNetworkRequest post = request(u"/oauth/access_token"_s, {});
    post.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    post.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    post.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true); // what Qt keeps it can send again
    SentOnce once(body);
    auto reply = finish(m_network.post(post, &once));
    wipe(body);
    if (!reply) {
        qCInfo(logMeta) << "POST" << loggable(post.url()) << reply.error().error.detail;
        return failed(GraphReply::exchangeError(std::move(reply.error()), !m_appSecret.isEmpty()));
    }
    return GraphReply::token(*reply);
}

Result<GraphClient::Reach> GraphClient::reach()
{
    if (auto wanted = m_work.check(); !wanted)
        return failed(wanted);
    const QNetworkRequest get = request(u"/me"_s, {}); // refused without a token, which is an answer
    auto raw = receive(m_network.get(get));
    if (!raw) {
        qCInfo(logMeta) << "GET" << loggable(get.url()) << raw.error().error.detail;
        return failed(std::move(raw.error().error));
    }
    Reach reach{m_address.graph.host(), raw->status, {}};
    if (const QDateTime theirs = httpDate(raw->date); theirs.isValid())
        reach.clockAhead = std::chrono::seconds(theirs.secsTo(raw->receivedAt));
    return reach;
}

std::expected<QJsonObject, GraphReply::Failure> GraphClient::finish(QNetworkReply* running)
{
    auto raw = receive(running);
    if (!raw)
        return std::unexpected(std::move(raw.error()));
    m_usage = GraphReply::usage(*raw);
    auto parsed = GraphReply::parse(*raw);
    wipe(raw->body);
    return parsed;
}

/// The bytes of an answer, whatever it says.
std::expected<GraphReply::Raw, GraphReply::Failure> GraphClient::receive(QNetworkReply* running)
{
    const std::unique_ptr<QNetworkReply> reply(running);
    GraphReply::Raw raw;
    bool wasSent = false;
    bool tooLong = false;
    bool tooLate = false;
    QString insecure;
    m_proxyAsking.clear();
    m_hasAnsweredProxy = false;

    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(reply.get(), &QNetworkReply::requestSent, &loop, [&] { wasSent = true; });
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, &loop, [&](const QList<QSslError>& errors) {
        insecure = errors.isEmpty() ? QString() : errors.first().errorString(); // never ignored, only remembered
    });
    QObject::connect(reply.get(), &QIODevice::readyRead, &loop, [&] {
        raw.body += reply->readAll();
        if (raw.body.size() > m_limits.replyBytes) {
            tooLong = true;
            reply->abort();
        }
    });
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &loop, [&] {
        tooLate = true;
        reply->abort();
    });
    deadline.start(m_limits.replyTime);
    if (!reply->isFinished()) {
        if (auto waited = m_work.run(loop); !waited) {
            reply->disconnect(&loop);
            reply->abort();
            wipe(raw.body);
            return std::unexpected(GraphReply::Failure{waited.error(), false, 0, 0, {}});
        }
    }

    raw.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto fail = [&](ErrorKind kind, const QString& detail) {
        wipe(raw.body);
        Error error(kind, detail);
        error.host = kind == ErrorKind::ProxyNeedsSignIn ? m_proxyAsking : reply->url().host();
        if (kind == ErrorKind::InsecureConnection)
            error.said = insecure.isEmpty() ? reply->errorString() : insecure;
        return std::unexpected(GraphReply::Failure{std::move(error), raw.status >= 500, 0, 0, {}});
    };
    if (tooLong)
        return fail(ErrorKind::MetaUnavailable, u"the reply is too long"_s);
    if (tooLate)
        return fail(wasSent ? ErrorKind::MetaUnavailable : ErrorKind::NoConnection, u"no answer in time"_s);
    if (!m_proxyAsking.isEmpty())
        return fail(ErrorKind::ProxyNeedsSignIn, u"the proxy asks for a sign-in"_s);
    const bool brokenOff = reply->error() != QNetworkReply::NoError && raw.status < 400;
    if (raw.status == 0 || brokenOff)
        return fail(kindWithoutAnswer(reply->error(), wasSent), u"network error %1"_s.arg(int(reply->error())));

    raw.appUsage = reply->rawHeader("X-App-Usage");
    raw.businessUsage = reply->rawHeader("X-Business-Use-Case-Usage");
    raw.retryAfter = reply->rawHeader("Retry-After");
    raw.date = reply->rawHeader("Date");
    raw.receivedAt = m_clock.now();
    return raw;
}
