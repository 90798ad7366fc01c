// The sandbox's Graph: Pages, tokens, permissions.

#include "tests/sandbox/client.h"

#include <QMessageAuthenticationCode>
#include <QSet>
#include <QTcpSocket>
#include <QTest>

class SandboxGraphTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(SandboxGraphTest)
#include "tst_sandboxgraph.moc"
