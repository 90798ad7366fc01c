#pragma once
/// \file Runs pagekeep-login, the program with the web view, for one sign-in.

#include "app/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QSize>
#include <QUrl>

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>

class ProxySignIns;
class QProcess;
class Work;

/// How the login window appears.
struct LoginAppearance
{
    QString title;
    QString locale; ///< BCP 47, such as "de"
    QSize size;     ///< logical pixels
    bool isDark = false;
    bool isHighContrast = false;
};

struct LoginRequest
{
    QUrl start;
    QUrl stopAt; ///< the redirect address: reached, it ends the sign-in, and it is never fetched
    std::optional<QString> allowHost; ///< a loopback HOST:PORT that may be shown besides Facebook and Meta
    QDateTime expires;                ///< UTC, for the window's own display
    LoginAppearance appearance;
    std::function<std::chrono::milliseconds()> timeLeft; ///< what decides; asked every second
};

struct LoginAnswer
{
    std::optional<QByteArray> landed; ///< the whole landed address; nothing when the person closed the window
    QSize size;                       ///< for the next time; may be invalid
};

/// What pagekeep-login says of its web engine.
struct LoginEngine
{
    enum class Sandbox {
        On,      ///< a page was drawn behind it
        Off,     ///< switched off from outside, which is possible with a stand-in only
        Refused, ///< this system does not let it start: no page is drawn
    };

    QString webEngine; ///< version of Qt WebEngine
    QString chromium;
    Sandbox sandbox = Sandbox::On;
    QString obstacle; ///< where it is refused, why
    QString graphics; ///< what draws for the GPU; empty where pages have none
};

/// One sign-in at a time. run() and describe() are for a worker; show() may be called from any thread.
class LoginWindow
{
public:
    /// \param program absolute path of pagekeep-login
    /// \param proxySignIns are handed over to it, and what is typed there is remembered in them
    LoginWindow(QString program, ProxySignIns& proxySignIns)
        : m_program(std::move(program)), m_proxySignIns(proxySignIns)
    {
    }

    /// Waits for the person. `tick` hears the time left every second. Whatever the outcome, the process is gone.
    /// \errors LoginUnavailable, LoginNeedsSandbox, LoginCrashed, LinkExpired, Cancelled
    Result<LoginAnswer> run(Work& work, const LoginRequest& request,
                            const std::function<void(std::chrono::milliseconds)>& tick);
    /// Starts the program without a window, and asks what it runs on. \param allowHost as in LoginRequest
    /// \errors LoginUnavailable, LoginCrashed, Cancelled
    Result<LoginEngine> describe(Work& work, const std::optional<QString>& allowHost) const;
    /// Brings a window that is open to the front.
    void show();

private:
    QString m_program;
    ProxySignIns& m_proxySignIns;
    std::mutex m_mutex;
    QProcess* m_running = nullptr; ///< under m_mutex: belongs to the worker's thread
};
