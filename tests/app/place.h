#pragma once
/// \file Data folders that outlive the process that works on them, for tests that kill it.

#include "tests/support/filekeystore.h"
#include "tests/support/parts.h"
#include "tests/support/records.h"

#include <QProcess>

#include <csignal>
#include <memory>

/// A data folder, its key and their workspace.
class Place
{
public:
    Place()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("data"));
        QDir(m_folder.path()).mkpath(QStringLiteral("keys"));
    }
    static std::unique_ptr<Place> copyOf(const Place& other)
    {
        auto place = std::make_unique<Place>();
        for (const QString& folder : {QStringLiteral("data"), QStringLiteral("keys")}) {
            const QDir from(other.path() + u'/' + folder);
            for (const QString& name : from.entryList(QDir::Files))
                QFile::copy(from.filePath(name), place->path() + u'/' + folder + u'/' + name);
        }
        return place;
    }

    QString path() const { return m_folder.path(); }
    QString dataFolder() const { return path() + QStringLiteral("/data"); }
    Records records() const { return Records(dataFolder()); }

private:
    QTemporaryDir m_folder;
};

/// The parts of the program as a start on a place would have them.
struct Start
{
    Start(const Place& place, const Meta::Address& address,
          const QString& loginProgram = QString())
        : keys(place.path() + QStringLiteral("/keys")), parts(place.dataFolder(), address, keys, loginProgram)
    {
    }

    FileKeyStore keys;
    Parts parts;
};

/// A program of the tests' own, which says in lines where it is and waits for a byte where it is to be held.
class Child
{
public:
    Child(const QString& program, const QStringList& arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
        m_process.waitForStarted(bound);
    }
    ~Child() { kill(); }

    /// The next line; empty when there will be none.
    QByteArray line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(bound)) {
        }
        return m_process.readLine().trimmed();
    }
    void goOn()
    {
        m_process.write("g");
        m_process.waitForBytesWritten(bound);
    }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(m_process.processId()), SIGKILL);
        m_process.waitForFinished(bound);
    }

private:
    static constexpr int bound = 60'000; // ms

    QProcess m_process;
};
