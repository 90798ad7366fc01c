#pragma once
/// \file A network proxy that wants a name and a password, and then passes on what it is asked to fetch.

#include <QByteArrayList>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

/// Lives in the test's own thread. Serves plain addresses by passing them on, and says no to every tunnel once it knows
/// who asks: nothing of a test goes out.
class Proxy : public QTcpServer
{
public:
    Proxy()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* client = nextPendingConnection()) {
                auto heard = std::make_shared<QByteArray>();
                connect(client, &QTcpSocket::readyRead, this, [this, client, heard] {
                    *heard += client->readAll();
                    const qsizetype head = heard->indexOf("\r\n\r\n");
                    const qsizetype length = heard->indexOf("Content-Length: ");
                    const qsizetype body = length < 0 || length > head
                                               ? 0
                                               : heard->mid(length + 16, 10).split('\r').first().toLongLong();
                    if (head >= 0 && heard->size() >= head + 4 + body)
                        answer(client, std::exchange(*heard, {}));
                });
                connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            }
        });
    }

    QNetworkProxy asProxy() const
    {
        return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), serverPort());
    }
    bool asks = true; ///< else it lets everybody through
    QUrl leadsTo;     ///< whatever host is asked for
    QByteArray wanted = "Basic " + QByteArray("maya:open sesame").toBase64();
    QByteArrayList given; ///< the Proxy-Authorization of each request, empty where it had none
    int passedOn = 0;

private:
    void answer(QTcpSocket* client, const QByteArray& request)
    {
        const qsizetype at = request.toLower().indexOf("\r\nproxy-authorization: ");
        given.append(at < 0 ? QByteArray() : request.mid(at + 23).split('\r').first());
        if (asks && given.last() != wanted) {
            client->write("HTTP/1.1 407 Who is it\r\nProxy-Authenticate: Basic realm=\"Company\"\r\n"
                          "Content-Length: 0\r\nConnection: close\r\n\r\n");
            client->disconnectFromHost();
            return;
        }
        ++passedOn;
        const QByteArrayList first = request.split('\r').first().split(' ');
        if (first.size() != 3 || first[0] == "CONNECT") {
            client->write("HTTP/1.1 502 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            client->disconnectFromHost();
            return;
        }
        const QUrl url(QString::fromLatin1(first[1]));
        const QByteArray path = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        QByteArray rest = request.mid(request.indexOf("\r\n"));
        rest.replace("\r\nConnection: Keep-Alive", "\r\nConnection: close");
        auto* server = new QTcpSocket(client);
        connect(server, &QTcpSocket::connected, client,
                [server, whole = first[0] + ' ' + path + " HTTP/1.1" + rest] { server->write(whole); });
        connect(server, &QTcpSocket::readyRead, client, [server, client] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        server->connectToHost(leadsTo.host(), quint16(leadsTo.port()));
    }
};
