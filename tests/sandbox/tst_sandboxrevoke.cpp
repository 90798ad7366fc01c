// What ends a token in the sandbox, and what does not.

#include "tests/sandbox/client.h"

#include <QTest>

namespace {

// A token of a person, and of the first two Pages through it.
struct Holder
{
    std::string user;
    std::string page;
    std::string secondPage;
};

const std::string pageId = "101928374650001";
const std::string secondPageId = "101928374650002";

} // namespace

class SandboxRevokeTest : public QObject
{
    Q_OBJECT

    static Holder holder(Sandbox& sandbox)
    {
        Holder held;
        held.user = sandbox.userToken();
        const QJsonArray pages =
            json(sandbox.get("/me/accounts?fields=access_token", held.user))[u"data"_s].toArray();
        held.page = pages[0][u"access_token"_s].toString().toStdString();
        held.secondPage = pages[1][u"access_token"_s].toString().toStdString();
        return held;
    }
    static Holder otherLogin(Sandbox& sandbox)
    {
        sandbox.control("login=other");
        const Holder held = holder(sandbox);
        sandbox.control("login=first");
        return held;
    }
    static GraphError asked(Sandbox& sandbox, const std::string& token)
    {
        return errorOf(sandbox.get("/me?fields=id", token));
    }
    static httplib::Result remove(Sandbox& sandbox, const std::string& path, const std::string& token)
    {
        return sandbox.http().Delete(path, httplib::Headers{{"Authorization", "Bearer " + token}});
    }
    static httplib::Result revoke(Sandbox& sandbox, const std::string& token)
    {
        return sandbox.get("/oauth/revoke?client_id=" + appId + "&client_secret=" + secret +
                           "&revoke_token=" + token + "&access_token=" + appId + "%7C" + secret);
    }

private Q_SLOTS:
    void endsAllTokensOfOnePersonWithTheirGrant_data()
    {
        QTest::addColumn<QByteArray>("caller");
        QTest::newRow("by the person's token") << QByteArray("user");
        QTest::newRow("by the app's token") << QByteArray("app");
        QTest::newRow("by the person at Facebook") << QByteArray("person");
    }
    void endsAllTokensOfOnePersonWithTheirGrant()
    {
        QFETCH(QByteArray, caller);
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const Holder early = holder(sandbox); // an earlier consent of the same person
        const Holder held = holder(sandbox);
        const Holder other = otherLogin(sandbox);
        const Landing landing(sandbox.get("/dialog/oauth?client_id=1000000000000002&response_type=token"
                                          "&scope=pages_show_list&redirect_uri=" +
                                          encoded(redirect)));
        const std::string otherApp =
            landing.fragment.queryItemValue(u"access_token"_s, QUrl::FullyDecoded).toStdString();
        const std::string path = "/v26.0/10158000000000001/permissions";
        if (caller == "person") {
            QVERIFY(sandbox.control("deauthorize=first"));
        } else {
            const auto reply = remove(sandbox, path, caller == "user" ? held.user : appId + "|" + secret);
            QCOMPARE(json(reply)[u"success"_s].toBool(), true);
        }
        for (const Holder& gone : {early, held}) {
            QCOMPARE(asked(sandbox, gone.user), (GraphError{190, 458}));
            QCOMPARE(asked(sandbox, gone.page), (GraphError{190, 458}));
            QCOMPARE(asked(sandbox, gone.secondPage), (GraphError{190, 458}));
        }
        QCOMPARE(asked(sandbox, other.user), GraphError());
        QCOMPARE(asked(sandbox, other.page), GraphError());
        // At the address it is one app's; the control address removes both.
        QCOMPARE(asked(sandbox, otherApp), caller == "person" ? (GraphError{190, 458}) : GraphError());
        // A new consent does not wake the old tokens.
        QCOMPARE(asked(sandbox, holder(sandbox).page), GraphError());
        QCOMPARE(asked(sandbox, held.page), (GraphError{190, 458}));
    }

    void doesNotTakeAPagesTokenForTheGrant()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const Holder held = holder(sandbox);
        QCOMPARE(remove(sandbox, "/me/permissions", held.page)->status, 400);
        QCOMPARE(asked(sandbox, held.page), GraphError());
        QCOMPARE(asked(sandbox, held.user), GraphError());
    }

    void endsTokensFromBeforeAFreshStartForGood()
    {
        Holder held;
        {
            Sandbox sandbox({u"--consent"_s, u"auto"_s});
            holder(sandbox);
            held = holder(sandbox);
        }
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        QVERIFY(sandbox.control("deauthorize=first"));
        QCOMPARE(asked(sandbox, holder(sandbox).page), GraphError());
        QCOMPARE(asked(sandbox, held.page), (GraphError{190, 458}));
        QCOMPARE(asked(sandbox, held.user), (GraphError{190, 458}));
    }

    void withdrawsOnePermissionFromEveryPage()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const Holder held = holder(sandbox);
        remove(sandbox, "/me/permissions/pages_show_list", held.user);
        QCOMPARE(errorOf(sandbox.get("/me/accounts", held.user)).code, 200);
        QCOMPARE(sandbox.get("/me?fields=id,name", held.page)->status, 200);
        remove(sandbox, "/me/permissions?permission=pages_read_engagement", held.user);
        for (const std::string& token : {held.page, held.secondPage}) {
            QCOMPARE(errorOf(sandbox.get("/me?fields=id,name", token)).code, 10);
            QCOMPARE(asked(sandbox, token), GraphError()); // alive, and may say who it is
        }
        QCOMPARE(asked(sandbox, held.user), GraphError());
    }

    void revokesOneTokenOnly()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const Holder held = holder(sandbox);
        const Holder other = otherLogin(sandbox);
        QCOMPARE(errorOf(revoke(sandbox, held.page)).code, 100);
        QCOMPARE(asked(sandbox, held.page), GraphError());
        QVERIFY(sandbox.control("revoke-pages=yes"));
        QCOMPARE(json(revoke(sandbox, held.page))[u"success"_s].toString(), u"true"_s);
        QCOMPARE(asked(sandbox, held.page), (GraphError{190, 0}));
        for (const std::string& token : {held.user, held.secondPage, other.page}) {
            QCOMPARE(asked(sandbox, token), GraphError());
        }
        QCOMPARE(revoke(sandbox, held.user)->status, 200);
        QCOMPARE(asked(sandbox, held.user), (GraphError{190, 0}));
        QCOMPARE(asked(sandbox, held.secondPage), GraphError());
        QCOMPARE(errorOf(revoke(sandbox, held.page)).code, 100); // it is no token any more
        QCOMPARE(asked(sandbox, holder(sandbox).page), GraphError());
    }

    void unticksAPage_data()
    {
        QTest::addColumn<QByteArray>("setting");
        QTest::addColumn<int>("code");
        QTest::newRow("its token dies at once") << QByteArray("yes") << 190;
        QTest::newRow("its token lives on") << QByteArray("no") << 0;
    }
    void unticksAPage()
    {
        QFETCH(QByteArray, setting);
        QFETCH(int, code);
        Sandbox sandbox({u"--consent"_s, u"auto"_s, u"--untick-ends"_s, QString::fromLatin1(setting)});
        const Holder held = holder(sandbox);
        const Holder other = otherLogin(sandbox);
        QVERIFY(sandbox.control("untick=" + secondPageId + ":first"));
        QCOMPARE(asked(sandbox, held.secondPage), (GraphError{code, 0}));
        for (const std::string& token : {held.user, held.page, other.secondPage}) {
            QCOMPARE(asked(sandbox, token), GraphError());
        }
        QCOMPARE(json(sandbox.get("/me/accounts", held.user))[u"data"_s].toArray().size(), 2);
        QCOMPARE(errorOf(sandbox.get("/" + secondPageId, held.user)).code, 10);
        QVERIFY(sandbox.control("untick=" + secondPageId));
        QCOMPARE(asked(sandbox, other.secondPage), (GraphError{code, 0}));
        QVERIFY(!sandbox.control("untick=77"));
        QVERIFY(!sandbox.control("untick=" + pageId + ":somebody"));
    }
};

QTEST_GUILESS_MAIN(SandboxRevokeTest)
#include "tst_sandboxrevoke.moc"
