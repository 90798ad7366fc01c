// Pages held in business portfolios, and what a token says of the Pages it may touch.

#include "tests/sandbox/client.h"

#include <QSet>
#include <QTest>

namespace {

const std::string scopeWithBusiness = Sandbox::usualScope + ",business_management";
const std::string owner = "201938475610001";
const std::string agency = "201938475610002";

QStringList idsOf(const QJsonArray& list)
{
    QStringList ids;
    for (const QJsonValue entry : list) {
        ids.append(entry[u"id"_s].toString());
    }
    return ids;
}

QStringList idsAt(Sandbox& sandbox, const std::string& path, const std::string& token)
{
    return idsOf(json(sandbox.get(path, token))[u"data"_s].toArray());
}

QString pageId(int page)
{
    return QString::number(101928374650001LL + page);
}

// What Meta says of the token to the app itself.
QJsonObject inspected(Sandbox& sandbox, const std::string& token)
{
    return json(sandbox.get("/debug_token?input_token=" + token, appId + "|" + secret))[u"data"_s].toObject();
}

// The Pages or portfolios that a permission holds for; none: all.
QStringList scopeOf(Sandbox& sandbox, const std::string& token, const QString& scope)
{
    QStringList targets;
    for (const QJsonValue entry : inspected(sandbox, token)[u"granular_scopes"_s].toArray()) {
        if (entry[u"scope"_s].toString() == scope) {
            for (const QJsonValue target : entry[u"target_ids"_s].toArray()) {
                targets.append(target.toString());
            }
        }
    }
    return targets;
}

} // namespace

class SandboxPortfolioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPagesOfPortfoliosOnlyThroughTheBusinesses()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s, u"--pages"_s, u"6"_s, u"--portfolio-pages"_s, u"4"_s});
        const std::string user = sandbox.userToken(scopeWithBusiness);
        QCOMPARE(idsAt(sandbox, "/me/accounts", user), (QStringList{pageId(0), pageId(1)}));
        QCOMPARE(idsAt(sandbox, "/me/businesses?fields=id,name", user),
                 (QStringList{QString::fromStdString(owner), QString::fromStdString(agency)}));
        QCOMPARE(idsAt(sandbox, "/" + owner + "/owned_pages", user), (QStringList{pageId(2), pageId(3)}));
        QCOMPARE(idsAt(sandbox, "/" + owner + "/client_pages", user), QStringList());
        QCOMPARE(idsAt(sandbox, "/" + agency + "/owned_pages", user), QStringList());
        QCOMPARE(idsAt(sandbox, "/" + agency + "/client_pages", user),
                 (QStringList{pageId(3), pageId(4), pageId(5)}));

        const QJsonArray pages = json(sandbox.get(
            "/v26.0/" + agency + "/client_pages?fields=id,name,access_token,tasks", user))[u"data"_s]
                                     .toArray();
        for (const QJsonValue page : pages) {
            QVERIFY(page[u"tasks"_s].toArray().contains(u"MANAGE"_s) ||
                    page[u"tasks"_s].toArray().contains(u"PROFILE_PLUS_FULL_CONTROL"_s));
            const std::string token = page[u"access_token"_s].toString().toStdString();
            QCOMPARE(json(sandbox.get("/me", token))[u"id"_s], page[u"id"_s]);
        }
    }

    void pagesThroughPortfoliosByCursors()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s, u"--pages"_s, u"60"_s, u"--portfolio-pages"_s, u"60"_s});
        const std::string user = sandbox.userToken(scopeWithBusiness);
        QVERIFY(idsAt(sandbox, "/me/accounts", user).isEmpty());
        QSet<QString> ids;
        int requests = 0;
        for (const std::string& start : {owner + "/owned_pages", agency + "/client_pages"}) {
            std::string path = "/v26.0/" + start + "?fields=id&limit=20";
            while (!path.empty()) {
                const QJsonObject body = json(sandbox.get(path, user));
                for (const QString& id : idsOf(body[u"data"_s].toArray())) {
                    ids.insert(id);
                }
                const QUrl next(body[u"paging"_s][u"next"_s].toString());
                path = next.isEmpty() ? std::string()
                                      : (next.path() + u'?' + next.query(QUrl::FullyEncoded)).toStdString();
                ++requests;
            }
        }
        QCOMPARE(ids.size(), 60);
        QCOMPARE(requests, 4);
        const QJsonObject first = json(sandbox.get("/me/businesses?limit=1", user));
        const std::string after = first[u"paging"_s][u"cursors"_s][u"after"_s].toString().toStdString();
        QCOMPARE(idsAt(sandbox, "/me/businesses?limit=1&after=" + encoded(after), user),
                 QStringList{QString::fromStdString(agency)});
    }

    void wantsThePermissionForPortfolios_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("businesses") << QByteArray("/me/businesses");
        QTest::newRow("owned") << QByteArray("/201938475610001/owned_pages");
        QTest::newRow("client") << QByteArray("/201938475610002/client_pages");
    }
    void wantsThePermissionForPortfolios()
    {
        QFETCH(QByteArray, path);
        Sandbox sandbox({u"--consent"_s, u"auto"_s, u"--portfolio-pages"_s, u"2"_s});
        QCOMPARE(errorOf(sandbox.get(path.toStdString(), sandbox.userToken())).code, 200);
        QVERIFY(sandbox.control("scenario=declined-business"));
        const std::string declined = sandbox.userToken(scopeWithBusiness);
        QVERIFY(!declined.empty()); // unticked, not cancelled
        QCOMPARE(errorOf(sandbox.get(path.toStdString(), declined)).code, 200);
        const auto answer = sandbox.get("/me/permissions?permission=business_management", declined);
        QCOMPARE(json(answer)[u"data"_s][0][u"status"_s].toString(), u"declined"_s);
        QVERIFY(sandbox.control("scenario=normal"));
        const std::string user = sandbox.userToken(scopeWithBusiness);
        QCOMPARE(sandbox.get(path.toStdString(), user)->status, 200);
        QCOMPARE(errorOf(sandbox.get(path.toStdString(), sandbox.pageToken(user))).code, 100);
        QVERIFY(sandbox.control("portfolio-pages=0"));
        QVERIFY(idsAt(sandbox, path.toStdString(), user).isEmpty());
    }

    void namesTheChosenPagesInTheScopes()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s, u"--pages"_s, u"4"_s, u"--portfolio-pages"_s, u"2"_s});
        const std::string user = sandbox.userToken(scopeWithBusiness);
        QVERIFY(sandbox.control("untick=101928374650001"));
        QCOMPARE(scopeOf(sandbox, user, u"pages_show_list"_s),
                 (QStringList{pageId(1), pageId(2), pageId(3)}));
        QCOMPARE(scopeOf(sandbox, user, u"pages_manage_posts"_s),
                 (QStringList{pageId(1), pageId(2), pageId(3)}));
        QCOMPARE(scopeOf(sandbox, user, u"business_management"_s),
                 (QStringList{QString::fromStdString(owner), QString::fromStdString(agency)}));
        QCOMPARE(scopeOf(sandbox, user, u"public_profile"_s), QStringList());
        QVERIFY(sandbox.control("pages=300"));
        const std::string everything = sandbox.userToken();
        QCOMPARE(scopeOf(sandbox, everything, u"pages_show_list"_s), QStringList());
    }

    void saysHowLongATokenLasts()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const std::string user = sandbox.userToken();
        const QJsonObject person = inspected(sandbox, user);
        QVERIFY(person[u"is_valid"_s].toBool());
        QCOMPARE(person[u"type"_s].toString(), u"USER"_s);
        QCOMPARE(person[u"expires_at"_s].toInteger() - person[u"issued_at"_s].toInteger(), 5183944);
        QCOMPARE(person[u"data_access_expires_at"_s].toInteger() - person[u"issued_at"_s].toInteger(),
                 90 * 24 * 3600);
        QVERIFY(person[u"scopes"_s].toArray().contains(u"pages_show_list"_s));
        QCOMPARE(inspected(sandbox, sandbox.pageToken(user))[u"expires_at"_s].toInt(-1), 0);

        QVERIFY(sandbox.control("deauthorize=first"));
        const QJsonObject dead = inspected(sandbox, user);
        QVERIFY(!dead[u"is_valid"_s].toBool(true));
        QCOMPARE(dead[u"error"_s][u"code"_s].toInt(), 190);
        QCOMPARE(dead[u"error"_s][u"subcode"_s].toInt(), 458);
        QVERIFY(dead[u"scopes"_s].toArray().isEmpty());
        const QJsonObject foreign = inspected(sandbox, "EAAnobodys");
        QVERIFY(!foreign[u"is_valid"_s].toBool(true));
        QCOMPARE(foreign[u"error"_s][u"code"_s].toInt(), 190);
    }

    void letsTokensLookIntoThemselvesUnlessToldNot()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const std::string user = sandbox.userToken();
        const std::string path = "/debug_token?input_token=" + user;
        QVERIFY(json(sandbox.get(path, user))[u"data"_s][u"is_valid"_s].toBool());
        QVERIFY(sandbox.control("self-inspection=no"));
        QCOMPARE(errorOf(sandbox.get(path, user)).code, 100);
        QVERIFY(inspected(sandbox, user)[u"is_valid"_s].toBool());
    }

    void offersThePermissionAsOneMoreBox()
    {
        Sandbox sandbox;
        const auto login = sandbox.get("/dialog/oauth?client_id=" + appId +
                                       "&redirect_uri=" + encoded(redirect) + "&scope=" + scopeWithBusiness);
        const QString html = QString::fromStdString(login->body);
        const std::string dialog =
            html.section(u"name=\"dialog\" value=\""_s, 1).section(u'"', 0, 0).toStdString();
        const auto logged = sandbox.http().Post("/sandbox/dialog/login",
                                                httplib::Params{{"dialog", dialog}, {"action", "continue"}});
        const httplib::Headers cookie{{"Cookie", logged->get_header_value("Set-Cookie")}};
        const auto boxes = sandbox.http().Get("/sandbox/dialog/permissions?dialog=" + dialog, cookie);
        QVERIFY(QString::fromStdString(boxes->body)
                    .contains(u"name=\"permission\" value=\"business_management\" checked"_s));
        const Landing landing(sandbox.http().Post(
            "/sandbox/dialog/permissions", cookie,
            httplib::Params{{"dialog", dialog}, {"permission", "pages_show_list"}, {"action", "continue"}}));
        QVERIFY(landing.query.hasQueryItem(u"code"_s));
    }
};

QTEST_GUILESS_MAIN(SandboxPortfolioTest)
#include "tst_sandboxportfolio.moc"
