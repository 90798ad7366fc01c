/// Which pages the login window shows: where it goes by itself, where only when asked, and what it does with what fails.

#include "tests/ui/loginrun.h"

#include <csignal>

class LoginPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(missingHere(), QString()); }
    void init() { m_server = std::make_unique<Server>(); }
    void cleanup() { m_server.reset(); }

    void refusesAddresses_data()
    {
        QTest::addColumn<QByteArray>("address"); // @ is another port on loopback
        QTest::addColumn<bool>("isRedirect");
        QTest::addColumn<QByteArray>("says"); // empty where the engine refuses by itself, and nothing is said
        const QByteArray notOpened =
            "The sign-in led to an address that this window does not open. Press Reload to start it again.";
        const QByteArray unsafe = "net::ERR_UNSAFE_REDIRECT";
        const auto wanted = [](const QByteArray& host) -> QByteArray {
            return "This page wanted to open an address at " + host + " that is not allowed here. It was not opened.";
        };
        const auto rows = [](const QByteArray& address, const QByteArray& ofRedirect, const QByteArray& ofScript) {
            QTest::addRow("redirect to %s", address.constData()) << address << true << ofRedirect;
            QTest::addRow("script to %s", address.constData()) << address << false << ofScript;
        };
        rows("http://127.0.0.1:@/x", notOpened, wanted("127.0.0.1:@"));
        rows("http://localhost:@/x", notOpened, wanted("localhost:@"));
        rows("https://a%40127.0.0.1:@/x", notOpened, wanted("127.0.0.1:@"));
        rows("ftp://127.0.0.1:@/", notOpened, {});
        rows("fb1://authorize", notOpened, {});
        rows("file:///etc/passwd", unsafe, {});
        rows("data:text/html,x", unsafe, {});
        rows("chrome://version", unsafe, {});
    }
    void refusesAddresses()
    {
        QFETCH(QByteArray, address);
        QFETCH(bool, isRedirect);
        QFETCH(QByteArray, says);
        Server other;
        const QByteArray port = QByteArray::number(other.serverPort());
        address.replace('@', port).replace("%40", "@");
        if (isRedirect)
            m_server->redirect("/start", QString::fromLatin1(address));
        else
            m_server->page("/start", "<script>location='" + address + "'</script>hello");
        Login login(*m_server);
        login.open(u"/start"_s);
        if (says.isEmpty()) {
            QTRY_VERIFY_WITH_TIMEOUT(m_server->hasSeen("/start"), kSoon);
            QTest::qWait(kNotLater);
        } else {
            QVERIFY(login.await(QString::fromLatin1(says.replace('@', port))).isValid());
        }
        QVERIFY(login.isOpenAndSilent());
        QCOMPARE(other.connections, 0);
    }

    void asksBeforeAnotherHost_data()
    {
        QTest::addColumn<bool>("isAgreed");
        QTest::newRow("Stay") << false;
        QTest::newRow("Continue") << true;
    }
    void asksBeforeAnotherHost()
    {
        QFETCH(bool, isAgreed);
        Server other; // speaks no TLS: that it is called at all is what we look at
        m_server->page("/start", "<script>location='https://" + other.host().toUtf8() + "/x'</script>hello");
        Login login(*m_server);
        login.open(u"/start"_s);
        QVERIFY(login.await(u"Continue to "_s + other.host()).isValid());
        QVERIFY(login.isOpenAndSilent());
        QCOMPARE(other.connections, 0);
        // The focus is on Stay; Continue is beside it.
        login.press(isAgreed ? QStringList{u"Tab"_s, u"space"_s} : QStringList{u"space"_s});
        if (isAgreed) {
            QTRY_VERIFY_WITH_TIMEOUT(other.connections > 0, kSoon);
        } else {
            QVERIFY(login.awaitGone(u"Stay"_s));
            QCOMPARE(other.connections, 0);
        }
        QVERIFY(login.isOpenAndSilent());
    }

    void letsThePageSendItsFormAgainAfterConsent()
    {
        Server other;
        m_server->page("/start", "<form method=post action='https://" + other.host().toUtf8() +
                                     "/x'><input name=a></form><script>document.forms[0].submit()</script>");
        Login login(*m_server);
        login.open(u"/start"_s);
        QVERIFY(login.await(u"Continue to "_s + other.host()).isValid());
        login.press({u"Tab"_s, u"space"_s}); // Continue: the fields are not ours to send
        QVERIFY(login.await(u"You can go on to %1 now: press the page's button again, or press Reload."_s.arg(other.host()))
                    .isValid());
        QCOMPARE(other.connections, 0);
        login.press({u"F5"_s});
        QTRY_VERIFY_WITH_TIMEOUT(other.connections > 0, kSoon);
        QVERIFY(login.isOpenAndSilent());
    }

    void opensPopUpsOfTheSignInInTheSameWindow()
    {
        m_server->link("/start", u"/popup"_s, "target=_blank");
        m_server->link("/popup", m_server->url(stopPath + u"?code=1"_s));
        Login login(*m_server);
        login.open(u"/start"_s);
        QVERIFY(login.await(u"on from /start"_s).isValid());
        login.click();
        QVERIFY(login.await(u"on from /popup"_s).isValid());
        QVERIFY(login.isOpenAndSilent());
        login.click();
        QCOMPARE(login.landed(), m_server->url(stopPath + u"?code=1"_s));
    }

    void popUpsReportToTheirOpenerAndClose()
    {
        m_server->page("/start",
                       "<script>onmessage=e=>location='" + m_server->url(stopPath).toUtf8() +
                           "?code='+e.data;var w=open('');setTimeout(()=>w.location='/popup',200)</script>");
        m_server->page("/popup", "<script>opener.postMessage('7','*');close()</script>");
        Login login(*m_server);
        login.open(u"/start"_s);
        QCOMPARE(login.landed(), m_server->url(stopPath + u"?code=7"_s));
    }

    void givesLinksToTheBrowser_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("body"); // @ is the address; empty: a link that is clicked
        QTest::addColumn<bool>("isOpened");
        QTest::newRow("help") << u"https://www.facebook.com/help/1"_s << QByteArray() << true;
        QTest::newRow("another site") << u"https://example.com/terms"_s << QByteArray() << true;
        QTest::newRow("not without https") << u"http://example.com/terms"_s << QByteArray() << false;
        QTest::newRow("not without a click")
            << u"https://example.com/terms"_s << QByteArray("<script>open('@')</script>hello") << false;
    }
    void givesLinksToTheBrowser()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, body);
        QFETCH(bool, isOpened);
        if (body.isEmpty())
            m_server->link("/start", address, "target=_blank");
        else
            m_server->page("/start", body.replace('@', address.toUtf8()));
        Login login(*m_server);
        const QString opened = login.path(u"opened"_s);
        QFile opener(login.path(u"bin/xdg-open"_s));
        QVERIFY(opener.open(QIODevice::WriteOnly));
        opener.write("#!/bin/sh\necho \"$1\" > '" + opened.toUtf8() + ".part'\nmv '" + opened.toUtf8() +
                     ".part' '" + opened.toUtf8() + "'\n");
        opener.close();
        opener.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        login.open(u"/start"_s);
        QVERIFY(login.await(body.isEmpty() ? u"on from /start"_s : u"hello"_s).isValid());
        login.click();
        if (isOpened) {
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(opened), kSoon);
            QFile file(opened);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(QString::fromUtf8(file.readAll()).trimmed(), address);
        } else {
            QTest::qWait(kNotLater);
            QVERIFY(!QFile::exists(opened));
        }
        QVERIFY(login.isOpenAndSilent());
    }

    void goesOnAfterTheRendererDied()
    {
        m_server->page("/start", "hello");
        Login login(*m_server);
        login.open(u"/start"_s);
        QVERIFY(login.await(u"hello"_s).isValid());
        bool isKilled = false;
        const QHash<qint64, QByteArray> all = login.processes();
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            if (it.value().contains("--type=renderer"))
                isKilled = kill(pid_t(it.key()), SIGKILL) == 0 || isKilled;
        }
        QVERIFY(isKilled);
        QVERIFY(login.await(u"The page stopped working"_s).isValid());
        QVERIFY(login.isOpenAndSilent());
        QCOMPARE(m_server->times("/start"), 1);
        login.press({u"space"_s}); // the focus is on Reload
        QTRY_COMPARE_WITH_TIMEOUT(m_server->times("/start"), 2, kSoon);
        QVERIFY(login.isOpenAndSilent());
    }

    void reloadsWhatDidNotLoad_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("says"); // of the host
        QTest::newRow("an error of the server")
            << QByteArray("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n") << u"%1 answered with an error (503)"_s;
        QTest::newRow("an error without a page")
            << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n") << u"%1 answered with an error (404)"_s;
        QTest::newRow("a broken answer") << QByteArray("HTTP/1.1 ") << u"%1 did not answer properly"_s;
        QTest::newRow("no content") << QByteArray("HTTP/1.1 204 Nothing\r\n\r\n") << u"%1 was not opened"_s;
        QTest::newRow("a file") << QByteArray("HTTP/1.1 200 OK\r\nContent-Disposition: attachment\r\n"
                                              "Content-Length: 3\r\n\r\nabc")
                                << u"%1 was not opened"_s;
    }
    void reloadsWhatDidNotLoad()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, says);
        m_server->answers["/start"] = answer;
        Login login(*m_server);
        login.open(u"/start"_s);
        QVERIFY(login.await(says.arg(m_server->host())).isValid());
        QVERIFY(login.isOpenAndSilent());
        m_server->redirect("/start", m_server->url(stopPath + u"?code=1"_s));
        login.press({u"space"_s}); // the focus is on Reload
        QCOMPARE(login.landed(), m_server->url(stopPath + u"?code=1"_s));
        QCOMPARE(login.files(), QStringList());
    }

    void savesNoFile()
    {
        m_server->page("/start", "<a id=a download href='/file'>x</a><script>a.click();"
                                 "setTimeout(()=>location='/attached',300)</script>hello");
        m_server->page("/file", "abc");
        m_server->page("/attached", "abc", "Content-Disposition: attachment; filename=x.bin\r\n");
        Login login(*m_server);
        login.open(u"/start"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasSeen("/attached"), kSoon);
        QTest::qWait(kNotLater);
        QVERIFY(login.isOpenAndSilent());
        QCOMPARE(login.files(), QStringList());
    }

    void beginsWithoutCookies()
    {
        m_server->page("/start", "<script>location='/end'</script>",
                       "Set-Cookie: session=SECRET; Max-Age=9999\r\n");
        m_server->redirect("/end", m_server->url(stopPath));
        for (int run = 0; run < 2; ++run) {
            Login login(*m_server);
            login.open(u"/start"_s);
            QCOMPARE(login.landed(), m_server->url(stopPath));
        }
        QCOMPARE(m_server->times("/start"), 2);
        for (const Request& request : m_server->requests) {
            if (request.path == "/start")
                QVERIFY(!request.head.contains("SECRET"));
            if (request.path == "/end")
                QVERIFY(request.head.contains("session=SECRET")); // within one sign-in they work
        }
    }

    void asksForThePersonsLanguage()
    {
        m_server->redirect("/start", m_server->url(stopPath));
        Login login(*m_server);
        login.start.insert(u"locale"_s, u"de-AT"_s);
        login.open(u"/start"_s);
        QCOMPARE(login.landed(), m_server->url(stopPath));
        const QByteArray head = m_server->requests.front().head;
        QVERIFY2(head.contains("Accept-Language: de-AT,de;q=0.9,en;q=0.8"), head.constData());
        QVERIFY2(head.contains("QtWebEngine/"), head.constData()); // the engine says what it is
    }

private:
    std::unique_ptr<Server> m_server;
};

QTEST_GUILESS_MAIN(LoginPagesTest)
#include "tst_loginpages.moc"
