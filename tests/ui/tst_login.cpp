/// The login program: what it answers, how it starts and ends, and what it keeps closed.

#include "tests/ui/loginrun.h"

#include <QElapsedTimer>

#include <csignal>

class LoginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(missingHere(), QString()); }
    void init() { m_server = std::make_unique<Server>(); }
    void cleanup() { m_server.reset(); }

    void landsWithoutFetching_data()
    {
        QTest::addColumn<QByteArray>("body"); // of the start page; empty: it redirects
        QTest::addColumn<QString>("tail");
        QTest::newRow("by a redirect") << QByteArray() << u"?code=SECRET&state=x"_s;
        QTest::newRow("by a redirect with both") << QByteArray() << u"?code=SECRET#_=_"_s;
        QTest::newRow("by a redirect with a fragment") << QByteArray() << u"#access_token=SECRET&state=x"_s;
        QTest::newRow("by a script") << QByteArray("<script>location='@'</script>")
                                     << u"#access_token=SECRET"_s;
        QTest::newRow("by a refresh")
            << QByteArray("<meta http-equiv=refresh content='0;url=@'>") << u"?code=SECRET"_s;
        QTest::newRow("by a form") << QByteArray("<form method=post action='@'><input name=a></form>"
                                                 "<script>document.forms[0].submit()</script>")
                                   << u"?code=SECRET"_s;
        QTest::newRow("by a form that redirects")
            << QByteArray("<form method=post action='/redirect'><input name=a></form>"
                          "<script>document.forms[0].submit()</script>")
            << u"?code=SECRET"_s;
        QTest::newRow("by a window") << QByteArray("<script>window.open('@')</script>") << u"?code=SECRET"_s;
        QTest::newRow("twice") << QByteArray("<script>location='@';setTimeout(()=>location='@&again',0);"
                                             "window.open('@&window')</script>")
                               << u"?code=SECRET"_s;
    }
    void landsWithoutFetching()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, tail);
        const QString end = m_server->url(stopPath + tail);
        m_server->redirect("/redirect", end);
        if (body.isEmpty())
            m_server->redirect("/start", end);
        else
            m_server->page("/start", body.replace('@', end.toUtf8()));

        Login login(*m_server);
        login.open(u"/start"_s);
        const QString landed = login.landed();
        if (qstrcmp(QTest::currentDataTag(), "twice") != 0)
            QCOMPARE(landed, end);
        else
            QVERIFY2(landed.startsWith(end), qPrintable(landed));
        QCOMPARE(login.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(login.process.exitCode(), 0);
        QVERIFY(!m_server->hasSeen(stopPath.toUtf8()));
        QVERIFY(!login.process.readAllStandardError().contains("SECRET"));
        QCOMPARE(login.files(), QStringList());
    }

    void tellsItsSize()
    {
        m_server->redirect("/start", m_server->url(stopPath + u"?code=1"_s));
        Login login(*m_server);
        login.start.insert(u"size"_s, QJsonArray{700, 780});
        login.open(u"/start"_s);
        QCOMPARE(login.answers().value(0).value("size"_L1).toArray(), (QJsonArray{700, 780}));
    }

    void doesNotTakeWhatOnlyLooksLikeTheEnd()
    {
        m_server->redirect("/start", m_server->url(stopPath + u"2?code=1"_s));
        m_server->page(stopPath.toUtf8() + '2', "<body onload=\"fetch('/loaded')\"><iframe src='" + stopPath.toUtf8() +
                                                    "?code=2'></iframe></body>");
        Login login(*m_server);
        login.open(u"/start"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasSeen("/loaded"), kSoon); // the frame was tried before that
        QVERIFY(login.isOpenAndSilent());
        QVERIFY(!m_server->hasSeen(stopPath.toUtf8())); // not even in a frame
    }

    void answersWhenTheWindowIsClosed()
    {
        m_server->page("/start", "hello");
        Login login(*m_server);
        login.open(u"/start"_s);
        QVERIFY(login.waitForWindow());
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasSeen("/start"), kSoon);
        login.press({u"alt+F4"_s});
        const QList<QJsonObject> answers = login.answers();
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers[0].value("closed"_L1), QJsonValue(true));
        QCOMPARE(answers[0].value("size"_L1).toArray(), (QJsonArray{620, 760}));
        QCOMPARE(login.process.exitCode(), 0);
    }

    void endsWithItsInput()
    {
        m_server->page("/start", "<script>setInterval(()=>{for(let i=0;i<1e9;++i);},1)</script>hello");
        Login login(*m_server);
        login.open(u"/start"_s);
        QVERIFY(login.waitForWindow());
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasSeen("/start"), kSoon);
        const QHash<qint64, QByteArray> before = login.processes();
        QVERIFY(!before.isEmpty());
        QElapsedTimer took;
        took.start();
        login.process.closeWriteChannel();
        QVERIFY(login.answers().isEmpty());
        QCOMPARE(login.process.exitCode(), 5);
        QVERIFY2(took.elapsed() < 2'000, qPrintable(QString::number(took.elapsed())));
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::none_of(before.keys(), [](qint64 id) { return kill(pid_t(id), 0) == 0; }), kSoon);
    }

    void opensNoDebugger()
    {
        Server free; // only to find a port that nobody uses
        const quint16 port = free.serverPort();
        free.close();
        const QString flag = u"--remote-debugging-port=%1"_s.arg(port);
        m_server->page("/start", "hello");
        Login login(*m_server);
        login.environment.insert(u"QTWEBENGINE_REMOTE_DEBUGGING"_s, QString::number(port));
        const QString chromiumFlags = u"QTWEBENGINE_CHROMIUM_FLAGS"_s;
        login.environment.insert(chromiumFlags, login.environment.value(chromiumFlags) + u' ' + flag +
                                                    u" --user-agent=changed --disable-gpu --disable-web-security"_s);
        login.arguments = {flag, u"--webEngineArgs"_s, flag};
        login.open(u"/start"_s);
        QVERIFY(login.await(u"hello"_s).isValid());
        QVERIFY(login.isOpenAndSilent());
        QVERIFY(!m_server->requests.front().head.contains("changed"));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(!socket.waitForConnected(2'000));
        const QHash<qint64, QByteArray> all = login.processes();
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            QVERIFY(!it.value().contains("remote-debugging"));
            QVERIFY(!it.value().contains("disable-web-security"));
        }
    }

    void writesNoCore()
    {
        m_server->page("/start", "hello");
        Login login(*m_server);
        login.open(u"/start"_s);
        QVERIFY(login.waitForWindow());
        QFile limits(u"/proc/%1/limits"_s.arg(login.process.processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        const QByteArray all = limits.readAll();
        const QByteArray core = all.mid(all.indexOf("Max core file size")).split('\n').front().simplified();
        QCOMPARE(core, QByteArray("Max core file size 1 1 bytes"));
    }

    void comesToTheFrontWhenAsked()
    {
        m_server->page("/start", "hello");
        Login login(*m_server);
        login.open(u"/start"_s);
        QVERIFY(login.waitForWindow());
        QProcess::execute(u"xdotool"_s, {u"windowminimize"_s, u"--sync"_s, login.windows().value(0)});
        QTRY_VERIFY(login.windows().isEmpty());
        login.process.write("{\"show\": true}\n");
        QVERIFY(login.waitForWindow());
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("https://www.facebook.com/?code=SECRET\n");
        QTest::newRow("a foreign start")
            << QByteArray("{\"start\": \"https://evil.example/?code=SECRET\", \"stopAt\": "
                          "\"https://www.facebook.com/x\", \"expires\": \"2030-01-01T00:00:00Z\"}\n");
        QTest::newRow("without an end") << QByteArray(200'000, 'x');
    }
    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QByteArray, line);
        QProcess process;
        process.start(QStringLiteral(PAGEKEEP_LOGIN), QStringList());
        process.write(line);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(kSoon));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        const QByteArray log = process.readAllStandardError();
        QVERIFY(!log.isEmpty());
        QVERIFY(!log.contains("SECRET"));
    }

    void staysBehindChromiumsSandbox()
    {
        Login login(*m_server);
        if (geteuid() != 0) { // root is refused everywhere; who is not becomes it, in a namespace of its own
            login.arguments = {u"--map-root-user"_s, login.program};
            login.program = u"unshare"_s;
        }
        // The switch counts for a stand-in on loopback only.
        login.environment.insert(u"QTWEBENGINE_DISABLE_SANDBOX"_s, u"1"_s);
        login.environment.insert(u"QTWEBENGINE_CHROMIUM_FLAGS"_s, u"--no-sandbox"_s);
        login.start.insert(u"allowHost"_s, QJsonValue::Null);
        login.start.insert(u"start"_s, u"https://www.facebook.com/v26.0/dialog/oauth"_s);
        login.send();
        QVERIFY(login.answers().isEmpty());
        QCOMPARE(login.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(login.process.exitCode(), 3);
        QVERIFY(login.process.readAllStandardError().contains("sandbox"));
    }

    void endsInOrderWithoutADisplay()
    {
        m_server->page("/start", "hello");
        Login login(*m_server);
        login.environment.insert(u"DISPLAY"_s, u":9999"_s);
        login.environment.remove(u"WAYLAND_DISPLAY"_s);
        login.open(u"/start"_s);
        QVERIFY(login.answers().isEmpty());
        QCOMPARE(login.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(login.process.exitCode(), 4);
    }

private:
    std::unique_ptr<Server> m_server;
};

QTEST_GUILESS_MAIN(LoginTest)
#include "tst_login.moc"
