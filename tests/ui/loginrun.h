#pragma once
/// \file The real pagekeep-login with its real engine, against a few pages on a server of our own. Needs a display with a
/// window manager, the accessibility bus and xdotool; as root also QTWEBENGINE_DISABLE_SANDBOX=1.

#include "tests/support/accessible.h"
#include "tests/support/processes.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

inline constexpr int kSoon = 15'000;    // ms; Chromium starts in under one second, but not on a busy machine
inline constexpr int kNotLater = 1'500; // ms; how long we look whether something happens that must not

inline const QString stopPath = u"/connect/login_success.html"_s;

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
    /// A page that is one link from edge to edge, which says "on from" this path.
    void link(const QByteArray& path, const QString& to, const QByteArray& attributes = {})
    {
        page(path, "<a style='position:fixed;inset:0;background:#def' " + attributes + " href='" +
                       to.toUtf8() + "'>on from " + path + "</a>");
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
        environment = Accessible::environment();
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
        process.start(program, arguments);
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

    /// Waits for this in the window or in the page that it shows.
    Accessible await(const QString& name, Accessible::Role role = Accessible::Role::Any) const
    {
        return Accessible::await(process.processId(), role, name);
    }
    bool awaitGone(const QString& name) const
    {
        const auto isSeen = [&] {
            return Accessible::program(process.processId()).find(Accessible::Role::Any, name).isValid();
        };
        return QTest::qWaitFor([&] { return !isSeen(); }, kSoon);
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
        for (const QString& key : keys)
            xdotool({u"key"_s, key});
    }

    /// All below the process, by id, with their command lines.
    QHash<qint64, QByteArray> processes() const
    {
        QHash<qint64, QByteArray> found;
        for (const qint64 each : Processes::below(process.processId())) {
            QFile file(u"/proc/%1/cmdline"_s.arg(each));
            if (file.open(QIODevice::ReadOnly))
                found[each] = file.readAll().replace('\0', ' ');
        }
        return found;
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// What the process wrote. Where the system's list of fonts is out of date, fontconfig keeps one for every program
    /// of the account; that is not counted.
    QStringList files() const
    {
        QStringList all;
        QDirIterator each(m_folder.path(), QDir::Files | QDir::Hidden | QDir::System,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            all << QDir(m_folder.path()).relativeFilePath(each.next());
        all.removeIf([](const QString& file) { return file.startsWith("cache/fontconfig/"_L1); });
        return all;
    }

    QProcess process;
    QProcessEnvironment environment;
    QString program = QStringLiteral(PAGEKEEP_LOGIN);
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

/// What this session lacks; empty where the tests can run.
inline QString missingHere()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        return u"a display"_s;
    if (QStandardPaths::findExecutable(u"xdotool"_s).isEmpty())
        return u"xdotool"_s;
    if (geteuid() == 0 && qgetenv("QTWEBENGINE_DISABLE_SANDBOX") != "1")
        return u"QTWEBENGINE_DISABLE_SANDBOX=1, without which Chromium does not run as root"_s;
    return {};
}
