// The sandbox as its clients see it: the program is started, and asked over HTTP.

#include <httplib.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

const std::string appId = "1000000000000001";
const std::string secret = "5a6b6f780f1e2d3c4b5a69788796a5b4";
const std::string redirect = "https://www.facebook.com/connect/login_success.html";
const std::string verifier = "a-verifier-of-at-least-forty-three-characters-0123456789";

std::string encoded(const std::string& text)
{
    return QUrl::toPercentEncoding(QString::fromStdString(text)).toStdString();
}

std::string challenge()
{
    return QCryptographicHash::hash(QByteArray::fromStdString(verifier), QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

QJsonObject json(const httplib::Result& result)
{
    return result ? QJsonDocument::fromJson(QByteArray::fromStdString(result->body)).object() : QJsonObject();
}

struct GraphError
{
    int code = 0;
    int subcode = 0;
    bool operator==(const GraphError&) const = default;
};

GraphError errorOf(const httplib::Result& result)
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

    Landing dialog(const std::string& more = {})
    {
        return Landing(get("/v26.0/dialog/oauth?client_id=" + appId + "&redirect_uri=" + encoded(redirect) +
                           "&state=a%20state&scope=pages_show_list,pages_read_engagement,pages_manage_posts" +
                           more));
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
    std::string userToken()
    {
        const Landing landing = dialog("&code_challenge_method=S256&code_challenge=" + challenge());
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

} // namespace

class SandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItIsInOneLine()
    {
        Sandbox sandbox;
        QVERIFY(QRegularExpression(u"^http://127\\.0\\.0\\.1:[0-9]+$"_s).match(sandbox.address()).hasMatch());
        QTcpSocket elsewhere;
        elsewhere.connectToHost(u"127.0.0.2"_s, static_cast<quint16>(QUrl(sandbox.address()).port()));
        QVERIFY(!elsewhere.waitForConnected(2000));
        QVERIFY(sandbox.end());
        QCOMPARE(sandbox.process().exitCode(), 0);
        QCOMPARE(sandbox.process().readAllStandardOutput(), QByteArray());
    }

    void endsWhileARequestHangs()
    {
        Sandbox sandbox({u"--scenario"_s, u"hanging"_s});
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(sandbox.address()).port()));
        QVERIFY(socket.waitForConnected());
        socket.write("GET /v26.0/me HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QVERIFY(!socket.waitForReadyRead(300));
        sandbox.process().terminate();
        QVERIFY(sandbox.process().waitForFinished(3000));
        QCOMPARE(sandbox.process().exitStatus(), QProcess::NormalExit);
    }

    void refusesAPortThatIsTaken()
    {
        Sandbox first;
        QProcess second;
        second.start(QStringLiteral(PAGEKEEP_SANDBOX),
                     {u"--port"_s, QString::number(QUrl(first.address()).port())});
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 1);
    }

    void leadsThroughItsForms()
    {
        Sandbox sandbox;
        const Landing nowhere = sandbox.dialog();
        QVERIFY(nowhere.address.isEmpty());
        const auto start =
            sandbox.get("/dialog/oauth?client_id=" + appId + "&redirect_uri=" + encoded(redirect) +
                        "&scope=pages_show_list%20pages_manage_posts&state=s&return_scopes=true");
        const QString html = QString::fromStdString(start->body);
        QVERIFY(html.contains(u"This is pagekeep-sandbox, not Facebook."_s));
        const QRegularExpression hidden(u"name=\"dialog\" value=\"([^\"]+)\""_s);
        const std::string id = hidden.match(html).captured(1).toStdString();

        auto reply =
            sandbox.http().Post("/sandbox/dialog/login",
                                httplib::Params{{"dialog", id}, {"name", "other"}, {"action", "continue"}});
        QCOMPARE(reply->status, 303);
        const httplib::Headers cookie{{"Cookie", reply->get_header_value("Set-Cookie")}};
        QVERIFY(reply->get_header_value("Set-Cookie").find("Expires") == std::string::npos);
        const auto pages = sandbox.http().Get(reply->get_header_value("Location"), cookie);
        QVERIFY(QString::fromStdString(pages->body).contains(u"Harbor Light Café"_s));
        const auto withoutCookie = sandbox.http().Get(reply->get_header_value("Location"));
        QVERIFY(QString::fromStdString(withoutCookie->body).contains(u"<h1>Log in</h1>"_s));

        reply = sandbox.http().Post(
            "/sandbox/dialog/pages", cookie,
            httplib::Params{{"dialog", id}, {"page", "101928374650002"}, {"action", "continue"}});
        QCOMPARE(reply->status, 303);
        const Landing landing(sandbox.http().Post(
            "/sandbox/dialog/permissions", cookie,
            httplib::Params{{"dialog", id}, {"permission", "pages_show_list"}, {"action", "continue"}}));
        QCOMPARE(landing.value(u"denied_scopes"_s), "pages_manage_posts");
        QCOMPARE(landing.address.fragment(), u"_=_"_s);

        const std::string token = json(sandbox.exchange(
            {{"code", landing.value(u"code"_s)}, {"client_secret", secret}}))[u"access_token"_s]
                                      .toString()
                                      .toStdString();
        QCOMPARE(json(sandbox.get("/me", token))[u"id"_s].toString(), u"10158000000000002"_s);
        const QJsonArray accounts = json(sandbox.get("/me/accounts", token))[u"data"_s].toArray();
        QCOMPARE(accounts.size(), 1);
        QCOMPARE(accounts[0][u"name"_s].toString(), u"Northwind Outdoor"_s);
    }

    void tellsOfACancel()
    {
        Sandbox sandbox({u"--scenario"_s, u"cancelled"_s});
        const Landing landing = sandbox.dialog("&response_type=token");
        QCOMPARE(landing.value(u"error"_s), "access_denied");
        QCOMPARE(landing.value(u"error_reason"_s), "user_denied");
        QCOMPARE(landing.value(u"state"_s), "a state");
        QVERIFY(sandbox.control("scenario=cancelled-bare"));
        QVERIFY(!sandbox.dialog().query.hasQueryItem(u"state"_s));
        QVERIFY(sandbox.control("scenario=app-inactive"));
        QVERIFY(!sandbox.dialog().query.hasQueryItem(u"error"_s));
        QCOMPARE(sandbox.dialog().value(u"error_code"_s), "901");
    }

    void showsMistakesOnAPageOfItsOwn_data()
    {
        QTest::addColumn<QByteArray>("query");
        const QByteArray app = "client_id=1000000000000001&redirect_uri=";
        QTest::newRow("unknown app") << QByteArray("client_id=77&redirect_uri=http://127.0.0.1:1/");
        QTest::newRow("foreign redirect") << app + "https://evil.example/";
        QTest::newRow("redirect with a prefix only")
            << app + "https://www.facebook.com/connect/login_success.html.evil";
        QTest::newRow("loopback in the name only") << app + "http://127.0.0.1:80.evil.example/";
        QTest::newRow("unknown scope") << app + "http://127.0.0.1:1/&scope=take_everything";
        QTest::newRow("unknown response type") << app + "http://127.0.0.1:1/&response_type=magic";
        QTest::newRow("unknown challenge method") << app + "http://127.0.0.1:1/&code_challenge_method=rot13";
    }
    void showsMistakesOnAPageOfItsOwn()
    {
        QFETCH(QByteArray, query);
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const auto reply = sandbox.get("/v26.0/dialog/oauth?" + query.toStdString());
        QVERIFY(!reply->has_header("Location"));
        QVERIFY(reply->get_header_value("Content-Type").starts_with("text/html"));
    }

    void putsTheTokenIntoTheFragment()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const Landing landing = sandbox.dialog("&response_type=token,granted_scopes");
        QVERIFY(landing.query.isEmpty());
        QVERIFY(landing.fragment.queryItemValue(u"access_token"_s).startsWith(u"EAASANDBOXUSER"_s));
        QCOMPARE(landing.fragment.queryItemValue(u"expires_in"_s), u"7200"_s);
        QVERIFY(landing.fragment.queryItemValue(u"data_access_expiration_time"_s).toLongLong() >
                1700000000);
        QVERIFY(landing.fragment.hasQueryItem(u"granted_scopes"_s));
        QCOMPARE(landing.fragment.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a state"_s);
        QVERIFY(sandbox.dialog("&response_type=code%20token").fragment.hasQueryItem(u"code"_s));
    }

    void spoilsTheAnswer()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s, u"--scenario"_s, u"replayed-state"_s});
        const Landing first = sandbox.dialog();
        QVERIFY(first.value(u"state"_s) != "a state");
        QCOMPARE(sandbox.dialog().value(u"state"_s), "a state");
        QVERIFY(sandbox.control("scenario=altered-state"));
        QCOMPARE(sandbox.dialog().value(u"state"_s), "x state");
        QVERIFY(sandbox.control("scenario=missing-state"));
        QVERIFY(!sandbox.dialog().query.hasQueryItem(u"state"_s));
        QVERIFY(sandbox.control("scenario=doubled-parameter"));
        QCOMPARE(sandbox.dialog().query.allQueryItemValues(u"code"_s).size(), 2);
        QVERIFY(sandbox.control("scenario=code-and-error"));
        const Landing both = sandbox.dialog();
        QVERIFY(both.query.hasQueryItem(u"code"_s) && both.query.hasQueryItem(u"error"_s));
        QVERIFY(sandbox.control("scenario=declined"));
        QCOMPARE(sandbox.dialog("&return_scopes=true").value(u"denied_scopes"_s), "pages_manage_posts");
    }

    void refusesToExchange_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("subcode");
        QTest::newRow("no app") << QByteArray("client_id") << QByteArray() << 101 << 0;
        QTest::newRow("unknown app") << QByteArray("client_id") << QByteArray("7") << 101 << 0;
        QTest::newRow("another app") << QByteArray("client_id") << QByteArray("1000000000000002") << 1 << 0;
        QTest::newRow("no redirect") << QByteArray("redirect_uri") << QByteArray() << 191 << 0;
        QTest::newRow("another redirect")
            << QByteArray("redirect_uri") << QByteArray("http://localhost:1/") << 100 << 36008;
        QTest::newRow("no verifier") << QByteArray("code_verifier") << QByteArray() << 100 << 0;
        QTest::newRow("another verifier") << QByteArray("code_verifier") << QByteArray("x") << 100 << 0;
        QTest::newRow("another secret") << QByteArray("client_secret") << QByteArray("x") << 1 << 0;
        QTest::newRow("no code") << QByteArray("code") << QByteArray() << 100 << 0;
        QTest::newRow("no code of ours") << QByteArray("code") << QByteArray("x") << 100 << 0;
    }
    void refusesToExchange()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(int, code);
        QFETCH(int, subcode);
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const Landing landing = sandbox.dialog("&code_challenge_method=S256&code_challenge=" + challenge());
        const httplib::Params right{
            {"code", landing.value(u"code"_s)}, {"code_verifier", verifier}, {"client_secret", secret}};
        httplib::Params wrong = right;
        wrong.erase(name.toStdString());
        wrong.emplace(name.toStdString(), value.toStdString());
        const auto refused = sandbox.exchange(wrong);
        QCOMPARE(refused->status, 400);
        QCOMPARE(errorOf(refused).code, code);
        QCOMPARE(errorOf(refused).subcode, subcode);
        QVERIFY(refused->get_header_value("WWW-Authenticate").starts_with("OAuth "));
        QCOMPARE(sandbox.exchange(right)->status, 200);
        QCOMPARE(errorOf(sandbox.exchange(right)), (GraphError{100, 36009}));
    }

    void wantsASecretWhereThereWasNoChallenge()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const std::string code = sandbox.dialog().value(u"code"_s);
        QCOMPARE(errorOf(sandbox.exchange({{"code", code}})).code, 1);
        const auto reply =
            sandbox.get("/oauth/access_token?client_id=" + appId + "&redirect_uri=" + encoded(redirect) +
                        "&client_secret=" + secret + "&code=" + code);
        QCOMPARE(json(reply)[u"expires_in"_s].toInt(), 7200);
        const std::string token = json(reply)[u"access_token"_s].toString().toStdString();
        const auto longer = sandbox.exchange(
            {{"grant_type", "fb_exchange_token"}, {"client_secret", secret}, {"fb_exchange_token", token}});
        QCOMPARE(json(longer)[u"expires_in"_s].toInt(), 5183944);
    }

    void listsPagesByCursors()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s, u"--pages"_s, u"253"_s});
        const std::string token = sandbox.userToken();
        QSet<QString> ids;
        QSet<QString> names;
        QSet<QString> tokens;
        std::string path = "/v26.0/me/accounts?fields=id,name,access_token,tasks&limit=500&summary=true";
        int requests = 0;
        while (!path.empty()) {
            const auto reply = sandbox.get(path, token);
            QVERIFY(reply->has_header("x-app-usage"));
            const QJsonObject body = json(reply);
            QCOMPARE(body[u"summary"_s][u"total_count"_s].toInt(), 253);
            for (const QJsonValue page : body[u"data"_s].toArray()) {
                ids.insert(page[u"id"_s].toString());
                names.insert(page[u"name"_s].toString());
                tokens.insert(page[u"access_token"_s].toString());
            }
            QVERIFY(!body[u"paging"_s][u"cursors"_s][u"after"_s].toString().isEmpty());
            const QUrl next(body[u"paging"_s][u"next"_s].toString());
            path = next.isEmpty() ? std::string()
                                  : (next.path() + u'?' + next.query(QUrl::FullyEncoded)).toStdString();
            ++requests;
        }
        QCOMPARE(requests, 3);
        QCOMPARE(ids.size(), 253);
        QCOMPARE(names.size(), 253);
        QCOMPARE(tokens.size(), 253);
        QCOMPARE(json(sandbox.get("/me/accounts", token))[u"data"_s].toArray().size(), 25);
        QCOMPARE(errorOf(sandbox.get("/me/accounts?fields=id,shoe_size", token)).code, 100);
        QCOMPARE(errorOf(sandbox.get("/me/accounts?after=nonsense", token)).code, 100);
    }

    void spoilsTheListOfPages()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s, u"--pages"_s, u"4"_s});
        const std::string token = sandbox.userToken();
        const auto list = [&](const std::string& scenario) {
            sandbox.control("scenario=" + scenario);
            return json(sandbox.get("/v26.0/me/accounts?fields=id,access_token,tasks&limit=2", token));
        };
        QVERIFY(list("no-pages")[u"data"_s].toArray().isEmpty());
        QCOMPARE(list("view-only")[u"data"_s][0][u"tasks"_s].toArray().size(), 2);
        QVERIFY(list("tasks-missing")[u"data"_s][0][u"tasks"_s].isUndefined());
        QVERIFY(list("numeric-ids")[u"data"_s][0][u"id"_s].isDouble());
        QVERIFY(
            list("foreign-next")[u"paging"_s][u"next"_s].toString().startsWith(u"http://evil.example/"_s));
        QVERIFY(list("next-without-cursor")[u"paging"_s][u"cursors"_s].isUndefined());
        const QJsonObject repeated = list("repeated-cursor");
        const std::string after = repeated[u"paging"_s][u"cursors"_s][u"after"_s].toString().toStdString();
        const QJsonObject again = json(sandbox.get(
            "/v26.0/me/accounts?fields=id,access_token,tasks&limit=2&after=" + encoded(after), token));
        QCOMPARE(again[u"paging"_s][u"cursors"_s], repeated[u"paging"_s][u"cursors"_s]);
        QVERIFY(!again[u"paging"_s][u"next"_s].toString().isEmpty());
        sandbox.control("scenario=mixed");
        const QJsonArray mixed =
            json(sandbox.get("/me/accounts?fields=access_token,tasks", token))[u"data"_s].toArray();
        QCOMPARE(mixed.size(), 5);
        QVERIFY(!mixed[1][u"tasks"_s].toArray().contains(u"MANAGE"_s));
        QVERIFY(mixed[2][u"access_token"_s].isUndefined());
        QCOMPARE(mixed[4][u"tasks"_s].toArray(), QJsonArray{u"WATER_THE_PLANTS"_s});
        sandbox.control("scenario=big-reply");
        QVERIFY(sandbox.get("/me/accounts", token)->body.size() > 64UL * 1024 * 1024);
    }

    void failsAsAskedTo_data()
    {
        QTest::addColumn<QByteArray>("scenario");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("outage") << QByteArray("outage") << 503 << 0;
        QTest::newRow("code 1") << QByteArray("outage-code-1") << 500 << 1;
        QTest::newRow("code 2") << QByteArray("outage-code-2") << 500 << 2;
        QTest::newRow("html") << QByteArray("html") << 200 << 0;
        QTest::newRow("broken") << QByteArray("broken-json") << 200 << 0;
        QTest::newRow("redirect") << QByteArray("redirect") << 302 << 0;
        QTest::newRow("message") << QByteArray("user-message") << 400 << 368;
        QTest::newRow("token") << QByteArray("token-invalid") << 400 << 190;
        for (const int code : {4, 9, 17, 32, 341, 613, 80001}) {
            QTest::newRow(qPrintable(u"limit %1"_s.arg(code)))
                << "rate-limit-" + QByteArray::number(code) << 400 << code;
        }
    }
    void failsAsAskedTo()
    {
        QFETCH(QByteArray, scenario);
        QFETCH(int, status);
        QFETCH(int, code);
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const std::string token = sandbox.userToken();
        QVERIFY(sandbox.control("scenario=" + scenario.toStdString() + "&at=accounts&after=1"));
        QCOMPARE(sandbox.get("/me/accounts", token)->status, 200);
        const auto struck = sandbox.get("/me/accounts", token);
        QCOMPARE(struck->status, status);
        QCOMPARE(errorOf(struck).code, code);
        QCOMPARE(struck->has_header("x-business-use-case-usage"), scenario.startsWith("rate-limit"));
        QCOMPARE(sandbox.get("/me", token)->status, 200);
        QVERIFY(sandbox.control("scenario=normal"));
        QCOMPARE(sandbox.get("/me/accounts", token)->status, 200);
    }

    void failsOnceAndThenWorks()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s, u"--scenario"_s, u"outage-once"_s});
        const std::string token = sandbox.userToken();
        QCOMPARE(sandbox.get("/me/permissions", token)->status, 503);
        QCOMPARE(sandbox.get("/me/permissions", token)->status, 200);
    }

    void closesWithoutAnAnswer()
    {
        Sandbox sandbox({u"--scenario"_s, u"closed"_s});
        QVERIFY(!sandbox.get("/me"));
        QVERIFY(sandbox.control("scenario=normal"));
        QVERIFY(sandbox.get("/me"));
    }

    void takesTokensAndBodiesOfEveryKind()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const std::string token = sandbox.userToken();
        httplib::Client& http = sandbox.http();
        QCOMPARE(sandbox.get("/me?access_token=" + encoded(token))->status, 200);
        QCOMPARE(http.Get("/v25.0/me", httplib::Headers{{"Authorization", "OAuth " + token}})->status, 200);
        QCOMPARE(http.Post("/me", httplib::Params{{"method", "get"}, {"access_token", token}})->status, 200);
        QCOMPARE(http.Post("/me", "{\"method\":\"GET\",\"access_token\":\"" + token + "\"}", "application/json")
                     ->status,
                 200);
        QCOMPARE(http.Post("/me", httplib::MultipartFormDataItems{{"method", "get", "", ""},
                                                                  {"access_token", token, "", ""}})
                     ->status,
                 200);
        // A GET with a body must not spoil the next request on the line, nor a DELETE without one wait for
        // it.
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(sandbox.address()).port()));
        socket.write("GET /me HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}DELETE "
                     "/me/permissions/pages_manage_posts "
                     "HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " +
                     QByteArray::fromStdString(token) + "\r\n\r\n");
        QByteArray answers;
        while (!answers.contains("success") && socket.waitForReadyRead(3000)) {
            answers += socket.readAll();
        }
        QVERIFY(answers.contains("{\"success\":true}"));
    }

    void checksTheProof()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const std::string token = sandbox.userToken();
        const std::string proof =
            QMessageAuthenticationCode::hash(QByteArray::fromStdString(token),
                                             QByteArray::fromStdString(secret), QCryptographicHash::Sha256)
                .toHex()
                .toStdString();
        QCOMPARE(sandbox.get("/me?appsecret_proof=" + proof, token)->status, 200);
        QCOMPARE(errorOf(sandbox.get("/me?appsecret_proof=0" + proof, token)).code, 104);
    }

    void endsEveryTokenWithTheGrant()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const std::string user = sandbox.userToken();
        const std::string page = sandbox.pageToken(user);
        QCOMPARE(json(sandbox.get("/me", page))[u"id"_s].toString(), u"101928374650001"_s);
        QVERIFY(sandbox.get("/me", page)->has_header("x-business-use-case-usage"));
        QCOMPARE(errorOf(sandbox.get("/me/permissions", page)).code, 100);
        const auto removed = sandbox.http().Delete("/v26.0/10158000000000001/permissions",
                                                   httplib::Headers{{"Authorization", "Bearer " + user}});
        QCOMPARE(json(removed)[u"success"_s].toBool(), true);
        QCOMPARE(errorOf(sandbox.get("/me", user)), (GraphError{190, 458}));
        QCOMPARE(errorOf(sandbox.get("/me", page)), (GraphError{190, 458}));
        // A new consent does not wake the old tokens.
        const std::string again = sandbox.userToken();
        QCOMPARE(sandbox.get("/me", again)->status, 200);
        QCOMPARE(errorOf(sandbox.get("/me", page)), (GraphError{190, 458}));
    }

    void withdrawsOnePermission()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const std::string user = sandbox.userToken();
        sandbox.http().Delete("/me/permissions/pages_show_list",
                              httplib::Headers{{"Authorization", "Bearer " + user}});
        QCOMPARE(errorOf(sandbox.get("/me/accounts", user)).code, 200);
        QCOMPARE(json(sandbox.get("/me/permissions?status=granted", user))[u"data"_s].toArray().size(), 3);
    }

    void revokesAPageTokenOnlyWhereToldTo()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const std::string user = sandbox.userToken();
        const std::string page = sandbox.pageToken(user);
        const std::string path = "/oauth/revoke?client_id=" + appId + "&client_secret=" + secret +
                                 "&revoke_token=" + page + "&access_token=" + user;
        QCOMPARE(sandbox.get(path)->status, 400);
        QCOMPARE(sandbox.get("/me", page)->status, 200);
        QVERIFY(sandbox.control("revoke-pages=yes"));
        QCOMPARE(json(sandbox.get(path))[u"success"_s].toString(), u"true"_s);
        QCOMPARE(errorOf(sandbox.get("/me", page)).code, 190);
        QCOMPARE(sandbox.get("/me", user)->status, 200);
    }

    void looksIntoTokens()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const std::string user = sandbox.userToken();
        const std::string page = sandbox.pageToken(user);
        const QJsonObject data = json(sandbox.get("/debug_token?input_token=" + page +
                                                  "&access_token=" + appId + "%7C" + secret))[u"data"_s]
                                     .toObject();
        QCOMPARE(data[u"type"_s].toString(), u"PAGE"_s);
        QCOMPARE(data[u"profile_id"_s].toString(), u"101928374650001"_s);
        QCOMPARE(data[u"expires_at"_s].toInt(-1), 0);
        QVERIFY(data[u"is_valid"_s].toBool());
        QVERIFY(sandbox.control("deauthorize=first"));
        QCOMPARE(json(sandbox.get("/debug_token?input_token=" + page + "&access_token=" + appId + "%7C" +
                                  secret))[u"data"_s][u"error"_s][u"subcode"_s]
                     .toInt(),
                 458);
    }

    void tellsLoginsApart()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const std::string first = sandbox.pageToken(sandbox.userToken());
        QVERIFY(sandbox.control("login=other"));
        const std::string user = sandbox.userToken();
        QCOMPARE(json(sandbox.get("/me?fields=id", user))[u"id"_s].toString(), u"10158000000000002"_s);
        QVERIFY(sandbox.pageToken(user) != first);
    }

    void knowsItsTokensAfterAFreshStart()
    {
        std::string page;
        {
            Sandbox sandbox({u"--consent"_s, u"auto"_s});
            page = sandbox.pageToken(sandbox.userToken());
        }
        Sandbox sandbox;
        QCOMPARE(sandbox.get("/me", page)->status, 200);
        page.back() = page.back() == 'A' ? 'B' : 'A';
        QCOMPARE(errorOf(sandbox.get("/me", page)).code, 190);
    }

    void remembersWhatWasSent()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const std::string token = sandbox.userToken();
        sandbox.get("/v26.0/me?fields=id", token);
        const QJsonArray log =
            QJsonDocument::fromJson(QByteArray::fromStdString(sandbox.get("/sandbox/log?clear=1")->body))
                .array();
        QCOMPARE(log.size(), 3);
        QVERIFY(log[1][u"body"_s].toString().contains(QString::fromStdString(verifier)));
        QCOMPARE(log[2][u"query"_s].toString(), u"fields=id"_s);
        QCOMPARE(log[2][u"authorization"_s].toString(), QString::fromStdString("Bearer " + token));
        QCOMPARE(sandbox.get("/sandbox/log")->body, "[\n]\n");
        const QJsonObject state = json(sandbox.get("/sandbox/state"));
        QVERIFY(state[u"user_tokens"_s].toArray().contains(QString::fromStdString(token)));
        QCOMPARE(state[u"codes"_s].toArray().size(), 1);
    }

    void refusesUnknownSettings()
    {
        Sandbox sandbox;
        QVERIFY(!sandbox.control("scenario=sunshine"));
        QVERIFY(!sandbox.control("pages=-1"));
        QVERIFY(!sandbox.control("colour=red"));
        QProcess process;
        process.start(QStringLiteral(PAGEKEEP_SANDBOX), {u"--scenario"_s, u"sunshine"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
    }

    void hasPagesForTheLoginWindow()
    {
        Sandbox sandbox;
        QVERIFY(sandbox.get("/sandbox/download")
                    ->get_header_value("Content-Disposition")
                    .starts_with("attachment"));
        QCOMPARE(sandbox.get("/sandbox/foreign")->get_header_value("Location"), "https://sso.example.com/");
        QCOMPARE(sandbox.get("/sandbox/scheme")->get_header_value("Location"), "pagekeep-test://open");
        QCOMPARE(sandbox.get("/sandbox/popup")->status, 200);
        QVERIFY(sandbox.control("scenario=dialog-404"));
        QCOMPARE(sandbox.get("/dialog/oauth")->status, 404);
    }
};

QTEST_GUILESS_MAIN(SandboxTest)
#include "tst_sandbox.moc"
