#include "ui/login/parentlink.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>
#include <cstdlib>
#include <thread>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLine = 64 * 1024; // a dialog's address stays far below

#ifdef Q_OS_WIN

int takeOver(int standard, int replacement)
{
    const int own = _dup(standard);
    _setmode(own, _O_BINARY);
    if (replacement >= 0)
        _dup2(replacement, standard);
    return own;
}

int openNothing()
{
    return _open("NUL", _O_RDONLY);
}

qint64 readSome(int file, char* bytes, unsigned size)
{
    return _read(file, bytes, size);
}

qint64 writeSome(int file, const char* bytes, qsizetype size)
{
    return _write(file, bytes, static_cast<unsigned>(size));
}

#else

int takeOver(int standard, int replacement)
{
    const int own = fcntl(standard, F_DUPFD_CLOEXEC, 3);
    if (replacement >= 0)
        dup2(replacement, standard);
    return own;
}

int openNothing()
{
    return open("/dev/null", O_RDONLY | O_CLOEXEC);
}

qint64 readSome(int file, char* bytes, unsigned size)
{
    qint64 got;
    do {
        got = ::read(file, bytes, size);
    } while (got < 0 && errno == EINTR);
    return got;
}

qint64 writeSome(int file, const char* bytes, qsizetype size)
{
    qint64 put;
    do {
        put = ::write(file, bytes, static_cast<size_t>(size));
    } while (put < 0 && errno == EINTR);
    return put;
}

#endif

QJsonArray toJson(QSize size)
{
    return {size.width(), size.height()};
}

} // namespace

ParentLink::ParentLink() : m_in(takeOver(0, openNothing())), m_out(takeOver(1, 2)) {}

std::optional<QByteArray> ParentLink::readLine()
{
    while (true) {
        if (const qsizetype end = m_buffered.indexOf('\n'); end >= 0) {
            QByteArray line = m_buffered.left(end);
            m_buffered.remove(0, end + 1);
            return line;
        }
        char bytes[4096];
        const qint64 got = readSome(m_in, bytes, sizeof bytes);
        if (got <= 0 || m_buffered.size() + got > kLongestLine)
            return std::nullopt;
        m_buffered.append(bytes, static_cast<qsizetype>(got));
    }
}

void ParentLink::watch(std::function<void(const QByteArray&)> arrived)
{
    std::thread([this, arrived = std::move(arrived)] {
        while (const std::optional<QByteArray> line = readLine())
            arrived(*line);
        // Not exit(): the destructors belong to a thread that may hang. Nothing of ours is on disk.
        std::_Exit(static_cast<int>(m_answered ? ExitCode::Answered : ExitCode::ParentGone));
    }).detach();
}

bool ParentLink::answerLanded(const QUrl& address, QSize size, const std::vector<ProxySignIn>& proxies)
{
    return answerSignIn({{u"landed"_s, QString::fromLatin1(address.toEncoded())}}, size, proxies);
}

bool ParentLink::answerClosed(QSize size, const std::vector<ProxySignIn>& proxies)
{
    return answerSignIn({{u"closed"_s, true}}, size, proxies);
}

bool ParentLink::answerSignIn(QJsonObject object, QSize size, const std::vector<ProxySignIn>& proxies)
{
    object.insert(u"size"_s, toJson(size));
    if (!proxies.empty())
        object.insert(u"proxies"_s, ProxySignIns::toJson(proxies));
    return answer(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool ParentLink::answerEngine(const QJsonObject& engine)
{
    return answer(QJsonDocument(engine).toJson(QJsonDocument::Compact));
}

bool ParentLink::answer(QByteArray line)
{
    if (m_answered.exchange(true))
        return false;
    line.append('\n');
    for (qsizetype done = 0; done < line.size();) {
        const qint64 put = writeSome(m_out, line.constData() + done, line.size() - done);
        if (put <= 0)
            break;
        done += static_cast<qsizetype>(put);
    }
    return true;
}
