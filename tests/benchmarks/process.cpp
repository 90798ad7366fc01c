#include "tests/benchmarks/process.h"

#include "tests/benchmarks/proc.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    return !Proc::read(proc(u"smaps_rollup"_s)).isEmpty();
}

QString MeasuredProgram::proc(const QString& name) const
{
    return QString::number(id()) + u'/' + name;
}

double MeasuredProgram::pssMebibytes() const
{
    return double(Proc::number(proc(u"smaps_rollup"_s), "Pss:")) / 1024;
}

QStringList MeasuredProgram::threads() const
{
    QStringList names;
    for (const QString& thread : QDir(u"/proc/"_s + proc(u"task"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        names.append(proc(u"task/%1/status"_s.arg(thread)));
    return names;
}

std::map<QString, qint64> MeasuredProgram::contextSwitches() const
{
    std::map<QString, qint64> switches;
    for (const QString& thread : threads()) {
        for (const char* kind : {"voluntary_ctxt_switches:", "nonvoluntary_ctxt_switches:"})
            switches[thread] += Proc::number(thread, kind);
    }
    return switches;
}

QStringList MeasuredProgram::mappedFiles() const
{
    QStringList files;
    for (const QByteArray& line : Proc::read(proc(u"maps"_s)).split('\n')) {
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
        const QStringList all = threads();
        return std::ranges::all_of(all, [](const QString& one) { return Proc::read(one).contains("State:\tS"); });
    };
    QElapsedTimer all;
    QElapsedTimer quiet;
    all.start();
    quiet.start();
    std::map<QString, qint64> before;
    while (all.elapsed() < 120'000) {
        auto now = contextSwitches();
        if (now != before || !isAsleep())
            quiet.restart();
        else if (quiet.elapsed() >= calm.count())
            return isRunning();
        before = std::move(now);
        std::this_thread::sleep_for(20ms);
    }
    return false;
}

QString programPath(const QString& name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

void makeDataFolder(const QString& folder, int pages)
{
    if (QProcess::execute(programPath(u"benchmark-datafolder"_s), {folder, QString::number(pages)}) != 0)
        qFatal("the data folder cannot be made");
}
