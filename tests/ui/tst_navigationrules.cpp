/// \file Where the login window may go, address by address, and what it takes for a start line.

#include "ui/login/loginrequest.h"
#include "ui/login/navigationrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Verdict = NavigationRules::Verdict;

Q_DECLARE_METATYPE(NavigationRules::Verdict)

namespace {

const QUrl stopAt(u"https://www.facebook.com/connect/login_success.html"_s);

QJsonObject goodStart()
{
    return {{u"start"_s, u"https://www.facebook.com/v26.0/dialog/oauth?client_id=1"_s},
            {u"stopAt"_s, stopAt.toString()},
            {u"expires"_s, u"2030-01-01T00:00:00Z"_s},
            {u"locale"_s, u"de"_s},
            {u"title"_s, u"Connect Meta"_s},
            {u"size"_s, QJsonArray{620, 760}},
            {u"dark"_s, true},
            {u"highContrast"_s, true},
            {u"allowHost"_s, QJsonValue::Null}};
}

} // namespace

class TestNavigationRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const char* address, Verdict verdict) {
            QTest::newRow(address) << QString::fromUtf8(address) << verdict;
        };
        // Meta's hosts
        row("https://www.facebook.com/v26.0/dialog/oauth?x=1", Verdict::Allow);
        row("https://facebook.com/", Verdict::Allow);
        row("https://m.facebook.com/login", Verdict::Allow);
        row("https://a.b.c.facebook.com/", Verdict::Allow);
        row("https://auth.meta.com/", Verdict::Allow);
        row("https://meta.com", Verdict::Allow);
        row("HTTPS://WWW.FACEBOOK.COM/", Verdict::Allow);
        row("https://www.facebook.com:443/", Verdict::Allow);
        // Hosts that look like them
        row("https://facebook.com.evil.example/", Verdict::Ask);
        row("https://evilfacebook.com/", Verdict::Ask);
        row("https://facebook.com-login.example/", Verdict::Ask);
        row("https://facebook.co/", Verdict::Ask);
        row("https://notmeta.com/", Verdict::Ask);
        row("https://xn--facebok-y0a.com/", Verdict::Ask);
        row("https://fаcebook.com/", Verdict::Ask); // a Cyrillic a
        row("https://evil.example/https://www.facebook.com/", Verdict::Ask);
        row("https://evil.example/?u=facebook.com", Verdict::Ask);
        row("https://evil.example/#facebook.com", Verdict::Ask);
        row("https://192.0.2.1/", Verdict::Ask);
        row("https://sso.example.com:8443/saml", Verdict::Ask);
        // Names and passwords before the host, odd dots, odd ports
        row("https://facebook.com@evil.example/", Verdict::Refuse);
        row("https://www.facebook.com:x@evil.example/", Verdict::Refuse);
        row("https://user@www.facebook.com/", Verdict::Refuse);
        row("https://www.facebook.com./", Verdict::Refuse);
        row("https://evil.example./", Verdict::Refuse);
        row("https://.facebook.com/", Verdict::Refuse);
        row("https://www.facebook.com:8443/", Verdict::Refuse);
        row("https://www.facebook.com:80/", Verdict::Refuse);
        // Other schemes
        row("http://www.facebook.com/", Verdict::Refuse);
        row("http://sso.example.com/", Verdict::Refuse);
        row("file:///etc/passwd", Verdict::Refuse);
        row("data:text/html,x", Verdict::Refuse);
        row("javascript:alert(1)", Verdict::Refuse);
        row("blob:https://www.facebook.com/1", Verdict::Refuse);
        row("about:blank", Verdict::Refuse);
        row("chrome://crash", Verdict::Refuse);
        row("view-source:https://www.facebook.com/", Verdict::Refuse);
        row("ftp://www.facebook.com/", Verdict::Refuse);
        row("fb123://authorize", Verdict::Refuse);
        row("mailto:a@facebook.com", Verdict::Refuse);
        row("https:///path", Verdict::Refuse);
        row("", Verdict::Refuse);
        // The sandbox on this computer
        row("http://127.0.0.1:8080/dialog/oauth", Verdict::Allow);
        row("https://127.0.0.1:8080/", Verdict::Allow);
        row("http://127.0.0.1:8081/", Verdict::Refuse);
        row("http://127.0.0.1/", Verdict::Refuse);
        row("http://127.0.0.2:8080/", Verdict::Refuse);
        row("http://localhost:8080/", Verdict::Refuse);
        row("http://127.0.0.1:8080@evil.example/", Verdict::Refuse);
        row("http://127.0.0.1:8080.evil.example/", Verdict::Refuse);
        row("https://127.0.0.1:8081/", Verdict::Ask);
        // The end
        row("https://www.facebook.com/connect/login_success.html", Verdict::Land);
        row("https://www.facebook.com/connect/login_success.html?code=1&state=2#_=_", Verdict::Land);
        row("https://www.facebook.com/connect/login_success.html#access_token=1", Verdict::Land);
        row("https://www.facebook.com:443/connect/login_success.html?error=x", Verdict::Land);
        row("https://WWW.Facebook.com/connect/login_success.html", Verdict::Land);
        row("https://facebook.com/connect/login_success.html?code=1", Verdict::Allow);
        row("https://www.facebook.com/connect/login_success.html2?code=1", Verdict::Allow);
        row("https://www.facebook.com/connect/login_success.html/x?code=1", Verdict::Allow);
        row("https://www.facebook.com/connect/login_success.html/?code=1", Verdict::Allow);
        row("https://www.facebook.com/connect/Login_success.html", Verdict::Allow);
        row("https://www.facebook.com/x/connect/login_success.html", Verdict::Allow);
        row("https://www.facebook.com/?u=/connect/login_success.html", Verdict::Allow);
        row("http://www.facebook.com/connect/login_success.html?code=1", Verdict::Refuse);
        row("https://www.facebook.com:8443/connect/login_success.html", Verdict::Refuse);
        row("https://x@www.facebook.com/connect/login_success.html", Verdict::Refuse);
        row("https://evil.example/connect/login_success.html", Verdict::Ask);
    }
    void judges()
    {
        QFETCH(QString, address);
        QFETCH(Verdict, verdict);
        const NavigationRules rules(stopAt, LoopbackHost::parse(u"127.0.0.1:8080"_s));
        QCOMPARE(rules.judge(QUrl(address)), verdict);
    }

    void httpIsNeverAllowedWithoutALoopbackHost()
    {
        const NavigationRules rules(stopAt, std::nullopt);
        QCOMPARE(rules.judge(QUrl(u"http://127.0.0.1:8080/"_s)), Verdict::Refuse);
        QCOMPARE(rules.judge(QUrl(u"http://localhost/"_s)), Verdict::Refuse);
    }

    void agreementCountsForOneHostAndPort()
    {
        NavigationRules rules(stopAt, std::nullopt);
        rules.agree(QUrl(u"https://sso.example.com/saml?x=1"_s));
        QCOMPARE(rules.judge(QUrl(u"https://sso.example.com/other"_s)), Verdict::Allow);
        QCOMPARE(rules.judge(QUrl(u"https://SSO.example.com:443/"_s)), Verdict::Allow);
        QCOMPARE(rules.judge(QUrl(u"https://sso.example.com:8443/"_s)), Verdict::Ask);
        QCOMPARE(rules.judge(QUrl(u"https://other.example.com/"_s)), Verdict::Ask);
        QCOMPARE(rules.judge(QUrl(u"https://x.sso.example.com/"_s)), Verdict::Ask);
        QCOMPARE(rules.judge(QUrl(u"http://sso.example.com/"_s)), Verdict::Refuse);
        QCOMPARE(rules.judge(QUrl(u"https://sso.example.com@evil.example/"_s)), Verdict::Refuse);
    }

    void namesHostsInPunycode()
    {
        QCOMPARE(NavigationRules::hostName(QUrl(u"https://bücher.de/"_s)), u"xn--bcher-kva.de"_s);
        QCOMPARE(NavigationRules::hostName(QUrl(u"https://sso.example.com:8443/"_s)),
                 u"sso.example.com:8443"_s);
        QCOMPARE(NavigationRules::hostName(QUrl(u"http://127.0.0.1:80/"_s)), u"127.0.0.1"_s);
        QCOMPARE(NavigationRules::hostName(QUrl(u"https://[::1]:8080/"_s)), u"[::1]:8080"_s);
    }

    void findsTheMainPartOfAHost_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* host, const char* part) {
            QTest::newRow(host) << QString::fromLatin1(host) << QString::fromLatin1(part);
        };
        row("www.facebook.com", "facebook.com");
        row("facebook.com", "facebook.com");
        row("www.facebook.com.evil.example", "evil.example");
        row("a.b.example.co.uk", "example.co.uk");
        row("example.co.uk", "example.co.uk");
        row("a.someone.github.io", "someone.github.io");
        row("sso.example.com:8443", "example.com:8443");
        row("www.xn--bcher-kva.de", "xn--bcher-kva.de");
        row("127.0.0.1:8080", "127.0.0.1:8080");
        row("[::1]:8080", "[::1]:8080");
        row("intranet", "intranet");
        row("intranet:8443", "intranet:8443");
        row("", "");
    }
    void findsTheMainPartOfAHost()
    {
        QFETCH(QString, host);
        QFETCH(QString, part);
        QCOMPARE(NavigationRules::mainPart(host), part);
    }

    void takesOnlyLoopbackHosts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTaken");
        const auto row = [](const char* text, bool isTaken) {
            QTest::newRow(text) << QString::fromUtf8(text) << isTaken;
        };
        row("127.0.0.1:8080", true);
        row("127.1.2.3:1", true);
        row("[::1]:8080", true);
        row("localhost:8080", true);
        row("127.0.0.1", false);
        row("127.0.0.1:0", false);
        row("127.0.0.1:99999", false);
        row("192.168.0.1:8080", false);
        row("0.0.0.0:8080", false);
        row("example.com:8080", false);
        row("127.0.0.1.example.com:8080", false);
        row("localhost.example.com:8080", false);
        row("127.0.0.1:8080/x", false);
        row("127.0.0.1:8080?x", false);
        row("127.0.0.1@example.com:8080", false);
        row("example.com@127.0.0.1:8080", false);
        row("", false);
    }
    void takesOnlyLoopbackHosts()
    {
        QFETCH(QString, text);
        QFETCH(bool, isTaken);
        QCOMPARE(LoopbackHost::parse(text).has_value(), isTaken);
    }

    void readsAStartLine()
    {
        const auto request = LoginRequest::parse(QJsonDocument(goodStart()).toJson(QJsonDocument::Compact));
        QVERIFY(request);
        QCOMPARE(request->stopAt, stopAt);
        QCOMPARE(request->expires, QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC));
        QCOMPARE(request->locale.language(), QLocale::German);
        QCOMPARE(request->size, QSize(620, 760));
        QVERIFY(request->dark);
        QVERIFY(request->highContrast);
        QVERIFY(!request->loopback);
    }

    void refusesAStartLine_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("a foreign start") << u"start"_s << QJsonValue(u"https://evil.example/"_s);
        QTest::newRow("a start over http") << u"start"_s << QJsonValue(u"http://www.facebook.com/"_s);
        QTest::newRow("a start that is the end") << u"start"_s << QJsonValue(stopAt.toString());
        QTest::newRow("no end") << u"stopAt"_s << QJsonValue();
        QTest::newRow("an end over http") << u"stopAt"_s << QJsonValue(u"http://example.com/done"_s);
        QTest::newRow("no expiry") << u"expires"_s << QJsonValue(u"soon"_s);
        QTest::newRow("a host on the network") << u"allowHost"_s << QJsonValue(u"192.168.0.1:80"_s);
        QTest::newRow("a host that is a number") << u"allowHost"_s << QJsonValue(8080);
    }
    void refusesAStartLine()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject start = goodStart();
        start.insert(key, value);
        QVERIFY(!LoginRequest::parse(QJsonDocument(start).toJson(QJsonDocument::Compact)));
    }
};

QTEST_GUILESS_MAIN(TestNavigationRules)
#include "tst_navigationrules.moc"
