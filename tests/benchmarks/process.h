#pragma once
/// \file A program that is measured from outside, through what Linux tells of it in /proc.

#include <QProcess>
#include <QString>
#include <QStringList>

#include <chrono>
#include <map>

/// Started at once, ended with this object.
class MeasuredProgram
{
public:
    MeasuredProgram(const QString& program, const QStringList& arguments);
    ~MeasuredProgram();

    qint64 id() const { return m_process.processId(); }
    bool isRunning() const;

    /// Proportional memory: private pages, and of each shared page the part that falls to this process.
    double pssMebibytes() const;
    /// How often each of its threads has been put to sleep and woken. Not their sum, which falls when one ends.
    std::map<QString, qint64> contextSwitches() const;
    QStringList mappedFiles() const;

    /// Waits until no thread of it has run for `calm`: start-up is over, everything is loaded and painted.
    /// False when that does not happen within two minutes.
    bool awaitCalm(std::chrono::milliseconds calm) const;

private:
    /// Its file of this name below /proc.
    QString proc(const QString& name) const;
    /// The status file of each.
    QStringList threads() const;

    QProcess m_process;
};

/// The program `name` beside this one.
QString programPath(const QString& name);

/// Fills the folder with a workspace of that many Pages.
void makeDataFolder(const QString& folder, int pages);
