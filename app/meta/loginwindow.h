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

/// One sign-in at a time. run() is for a worker; show() may be called from any thread.
class LoginWindow
{
public:
    /// \param program absolute path of pagekeep-login
    explicit LoginWindow(QString program) : m_program(std::move(program)) {}

    /// Waits for the person. `tick` hears the time left every second. Whatever the outcome, the process is gone.
    /// \errors LoginUnavailable, LoginNeedsSandbox, LoginCrashed, LinkExpired, Cancelled
    Result<LoginAnswer> run(Work& work, const LoginRequest& request,
                            const std::function<void(std::chrono::milliseconds)>& tick);
    /// Brings a window that is open to the front.
    void show();

private:
    QString m_program;
    std::mutex m_mutex;
    QProcess* m_running = nullptr; ///< under m_mutex: belongs to the worker's thread
};
