// The sandbox's dialog and its exchange of codes.

#include "tests/sandbox/client.h"

#include <QRegularExpression>
#include <QTest>

class SandboxSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void tellsLoginsApart()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const std::string first = sandbox.pageToken(sandbox.userToken());
        QVERIFY(sandbox.control("login=other"));
        const std::string user = sandbox.userToken();
        QCOMPARE(json(sandbox.get("/me?fields=id", user))[u"id"_s].toString(), u"10158000000000002"_s);
        QVERIFY(sandbox.pageToken(user) != first);
    }
};

QTEST_GUILESS_MAIN(SandboxSignInTest)
#include "tst_sandboxsignin.moc"
