#include "ui/singleinstance.h"

#include "app/base/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

SingleInstance::SingleInstance(const QString& dataFolder)
    : m_name(u"pagekeep-"_s +
             QString::fromLatin1(
                 QCryptographicHash::hash(QDir(dataFolder).canonicalPath().toUtf8(), QCryptographicHash::Sha256)
                     .toHex()
                     .first(24))),
      m_lock(dataFolder + u"/lock"_s)
{
    m_lock.setStaleLockTime(0); // stale when its process is gone, however long that one has been running
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection())
            socket->deleteLater();
        Q_EMIT raiseRequested();
    });
}

bool SingleInstance::claim()
{
    if (!m_lock.tryLock(0)) {
        QLocalSocket socket;
        socket.connectToServer(m_name);
        if (!socket.waitForConnected(2'000))
            qCWarning(logProgram) << "another Pagekeep holds this data folder, and does not answer";
        return false;
    }
    QLocalServer::removeServer(m_name); // left by one that was killed; the lock says that it is gone
    if (!m_server.listen(m_name))
        qCWarning(logProgram) << "a second start will not find this one:" << m_server.errorString();
    return true;
}
