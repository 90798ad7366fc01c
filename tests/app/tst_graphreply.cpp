/// Replies of the Graph API as values: Meta's errors by code, usage headers, Pages and cursors.

#include "app/meta/graphreply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon({2026, 1, 2}, {12, 0}, Qt::UTC);
const QUrl graph(u"https://graph.facebook.com"_s);

QByteArray errorBody(int code, int subcode = 0, const QByteArray& more = {}, const QByteArray& message = "for developers")
{
    return "{\"error\":{\"message\":\"" + message + "\",\"type\":\"OAuthException\",\"code\":" + QByteArray::number(code) +
           (subcode ? ",\"error_subcode\":" + QByteArray::number(subcode) : QByteArray()) +
           (more.isEmpty() ? QByteArray() : "," + more) + ",\"fbtrace_id\":\"TRACE\"}}";
}

GraphReply::Raw raw(int status, const QByteArray& body, const QByteArray& usage = {}, const QByteArray& after = {})
{
    return {status, body, {}, usage, after, {}, noon};
}

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

struct Listed
{
    QString text;
    int kind = -1;
};

/// Every Page as "id|name|tasks|token;".
Listed listed(const QByteArray& json)
{
    Listed all;
    const auto done = GraphReply::pages(object(json), [&all](Meta::ListedPage page, QByteArrayView token) -> Result<void> {
        all.text += page.id.value + u'|' + page.name + u'|' + page.tasks.join(u'+') + u'|' +
                    QString::fromUtf8(token) + u';';
        return {};
    });
    if (!done)
        all.kind = int(done.error().kind);
    return all;
}

} // namespace

class GraphReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsByCode_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isTransient");
        const auto row = [](int status, int code, ErrorKind kind, bool isTransient, const QByteArray& more = {}) {
            QTest::addRow("%d, HTTP %d %s", code, status, more.constData()) << status << code << more << int(kind)
                                                                            << isTransient;
        };
        row(500, 1, ErrorKind::MetaUnavailable, true);
        row(400, 1, ErrorKind::MetaUnavailable, true);
        row(500, 2, ErrorKind::MetaUnavailable, true);
        row(200, 2, ErrorKind::MetaUnavailable, true); // an error may come as 200
        for (const int code : {4, 9, 17, 32, 341, 613, 80001}) {
            row(400, code, ErrorKind::RateLimited, false);
            row(403, code, ErrorKind::RateLimited, false, "\"is_transient\":true"); // never hammered all the same
        }
        row(400, 10, ErrorKind::PermissionMissing, false);
        for (const int code : {200, 210, 299})
            row(403, code, ErrorKind::PermissionMissing, false);
        row(400, 199, ErrorKind::MetaRefused, false);
        row(400, 300, ErrorKind::MetaRefused, false);
        row(400, 101, ErrorKind::AppRefused, false);
        row(400, 102, ErrorKind::TokenInvalid, false);
        row(401, 190, ErrorKind::TokenInvalid, false);
        row(400, 104, ErrorKind::SecretWrong, false);
        for (const int code : {3, 33, 100, 368, 506, 2500, 999999})
            row(400, code, ErrorKind::MetaRefused, false);
        row(400, 100, ErrorKind::MetaUnavailable, true, "\"is_transient\":true");
        row(400, 100, ErrorKind::MetaRefused, false, "\"is_transient\":false");
        row(503, 100, ErrorKind::MetaUnavailable, true);
        row(400, 0, ErrorKind::MetaRefused, false);
    }

    void errorsByCode()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(QByteArray, more);
        const auto reply = GraphReply::parse(raw(status, errorBody(code, 458, more)));
        QVERIFY(!reply);
        QTEST(int(reply.error().error.kind), "kind");
        QTEST(reply.error().isTransient, "isTransient");
        QCOMPARE(reply.error().code, code);
        QCOMPARE(reply.error().subcode, 458);
        QCOMPARE(reply.error().error.detail,
                 u"Meta error %1, subcode 458, HTTP %2, trace TRACE"_s.arg(code).arg(status));
        QCOMPARE(reply.error().error.retryAt.isValid(), reply.error().error.kind == ErrorKind::RateLimited);
    }

    void everyYesOfMetaIsOne_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isYes");
        QTest::newRow("true") << QByteArray("true") << true;
        QTest::newRow("true and a line end") << QByteArray("true\n") << true;
        QTest::newRow("success") << QByteArray("{\"success\":true}") << true;
        QTest::newRow("success as a text") << QByteArray("{\"success\":\"true\"}") << true;
        QTest::newRow("no success") << QByteArray("{\"success\":false}") << false;
        QTest::newRow("no success as a text") << QByteArray("{\"success\":\"false\"}") << false;
        QTest::newRow("nothing of it") << QByteArray("{}") << false;
    }

    void everyYesOfMetaIsOne()
    {
        QFETCH(const QByteArray, body);
        const auto reply = GraphReply::parse(raw(200, body));
        QVERIFY(reply);
        QTEST(GraphReply::isYes(*reply), "isYes");
    }

    void whatIsNoErrorEnvelope_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isTransient");
        QTest::newRow("HTML as 200") << 200 << QByteArray("<!DOCTYPE html><html></html>") << false;
        QTest::newRow("HTML as 502") << 502 << QByteArray("<html>Bad gateway</html>") << true;
        QTest::newRow("text") << 503 << QByteArray("Service Unavailable") << true;
        QTest::newRow("cut off") << 200 << QByteArray("{\"data\":[{\"id\":\"1\"") << false;
        QTest::newRow("empty") << 200 << QByteArray() << false;
        QTest::newRow("array") << 200 << QByteArray("[]") << false;
        QTest::newRow("just true, but refused") << 400 << QByteArray("true") << false;
        QTest::newRow("just false") << 200 << QByteArray("false") << false;
        QTest::newRow("two objects") << 200 << QByteArray("{}{}") << false;
        QTest::newRow("redirect") << 302 << QByteArray() << false;
        QTest::newRow("object as 404") << 404 << QByteArray("{\"a\":1}") << false;
        QTest::newRow("error is a text") << 400 << QByteArray("{\"error\":\"invalid_request\"}") << false;
        QTest::newRow("not UTF-8") << 200 << QByteArray("{\"data\":\"\xff\xfe\"}") << false;
    }

    void whatIsNoErrorEnvelope()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto reply = GraphReply::parse(raw(status, body));
        QVERIFY(!reply);
        QCOMPARE(reply.error().error.kind, ErrorKind::MetaUnavailable);
        QTEST(reply.error().isTransient, "isTransient");
        QCOMPARE(reply.error().code, 0);
        QVERIFY(reply.error().error.detail.startsWith(u"HTTP %1"_s.arg(status)));
    }

    void anObjectIsTheAnswer()
    {
        const auto reply = GraphReply::parse(raw(200, "{\"id\":\"1\",\"error\":null}"));
        QVERIFY(reply);
        QCOMPARE((*reply)["id"_L1].toString(), u"1"_s);
        QVERIFY(GraphReply::parse(raw(201, "{}")));
    }

    void wordsForPeople_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("said");
        QTest::newRow("title and text") << 368 << QByteArray("\"error_user_title\":\"Slow\",\"error_user_msg\":\"Wait <b>a</b> bit\"")
                                        << u"Slow\nWait <b>a</b> bit"_s;
        QTest::newRow("text") << 190 << QByteArray("\"error_user_msg\":\"Log in again\"") << u"Log in again"_s;
        QTest::newRow("title alone says nothing") << 190 << QByteArray("\"error_user_title\":\"Oops\"") << QString();
        QTest::newRow("nothing, own words") << 190 << QByteArray() << QString();
        QTest::newRow("nothing, unknown code") << 100 << QByteArray() << u"for developers"_s;
    }

    void wordsForPeople()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, more);
        const auto reply = GraphReply::parse(raw(400, errorBody(code, 0, more)));
        QVERIFY(!reply);
        QTEST(reply.error().error.said, "said");
    }

    void boundsWhatItTakesOver()
    {
        const QByteArray body = "{\"error\":{\"code\":100,\"message\":\"" + QByteArray(10000, 'm') +
                                "\",\"fbtrace_id\":\"" + QByteArray(10000, 't') + "\"}}";
        const auto reply = GraphReply::parse(raw(400, body));
        QCOMPARE(reply.error().error.said.size(), 500);
        QVERIFY(reply.error().error.detail.size() < 200);
    }

    void tellsWhenToComeBack_data()
    {
        QTest::addColumn<QByteArray>("usage");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QDateTime>("retryAt");
        const auto minutes = [](const QByteArray& number) {
            return "{\"1234\":[{\"type\":\"pages\",\"call_count\":100,\"estimated_time_to_regain_access\":" + number + "}]}";
        };
        QTest::newRow("minutes") << minutes("7") << QByteArray() << noon.addSecs(7 * 60);
        QTest::newRow("the longest of several")
            << QByteArray("{\"1\":[{\"estimated_time_to_regain_access\":3},{\"estimated_time_to_regain_access\":12}],"
                          "\"2\":[{\"estimated_time_to_regain_access\":5}]}")
            << QByteArray() << noon.addSecs(12 * 60);
        QTest::newRow("Retry-After wins") << minutes("7") << QByteArray("90") << noon.addSecs(90);
        QTest::newRow("Retry-After is a date") << minutes("7") << QByteArray("Fri, 02 Jan 2026 13:00:00 GMT")
                                               << noon.addSecs(7 * 60);
        QTest::newRow("nothing") << QByteArray() << QByteArray() << noon.addSecs(3600);
        QTest::newRow("zero minutes") << minutes("0") << QByteArray() << noon.addSecs(3600);
        QTest::newRow("not JSON") << QByteArray("call_count=100") << QByteArray() << noon.addSecs(3600);
        QTest::newRow("other shape") << QByteArray("{\"1\":{\"x\":1}}") << QByteArray("-5") << noon.addSecs(3600);
        QTest::newRow("a year") << minutes("525600") << QByteArray() << noon.addSecs(24 * 3600);
        QTest::newRow("a year of seconds") << QByteArray() << QByteArray("31536000") << noon.addSecs(24 * 3600);
    }

    void tellsWhenToComeBack()
    {
        QFETCH(QByteArray, usage);
        QFETCH(QByteArray, after);
        const auto reply = GraphReply::parse(raw(400, errorBody(4), usage, after));
        QVERIFY(!reply);
        QTEST(reply.error().error.retryAt, "retryAt");
    }

    // meta-platform.md 2.1: what the token endpoint says, and what is to be done about it.
    void exchangeErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("public_"); // without an app secret
        QTest::addColumn<int>("withSecret");
        const auto row = [](const char* name, const QByteArray& body, ErrorKind isPublic, ErrorKind withSecret) {
            QTest::newRow(name) << body << int(isPublic) << int(withSecret);
        };
        row("code used", errorBody(100, 36009), ErrorKind::CodeRefused, ErrorKind::CodeRefused);
        row("other redirect", errorBody(100, 36008), ErrorKind::CodeRefused, ErrorKind::CodeRefused);
        row("code expired", errorBody(100, 36007), ErrorKind::CodeRefused, ErrorKind::CodeRefused);
        row("code format", errorBody(100, 0, {}, "Invalid verification code format."), ErrorKind::CodeRefused,
            ErrorKind::CodeRefused);
        row("verifier", errorBody(100, 0, {}, "Invalid code verifier. Code verifier should match the code challenge."),
            ErrorKind::CodeRefused, ErrorKind::CodeRefused);
        row("secret wrong", errorBody(1, 0, {}, "Error validating client secret."), ErrorKind::ExchangeRefused,
            ErrorKind::SecretWrong);
        row("secret missing", errorBody(1, 0, {}, "Missing client_secret parameter."), ErrorKind::ExchangeRefused,
            ErrorKind::SecretWrong);
        row("secret missing, code 101", errorBody(101, 0, {}, "Missing client_secret"), ErrorKind::ExchangeRefused,
            ErrorKind::SecretWrong);
        row("App ID", errorBody(101, 0, {}, "Missing client_id parameter."), ErrorKind::AppRefused,
            ErrorKind::AppRefused);
        row("outage", errorBody(1, 0, {}, "An unknown error occurred"), ErrorKind::MetaUnavailable,
            ErrorKind::MetaUnavailable);
        row("outage 2", errorBody(2), ErrorKind::MetaUnavailable, ErrorKind::MetaUnavailable);
        row("slow down", errorBody(4), ErrorKind::RateLimited, ErrorKind::RateLimited);
        row("other refusal", errorBody(191, 0, {}, "Something else"), ErrorKind::ExchangeRefused,
            ErrorKind::MetaRefused);
        row("HTML", "<html>", ErrorKind::MetaUnavailable, ErrorKind::MetaUnavailable);
    }

    void exchangeErrors()
    {
        QFETCH(QByteArray, body);
        auto reply = GraphReply::parse(raw(400, body));
        QTEST(int(GraphReply::exchangeError(reply.error(), false).kind), "public_");
        QTEST(int(GraphReply::exchangeError(reply.error(), true).kind), "withSecret");
    }

    void aTransientExchangeErrorIsAnOutage()
    {
        const auto reply = GraphReply::parse(raw(503, errorBody(190)));
        QCOMPARE(GraphReply::exchangeError(reply.error(), false).kind, ErrorKind::MetaUnavailable);
    }

    void tokens_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("token"); // empty: refused
        QTest::addColumn<int>("expiresIn");    // 0: absent
        QTest::newRow("usual") << QByteArray("{\"access_token\":\"EAA\",\"token_type\":\"bearer\",\"expires_in\":5183944}")
                               << QByteArray("EAA") << 5183944;
        QTest::newRow("no end") << QByteArray("{\"access_token\":\"EAA\"}") << QByteArray("EAA") << 0;
        QTest::newRow("end 0") << QByteArray("{\"access_token\":\"EAA\",\"expires_in\":0}") << QByteArray("EAA") << 0;
        QTest::newRow("end in the past") << QByteArray("{\"access_token\":\"EAA\",\"expires_in\":-1}") << QByteArray("EAA")
                                         << 0;
        QTest::newRow("none") << QByteArray("{\"token_type\":\"bearer\"}") << QByteArray() << 0;
        QTest::newRow("empty") << QByteArray("{\"access_token\":\"\"}") << QByteArray() << 0;
        QTest::newRow("not a text") << QByteArray("{\"access_token\":17}") << QByteArray() << 0;
    }

    void tokens()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, token);
        const auto answer = GraphReply::token(object(json));
        QCOMPARE(bool(answer), !token.isEmpty());
        if (!answer) {
            QCOMPARE(answer.error().kind, ErrorKind::MetaUnavailable);
            return;
        }
        QCOMPARE(answer->value.view(), QByteArrayView(token));
        QTEST(int(answer->expiresIn.value_or(0)), "expiresIn");
    }

    void onlyGrantedPermissionsCount()
    {
        const auto permissions = GraphReply::permissions(object(
            "{\"data\":[{\"permission\":\"a\",\"status\":\"granted\"},{\"permission\":\"b\",\"status\":\"declined\"},"
            "{\"permission\":\"c\",\"status\":\"expired\"},{\"permission\":\"d\"},{\"permission\":\"e\",\"status\":\"granted\"},17]}"));
        QVERIFY(permissions);
        QCOMPARE(permissions->granted, (QStringList{u"a"_s, u"e"_s}));
        QCOMPARE(permissions->declined, (QStringList{u"b"_s, u"c"_s}));
        QVERIFY(!GraphReply::permissions(object("{}")));
        QVERIFY(!GraphReply::permissions(object("{\"data\":{}}")));
    }

    void pagesAreRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("kind"); // -1: all read
        const auto row = [](const char* name, const QByteArray& json, const QString& expected, int kind = -1) {
            QTest::newRow(name) << json << expected << kind;
        };
        row("usual", "{\"data\":[{\"id\":\"1\",\"name\":\"A\",\"access_token\":\"EAA\",\"tasks\":[\"MANAGE\",\"NEW\"]}]}",
            u"1|A|MANAGE+NEW|EAA;"_s);
        row("in order", "{\"data\":[{\"id\":\"2\"},{\"id\":\"1\"}]}", u"2|||;1|||;"_s);
        row("id as a number beyond 2^53", "{\"data\":[{\"id\":9007199254740993}]}", u"9007199254740993|||;"_s);
        row("tasks missing", "{\"data\":[{\"id\":\"1\",\"name\":\"A\",\"access_token\":\"EAA\"}]}", u"1|A||EAA;"_s);
        row("tasks of another kind", "{\"data\":[{\"id\":\"1\",\"tasks\":\"MANAGE\"}]}", u"1|||;"_s);
        row("token missing", "{\"data\":[{\"id\":\"1\",\"name\":\"A\",\"tasks\":[\"MANAGE\"]}]}", u"1|A|MANAGE|;"_s);
        row("name as HTML", "{\"data\":[{\"id\":\"1\",\"name\":\"<b>A</b>\"}]}", u"1|<b>A</b>||;"_s);
        row("empty", "{\"data\":[]}", {});
        const int broken = int(ErrorKind::MetaUnavailable);
        row("no data", "{}", {}, broken);
        row("no id", "{\"data\":[{\"name\":\"A\"}]}", {}, broken);
        row("empty id", "{\"data\":[{\"id\":\"\"}]}", {}, broken);
        row("id is no whole number", "{\"data\":[{\"id\":1.5}]}", {}, broken);
        row("id below zero", "{\"data\":[{\"id\":-4}]}", {}, broken);
        row("id is no id", "{\"data\":[{\"id\":{\"x\":1}}]}", {}, broken);
        row("entry is no object", "{\"data\":[\"x\"]}", {}, broken);
    }

    void pagesAreRead()
    {
        QFETCH(QByteArray, json);
        const Listed all = listed(json);
        QTEST(all.text, "expected");
        QTEST(all.kind, "kind");
    }

    void aPageThatFailsEndsTheReading()
    {
        int count = 0;
        const auto done = GraphReply::pages(object("{\"data\":[{\"id\":\"1\"},{\"id\":\"2\"}]}"),
                                            [&count](Meta::ListedPage, QByteArrayView) -> Result<void> {
                                                ++count;
                                                return failed(ErrorKind::DiskFull);
                                            });
        QCOMPARE(count, 1);
        QCOMPARE(done.error().kind, ErrorKind::DiskFull);
    }

    void cursorsAreTakenFromTheSameHostOnly_data()
    {
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected"); // "-": the end; "!": refused
        const auto row = [](const char* name, const QString& next, const QString& after, const QString& expected) {
            QTest::newRow(name) << next << after << expected;
        };
        row("usual", u"https://graph.facebook.com/v26.0/1/accounts?after=QVFI&access_token=EAA"_s, u"QVFI"_s, u"QVFI"_s);
        row("host in capitals", u"https://GRAPH.facebook.com/x"_s, u"c"_s, u"c"_s);
        row("signs in the cursor", u"https://graph.facebook.com/x"_s, u"a+/=&b"_s, u"a+/=&b"_s);
        row("the end", {}, u"QVFI"_s, u"-"_s);
        row("other host", u"https://evil.example/v26.0/1/accounts"_s, u"c"_s, u"!"_s);
        row("host as a name", u"https://graph.facebook.com@evil.example/x"_s, u"c"_s, u"!"_s);
        row("host as a beginning", u"https://graph.facebook.com.evil.example/x"_s, u"c"_s, u"!"_s);
        row("other port", u"https://graph.facebook.com:8443/x"_s, u"c"_s, u"!"_s);
        row("other scheme", u"http://graph.facebook.com/x"_s, u"c"_s, u"!"_s);
        row("no host", u"/v26.0/1/accounts?after=c"_s, u"c"_s, u"!"_s);
        row("no address", u"%%%"_s, u"c"_s, u"!"_s);
        row("no cursor", u"https://graph.facebook.com/x?after=c"_s, {}, u"!"_s);
    }

    void cursorsAreTakenFromTheSameHostOnly()
    {
        QFETCH(QString, next);
        QFETCH(QString, after);
        QJsonObject paging{{u"cursors"_s, QJsonObject{{u"before"_s, u"b"_s}, {u"after"_s, after}}}};
        if (!next.isEmpty())
            paging.insert(u"next"_s, next);
        const auto cursor = GraphReply::nextCursor({{u"paging"_s, paging}}, graph);
        if (!cursor) {
            QCOMPARE(cursor.error().kind, ErrorKind::PageListBroken);
            QVERIFY(!cursor.error().detail.contains("EAA"_L1));
        }
        QTEST(!cursor ? u"!"_s : cursor->value_or(u"-"_s), "expected");
    }

    void aListWithoutPagingIsAtItsEnd()
    {
        const auto cursor = GraphReply::nextCursor(object("{\"data\":[]}"), graph);
        QVERIFY(cursor && !*cursor);
    }
};

QTEST_GUILESS_MAIN(GraphReplyTest)
#include "tst_graphreply.moc"
