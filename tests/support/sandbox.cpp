#include "tests/support/sandbox.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr int bound = 20'000; // ms

} // namespace

Sandbox::Sandbox(const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(PAGEKEEP_SANDBOX), arguments);
    const QByteArray greeting = "pagekeep-sandbox: ";
    while (!m_process.canReadLine() && m_process.waitForReadyRead(bound)) {
    }
    const QByteArray line = m_process.readLine().trimmed();
    if (line.startsWith(greeting))
        m_address = QString::fromUtf8(line.sliced(greeting.size()));
    else
        qWarning("pagekeep-sandbox did not start: %s", qPrintable(m_process.errorString()));
}

Sandbox::~Sandbox()
{
    end();
}

void Sandbox::end()
{
    m_process.closeWriteChannel(); // it ends with its input
    if (!m_process.waitForFinished(bound))
        m_process.kill();
}

// A socket of its own, blocking: no event loop runs meanwhile, so nothing of the program under test moves.
QByteArray Sandbox::get(const QString& path)
{
    const QUrl url(m_address);
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    if (!socket.waitForConnected(bound))
        return {};
    socket.write("GET " + path.toUtf8() + " HTTP/1.1\r\nHost: " + url.authority().toUtf8() +
                 "\r\nConnection: close\r\n\r\n");
    QByteArray reply;
    while (socket.waitForReadyRead(bound))
        reply += socket.readAll();
    const qsizetype body = reply.indexOf("\r\n\r\n");
    return reply.startsWith("HTTP/1.1 200") && body > 0 ? reply.sliced(body + 4) : QByteArray();
}

bool Sandbox::control(const QString& settings)
{
    const QByteArray reply = get(u"/sandbox/control?"_s + settings);
    if (reply.isEmpty())
        qWarning("pagekeep-sandbox refuses %s", qPrintable(settings));
    return !reply.isEmpty();
}

QJsonArray Sandbox::log()
{
    return QJsonDocument::fromJson(get(u"/sandbox/log"_s)).array();
}

int Sandbox::requests(const QString& path)
{
    int count = 0;
    for (const auto& entry : log())
        count += entry.toObject()["path"_L1].toString().endsWith(path) ? 1 : 0;
    return count;
}

void Sandbox::clearLog()
{
    get(u"/sandbox/log?clear=1"_s);
}

QJsonObject Sandbox::state()
{
    return QJsonDocument::fromJson(get(u"/sandbox/state"_s)).object();
}

bool Sandbox::takes(const QByteArray& token)
{
    return !get(u"/v26.0/me?fields=id&access_token="_s + QString::fromLatin1(token)).isEmpty();
}
