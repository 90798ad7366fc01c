#pragma once
/// \file The two pipes to pagekeep: lines come in on stdin, one answer goes out on stdout.

#include "ui/login/proxysignins.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSize>
#include <QUrl>

#include <atomic>
#include <functional>
#include <optional>

/// What this program's exit status means; pagekeep turns it into words.
enum class ExitCode {
    Answered = 0,
    BadInput = 2,       ///< the first line is missing or not understood
    SandboxRefused = 3, ///< Chromium's own sandbox cannot start: root, or user namespaces are off
    CannotStart = 4,    ///< no display, or a part of WebEngine is missing
    ParentGone = 5,     ///< stdin ended
};

class ParentLink
{
public:
    /// Takes stdin and stdout for itself: whatever else this process or its children write to stdout goes
    /// to stderr, and the children inherit neither pipe.
    ParentLink();

    /// Blocks for the next line, without its end. Nothing when stdin ended or the line is unreasonably long.
    std::optional<QByteArray> readLine();

    /// Reads on in a thread of its own: `arrived` is called there for every further line, and when stdin
    /// ends the process ends at once, whatever its other threads are doing.
    void watch(std::function<void(const QByteArray&)> arrived);

    /// Only the first answer is written; true when it was this one.
    bool answerLanded(const QUrl& address, QSize size, const std::vector<ProxySignIn>& proxies);
    bool answerClosed(QSize size, const std::vector<ProxySignIn>& proxies);
    bool answerEngine(const QJsonObject& engine);

private:
    bool answerSignIn(QJsonObject object, QSize size, const std::vector<ProxySignIn>& proxies);
    bool answer(QByteArray line);

    int m_in;
    int m_out;
    QByteArray m_buffered;
    std::atomic<bool> m_answered = false; ///< the reading thread asks it too
};
