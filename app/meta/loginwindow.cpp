#include "app/meta/loginwindow.h"

#include "app/base/log.h"
#include "app/base/secret.h"
#include "app/base/work.h"
#include "app/meta/proxysignins.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// pagekeep-login's exit codes; see ui/login/main.cpp.
enum LoginExit { ExitNeedsSandbox = 3 };

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray startLine(const LoginRequest& request, const ProxySignIns& proxySignIns)
{
    const LoginAppearance& look = request.appearance;
    return lineOf({
        {u"start"_s, request.start.toString(QUrl::FullyEncoded)},
        {u"stopAt"_s, request.stopAt.toString(QUrl::FullyEncoded)},
        {u"expires"_s, request.expires.toString(Qt::ISODate)},
        {u"locale"_s, look.locale},
        {u"title"_s, look.title},
        {u"size"_s, QJsonArray{look.size.width(), look.size.height()}},
        {u"dark"_s, look.isDark},
        {u"highContrast"_s, look.isHighContrast},
        {u"allowHost"_s, request.allowHost ? QJsonValue(*request.allowHost) : QJsonValue()},
        {u"proxies"_s, proxySignIns.toJson()},
    });
}

void rememberTyped(ProxySignIns& proxySignIns, const QByteArray& answer)
{
    const QJsonArray typed = QJsonDocument::fromJson(answer).object()["proxies"_L1].toArray();
    for (const auto& value : typed) {
        const QJsonObject signIn = value.toObject();
        QByteArray password = signIn["password"_L1].toString().toUtf8();
        proxySignIns.remember(signIn["host"_L1].toString(), signIn["user"_L1].toString(), Secret::take(password));
    }
}

Result<LoginAnswer> parseAnswer(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    LoginAnswer answer;
    const QJsonArray size = object["size"_L1].toArray();
    if (size.size() == 2)
        answer.size = QSize(size[0].toInt(), size[1].toInt());
    if (object["landed"_L1].isString())
        answer.landed = object["landed"_L1].toString().toUtf8();
    else if (!object["closed"_L1].toBool())
        return failed(ErrorKind::LoginCrashed, u"an answer that is none"_s);
    return answer;
}

Result<LoginEngine> parseEngine(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    LoginEngine engine;
    engine.webEngine = object["webEngine"_L1].toString();
    engine.chromium = object["chromium"_L1].toString();
    engine.obstacle = object["obstacle"_L1].toString();
    engine.graphics = object["graphics"_L1].toString();
    const QString sandbox = object["sandbox"_L1].toString();
    if (engine.chromium.isEmpty() || sandbox.isEmpty())
        return failed(ErrorKind::LoginCrashed, u"an answer that is none"_s);
    using Sandbox = LoginEngine::Sandbox;
    engine.sandbox = sandbox == "on"_L1 ? Sandbox::On : sandbox == "off"_L1 ? Sandbox::Off : Sandbox::Refused;
    return engine;
}

// The process must be gone before the work goes on, in whatever way it has to be.
void end(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.closeWriteChannel(); // it quits at the end of its input
    if (process.waitForFinished(2'000))
        return;
    process.kill();
    process.waitForFinished(5'000);
}

} // namespace

Result<LoginAnswer> LoginWindow::run(Work& work, const LoginRequest& request,
                                     const std::function<void(std::chrono::milliseconds)>& tick)
{
    if (!QFileInfo(m_program).isExecutable())
        return failed(ErrorKind::LoginUnavailable, u"pagekeep-login is not beside pagekeep"_s);

    QProcess process;
    QEventLoop loop;
    QByteArray line;
    QByteArray log;
    bool isExpired = false;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &loop, [&] {
        line += process.readAllStandardOutput();
        if (line.contains('\n') || line.size() > 65'536)
            loop.quit();
    });
    QObject::connect(&process, &QProcess::readyReadStandardError, &loop, [&] {
        log += process.readAllStandardError();
        log = log.last(std::min<qsizetype>(4'096, log.size()));
    });
    QTimer everySecond;
    QObject::connect(&everySecond, &QTimer::timeout, &loop, [&] {
        const auto left = request.timeLeft();
        tick(left);
        if (left <= 0ms) {
            isExpired = true;
            loop.quit();
        }
    });

    process.start(m_program, QStringList());
    QByteArray start = startLine(request, m_proxySignIns);
    process.write(start);
    wipe(start);
    tick(request.timeLeft());
    everySecond.start(1s);
    {
        const std::scoped_lock lock(m_mutex);
        m_running = &process;
    }
    auto waited = work.run(loop);
    {
        const std::scoped_lock lock(m_mutex);
        m_running = nullptr;
    }
    everySecond.stop();

    const bool couldStart = process.error() != QProcess::FailedToStart;
    end(process);
    line += process.readAllStandardOutput();
    log += process.readAllStandardError();
    if (!waited)
        return failed(waited);
    if (isExpired)
        return failed(ErrorKind::LinkExpired);
    if (!couldStart)
        return failed(ErrorKind::LoginUnavailable, process.errorString());
    if (const qsizetype end = line.indexOf('\n'); end >= 0) {
        auto answer = parseAnswer(line.first(end));
        rememberTyped(m_proxySignIns, line.first(end));
        wipe(line);
        return answer;
    }
    const QString detail = u"exit status %1%2\n%3"_s.arg(process.exitCode())
                               .arg(process.exitStatus() == QProcess::CrashExit ? u", crashed"_s : QString(),
                                    QString::fromUtf8(log).trimmed());
    qCWarning(logLogin) << "the login window ended without an answer:" << detail;
    const bool wantsSandbox =
        process.exitStatus() == QProcess::NormalExit && process.exitCode() == ExitNeedsSandbox;
    return failed(wantsSandbox ? ErrorKind::LoginNeedsSandbox : ErrorKind::LoginCrashed, detail);
}

Result<LoginEngine> LoginWindow::describe(Work& work, const std::optional<QString>& allowHost) const
{
    if (!QFileInfo(m_program).isExecutable())
        return failed(ErrorKind::LoginUnavailable, u"pagekeep-login is not beside pagekeep"_s);

    QProcess process;
    QEventLoop loop;
    QByteArray line;
    bool isLate = false;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &loop, [&] {
        line += process.readAllStandardOutput();
        if (line.contains('\n'))
            loop.quit();
    });
    QTimer::singleShot(30s, &loop, [&] {
        isLate = true;
        loop.quit();
    });
    process.start(m_program, QStringList());
    process.write(lineOf({{u"describe"_s, true}, {u"allowHost"_s, allowHost ? QJsonValue(*allowHost) : QJsonValue()}}));
    auto waited = work.run(loop);
    const bool couldStart = process.error() != QProcess::FailedToStart;
    end(process);
    line += process.readAllStandardOutput();
    if (!waited)
        return failed(waited);
    if (!couldStart)
        return failed(ErrorKind::LoginUnavailable, process.errorString());
    if (const qsizetype end = line.indexOf('\n'); end >= 0)
        return parseEngine(line.first(end));
    return failed(ErrorKind::LoginCrashed,
                  isLate ? u"no answer in time"_s
                         : u"exit status %1\n%2"_s.arg(process.exitCode())
                               .arg(QString::fromUtf8(process.readAllStandardError()).trimmed()));
}

void LoginWindow::show()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_running)
        return;
    // Runs on the worker's thread, and not at all once the process object is gone.
    QMetaObject::invokeMethod(m_running, [process = m_running] { process->write(lineOf({{u"show"_s, true}})); },
                              Qt::QueuedConnection);
}
