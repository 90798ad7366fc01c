/// GraphClient on the wire: what is tried again and what is not, how long and how much it waits for, and that nothing
/// it carries goes anywhere else. tests/app/tst_graphreply.cpp has what a reply means.

#include "app/meta/graphclient.h"
#include "app/meta/proxysignins.h"
#include "tests/support/run.h"
#include "tests/support/server.h"

#include <QAuthenticator>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkProxy>
#include <QProcess>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray reply(int status, const QByteArray& body, const QByteArray& headers = "Content-Type: application/json\r\n")
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Some words\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray refusal(int status, int code, const QByteArray& more = {})
{
    return reply(status, "{\"error\":{\"message\":\"m\",\"code\":" + QByteArray::number(code) + more + "}}");
}

const QByteArray fine = reply(200, "{\"id\":\"1\",\"access_token\":\"EAA\"}");

/// One piece of work that calls an address: how each call ends, as its ErrorKind or -1.
struct Client
{
    explicit Client(const QUrl& address, GraphLimits limits = {10s, 100'000, {1ms, 1ms}})
        : graph(here.work, {address, address}, clock, std::move(limits), proxies)
    {
    }

    int read() { return ended(graph.read(u"/me"_s, {}, token)); }
    int exchange() { return ended(graph.exchange({{"code", "AQB"}, {"code_verifier", "the-verifier"}})); }
    int call(bool isExchange) { return isExchange ? exchange() : read(); }

    WorkHere here;
    Clock clock = Clock::system();
    ProxySignIns proxies;
    GraphClient graph;
    Secret token = Secret::copyOf("EAA");
    Error error{ErrorKind::Cancelled}; ///< of the last call that failed

private:
    template <class T>
    int ended(const Result<T>& result)
    {
        if (result)
            return -1;
        error = result.error();
        return int(error.kind);
    }
};

void bothCalls()
{
    QTest::addColumn<bool>("isExchange");
    QTest::newRow("read") << false;
    QTest::newRow("exchange") << true;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class GraphClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesAgainOnlyReadsAndOnlyWhatIsTransient_data();
    void triesAgainOnlyReadsAndOnlyWhatIsTransient();
    void neverSendsAnExchangeTwice_data();
    void neverSendsAnExchangeTwice();
    void goesOnWhenATryWorks_data();
    void goesOnWhenATryWorks();
    void pausesLongerBeforeEachTry();
    void aReplyHasALargestSize_data();
    void aReplyHasALargestSize();
    void anEndlessReplyIsLeft();
    void aReplyHasATime_data();
    void aReplyHasATime();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void keepsNoCookie();
    void readsMetasRefusalsWhateverTheirLabel_data();
    void readsMetasRefusalsWhateverTheirLabel();
    void aCancelEndsACall_data();
    void aCancelEndsACall();
    void aCancelEndsThePauseBeforeAnotherTry();
    void asksNothingOnceCancelled_data() { bothCalls(); }
    void asksNothingOnceCancelled();
    void nobodyThereIsNoConnection_data() { bothCalls(); }
    void nobodyThereIsNoConnection();
    void sendsNothingOverAnInsecureConnection_data();
    void sendsNothingOverAnInsecureConnection();
    void namesTheProxyThatWantsASignIn_data();
    void namesTheProxyThatWantsASignIn();
    void signsInToTheProxy_data();
    void signsInToTheProxy();
};

void GraphClientTest::triesAgainOnlyReadsAndOnlyWhatIsTransient_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("tries");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QByteArray& answer, int tries, ErrorKind kind) {
        QTest::newRow(name) << answer << tries << int(kind);
    };
    row("503", reply(503, "Service Unavailable", "Content-Type: text/plain\r\n"), 3, ErrorKind::MetaUnavailable);
    row("502 as HTML", reply(502, "<html></html>", "Content-Type: text/html\r\n"), 3, ErrorKind::MetaUnavailable);
    row("code 1", refusal(400, 1), 3, ErrorKind::MetaUnavailable);
    row("code 2 as 200", refusal(200, 2), 3, ErrorKind::MetaUnavailable);
    row("is_transient", refusal(400, 100, ",\"is_transient\":true"), 3, ErrorKind::MetaUnavailable);
    row("rate limit", refusal(400, 4, ",\"is_transient\":true"), 1, ErrorKind::RateLimited);
    row("token", refusal(400, 190), 1, ErrorKind::TokenInvalid);
    row("permission", refusal(403, 200), 1, ErrorKind::PermissionMissing);
    row("any other code", refusal(400, 100), 1, ErrorKind::MetaRefused);
    row("HTML as 200", reply(200, "<html></html>"), 1, ErrorKind::MetaUnavailable);
    row("404", reply(404, "not found"), 1, ErrorKind::MetaUnavailable);
}

void GraphClientTest::triesAgainOnlyReadsAndOnlyWhatIsTransient()
{
    QFETCH(const QByteArray, answer);
    Server server({answer});
    Client client(server.url());
    QTEST(client.read(), "kind");
    QTEST(int(server.requests.size()), "tries");

    server.requests.clear();
    QVERIFY(client.exchange() != -1);
    QCOMPARE(server.requests.size(), 1);
}

// A code may have been used up by a request that nobody answered.
void GraphClientTest::neverSendsAnExchangeTwice_data()
{
    QTest::addColumn<QByteArray>("answer"); // then the connection is closed
    QTest::addColumn<bool>("isReused");     // a call before kept the connection open
    for (const bool isReused : {false, true}) {
        const char* when = isReused ? "on a connection that was kept" : "on a new connection";
        QTest::addRow("no answer, %s", when) << QByteArray() << isReused;
        QTest::addRow("half a head, %s", when) << QByteArray("HTTP/1.1 200 O") << isReused;
        QTest::addRow("half a body, %s", when) << fine.chopped(5) << isReused;
        QTest::addRow("half a chunk, %s", when)
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"id\"") << isReused;
    }
}

void GraphClientTest::neverSendsAnExchangeTwice()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, isReused);
    Server server({fine});
    Client client(server.url());
    if (isReused)
        QCOMPARE(client.read(), -1);
    server.requests.clear();
    server.answers = {answer};
    server.closes = true;
    QCOMPARE(client.exchange(), int(ErrorKind::MetaUnavailable));
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(server.requests[0].endsWith("\r\n\r\ncode=AQB&code_verifier=the-verifier"));
}

void GraphClientTest::goesOnWhenATryWorks_data()
{
    QTest::addColumn<int>("failures");
    QTest::newRow("the second") << 1;
    QTest::newRow("the third") << 2;
}

void GraphClientTest::goesOnWhenATryWorks()
{
    QFETCH(const int, failures);
    Server server(QByteArrayList(failures, refusal(500, 2)) + QByteArrayList{fine});
    Client client(server.url());
    QCOMPARE(client.read(), -1);
    QCOMPARE(server.requests.size(), failures + 1);
    for (const QByteArray& request : server.requests) // each try carries the token anew
        QVERIFY(request.contains("\r\nAuthorization: Bearer EAA\r\n"));
}

void GraphClientTest::pausesLongerBeforeEachTry()
{
    const GraphLimits shipped;
    QCOMPARE(shipped.pauses.size(), std::size_t(2));
    QVERIFY(shipped.pauses[0] >= 500ms && shipped.pauses[1] > shipped.pauses[0]);

    Server server({refusal(500, 2)});
    Client client(server.url(), {10s, 100'000, {50ms, 120ms}});
    QCOMPARE(client.read(), int(ErrorKind::MetaUnavailable));
    QCOMPARE(server.times.size(), 3);
    // Timers are allowed to be a twentieth early.
    QVERIFY2(server.times[1] - server.times[0] >= 47, qPrintable(QString::number(server.times[1] - server.times[0])));
    QVERIFY2(server.times[2] - server.times[1] >= 114, qPrintable(QString::number(server.times[2] - server.times[1])));
}

void GraphClientTest::aReplyHasALargestSize_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    const auto body = [](qsizetype size) { return "{\"access_token\":\"" + QByteArray(size - 19, 'x') + "\"}"; };
    const auto chunked = [](const QByteArray& text) {
        return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(text.size(), 16) + "\r\n" +
               text + "\r\n0\r\n\r\n";
    };
    const auto deflated = [](const QByteArray& text) {
        return reply(200, qCompress(text).sliced(4), "Content-Encoding: deflate\r\n"); // 4 bytes of Qt's own
    };
    const int tooLong = int(ErrorKind::MetaUnavailable);
    QTest::newRow("the largest") << reply(200, body(100'000)) << -1;
    QTest::newRow("a byte more") << reply(200, body(100'001)) << tooLong;
    QTest::newRow("the largest, chunked") << chunked(body(100'000)) << -1;
    QTest::newRow("a byte more, chunked") << chunked(body(100'001)) << tooLong;
    QTest::newRow("the largest, packed") << deflated(body(100'000)) << -1;
    QTest::newRow("a byte more, packed") << deflated(body(100'001)) << tooLong;
    QTest::newRow("fifty megabytes, packed") << deflated(body(50'000'000)) << tooLong;
}

void GraphClientTest::aReplyHasALargestSize()
{
    QFETCH(const QByteArray, answer);
    Server server({answer});
    QTEST(Client(server.url()).read(), "kind");
    QTEST(Client(server.url()).exchange(), "kind");
    QCOMPARE(server.requests.size(), 2);
}

void GraphClientTest::anEndlessReplyIsLeft()
{
    Server server({"HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n"});
    qint64 written = 0;
    server.then = [&](QTcpSocket* socket) {
        const auto more = [&written, socket] {
            if (socket->bytesToWrite() < 65'536)
                written += socket->write(QByteArray(65'536, 'x'));
        };
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
        more();
    };
    QCOMPARE(Client(server.url()).read(), int(ErrorKind::MetaUnavailable));
    QTRY_COMPARE(server.disconnections, 1);
    QVERIFY2(written < 20'000'000, qPrintable(QString::number(written))); // what the kernel's buffers hold on top
}

void GraphClientTest::aReplyHasATime_data()
{
    QTest::addColumn<QByteArray>("answer"); // then a byte every now and then
    QTest::newRow("no answer") << QByteArray();
    QTest::newRow("a slow head") << QByteArray("HTTP/1.1 200 OK\r\nX-Slow: ");
    QTest::newRow("a slow body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n{");
}

void GraphClientTest::aReplyHasATime()
{
    QFETCH(const QByteArray, answer);
    for (const bool isExchange : {false, true}) {
        Server server({answer});
        server.then = [&answer](QTcpSocket* socket) {
            auto* timer = new QTimer(socket);
            QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
            if (!answer.isEmpty())
                timer->start(20ms);
        };
        QElapsedTimer took;
        took.start();
        Client client(server.url(), {200ms, 100'000, {1ms, 1ms}});
        QCOMPARE(client.call(isExchange), int(ErrorKind::MetaUnavailable));
        // Timers are allowed to be a twentieth early.
        QVERIFY2(took.elapsed() >= 180 && took.elapsed() < 5'000, qPrintable(QString::number(took.elapsed())));
        QCOMPARE(server.requests.size(), 1);
        QTRY_COMPARE(server.disconnections, 1);
    }
}

void GraphClientTest::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void GraphClientTest::followsNoRedirect()
{
    QFETCH(const int, status);
    Server elsewhere({fine});
    for (const QUrl& target : {elsewhere.url(), QUrl(u"/v26.0/other"_s)}) {
        Server server({reply(status, {}, "Location: " + target.toEncoded() + "\r\n")});
        Client client(server.url());
        QCOMPARE(client.read(), int(ErrorKind::MetaUnavailable));
        QCOMPARE(client.exchange(), int(ErrorKind::MetaUnavailable));
        QCOMPARE(server.requests.size(), 2);
    }
    QCOMPARE(elsewhere.connections, 0);
}

void GraphClientTest::keepsNoCookie()
{
    Server server({reply(200, "{\"access_token\":\"EAA\"}", "Set-Cookie: id=1; Path=/; Max-Age=9999\r\n")});
    Client client(server.url());
    for (const bool isExchange : {false, true, false})
        QCOMPARE(client.call(isExchange), -1);
    QCOMPARE(server.requests.size(), 3);
    for (const QByteArray& request : server.requests)
        QVERIFY(!request.toLower().contains("\r\ncookie:"));
}

void GraphClientTest::readsMetasRefusalsWhateverTheirLabel_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    QTest::newRow("JSON as text/plain") << reply(200, "{\"access_token\":\"EAA\"}", "Content-Type: text/plain\r\n")
                                        << -1;
    QTest::newRow("JSON without a type") << reply(200, "{\"access_token\":\"EAA\"}", {}) << -1;
    QTest::newRow("a form as text/plain, as the first versions had it")
        << reply(200, "access_token=EAA&expires=5183944", "Content-Type: text/plain\r\n")
        << int(ErrorKind::MetaUnavailable);
    QTest::newRow("401 with OAuth's header")
        << reply(401, "{\"error\":{\"code\":4}}", "WWW-Authenticate: OAuth \"Facebook Platform\" \"invalid_token\"\r\n")
        << int(ErrorKind::RateLimited);
    QTest::newRow("401 that asks for a password")
        << reply(401, "{\"error\":{\"code\":4}}", "WWW-Authenticate: Basic realm=\"x\"\r\n")
        << int(ErrorKind::RateLimited);
}

void GraphClientTest::readsMetasRefusalsWhateverTheirLabel()
{
    QFETCH(const QByteArray, answer);
    Server server({answer});
    Client client(server.url());
    QTEST(client.read(), "kind");
    QTEST(client.exchange(), "kind");
    QCOMPARE(server.requests.size(), 2);
}

void GraphClientTest::aCancelEndsACall_data()
{
    QTest::addColumn<QByteArray>("answer"); // which has come when the cancel does
    QTest::newRow("before the answer") << QByteArray();
    QTest::newRow("in its head") << QByteArray("HTTP/1.1 200 OK\r\nX-");
    QTest::newRow("in its body") << fine.chopped(5);
}

void GraphClientTest::aCancelEndsACall()
{
    QFETCH(const QByteArray, answer);
    for (const bool isExchange : {false, true}) {
        Server server({answer});
        Client client(server.url(), {1h, 100'000, {}});
        server.then = [&client](QTcpSocket* socket) {
            socket->flush();
            client.here.cancel();
        };
        QCOMPARE(client.call(isExchange), int(ErrorKind::Cancelled));
        QCOMPARE(server.requests.size(), 1);
        QTRY_COMPARE(server.disconnections, 1);
    }
}

void GraphClientTest::aCancelEndsThePauseBeforeAnotherTry()
{
    Server server({refusal(500, 2)});
    Client client(server.url(), {10s, 100'000, {1h, 1h}});
    client.clock.now = [&client] { // asked when a reply is read: the pause comes next
        QMetaObject::invokeMethod(qApp, [&client] { client.here.cancel(); }, Qt::QueuedConnection);
        return QDateTime::currentDateTimeUtc();
    };
    QCOMPARE(client.read(), int(ErrorKind::Cancelled));
    QCOMPARE(server.requests.size(), 1);
}

void GraphClientTest::asksNothingOnceCancelled()
{
    QFETCH(const bool, isExchange);
    Server server({fine});
    Client client(server.url());
    client.here.cancel();
    QCOMPARE(client.call(isExchange), int(ErrorKind::Cancelled));
    QCOMPARE(Client(server.url()).read(), -1); // so much time has gone by that the other would have come
    QCOMPARE(server.requests.size(), 1);
}

void GraphClientTest::nobodyThereIsNoConnection()
{
    QFETCH(const bool, isExchange);
    const QUrl nobody = Server({}).url();
    Client client(nobody);
    QCOMPARE(client.call(isExchange), int(ErrorKind::NoConnection));

    // Somebody, who never comes to agree on a key: nothing was sent, so nothing can have happened.
    Server silent({});
    Client patient(silent.url(u"https"_s), {200ms, 100'000, {}});
    QCOMPARE(patient.call(isExchange), int(ErrorKind::NoConnection));
    QCOMPARE(silent.connections, 1);
}

void GraphClientTest::sendsNothingOverAnInsecureConnection_data()
{
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<QString>("certified");
    QTest::addColumn<QString>("reason"); // empty: it is secure
    QTest::newRow("all right") << true << u"127.0.0.1"_s << QString();
    QTest::newRow("another host's certificate")
        << true << u"127.0.0.2"_s << u"The host name did not match any of the valid hosts for this certificate"_s;
    QTest::newRow("a certificate that nobody trusts")
        << false << u"127.0.0.1"_s << u"The certificate is self-signed, and untrusted"_s;
}

void GraphClientTest::sendsNothingOverAnInsecureConnection()
{
    QFETCH(const bool, isTrusted);
    QFETCH(const QString, certified);
    QFETCH(const QString, reason);
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    QProcess openssl; // its talk of dots is not the test's
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-batch"_s, u"-subj"_s,
                   u"/CN=stand-in"_s, u"-addext"_s, u"subjectAltName=IP:"_s + certified, u"-keyout"_s, key, u"-out"_s,
                   certificate});
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
    auto secure = std::make_unique<QSslServer>();
    QSslConfiguration own = QSslConfiguration::defaultConfiguration();
    own.setLocalCertificate(QSslCertificate(contents(certificate)));
    own.setPrivateKey(QSslKey(contents(key), QSsl::Rsa));
    secure->setSslConfiguration(own);
    Server server({fine}, std::move(secure));

    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    const auto restored = qScopeGuard([&before] { QSslConfiguration::setDefaultConfiguration(before); });
    if (isTrusted) {
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(QSslCertificate(contents(certificate)));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    Client client(server.url(u"https"_s));
    for (const bool isExchange : {false, true}) {
        QCOMPARE(client.call(isExchange), reason.isEmpty() ? -1 : int(ErrorKind::InsecureConnection));
        if (!reason.isEmpty()) {
            QCOMPARE(client.error.said, reason);
            QCOMPARE(client.error.host, u"127.0.0.1"_s);
        }
    }
    QCOMPARE(server.requests.size(), reason.isEmpty() ? 2 : 0);
}

void GraphClientTest::namesTheProxyThatWantsASignIn_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("https") << QUrl(u"https://graph.meta.example"_s) << QByteArray("CONNECT graph.meta.example:443 ");
    QTest::newRow("http") << QUrl(u"http://graph.meta.example"_s) << QByteArray(" http://graph.meta.example/v26.0/");
}

void GraphClientTest::namesTheProxyThatWantsASignIn()
{
    QFETCH(const QUrl, address);
    QFETCH(const QByteArray, asked);
    Server proxy({reply(407, {}, "Proxy-Authenticate: Basic realm=\"Company\"\r\n")});
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(proxy.url().port())));
    const auto restored = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    for (const bool isExchange : {false, true}) {
        proxy.requests.clear();
        Client client(address);
        QCOMPARE(client.call(isExchange), int(ErrorKind::ProxyNeedsSignIn));
        QCOMPARE(client.error.host, u"127.0.0.1"_s);
        QCOMPARE(proxy.requests.size(), 1);
        QVERIFY2(proxy.requests[0].contains(asked), proxy.requests[0].constData());
    }
}

void GraphClientTest::signsInToTheProxy_data()
{
    QTest::addColumn<bool>("isRight");
    QTest::newRow("right") << true;
    QTest::newRow("wrong") << false;
}

void GraphClientTest::signsInToTheProxy()
{
    QFETCH(const bool, isRight);
    const QByteArray asks = reply(407, {}, "Proxy-Authenticate: Basic realm=\"Company\"\r\n");
    Server proxy(isRight ? QByteArrayList{asks, fine} : QByteArrayList{asks});
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(proxy.url().port())));
    const auto restored = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    Client client(QUrl(u"http://graph.meta.example"_s));
    client.proxies.remember(u"another.example"_s, u"noor"_s, Secret::copyOf("hers"));
    client.proxies.remember(u"127.0.0.1"_s, u"maya"_s, Secret::copyOf("s\xc3\xbc\xc3\x9f"));
    QCOMPARE(client.read(), isRight ? -1 : int(ErrorKind::ProxyNeedsSignIn));
    QCOMPARE(proxy.requests.size(), 2); // what the proxy did not take is not sent again and again
    QVERIFY(!proxy.requests[0].contains("Proxy-Authorization"));
    QVERIFY2(proxy.requests[1].contains("Proxy-Authorization: Basic " + QByteArray("maya:s\xc3\xbc\xc3\x9f").toBase64()) ||
                 proxy.requests[1].contains("Proxy-Authorization: Basic " + QByteArray("maya:s\xfc\xdf").toBase64()),
             proxy.requests[1].constData());
    QAuthenticator known;
    QCOMPARE(client.proxies.answer(u"127.0.0.1"_s, known), isRight); // or forgotten
    QVERIFY(client.proxies.answer(u"another.example"_s, known));
    QCOMPARE(known.user(), u"noor"_s);
}

QTEST_GUILESS_MAIN(GraphClientTest)
#include "tst_graphclient.moc"
