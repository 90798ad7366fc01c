#include "tests/benchmarks/process.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <signal.h>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The number that stands after `label` at the beginning of a line.
qint64 numberAfter(const QByteArray& text, QByteArrayView label)
{
    for (const QByteArray& line : text.split('\n')) {
        if (line.startsWith(label))
            return line.mid(label.size()).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

MeasuredProgram::MeasuredProgram(const QString& program, const QStringList& arguments)
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        qFatal("%s does not start", qPrintable(program));
}

MeasuredProgram::~MeasuredProgram()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool MeasuredProgram::isRunning() const
{
    return ::kill(pid_t(id()), 0) == 0 && !read(u"smaps_rollup"_s).isEmpty();
}

QByteArray MeasuredProgram::read(const QString& name) const
{
    QFile file(u"/proc/%1/%2"_s.arg(id()).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double MeasuredProgram::pssMebibytes() const
{
    return double(numberAfter(read(u"smaps_rollup"_s), "Pss:")) / 1024;
}

qint64 MeasuredProgram::contextSwitches() const
{
    qint64 switches = 0;
    for (const QString& thread : QDir(u"/proc/%1/task"_s.arg(id())).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QByteArray status = read(u"task/%1/status"_s.arg(thread));
        switches += numberAfter(status, "voluntary_ctxt_switches:") + numberAfter(status, "nonvoluntary_ctxt_switches:");
    }
    return switches;
}

QStringList MeasuredProgram::mappedFiles() const
{
    QStringList files;
    for (const QByteArray& line : read(u"maps"_s).split('\n')) {
        if (const qsizetype path = line.indexOf('/'); path >= 0)
            files.append(QFile::decodeName(line.mid(path)));
    }
    files.removeDuplicates();
    return files;
}

bool MeasuredProgram::awaitCalm(std::chrono::milliseconds calm) const
{
    // A thread that waits for a processor has not been switched either, but is not asleep.
    const auto isAsleep = [this] {
        for (const QString& thread :
             QDir(u"/proc/%1/task"_s.arg(id())).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (!read(u"task/%1/status"_s.arg(thread)).contains("State:\tS"))
                return false;
        }
        return true;
    };
    QElapsedTimer all;
    QElapsedTimer quiet;
    all.start();
    quiet.start();
    qint64 before = -1;
    while (all.elapsed() < 60'000) {
        const qint64 now = contextSwitches();
        if (now != before || !isAsleep())
            quiet.restart();
        else if (quiet.elapsed() >= calm.count())
            return isRunning();
        before = now;
        std::this_thread::sleep_for(20ms);
    }
    return false;
}

QString programPath(const QString& name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}
