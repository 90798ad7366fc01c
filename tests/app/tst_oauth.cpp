/// The addresses of Facebook's dialog: what is sent, parameter by parameter, and what every known answer means.

#include "app/integrations/integrations.h"
#include "app/meta/oauth.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

const QString landing = u"https://www.facebook.com/connect/login_success.html"_s;

/// RFC 7636, appendix B.
constexpr QByteArrayView verifierOfTheRfc = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

OAuth::DialogRequest request(Meta::SignInForm form)
{
    return {{{u"1234567890"_s}, landing, form}, "the-state", verifierOfTheRfc, Meta::requiredScopes};
}

OAuth::Answer answerOf(const QString& tail)
{
    return OAuth::parseAnswer(QUrl(landing + tail, QUrl::StrictMode));
}

} // namespace

class OAuthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialogAddressIsExact_data()
    {
        QTest::addColumn<bool>("tokenForm");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray start = "https://www.facebook.com/v26.0/dialog/oauth?client_id=1234567890"
                                 "&redirect_uri=https%3A%2F%2Fwww.facebook.com%2Fconnect%2Flogin_success.html"
                                 "&state=the-state";
        const QByteArray end = "&scope=pages_show_list,pages_read_engagement,pages_manage_posts"
                               "&auth_type=rerequest&return_scopes=true&display=popup";
        QTest::newRow("automatic") << false
                                   << QByteArray(start + "&response_type=code"
                                                 "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                                                 "&code_challenge_method=S256" + end);
        QTest::newRow("token") << true << QByteArray(start + "&response_type=token,granted_scopes" + end);
    }

    void dialogAddressIsExact()
    {
        QFETCH(bool, tokenForm);
        const auto form = tokenForm ? Meta::SignInForm::Token : Meta::SignInForm::Automatic;
        const QUrl url = OAuth::dialogAddress(Meta::Address::meta(), request(form));
        QTEST(url.toEncoded(), "expected");
    }

    void dialogAddressCarriesNoVerifier()
    {
        for (const auto form : {Meta::SignInForm::Automatic, Meta::SignInForm::Token}) {
            const QUrl url = OAuth::dialogAddress(Meta::Address::meta(), request(form));
            QVERIFY(!url.toEncoded().contains(verifierOfTheRfc));
        }
    }

    void redirectAddressesAreEncodedWhole_data()
    {
        QTest::addColumn<QString>("redirect");
        QTest::newRow("query") << u"https://example.com/back?a=1&b=2"_s;
        QTest::newRow("percent") << u"https://example.com/a%2Fb%20c"_s;
        QTest::newRow("plus") << u"https://example.com/a+b?c=d+e"_s;
        QTest::newRow("port") << u"https://example.com:8443/"_s;
        QTest::newRow("signs") << u"https://example.com/;,/?:@&=$-_.!~*'()"_s;
    }

    void redirectAddressesAreEncodedWhole()
    {
        QFETCH(QString, redirect);
        OAuth::DialogRequest asked = request(Meta::SignInForm::Automatic);
        asked.app.redirectUri = redirect;
        const QByteArray address = OAuth::dialogAddress(Meta::Address::meta(), asked).toEncoded();
        const QByteArray name = "&redirect_uri=";
        const qsizetype from = address.indexOf(name) + name.size();
        const QByteArray value = address.sliced(from, address.indexOf('&', from) - from);
        QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(value)), redirect);
        QVERIFY(!value.contains('+'));
        QVERIFY(address.endsWith("&display=popup"));
    }

    void standInGetsTheSameAddress()
    {
        const QUrl url = OAuth::dialogAddress(*Meta::Address::standIn(u"http://127.0.0.1:8787"_s),
                                              request(Meta::SignInForm::Automatic));
        QVERIFY(url.toEncoded().startsWith("http://127.0.0.1:8787/v26.0/dialog/oauth?client_id="));
    }

    void randomValuesAreVerifiersOf256Bits()
    {
        const QRegularExpression allowed(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
        QSet<QByteArray> seen;
        for (int i = 0; i < 200; ++i) {
            const QByteArray value = OAuth::randomValue().view().toByteArray();
            QVERIFY2(allowed.match(QString::fromLatin1(value)).hasMatch(), value.constData());
            QCOMPARE(QByteArray::fromBase64(value, QByteArray::Base64UrlEncoding).size(), 32);
            seen.insert(value);
        }
        QCOMPARE(seen.size(), 200);
    }

    void theHashOfAStateIsNotTheState()
    {
        QCOMPARE(OAuth::hashOf("abc").toHex(), // BLAKE2b-256, RFC 7693's function; from Python's hashlib
                 QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
    }

    void answersAreRead_data()
    {
        QTest::addColumn<QString>("tail");
        QTest::addColumn<QByteArray>("state"); // "-": none
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("expiresIn"); // 0: absent
        const auto row = [](const char* name, const QString& tail, const QByteArray& state, const QByteArray& code,
                            const QByteArray& token = {}, int expiresIn = 0) {
            QTest::newRow(name) << tail << state << code << token << expiresIn;
        };
        row("code", u"?code=AQB&state=S"_s, "S", "AQB");
        row("code with Facebook's tail", u"?code=AQB&state=S#_=_"_s, "S", "AQB");
        row("state last, tail", u"?granted_scopes=a,b&denied_scopes=&code=AQB&state=S#_=_"_s, "S", "AQB");
        row("token", u"#access_token=EAA&data_access_expiration_time=1&expires_in=5183944&state=S"_s, "S", "", "EAA",
            5183944);
        row("both, across query and fragment", u"?state=S#access_token=EAA&code=AQB"_s, "S", "AQB", "EAA");
        row("long-lived is the better one", u"#access_token=EAA&expires_in=5000&long_lived_token=EAL&state=S"_s, "S",
            "", "EAL");
        row("percent", u"?code=a%2Bb%2Fc%3D%26d&state=%53%2D1"_s, "S-1", "a+b/c=&d");
        row("plus stays plus", u"?code=a+b&state=c+d"_s, "c+d", "a+b");
        row("app token with a bar", u"#access_token=12%7CAb&state=S"_s, "S", "", "12|Ab");
        row("UTF-8", u"?state=%C3%A9&code=c"_s, "\xc3\xa9", "c");
        row("no end", u"#access_token=EAA&expires_in=0&state=S"_s, "S", "", "EAA");
        row("no number", u"#access_token=EAA&expires_in=soon&state=S"_s, "S", "", "EAA");
        row("negative", u"#access_token=EAA&expires_in=-5&state=S"_s, "S", "", "EAA");
        row("nothing", QString(), "-", "");
        row("tail only", u"#_=_"_s, "-", "");
        row("empty state", u"?state=&code=c"_s, "", "c");
        row("unknown ones are not read", u"?Code=x&codes=y&STATE=z&token=t"_s, "-", "");
    }

    void answersAreRead()
    {
        QFETCH(QString, tail);
        QFETCH(QByteArray, state);
        const auto answer = answerOf(tail);
        QVERIFY(!answer.isAmbiguous);
        QVERIFY(!answer.error);
        QVERIFY(!answer.isBareCancel());
        QCOMPARE(answer.state.value_or("-"), state);
        QTEST(answer.code.view().toByteArray(), "code");
        QTEST(answer.token.value.view().toByteArray(), "token");
        QTEST(int(answer.token.expiresIn.value_or(0)), "expiresIn");
    }

    void doubledParametersAreAmbiguous_data()
    {
        QTest::addColumn<QString>("tail");
        QTest::newRow("state") << u"?state=S&state=S&code=c"_s;
        QTest::newRow("code") << u"?code=a&state=S&code=a"_s;
        QTest::newRow("query and fragment") << u"?code=a&state=S#state=S"_s;
        QTest::newRow("hidden by encoding") << u"?code=a&state=S&st%61te=T"_s;
        QTest::newRow("token") << u"#access_token=a&access_token=b&state=S"_s;
        QTest::newRow("error") << u"?error=access_denied&error=access_denied"_s;
        QTest::newRow("empty twin") << u"?code=a&code=&state=S"_s;
    }

    void doubledParametersAreAmbiguous()
    {
        QFETCH(QString, tail);
        QVERIFY(answerOf(tail).isAmbiguous);
        QVERIFY(!answerOf(tail).isBareCancel());
    }

    void errorsAreUnderstood_data()
    {
        QTest::addColumn<QString>("tail");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("isBareCancel");
        const auto row = [](const char* name, const QString& tail, ErrorKind kind, const QString& said,
                            bool isBareCancel = false) {
            QTest::newRow(name) << tail << int(kind) << said << isBareCancel;
        };
        // The shapes of meta-platform.md 1.2.
        const QString cancel = u"?error=access_denied&error_reason=user_denied&error_description=Permissions+error"_s;
        row("cancel as documented", cancel, ErrorKind::Declined, u"Permissions error"_s, true);
        row("cancel as seen", cancel + u"&error_code=200&state=S#_=_"_s, ErrorKind::Declined, u"Permissions error"_s);
        row("cancel without state", cancel + u"&error_code=200#_=_"_s, ErrorKind::Declined, u"Permissions error"_s,
            true);
        row("cancel in the fragment", u"#error=access_denied&error_reason=user_denied"_s, ErrorKind::Declined, {},
            true);
        row("reason alone", u"?error_reason=user_denied&error=x&state=S"_s, ErrorKind::Declined, {});
        row("cancel with a code", cancel + u"&code=AQB"_s, ErrorKind::Declined, u"Permissions error"_s);
        row("cancel with a token", cancel + u"#access_token=EAA"_s, ErrorKind::Declined, u"Permissions error"_s);
        row("cancel with an empty state", cancel + u"&state="_s, ErrorKind::Declined, u"Permissions error"_s);
        row("app in development, no error", u"?error_code=901&error_message=This+app+is+in+sandbox+mode.&state=S#_=_"_s,
            ErrorKind::AppRefused, u"This app is in sandbox mode."_s);
        row("message alone", u"?error_message=Something"_s, ErrorKind::AppRefused, u"Something"_s);
        row("message before description", u"?error=x&error_message=A&error_description=B"_s, ErrorKind::AppRefused,
            u"A"_s);
        row("a plus that was encoded", u"?error_code=901&error_message=C%2B%2B+%26+more"_s, ErrorKind::AppRefused,
            u"C++ & more"_s);
        row("Meta is down", u"?error=server_error&error_description=Try+later&state=S"_s, ErrorKind::MetaUnavailable,
            u"Try later"_s);
        row("Meta is busy", u"?error=temporarily_unavailable&state=S"_s, ErrorKind::MetaUnavailable, {});
        row("code 1", u"?error_code=1&error_message=An+unknown+error&state=S"_s, ErrorKind::MetaUnavailable,
            u"An unknown error"_s);
        row("code 2", u"?error_code=2&state=S"_s, ErrorKind::MetaUnavailable, {});
        row("scope", u"?error=invalid_scope&state=S"_s, ErrorKind::AppRefused, {});
        row("code and error", u"?code=AQB&error=access_denied&error_reason=user_denied&state=S"_s, ErrorKind::Declined,
            {});
    }

    void errorsAreUnderstood()
    {
        QFETCH(QString, tail);
        const auto answer = answerOf(tail);
        QVERIFY(answer.error);
        QTEST(int(answer.error->kind), "kind");
        QTEST(answer.error->said, "said");
        QTEST(answer.isBareCancel(), "isBareCancel");
        QVERIFY(!answer.error->detail.contains("AQB"_L1) && !answer.error->detail.contains("EAA"_L1));
    }

    void standInsAreLoopbackOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address"); // empty: refused
        const auto row = [](const char* text, const char* address) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(address);
        };
        row("http://127.0.0.1:8787", "http://127.0.0.1:8787");
        row("http://127.0.0.1:8787/", "http://127.0.0.1:8787");
        row("http://localhost:1", "http://localhost:1");
        row("http://[::1]:8787", "http://[::1]:8787");
        row("HTTP://LOCALHOST:8787", "http://localhost:8787");
        for (const char* refused :
             {"", "8787", "127.0.0.1:8787", "https://127.0.0.1:8787", "http://127.0.0.1", "http://127.0.0.1:0",
              "http://127.0.0.1:99999", "http://127.0.0.1:8787/path", "http://127.0.0.1:8787?x=1",
              "http://127.0.0.1:8787#x", "http://me@127.0.0.1:8787", "http://me:pw@127.0.0.1:8787", "http://127.0.0.2:1",
              "http://127.1:80", "http://0.0.0.0:80", "http://graph.facebook.com:80", "http://localhost.evil.example:80",
              "http://127.0.0.1.evil.example:80", "http://127.0.0.1:80@evil.example:80", "http://[::2]:80",
              "http://evil.example/127.0.0.1:80", "ftp://127.0.0.1:21", "file:///tmp", "http://local host:80"})
            row(refused, "");
    }

    void standInsAreLoopbackOnly()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        const auto standIn = Meta::Address::standIn(text);
        QCOMPARE(standIn ? standIn->text() : QString(), address);
        if (standIn) {
            QVERIFY(standIn->isStandIn());
            QCOMPARE(standIn->dialog, standIn->graph);
        }
    }

    void metaItselfIsNoStandIn()
    {
        QVERIFY(!Meta::Address::meta().isStandIn());
        QCOMPARE(Meta::Address::meta().text(), u"https://graph.facebook.com"_s);
    }

    void tasksDecideWhoMayPublish_data()
    {
        QTest::addColumn<QStringList>("tasks");
        QTest::addColumn<bool>("may");
        for (const auto& task : {u"MANAGE"_s, u"CREATE_CONTENT"_s, u"PROFILE_PLUS_FULL_CONTROL"_s,
                                 u"PROFILE_PLUS_MANAGE"_s, u"PROFILE_PLUS_CREATE_CONTENT"_s}) {
            QTest::newRow(qPrintable(task)) << QStringList{task} << true;
        }
        for (const auto& task :
             {u"MODERATE"_s, u"ANALYZE"_s, u"ADVERTISE"_s, u"MESSAGING"_s, u"PROFILE_PLUS_MODERATE"_s, u"MANAGE_JOBS"_s,
              u"MANAGE_LEADS"_s, u"PROFILE_PLUS_MANAGE_LEADS"_s, u"PROFILE_PLUS_FACEBOOK_ACCESS"_s, u"manage"_s,
              u"SOMETHING_NEW"_s, u""_s}) {
            QTest::newRow(qPrintable(task + u" alone"_s)) << QStringList{task} << false;
        }
        QTest::newRow("none") << QStringList() << false;
        QTest::newRow("among others, unknown ones too")
            << QStringList{u"ANALYZE"_s, u"SOMETHING_NEW"_s, u"MANAGE"_s} << true;
    }

    void tasksDecideWhoMayPublish()
    {
        QFETCH(QStringList, tasks);
        QTEST(Meta::mayPublish(tasks), "may");
    }

    void typedSettingsAreLookedAt_data()
    {
        QTest::addColumn<QString>("appId");
        QTest::addColumn<QByteArray>("secret"); // "-": kept as it is
        QTest::addColumn<QString>("redirect");
        QTest::addColumn<int>("fault"); // -1: none
        const auto row = [](const char* name, const QString& appId, const QByteArray& secret, const QString& redirect,
                            int fault) { QTest::newRow(name) << appId << secret << redirect << fault; };
        const QString id = u"1234567890123456"_s;
        const QByteArray secret = "0123456789abcdef0123456789ABCDEF";
        const int wrongId = int(MetaAppFault::AppIdWrong);
        const int wrongSecret = int(MetaAppFault::SecretWrong);
        const int wrongRedirect = int(MetaAppFault::RedirectUriWrong);
        row("all right", id, secret, landing, -1);
        row("secret kept", id, "-", landing, -1);
        row("own address with a query", id, "-", u"https://example.com/back?x=1"_s, -1);
        row("no App ID", {}, "-", landing, wrongId);
        row("App ID of letters", u"my-app"_s, "-", landing, wrongId);
        row("App ID with a space", u" 123456"_s, "-", landing, wrongId);
        row("App ID with a line's end", u"123456\n"_s, "-", landing, wrongId);
        row("App ID too short", u"1234"_s, "-", landing, wrongId);
        row("App ID too long", QString(21, u'1'), "-", landing, wrongId);
        row("App ID beginning with zero", u"0123456"_s, "-", landing, wrongId);
        row("App ID in other digits", u"١٢٣٤٥٦"_s, "-", landing, wrongId);
        row("secret empty", id, "", landing, wrongSecret);
        row("secret too short", id, secret.chopped(1), landing, wrongSecret);
        row("secret too long", id, secret + '0', landing, wrongSecret);
        row("secret not hexadecimal", id, QByteArray(secret).replace('a', 'g'), landing, wrongSecret);
        row("secret with an end of line", id, secret.chopped(1) + '\n', landing, wrongSecret);
        row("redirect by http", id, "-", u"http://www.facebook.com/connect/login_success.html"_s, wrongRedirect);
        row("redirect empty", id, "-", {}, wrongRedirect);
        row("redirect without a host", id, "-", u"https:///x"_s, wrongRedirect);
        row("redirect with a fragment", id, "-", landing + u"#x"_s, wrongRedirect);
        row("redirect with a name", id, "-", u"https://me@example.com/"_s, wrongRedirect);
        row("redirect with a space", id, "-", u"https://example.com/a b"_s, wrongRedirect);
        row("redirect that is no address", id, "-", u"login_success"_s, wrongRedirect);
        row("redirect of another kind", id, "-", u"fb1234://authorize"_s, wrongRedirect);
    }

    void typedSettingsAreLookedAt()
    {
        QFETCH(QString, appId);
        QFETCH(QByteArray, secret);
        QFETCH(QString, redirect);
        MetaAppChange change;
        change.app = {{appId}, redirect, Meta::SignInForm::Automatic};
        if (secret != "-") {
            change.secretChange = MetaAppChange::SecretChange::Replace;
            change.secret = Secret::copyOf(secret);
        }
        const auto fault = Integrations::faultOf(change);
        QTEST(fault ? int(*fault) : -1, "fault");
    }
};

QTEST_GUILESS_MAIN(OAuthTest)
#include "tst_oauth.moc"
