// The sandbox as a program: its start and end, its control address, and what goes wrong when asked to.

#include "tests/sandbox/client.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

class SandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItIsInOneLine()
    {
        Sandbox sandbox;
        QVERIFY(QRegularExpression(u"^http://127\\.0\\.0\\.1:[0-9]+$"_s).match(sandbox.address()).hasMatch());
        QTcpSocket elsewhere;
        elsewhere.connectToHost(u"127.0.0.2"_s, static_cast<quint16>(QUrl(sandbox.address()).port()));
        QVERIFY(!elsewhere.waitForConnected(2000));
        QVERIFY(sandbox.end());
        QCOMPARE(sandbox.process().exitCode(), 0);
        QCOMPARE(sandbox.process().readAllStandardOutput(), QByteArray());
    }

    void endsWhileARequestHangs()
    {
        Sandbox sandbox({u"--scenario"_s, u"hanging"_s});
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(sandbox.address()).port()));
        QVERIFY(socket.waitForConnected());
        socket.write("GET /v26.0/me HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QVERIFY(!socket.waitForReadyRead(300));
        sandbox.process().terminate();
        QVERIFY(sandbox.process().waitForFinished(3000));
        QCOMPARE(sandbox.process().exitStatus(), QProcess::NormalExit);
    }

    void refusesAPortThatIsTaken()
    {
        Sandbox first;
        QProcess second;
        second.start(QStringLiteral(PAGEKEEP_SANDBOX),
                     {u"--port"_s, QString::number(QUrl(first.address()).port())});
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 1);
    }

    void failsAsAskedTo_data()
    {
        QTest::addColumn<QByteArray>("scenario");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("outage") << QByteArray("outage") << 503 << 0;
        QTest::newRow("code 1") << QByteArray("outage-code-1") << 500 << 1;
        QTest::newRow("code 2") << QByteArray("outage-code-2") << 500 << 2;
        QTest::newRow("html") << QByteArray("html") << 200 << 0;
        QTest::newRow("broken") << QByteArray("broken-json") << 200 << 0;
        QTest::newRow("redirect") << QByteArray("redirect") << 302 << 0;
        QTest::newRow("message") << QByteArray("user-message") << 400 << 368;
        QTest::newRow("token") << QByteArray("token-invalid") << 400 << 190;
        for (const int code : {4, 9, 17, 32, 341, 613, 80001}) {
            QTest::newRow(qPrintable(u"limit %1"_s.arg(code)))
                << "rate-limit-" + QByteArray::number(code) << 400 << code;
        }
    }
    void failsAsAskedTo()
    {
        QFETCH(QByteArray, scenario);
        QFETCH(int, status);
        QFETCH(int, code);
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const std::string token = sandbox.userToken();
        QVERIFY(sandbox.control("scenario=" + scenario.toStdString() + "&at=accounts&after=1"));
        QCOMPARE(sandbox.get("/me/accounts", token)->status, 200);
        const auto struck = sandbox.get("/me/accounts", token);
        QCOMPARE(struck->status, status);
        QCOMPARE(errorOf(struck).code, code);
        QCOMPARE(struck->has_header("x-business-use-case-usage"), scenario.startsWith("rate-limit"));
        QCOMPARE(sandbox.get("/me", token)->status, 200);
        QVERIFY(sandbox.control("scenario=normal"));
        QCOMPARE(sandbox.get("/me/accounts", token)->status, 200);
    }

    void endsAListEarly_data()
    {
        QTest::addColumn<QByteArray>("scenario");
        QTest::addColumn<int>("code"); // -1: no answer
        QTest::newRow("code 2") << QByteArray("outage-code-2") << 2;
        QTest::newRow("code 4") << QByteArray("rate-limit-4") << 4;
        QTest::newRow("closed") << QByteArray("closed") << -1;
    }
    void endsAListEarly()
    {
        QFETCH(QByteArray, scenario);
        QFETCH(int, code);
        Sandbox sandbox({u"--consent"_s, u"auto"_s, u"--pages"_s, u"30"_s});
        const std::string token = sandbox.userToken();
        const auto part = [&](const std::string& after) {
            const std::string cursor = after.empty() ? std::string() : "&after=" + after;
            return sandbox.get("/v26.0/me/accounts?fields=id&limit=10" + cursor, token);
        };
        const auto cursorOf = [](const httplib::Result& result) {
            return encoded(json(result)[u"paging"_s][u"cursors"_s][u"after"_s].toString().toStdString());
        };
        QVERIFY(sandbox.control("scenario=" + scenario.toStdString() + "&at=accounts&after=2"));
        const std::string second = cursorOf(part({}));
        const auto served = part(second);
        QCOMPARE(json(served)[u"data"_s].toArray().size(), 10);
        const std::string third = cursorOf(served);
        for (int attempt = 0; attempt < 2; ++attempt) {
            const auto struck = part(third);
            QCOMPARE(struck ? errorOf(struck).code : -1, code);
        }
        QCOMPARE(sandbox.get("/me", token)->status, 200);
        QVERIFY(sandbox.control("scenario=normal"));
        QCOMPARE(json(part(third))[u"data"_s].toArray().size(), 10);
    }

    void failsOnceAndThenWorks()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s, u"--scenario"_s, u"outage-once"_s});
        const std::string token = sandbox.userToken();
        QCOMPARE(sandbox.get("/me/permissions", token)->status, 503);
        QCOMPARE(sandbox.get("/me/permissions", token)->status, 200);
    }

    void closesWithoutAnAnswer()
    {
        Sandbox sandbox({u"--scenario"_s, u"closed"_s});
        QVERIFY(!sandbox.get("/me"));
        QVERIFY(sandbox.control("scenario=normal"));
        QVERIFY(sandbox.get("/me"));
    }

    void remembersWhatWasSent()
    {
        Sandbox sandbox({u"--consent"_s, u"auto"_s});
        const std::string token = sandbox.userToken();
        sandbox.get("/v26.0/me?fields=id", token);
        const QJsonArray log =
            QJsonDocument::fromJson(QByteArray::fromStdString(sandbox.get("/sandbox/log?clear=1")->body))
                .array();
        QCOMPARE(log.size(), 3);
        QVERIFY(log[1][u"body"_s].toString().contains(QString::fromStdString(verifier)));
        QCOMPARE(log[2][u"query"_s].toString(), u"fields=id"_s);
        QCOMPARE(log[2][u"authorization"_s].toString(), QString::fromStdString("Bearer " + token));
        QCOMPARE(sandbox.get("/sandbox/log")->body, "[\n]\n");
        const QJsonObject state = json(sandbox.get("/sandbox/state"));
        QVERIFY(state[u"user_tokens"_s].toArray().contains(QString::fromStdString(token)));
        QCOMPARE(state[u"codes"_s].toArray().size(), 1);
    }

    void refusesUnknownSettings()
    {
        Sandbox sandbox;
        QVERIFY(!sandbox.control("scenario=sunshine"));
        QVERIFY(!sandbox.control("pages=-1"));
        QVERIFY(!sandbox.control("colour=red"));
        QProcess process;
        process.start(QStringLiteral(PAGEKEEP_SANDBOX), {u"--scenario"_s, u"sunshine"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
    }

    void hasPagesForTheLoginWindow()
    {
        Sandbox sandbox;
        QVERIFY(sandbox.get("/sandbox/download")
                    ->get_header_value("Content-Disposition")
                    .starts_with("attachment"));
        QCOMPARE(sandbox.get("/sandbox/foreign")->get_header_value("Location"), "https://sso.example.com/");
        QCOMPARE(sandbox.get("/sandbox/scheme")->get_header_value("Location"), "pagekeep-test://open");
        QCOMPARE(sandbox.get("/sandbox/popup")->status, 200);
        QVERIFY(sandbox.control("scenario=dialog-404"));
        QCOMPARE(sandbox.get("/dialog/oauth")->status, 404);
    }
};

QTEST_GUILESS_MAIN(SandboxTest)
#include "tst_sandbox.moc"
