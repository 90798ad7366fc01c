// What can become of single Pages and people while Pagekeep watches them.

#include "tests/sandbox/client.h"

#include <QTest>

namespace {

const std::string pageId = "101928374650001";
const std::string otherId = "101928374650002";

struct Held
{
    explicit Held(Sandbox& sandbox) : user(sandbox.userToken())
    {
        const QJsonArray pages =
            json(sandbox.get("/me/accounts?fields=access_token", user))[u"data"_s].toArray();
        page = pages[0][u"access_token"_s].toString().toStdString();
        other = pages[1][u"access_token"_s].toString().toStdString();
    }
    std::string user;
    std::string page;
    std::string other;
};

QJsonObject wordsOf(const httplib::Result& result)
{
    return json(result)[u"error"_s].toObject();
}

} // namespace

class SandboxHealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failsOnePageOrPersonAsToldTo_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("subcode");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isAlive");
        for (const int subcode : {458, 459, 460, 463, 464, 467, 490, 492}) {
            QTest::addRow("190/%d", subcode)
                << "190:" + QByteArray::number(subcode) << 190 << subcode << u"Error validating"_s << false;
        }
        QTest::newRow("190") << QByteArray("190") << 190 << 0 << u"Error validating"_s << false;
        QTest::newRow("102") << QByteArray("102") << 102 << 0 << u"Session key"_s << false;
        QTest::newRow("10") << QByteArray("10") << 10 << 0 << u"'pages_read_engagement'"_s << true;
        QTest::newRow("10 named") << QByteArray("10::pages_messaging") << 10 << 0 << u"'pages_messaging'"_s
                                  << true;
        QTest::newRow("200") << QByteArray("200::pages_manage_posts") << 200 << 0
                             << u"Requires the pages_manage_posts permission"_s << true;
        QTest::newRow("299") << QByteArray("299:33") << 299 << 33 << u"permission"_s << true;
        QTest::newRow("368") << QByteArray("368:1390008") << 368 << 1390008 << u"deemed abusive"_s << true;
        QTest::newRow("1") << QByteArray("1") << 1 << 0 << u"unknown error"_s << true;
        QTest::newRow("2") << QByteArray("2") << 2 << 0 << u"retry"_s << true;
        for (const int code : {4, 9, 17, 32, 341, 613, 80001}) {
            QTest::addRow("%d", code)
                << QByteArray::number(code) << code << 0 << u"(#%1)"_s.arg(code) << true;
        }
    }
    void failsOnePageOrPersonAsToldTo()
    {
        QFETCH(QByteArray, error);
        QFETCH(int, code);
        QFETCH(int, subcode);
        QFETCH(QString, words);
        QFETCH(bool, isAlive);
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const Held held(sandbox);
        const auto isValid = [&](const std::string& token) {
            const auto answer = sandbox.get("/debug_token?input_token=" + token, appId + "|" + secret);
            return json(answer)[u"data"_s][u"is_valid"_s].toBool();
        };
        const bool isLimit = QList<int>{4, 9, 17, 32, 341, 613, 80001}.contains(code);

        QVERIFY(sandbox.control("fail=" + pageId + ":" + error.toStdString()));
        for (const auto& answer :
             {sandbox.get("/me", held.page), sandbox.get("/" + pageId + "?fields=id", held.page),
              sandbox.get("/" + pageId, held.user)}) {
            QCOMPARE(errorOf(answer), (GraphError{code, subcode}));
            QVERIFY2(wordsOf(answer)[u"message"_s].toString().contains(words), answer->body.c_str());
            QCOMPARE(wordsOf(answer).contains(u"error_user_msg"_s), code == 368);
            QCOMPARE(wordsOf(answer).contains(u"error_user_title"_s), code == 368);
        }
        QCOMPARE(sandbox.get("/me", held.page)->get_header_value_count("x-business-use-case-usage"), 1U);
        QCOMPARE(sandbox.get("/me", held.page)->has_header("x-app-usage"), isLimit);
        QCOMPARE(isValid(held.page), isAlive);
        QCOMPARE(sandbox.get("/me", held.other)->status, 200);
        QCOMPARE(sandbox.get("/me", held.user)->status, 200);
        QVERIFY(sandbox.control("heal=" + pageId));
        QCOMPARE(sandbox.get("/me", held.page)->status, 200);

        QVERIFY(sandbox.control("fail-login=first:" + error.toStdString()));
        QCOMPARE(errorOf(sandbox.get("/me/accounts", held.user)), (GraphError{code, subcode}));
        QCOMPARE(sandbox.get("/me", held.page)->status, 200);
        QCOMPARE(isValid(held.user), isAlive);
        QVERIFY(sandbox.control("login=other"));
        QCOMPARE(sandbox.get("/me", sandbox.userToken())->status, 200);
        QVERIFY(sandbox.control("heal=all"));
        QCOMPARE(sandbox.get("/me", held.user)->status, 200);
    }

    void changesWhatAPersonMayDoOnAPage_data()
    {
        QTest::addColumn<QByteArray>("role");
        QTest::addColumn<QStringList>("classic");
        QTest::addColumn<QStringList>("profilePlus");
        QTest::newRow("view") << QByteArray("view") << QStringList{u"ADVERTISE"_s, u"ANALYZE"_s}
                              << QStringList{u"PROFILE_PLUS_ADVERTISE"_s, u"PROFILE_PLUS_ANALYZE"_s};
        QTest::newRow("edit") << QByteArray("edit")
                              << QStringList{u"ADVERTISE"_s, u"ANALYZE"_s, u"CREATE_CONTENT"_s,
                                             u"MESSAGING"_s, u"MODERATE"_s}
                              << QStringList{u"PROFILE_PLUS_CREATE_CONTENT"_s, u"PROFILE_PLUS_MODERATE"_s,
                                             u"PROFILE_PLUS_MESSAGING"_s, u"PROFILE_PLUS_ADVERTISE"_s,
                                             u"PROFILE_PLUS_ANALYZE"_s};
        QTest::newRow("full") << QByteArray("full")
                              << QStringList{u"ADVERTISE"_s, u"ANALYZE"_s,  u"CREATE_CONTENT"_s,
                                             u"MESSAGING"_s, u"MODERATE"_s, u"MANAGE"_s}
                              << QStringList{u"PROFILE_PLUS_FULL_CONTROL"_s, u"PROFILE_PLUS_CREATE_CONTENT"_s,
                                             u"PROFILE_PLUS_MODERATE"_s,     u"PROFILE_PLUS_MESSAGING"_s,
                                             u"PROFILE_PLUS_ADVERTISE"_s,    u"PROFILE_PLUS_ANALYZE"_s};
    }
    void changesWhatAPersonMayDoOnAPage()
    {
        QFETCH(QByteArray, role);
        QFETCH(QStringList, classic);
        QFETCH(QStringList, profilePlus);
        Sandbox sandbox({u"--consent"_s, u"auto"_s, u"--scenario"_s, u"view-only"_s});
        const Held held(sandbox);
        QVERIFY(sandbox.control("role=" + pageId + ":" + role.toStdString() + "&role=" + otherId + ":" +
                                role.toStdString()));
        const QJsonArray pages =
            json(sandbox.get("/me/accounts?fields=tasks", held.user))[u"data"_s].toArray();
        QCOMPARE(pages.size(), 3);
        QCOMPARE(pages[0][u"tasks"_s].toVariant().toStringList(), classic);
        QCOMPARE(pages[1][u"tasks"_s].toVariant().toStringList(), profilePlus);
        QCOMPARE(sandbox.get("/me", held.page)->status, 200);
    }

    void takesTheRoleOfOnePerson()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const Held held(sandbox);
        QVERIFY(sandbox.control("login=other"));
        const Held colleague(sandbox);
        QVERIFY(sandbox.control("role=" + pageId + ":none:first"));
        QCOMPARE(errorOf(sandbox.get("/me", held.page)), (GraphError{190, 492}));
        QCOMPARE(errorOf(sandbox.get("/" + pageId, held.user)).code, 10);
        QCOMPARE(json(sandbox.get("/me/accounts", held.user))[u"data"_s].toArray().size(), 2);
        QCOMPARE(sandbox.get("/me", colleague.page)->status, 200);
        QCOMPARE(json(sandbox.get("/me/accounts", colleague.user))[u"data"_s].toArray().size(), 3);
        QVERIFY(sandbox.control("role=" + pageId + ":none"));
        QCOMPARE(errorOf(sandbox.get("/me", colleague.page)), (GraphError{190, 492}));
        QVERIFY(sandbox.control("role=" + pageId + ":edit"));
        QCOMPARE(sandbox.get("/me", held.page)->status, 200);
    }

    void listsAPageWithoutItsToken()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const Held held(sandbox);
        const auto firstOf = [&] {
            return json(sandbox.get("/me/accounts?fields=id,access_token,tasks&limit=1",
                                    held.user))[u"data"_s][0]
                .toObject();
        };
        QVERIFY(sandbox.control("no-token=" + pageId));
        QVERIFY(!firstOf().contains(u"access_token"_s));
        QVERIFY(firstOf()[u"tasks"_s].toArray().contains(u"MANAGE"_s));
        QVERIFY(
            !json(sandbox.get("/" + pageId + "?fields=access_token", held.user)).contains(u"access_token"_s));
        QCOMPARE(sandbox.get("/me", held.page)->status, 200);
        QVERIFY(sandbox.control("no-token="));
        QCOMPARE(firstOf()[u"access_token"_s].toString().toStdString(), held.page);
    }

    void renamesAPage()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const Held held(sandbox);
        QVERIFY(sandbox.control("rename=" + pageId + ":" + encoded("Café: new & old")));
        QCOMPARE(json(sandbox.get("/me", held.page))[u"name"_s].toString(), u"Café: new & old"_s);
        QCOMPARE(json(sandbox.get("/me/accounts", held.user))[u"data"_s][0][u"name"_s].toString(),
                 u"Café: new & old"_s);
    }

    void tellsHowMuchIsUsed_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("minutes");
        QTest::newRow("nearly nothing") << 1 << 0;
        QTest::newRow("nearly all") << 99 << 0;
        QTest::newRow("all") << 100 << 7;
    }
    void tellsHowMuchIsUsed()
    {
        QFETCH(int, percent);
        QFETCH(int, minutes);
        Sandbox sandbox({u"--consent"_s, u"auto"_s, u"--usage"_s, u"50"_s});
        const Held held(sandbox);
        const auto usageIn = [](const httplib::Result& answer, const std::string& name) {
            return QJsonDocument::fromJson(QByteArray::fromStdString(answer->get_header_value(name)))
                .object();
        };
        QCOMPARE(usageIn(sandbox.get("/me", held.user), "X-App-Usage")[u"call_count"_s].toInt(), 50);
        QVERIFY(sandbox.control("usage=" + std::to_string(percent)));
        for (const std::string path : {"/me", "/me/accounts", "/nothing/here"}) {
            const auto answer = sandbox.get(path, held.user);
            QCOMPARE(usageIn(answer, "X-App-Usage")[u"call_count"_s].toInt(), percent);
            QVERIFY(!answer->has_header("X-Business-Use-Case-Usage"));
        }
        const auto answer = sandbox.get("/me", held.page);
        QVERIFY(!answer->has_header("X-App-Usage"));
        const QJsonObject use =
            usageIn(answer, "X-Business-Use-Case-Usage")[QString::fromStdString(pageId)][0].toObject();
        QCOMPARE(use[u"type"_s].toString(), u"pages"_s);
        QCOMPARE(use[u"call_count"_s].toInt(), percent);
        QCOMPARE(use[u"estimated_time_to_regain_access"_s].toInt(-1), minutes);
    }

    void refusesWhatItCannotDo_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("no code") << QByteArray("fail=101928374650001");
        QTest::newRow("unknown code") << QByteArray("fail=101928374650001:77");
        QTest::newRow("no number") << QByteArray("fail=101928374650001:190:x");
        QTest::newRow("unknown Page") << QByteArray("fail=101928374659999:190");
        QTest::newRow("unknown login") << QByteArray("fail-login=third:190");
        QTest::newRow("unknown role") << QByteArray("role=101928374650001:king");
        QTest::newRow("no name") << QByteArray("rename=101928374650001");
        QTest::newRow("no Page's token") << QByteArray("no-token=me");
        QTest::newRow("heal nobody") << QByteArray("heal=third");
    }
    void refusesWhatItCannotDo()
    {
        QFETCH(QByteArray, query);
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const Held held(sandbox);
        QVERIFY(!sandbox.control("fail=" + otherId + ":190&" + query.toStdString()));
        QCOMPARE(sandbox.get("/me", held.other)->status, 200); // all of it or nothing
    }
};

QTEST_GUILESS_MAIN(SandboxHealthTest)
#include "tst_sandboxhealth.moc"
