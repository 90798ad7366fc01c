#pragma once
/// \file The log on disk: what the program logs, and what Qt warns of, without anything that looks like a secret.

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

class QFile;

/// While it lives, it is Qt's message handler; make one per process. Lines are written by a thread of its own, so
/// that logging waits for no disk; the destructor and a fatal message wait until everything is written. What cannot be
/// written goes to stderr, as warnings and worse do in any case. Its functions may be called from any thread.
class LogFile
{
public:
    struct Limits
    {
        qint64 bytes = 1024 * 1024; ///< a file that would grow beyond becomes an old one
        int oldFiles = 3;           ///< pagekeep.1.log is the newest of them
        std::size_t waiting = 10'000; ///< lines that wait for the disk
    };

    /// \param folder is made where it is missing; folder and files are for their owner alone
    explicit LogFile(QString folder);
    LogFile(QString folder, Limits limits);
    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    QString path() const;
    /// The newest warnings and errors of this run, oldest first, as they stand in the file.
    QStringList lastErrors() const;
    /// Blocks until everything logged so far is written.
    void flush();

private:
    struct Line
    {
        QByteArray bytes;
        bool isOnStderr = false;
    };

    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void add(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void writeLines();
    bool write(QFile& file, const QByteArray& bytes) const;
    void rotate() const;
    QString oldPath(int number) const;

    const QString m_folder;
    const Limits m_limits;
    QtMessageHandler m_before = nullptr;

    mutable std::mutex m_mutex;
    std::condition_variable m_added;
    std::condition_variable m_written;
    std::deque<Line> m_waiting; ///< this and the next three under m_mutex
    std::deque<QString> m_lastErrors;
    bool m_isWriting = false;
    bool m_isEnding = false;
    std::thread m_writer; ///< last: it uses the rest
};
