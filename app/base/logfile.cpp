#include "app/base/logfile.h"

#include "app/base/redact.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t keptErrors = 20;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

// Qt's handler is a plain function. Held while the log is used, so that it cannot go meanwhile; Qt itself keeps a
// message that is made in here from coming back.
std::mutex installing;
LogFile* installed = nullptr;
/// On the thread that writes: what Qt warns of there must not wait for whoever waits for that thread.
thread_local bool isWriter = false;

QLatin1StringView nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "error"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return {};
}

bool isWarning(QtMsgType type)
{
    return type != QtDebugMsg && type != QtInfoMsg;
}

void print(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

LogFile::LogFile(QString folder) : LogFile(std::move(folder), Limits()) {}

LogFile::LogFile(QString folder, Limits limits) : m_folder(std::move(folder)), m_limits(limits)
{
    m_writer = std::thread([this] { writeLines(); });
    const std::scoped_lock lock(installing);
    installed = this;
    // A file has room for what a terminal is spared. QT_LOGGING_RULES says more than this.
    QLoggingCategory::setFilterRules(u"pagekeep.*.info=true"_s);
    m_before = qInstallMessageHandler(handle);
}

LogFile::~LogFile()
{
    {
        const std::scoped_lock lock(installing);
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
        installed = nullptr;
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_added.notify_all();
    m_writer.join();
}

QString LogFile::path() const
{
    return m_folder + u"/pagekeep.log"_s;
}

QString LogFile::oldPath(int number) const
{
    return m_folder + u"/pagekeep.%1.log"_s.arg(number);
}

QStringList LogFile::lastErrors() const
{
    const std::scoped_lock lock(m_mutex);
    return QStringList(m_lastErrors.begin(), m_lastErrors.end());
}

void LogFile::flush()
{
    std::unique_lock lock(m_mutex);
    m_written.wait(lock, [this] { return m_waiting.empty() && !m_isWriting; });
}

void LogFile::handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (isWriter)
        return print(redacted(message).toUtf8() + '\n');
    const std::scoped_lock lock(installing);
    if (!installed)
        return print(redacted(message).toUtf8() + '\n'); // it went while this message was on its way
    installed->add(type, context, message);
    if (type == QtFatalMsg)
        installed->flush(); // Qt ends the process when this returns
}

void LogFile::add(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString text = redacted(message);
    if (isWarning(type))
        m_before(type, context, text);
    const QLatin1StringView category(context.category ? context.category : "default");
    if (!isWarning(type) && !category.startsWith("pagekeep."_L1))
        return; // Qt's own chatter, where somebody has asked for it
    QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + category + u' ' + nameOf(type) +
                   u' ' + text.trimmed();
    line.replace(u'\n', "\n    "_L1); // a line that begins with a time is a message of its own
    bool hasRoom = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (isWarning(type)) {
            m_lastErrors.push_back(line);
            if (m_lastErrors.size() > keptErrors)
                m_lastErrors.pop_front();
        }
        hasRoom = m_waiting.size() < m_limits.waiting;
        if (hasRoom)
            m_waiting.push_back({line.toUtf8() + '\n', isWarning(type)});
    }
    m_added.notify_one();
    if (!hasRoom && !isWarning(type))
        print(line.toUtf8() + '\n');
}

void LogFile::writeLines()
{
    isWriter = true;
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner);
    QFile file(path());
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_added.wait(lock, [this] { return !m_waiting.empty() || m_isEnding; });
        if (m_waiting.empty())
            return;
        const std::deque<Line> lines = std::exchange(m_waiting, {});
        m_isWriting = true;
        lock.unlock();
        for (const Line& line : lines) {
            if (!write(file, line.bytes) && !line.isOnStderr)
                print(line.bytes);
        }
        lock.lock();
        m_isWriting = false;
        m_written.notify_all();
    }
}

/// The whole line, or nothing of it.
bool LogFile::write(QFile& file, const QByteArray& bytes) const
{
    const auto open = [&file] {
        // With the permissions, for a new file has them from its first moment; and set, for an old one may have others.
        return file.isOpen() || (file.open(QFile::WriteOnly | QFile::Append | QFile::Unbuffered, ownerOnly) &&
                                 file.setPermissions(ownerOnly));
    };
    if (!open())
        return false;
    if (file.size() > 0 && file.size() + bytes.size() > m_limits.bytes) {
        file.close();
        rotate();
        if (!open())
            return false;
    }
    const qint64 size = file.size();
    if (file.write(bytes) == bytes.size())
        return true;
    file.resize(size);
    file.close(); // tried again with the next line
    return false;
}

void LogFile::rotate() const
{
    QFile::remove(oldPath(m_limits.oldFiles));
    for (int number = m_limits.oldFiles; number > 1; --number)
        QFile::rename(oldPath(number - 1), oldPath(number));
    QFile::rename(path(), oldPath(1));
}
