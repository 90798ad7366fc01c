/// test-landing: speaks pagekeep-login's protocol (see ui/login/main.cpp) without a web view. It follows the redirects
/// of a sandbox that agrees to everything by itself, so that app/ can be tested without WebEngine, also under
/// sanitizers. A page that wants a person is answered as a window that was closed.

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSocketNotifier>
#include <QUrl>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

class Landing : public QObject
{
public:
    Landing()
    {
        QObject::connect(&m_input, &QSocketNotifier::activated, this, [this] { readInput(); });
    }

private:
    void readInput()
    {
        char bytes[4096];
        const ssize_t got = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (got <= 0)
            return QCoreApplication::exit(0); // the parent is gone, or does not want us any more
        m_line.append(bytes, got);
        if (m_started || !m_line.contains('\n'))
            return; // later lines only raise the window
        m_started = true;
        const QJsonObject request = QJsonDocument::fromJson(m_line.left(m_line.indexOf('\n'))).object();
        m_stopAt = QUrl(request["stopAt"_L1].toString());
        visit(QUrl(request["start"_L1].toString()));
    }

    void visit(const QUrl& address)
    {
        if (address.scheme() == m_stopAt.scheme() && address.host() == m_stopAt.host() &&
            address.port() == m_stopAt.port() && address.path() == m_stopAt.path())
            return answer({{u"landed"_s, QString::fromLatin1(address.toEncoded())}});
        QNetworkRequest request(address);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply* reply = m_network.get(request);
        QObject::connect(reply, &QNetworkReply::finished, this, [this, reply] {
            const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
            if (next.isEmpty())
                answer({{u"closed"_s, true}});
            else
                visit(reply->url().resolved(next));
        });
    }

    void answer(QJsonObject object)
    {
        object.insert(u"size"_s, QJsonArray{641, 802});
        const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
        std::fflush(stdout);
        QCoreApplication::exit(0);
    }

    QSocketNotifier m_input{STDIN_FILENO, QSocketNotifier::Read};
    QNetworkAccessManager m_network;
    QByteArray m_line;
    QUrl m_stopAt;
    bool m_started = false;
};

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    Landing landing;
    return QCoreApplication::exec();
}
