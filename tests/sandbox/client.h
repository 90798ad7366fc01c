#pragma once
// The sandbox as its clients see it: the program is started, and asked over HTTP.

#include <httplib.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QUrl>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;

inline const std::string appId = "1000000000000001";
inline const std::string secret = "5a6b6f780f1e2d3c4b5a69788796a5b4";
inline const std::string redirect = "https://www.facebook.com/connect/login_success.html";
inline const std::string verifier = "a-verifier-of-at-least-forty-three-characters-0123456789";

inline std::string encoded(const std::string& text)
{
    return QUrl::toPercentEncoding(QString::fromStdString(text)).toStdString();
}

inline std::string challenge()
{
    return QCryptographicHash::hash(QByteArray::fromStdString(verifier), QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

inline QJsonObject json(const httplib::Result& result)
{
    return result ? QJsonDocument::fromJson(QByteArray::fromStdString(result->body)).object() : QJsonObject();
}

struct GraphError
{
    int code = 0;
    int subcode = 0;
    bool operator==(const GraphError&) const = default;
};

inline GraphError errorOf(const httplib::Result& result)
{
    const QJsonObject error = json(result)[u"error"_s].toObject();
    return {error[u"code"_s].toInt(), error[u"error_subcode"_s].toInt()};
}

// The parameters of the address that the dialog sends the person to.
struct Landing
{
    explicit Landing(const httplib::Result& result)
        : address(QString::fromStdString(result ? result->get_header_value("Location") : std::string())),
          query(address.query()), fragment(address.fragment())
    {
    }
    std::string value(const QString& name) const
    {
        return query.queryItemValue(name, QUrl::FullyDecoded).toStdString();
    }

    QUrl address;
    QUrlQuery query;
    QUrlQuery fragment;
};

class Sandbox
{
public:
    explicit Sandbox(const QStringList& arguments = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(PAGEKEEP_SANDBOX), arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead()) {
        }
        m_address = QString::fromUtf8(m_process.readLine()).section(u"pagekeep-sandbox: "_s, 1).trimmed();
        m_client = std::make_unique<httplib::Client>("127.0.0.1", QUrl(m_address).port());
        m_client->set_keep_alive(true);
        m_client->set_read_timeout(10, 0);
    }

    ~Sandbox() { end(); }

    bool end()
    {
        m_client->stop();
        m_process.closeWriteChannel();
        return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(5000);
    }

    QProcess& process() { return m_process; }
    QString address() const { return m_address; }
    httplib::Client& http() { return *m_client; }
    httplib::Result get(const std::string& path) { return m_client->Get(path); }
    httplib::Result get(const std::string& path, const std::string& token)
    {
        return m_client->Get(path, httplib::Headers{{"Authorization", "Bearer " + token}});
    }
    bool control(const std::string& query)
    {
        return m_client->Get("/sandbox/control?" + query)->status == 200;
    }

    static inline const std::string usualScope = "pages_show_list,pages_read_engagement,pages_manage_posts";

    Landing dialog(const std::string& more = {}, const std::string& scope = usualScope)
    {
        return Landing(get("/v26.0/dialog/oauth?client_id=" + appId + "&redirect_uri=" + encoded(redirect) +
                           "&state=a%20state&scope=" + scope + more));
    }
    httplib::Result exchange(httplib::Params changed)
    {
        httplib::Params form{{"client_id", appId}, {"redirect_uri", redirect}};
        for (const auto& [name, value] : changed) {
            form.erase(name);
            if (!value.empty()) {
                form.emplace(name, value);
            }
        }
        return m_client->Post("/v26.0/oauth/access_token", form);
    }
    // Through the whole of it, as a public client.
    std::string userToken(const std::string& scope = usualScope)
    {
        const Landing landing = dialog("&code_challenge_method=S256&code_challenge=" + challenge(), scope);
        return json(exchange(
            {{"code", landing.value(u"code"_s)}, {"code_verifier", verifier}}))[u"access_token"_s]
            .toString()
            .toStdString();
    }
    std::string pageToken(const std::string& user)
    {
        return json(get("/v26.0/me/accounts?fields=access_token&limit=1",
                        user))[u"data"_s][0][u"access_token"_s]
            .toString()
            .toStdString();
    }

private:
    QProcess m_process;
    QString m_address;
    std::unique_ptr<httplib::Client> m_client;
};
