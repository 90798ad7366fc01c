#include "ui/login/processsetup.h"

#include "ui/login/parentlink.h"

#include <QByteArray>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sched.h>
#include <sys/wait.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kFlags = "QTWEBENGINE_CHROMIUM_FLAGS";
constexpr const char* kSandboxOff = "QTWEBENGINE_DISABLE_SANDBOX";

bool isHarmless(const QByteArray& flag)
{
    static constexpr std::array known{"--disable-gpu", "--disable-gpu-compositing",
                                      "--force-renderer-accessibility"};
    if (std::ranges::any_of(known, [&](const char* name) { return flag == name; }))
        return true;
    return flag.startsWith("--use-gl=") &&
           std::ranges::all_of(flag.sliced(qsizetype(sizeof "--use-gl=") - 1),
                               [](char letter) { return (letter >= 'a' && letter <= 'z') || letter == '-'; });
}

#ifdef Q_OS_LINUX

bool writeWhole(const char* path, const char* text)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const auto length = static_cast<ssize_t>(strlen(text));
    const bool written = write(file, text, static_cast<size_t>(length)) == length;
    close(file);
    return written;
}

/// Does in a child what Chromium's zygote does first. Creating the namespace is not enough to ask: where
/// AppArmor restricts it (Ubuntu 24.04) that succeeds, and only what comes next is refused.
bool canMakeNamespaces()
{
    char uidMap[64];
    snprintf(uidMap, sizeof uidMap, "%u %u 1", unsigned(geteuid()), unsigned(geteuid()));
    const pid_t child = fork();
    if (child < 0)
        return true; // not known: let Chromium find out
    if (child == 0) {
        const bool made = unshare(CLONE_NEWUSER) == 0 && writeWhole("/proc/self/setgroups", "deny") &&
                          writeWhole("/proc/self/uid_map", uidMap) &&
                          unshare(CLONE_NEWPID | CLONE_NEWNET) == 0;
        _exit(made ? 0 : 1);
    }
    int status = 0;
    return waitpid(child, &status, 0) != child || (WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

#endif

QString withoutQueries(QString text)
{
    static const QRegularExpression tail(uR"((\b[a-z][a-z0-9+.-]*:/*[^\s?#"'<>]*)[?#][^\s"'<>]*)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return text.replace(tail, u"\\1"_s);
}

void writeLog(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    const QByteArray line = "pagekeep-login: " + withoutQueries(message).toUtf8() + '\n';
    fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    fflush(stderr);
    if (type == QtFatalMsg)
        std::_Exit(static_cast<int>(ExitCode::CannotStart));
}

} // namespace

void ProcessSetup::writeNoCore()
{
#ifdef Q_OS_WIN
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
#else
#ifdef Q_OS_LINUX
    constexpr rlim_t size = 1; // 0 does not stop a core that the kernel pipes to a handler, 1 does
#else
    constexpr rlim_t size = 0;
#endif
    const rlimit limit{size, size};
    setrlimit(RLIMIT_CORE, &limit);
#endif
}

void ProcessSetup::cleanEnvironment(bool sandboxMayBeOff)
{
    const QByteArrayList asked = qgetenv(kFlags).simplified().split(' ');
    const bool sandboxOff =
        sandboxMayBeOff && (asked.contains("--no-sandbox") || qgetenv(kSandboxOff) == "1");

    QByteArrayList flags;
    std::ranges::copy_if(asked, std::back_inserter(flags), isHarmless);
    // Chromium writes its own log past ours, and may name addresses there. What is fatal is still said.
    flags << "--log-level=3";
    qputenv(kFlags, flags.join(' '));

    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString& name : names) {
        const bool opensDebugger =
            name.startsWith("QTWEBENGINE_REMOTE_DEBUGGING"_L1) || name.startsWith("QTWEBENGINE_INSPECTOR"_L1);
        const bool writesToDisk = name == "SSLKEYLOGFILE"_L1 || name.startsWith("CHROME_LOG"_L1) ||
                                  name.startsWith("QT_LOGGING"_L1);
        if (opensDebugger || writesToDisk || name == QLatin1StringView(kSandboxOff))
            qunsetenv(name.toLocal8Bit().constData());
    }
    if (sandboxOff)
        qputenv(kSandboxOff, "1");
    qputenv("MESA_SHADER_CACHE_DISABLE",
            "true"); // a cache of drawing code in the home folder, for one short window
}

bool ProcessSetup::isSandboxOff()
{
    return qEnvironmentVariableIsSet(kSandboxOff);
}

QString ProcessSetup::sandboxObstacle()
{
#ifdef Q_OS_LINUX
    if (isSandboxOff())
        return {};
    if (geteuid() == 0)
        return u"Chromium's sandbox refused: it does not run as root"_s;
    if (!canMakeNamespaces())
        return u"Chromium's sandbox refused: this system does not let programs create user namespaces"_s;
#endif
    return {};
}

void ProcessSetup::installLog()
{
    qInstallMessageHandler(writeLog);
}
