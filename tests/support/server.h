#pragma once
/// \file A server that says exactly what a test wants, byte by byte. Where the answers only need to be Meta's, Sandbox
/// gives them.

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <memory>

/// Answers every request with the next of its answers, and with the last one from then on. It lives in the test's own
/// thread, where the client's waiting serves it too.
class Server
{
public:
    /// \param server another than a plain one, such as a QSslServer
    /// \param port a certain one; 0 takes a free one
    explicit Server(QByteArrayList toSay, std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>(),
                    quint16 port = 0)
        : answers(std::move(toSay)), m_server(std::move(server))
    {
        m_server->listen(QHostAddress::LocalHost, port);
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
            ++connections;
            QTcpSocket* socket = m_server->nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, m_server.get(), [this, socket] { hear(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, m_server.get(), [this] { ++disconnections; });
        });
        m_clock.start();
    }

    QUrl url(const QString& scheme = QStringLiteral("http")) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(m_server->serverPort()));
    }

    QByteArrayList answers;
    bool closes = false;                   ///< the connection, after each answer; an empty one too
    std::function<void(QTcpSocket*)> then; ///< called after each answer
    QByteArrayList requests;               ///< head and body
    QList<qint64> times;                   ///< ms at which they came
    int connections = 0;
    int disconnections = 0;

private:
    void hear(QTcpSocket* socket)
    {
        QByteArray& text = m_heard[socket];
        text += socket->readAll();
        const qsizetype head = text.indexOf("\r\n\r\n");
        const qsizetype length = text.indexOf("Content-Length: ");
        const qsizetype body =
            length < 0 || length > head ? 0 : text.mid(length + 16, 10).split('\r').first().toLongLong();
        if (head < 0 || text.size() < head + 4 + body)
            return;
        requests.append(std::exchange(text, {}));
        times.append(m_clock.elapsed());
        socket->write(answers.value(std::min(requests.size(), answers.size()) - 1));
        if (closes)
            socket->disconnectFromHost();
        if (then)
            then(socket);
    }

    QHash<QTcpSocket*, QByteArray> m_heard;
    QElapsedTimer m_clock;
    std::unique_ptr<QTcpServer> m_server; // last: its going tells of disconnections
};
