/// \file The real pagekeep-login with its real engine, against a few pages on a server of our own. Needs a
/// display with a window manager, and xdotool; as root also QTWEBENGINE_DISABLE_SANDBOX=1.

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 15'000;    // ms; Chromium starts in under one second, but not on a busy machine
constexpr int kNotLater = 1'500; // ms; how long we look whether something happens that must not

const QString stopPath = u"/connect/login_success.html"_s;

struct Request
{
    QByteArray method;
    QByteArray path; ///< with the query
    QByteArray head;
};

/// Answers what it is told to; everything else is "not found".
class Server : public QTcpServer
{
public:
    Server()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    QString host() const { return u"127.0.0.1:%1"_s.arg(serverPort()); }
    QString url(const QString& path) const { return u"http://%1%2"_s.arg(host(), path); }

    void page(const QByteArray& path, const QByteArray& body, const QByteArray& headers = {})
    {
        answers[path] = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + headers + tail(body);
    }
    void redirect(const QByteArray& path, const QString& to)
    {
        answers[path] = "HTTP/1.1 302 Found\r\nLocation: " + to.toUtf8() + "\r\n" + tail({});
    }
    /// A page that is one link from edge to edge.
    void link(const QByteArray& path, const QString& to, const QByteArray& attributes = {})
    {
        page(path, "<a style='position:fixed;inset:0;background:#def' " + attributes + " href='" +
                       to.toUtf8() + "'>go on</a>");
    }

    bool hasSeen(const QByteArray& path) const
    {
        return std::ranges::any_of(
            requests, [&](const Request& request) { return request.path.split('?').front() == path; });
    }
    int times(const QByteArray& path) const
    {
        return int(std::ranges::count_if(
            requests, [&](const Request& request) { return request.path.split('?').front() == path; }));
    }

    QHash<QByteArray, QByteArray> answers;
    QList<Request> requests;
    int connections = 0;

private:
    static QByteArray tail(const QByteArray& body)
    {
        return "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    void answer(QTcpSocket* socket)
    {
        const QByteArray head = socket->readAll();
        const QList<QByteArray> first = head.left(head.indexOf('\r')).split(' ');
        if (first.size() < 2)
            return;
        requests << Request{first[0], first[1], head};
        socket->write(
            answers.value(first[1].split('?').front(), "HTTP/1.1 404 Not found\r\n" + tail("nothing here")));
        socket->disconnectFromHost();
    }
};

/// One run of the program, as pagekeep would run it, in a home folder of its own.
class Login
{
public:
    explicit Login(const Server& server) : m_server(server)
    {
        for (const QString& name :
             {u"home"_s, u"config"_s, u"cache"_s, u"data"_s, u"state"_s, u"bin"_s, u"tmp"_s})
            QDir(m_folder.path()).mkpath(name);
        environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, path(u"home"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
        environment.insert(u"XDG_CACHE_HOME"_s, path(u"cache"_s));
        environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
        environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
        environment.insert(u"TMPDIR"_s, path(u"tmp"_s));
        environment.insert(u"PATH"_s, path(u"bin"_s) + u':' + environment.value(u"PATH"_s));
        title = u"Sign-in %1 %2"_s.arg(getpid()).arg(++s_count);
        start =
            QJsonObject{{u"stopAt"_s, server.url(stopPath)},
                        {u"expires"_s, QDateTime::currentDateTimeUtc().addSecs(600).toString(Qt::ISODate)},
                        {u"locale"_s, u"en"_s},
                        {u"title"_s, title},
                        {u"size"_s, QJsonArray{620, 760}},
                        {u"dark"_s, false},
                        {u"allowHost"_s, server.host()}};
    }
    ~Login()
    {
        process.closeWriteChannel();
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(5'000))
            process.kill();
        process.waitForFinished();
    }

    void open(const QString& address)
    {
        start.insert(u"start"_s, m_server.url(address));
        send();
    }
    void send()
    {
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PAGEKEEP_LOGIN), arguments);
        process.write(QJsonDocument(start).toJson(QJsonDocument::Compact) + '\n');
    }

    /// Every line of stdout, parsed, once the process has ended.
    QList<QJsonObject> answers()
    {
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, kSoon))
            return {};
        QList<QJsonObject> all;
        for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                all << QJsonDocument::fromJson(line).object();
        }
        return all;
    }
    QString landed()
    {
        const QList<QJsonObject> all = answers();
        return all.size() == 1 ? all.front().value("landed"_L1).toString() : u"%1 answers"_s.arg(all.size());
    }
    /// Nothing was answered and the window is there.
    bool isOpenAndSilent()
    {
        // xdotool gives up when any window of the display goes away while it looks, so it may look again.
        const bool hasOneWindow = QTest::qWaitFor([&] { return windows().size() == 1; }, 5'000);
        if (!hasOneWindow || process.state() != QProcess::Running)
            qWarning() << "windows" << windows() << process.state() << process.exitCode()
                       << process.readAllStandardError();
        return hasOneWindow && process.state() == QProcess::Running && process.bytesAvailable() == 0;
    }

    QStringList windows() const { return xdotool({u"search"_s, u"--onlyvisible"_s, u"--name"_s, title}); }
    bool waitForWindow() const
    {
        return QTest::qWaitFor([&] { return !windows().isEmpty(); }, kSoon);
    }
    void click() const
    {
        const QString window = windows().value(0);
        xdotool({u"windowactivate"_s, u"--sync"_s, window});
        // Below the notice, left of the middle: the page, whatever stands above it.
        xdotool({u"mousemove"_s, u"--window"_s, window, u"200"_s, u"500"_s, u"click"_s, u"1"_s});
    }
    void press(const QStringList& keys) const
    {
        xdotool({u"windowactivate"_s, u"--sync"_s, windows().value(0)});
        for (const QString& key : keys) {
            xdotool({u"key"_s, key});
            QTest::qWait(100);
        }
    }

    /// The process and all below it, by id, with their command lines.
    QHash<qint64, QByteArray> processes() const
    {
        QHash<qint64, qint64> parents;
        for (const QString& name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
            QFile file(u"/proc/%1/stat"_s.arg(name));
            if (name.toLongLong() > 0 && file.open(QIODevice::ReadOnly)) {
                const QByteArray stat = file.readAll();
                parents[name.toLongLong()] =
                    stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
            }
        }
        QHash<qint64, QByteArray> found;
        for (auto it = parents.cbegin(); it != parents.cend(); ++it) {
            qint64 above = it.key();
            while (above > 1 && above != process.processId())
                above = parents.value(above);
            QFile file(u"/proc/%1/cmdline"_s.arg(it.key()));
            if (above == process.processId() && above > 1 && file.open(QIODevice::ReadOnly))
                found[it.key()] = file.readAll().replace('\0', ' ');
        }
        return found;
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList files() const
    {
        QStringList all;
        QDirIterator each(m_folder.path(), QDir::Files | QDir::Hidden | QDir::System,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            all << QDir(m_folder.path()).relativeFilePath(each.next());
        return all;
    }

    QProcess process;
    QProcessEnvironment environment;
    QStringList arguments;
    QJsonObject start;
    QString title;

private:
    static QStringList xdotool(const QStringList& arguments)
    {
        QProcess tool;
        tool.start(u"xdotool"_s, arguments);
        tool.waitForFinished(10'000);
        return QString::fromUtf8(tool.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    static inline int s_count = 0;
    const Server& m_server;
    QTemporaryDir m_folder;
};

} // namespace

class TestLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("DISPLAY"))
            QSKIP("needs a display");
        if (QStandardPaths::findExecutable(u"xdotool"_s).isEmpty())
            QSKIP("needs xdotool");
        if (geteuid() == 0 && qgetenv("QTWEBENGINE_DISABLE_SANDBOX") != "1")
            QSKIP("Chromium's sandbox does not run as root");
    }

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
        m_server->page(stopPath.toUtf8() + '2', "<iframe src='" + stopPath.toUtf8() + "?code=2'></iframe>");
        Login login(*m_server);
        login.open(u"/start"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasSeen(stopPath.toUtf8() + '2'), kSoon);
        QTest::qWait(kNotLater);
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
        QVERIFY(before.size() > 1);
        QElapsedTimer took;
        took.start();
        login.process.closeWriteChannel();
        QVERIFY(login.answers().isEmpty());
        QCOMPARE(login.process.exitCode(), 5);
        QVERIFY2(took.elapsed() < 2'000, qPrintable(QString::number(took.elapsed())));
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::none_of(before.keys(), [](qint64 id) { return kill(pid_t(id), 0) == 0; }), kSoon);
    }

    void refusesAddresses_data()
    {
        QTest::addColumn<QByteArray>("address"); // @ is another port on loopback
        QTest::addColumn<bool>("isRedirect");
        for (const char* address :
             {"http://127.0.0.1:@/x", "http://localhost:@/x", "file:///etc/passwd", "ftp://127.0.0.1:@/",
              "data:text/html,x", "chrome://version", "fb1://authorize", "https://a@127.0.0.1:@/x"}) {
            QTest::addRow("redirect to %s", address) << QByteArray(address) << true;
            QTest::addRow("script to %s", address) << QByteArray(address) << false;
        }
    }
    void refusesAddresses()
    {
        QFETCH(QByteArray, address);
        QFETCH(bool, isRedirect);
        Server other;
        address.replace('@',
                        address.contains("a@") ? QByteArray("@") : QByteArray::number(other.serverPort()));
        if (address.contains("a@"))
            address.replace("127.0.0.1:@", "127.0.0.1:" + QByteArray::number(other.serverPort()));
        if (isRedirect)
            m_server->redirect("/start", QString::fromLatin1(address));
        else
            m_server->page("/start", "<script>location='" + address + "'</script>hello");
        Login login(*m_server);
        login.open(u"/start"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasSeen("/start"), kSoon);
        QTest::qWait(kNotLater);
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
        QVERIFY(login.waitForWindow());
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasSeen("/start"), kSoon);
        QTest::qWait(kNotLater);
        QVERIFY(login.isOpenAndSilent());
        QCOMPARE(other.connections, 0);
        // The focus is on Stay; Continue is beside it.
        login.press(isAgreed ? QStringList{u"Tab"_s, u"space"_s} : QStringList{u"space"_s});
        if (isAgreed) {
            QTRY_VERIFY_WITH_TIMEOUT(other.connections > 0, kSoon);
        } else {
            QTest::qWait(kNotLater);
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
        QVERIFY(login.waitForWindow());
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasSeen("/start"), kSoon);
        QTest::qWait(kNotLater);
        login.press({u"Tab"_s, u"space"_s}); // Continue: the fields are not ours to send
        QTest::qWait(kNotLater);
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
        QVERIFY(login.waitForWindow());
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasSeen("/start"), kSoon);
        QTest::qWait(kNotLater); // painted
        login.click();
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasSeen("/popup"), kSoon);
        QTest::qWait(kNotLater);
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
            << u"https://example.com/terms"_s << QByteArray("<script>open('@')</script>") << false;
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
        QVERIFY(login.waitForWindow());
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasSeen("/start"), kSoon);
        QTest::qWait(kNotLater);
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
        QVERIFY(login.waitForWindow());
        QTRY_COMPARE_WITH_TIMEOUT(m_server->times("/start"), 1, kSoon);
        QTest::qWait(kNotLater);
        bool isKilled = false;
        const QHash<qint64, QByteArray> all = login.processes();
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            if (it.value().contains("--type=renderer"))
                isKilled = kill(pid_t(it.key()), SIGKILL) == 0 || isKilled;
        }
        QVERIFY(isKilled);
        QTest::qWait(kNotLater);
        QVERIFY(login.isOpenAndSilent());
        login.press({u"space"_s}); // the focus is on Reload
        QTRY_COMPARE_WITH_TIMEOUT(m_server->times("/start"), 2, kSoon);
        QVERIFY(login.isOpenAndSilent());
    }

    void reloadsWhatDidNotLoad_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("an error of the server")
            << QByteArray("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("an error without a page")
            << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("a broken answer") << QByteArray("HTTP/1.1 ");
        QTest::newRow("no content") << QByteArray("HTTP/1.1 204 Nothing\r\n\r\n");
        QTest::newRow("a file") << QByteArray("HTTP/1.1 200 OK\r\nContent-Disposition: attachment\r\n"
                                              "Content-Length: 3\r\n\r\nabc");
    }
    void reloadsWhatDidNotLoad()
    {
        QFETCH(QByteArray, answer);
        m_server->answers["/start"] = answer;
        Login login(*m_server);
        login.open(u"/start"_s);
        QVERIFY(login.waitForWindow());
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasSeen("/start"), kSoon);
        QTest::qWait(kNotLater);
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

    void opensNoDebugger()
    {
        Server free; // only to find a port that nobody uses
        const quint16 port = free.serverPort();
        free.close();
        const QString flag = u"--remote-debugging-port=%1"_s.arg(port);
        m_server->page("/start", "hello");
        Login login(*m_server);
        login.environment.insert(u"QTWEBENGINE_REMOTE_DEBUGGING"_s, QString::number(port));
        login.environment.insert(u"QTWEBENGINE_CHROMIUM_FLAGS"_s,
                                 flag + u" --user-agent=changed --disable-gpu --disable-web-security"_s);
        login.arguments = {flag, u"--webEngineArgs"_s, flag};
        login.open(u"/start"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasSeen("/start"), kSoon);
        QTest::qWait(kNotLater);
        QVERIFY(login.isOpenAndSilent());
        QVERIFY(!m_server->requests.front().head.contains("changed"));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(!socket.waitForConnected(2'000));
        const QHash<qint64, QByteArray> all = login.processes();
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            if (it.key() != login.process.processId()) {
                QVERIFY(!it.value().contains("remote-debugging"));
                QVERIFY(!it.value().contains("disable-web-security"));
            }
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
        if (geteuid() != 0)
            QSKIP("only root is refused everywhere");
        Login login(*m_server);
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

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"
