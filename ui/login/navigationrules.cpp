#include "ui/login/navigationrules.h"

#include <QHostAddress>
#include <QNetworkCookie>
#include <QNetworkCookieJar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int kHttpPort = 80;
constexpr int kHttpsPort = 443;

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == "https"_L1 ? kHttpsPort : kHttpPort);
}

/// In punycode: QUrl decodes it for some top-level domains, and two letters that look alike must not.
QString asciiHost(const QUrl& url)
{
    return url.host(QUrl::FullyEncoded);
}

bool isWellFormedHost(const QString& host)
{
    // A trailing dot names the same machine as another site would see it: no sign-in needs one.
    return !host.isEmpty() && !host.endsWith(u'.') && !host.startsWith(u'.');
}

bool isLoopbackName(const QString& host)
{
    // Chromium resolves "localhost" to the loopback itself and never asks the network.
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// Qt knows the list of public suffixes only to keep cookies off them; this asks through that door.
class SuffixJar : public QNetworkCookieJar
{
public:
    bool isRegistrable(const QString& domain, const QString& host)
    {
        QNetworkCookie cookie("a", "b");
        cookie.setDomain(u'.' +
                         QUrl::fromAce(domain.toLatin1())); // QUrl decodes the host it is compared with
        return validateCookie(cookie, QUrl(u"https://"_s + host + u'/'));
    }
};

} // namespace

std::optional<LoopbackHost> LoopbackHost::parse(const QString& text)
{
    const QUrl url(u"http://"_s + text, QUrl::StrictMode);
    const bool nothingElse = url.isValid() && url.userInfo().isEmpty() && url.path().isEmpty() &&
                             !url.hasQuery() && !url.hasFragment() && !text.contains(u'@');
    if (!nothingElse || url.port() <= 0 || !isLoopbackName(asciiHost(url)))
        return std::nullopt;
    return LoopbackHost{asciiHost(url), url.port()};
}

NavigationRules::NavigationRules(QUrl stopAt, std::optional<LoopbackHost> loopback)
    : m_stopAt(std::move(stopAt)), m_loopback(std::move(loopback))
{
}

NavigationRules::Verdict NavigationRules::judge(const QUrl& url) const
{
    // "https://facebook.com@evil.example" reads as Facebook and is not; no sign-in needs the part before @.
    if (!url.isValid() || !url.userInfo().isEmpty() || !isWellFormedHost(asciiHost(url)))
        return Verdict::Refuse;
    if (isStop(url))
        return Verdict::Land;
    if (isMeta(url) || isLoopback(url))
        return Verdict::Allow;
    if (url.scheme() != "https"_L1)
        return Verdict::Refuse;
    const QString host = asciiHost(url);
    if (host == "facebook.com"_L1 || host == "meta.com"_L1 || host.endsWith(".facebook.com"_L1) ||
        host.endsWith(".meta.com"_L1))
        return Verdict::Refuse; // Meta's name on another port: nobody could tell what to agree to
    return m_agreed.contains(hostName(url)) ? Verdict::Allow : Verdict::Ask;
}

void NavigationRules::agree(const QUrl& url)
{
    if (url.scheme() == "https"_L1)
        m_agreed.insert(hostName(url));
}

bool NavigationRules::isLoopback(const QUrl& url) const
{
    return m_loopback && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) &&
           asciiHost(url) == m_loopback->host && portOf(url) == m_loopback->port;
}

bool NavigationRules::isStop(const QUrl& url) const
{
    return url.scheme() == m_stopAt.scheme() && asciiHost(url) == asciiHost(m_stopAt) &&
           portOf(url) == portOf(m_stopAt) && url.userInfo().isEmpty() &&
           url.path(QUrl::FullyEncoded) == m_stopAt.path(QUrl::FullyEncoded);
}

bool NavigationRules::isMeta(const QUrl& url)
{
    if (url.scheme() != "https"_L1 || portOf(url) != kHttpsPort || !url.userInfo().isEmpty())
        return false;
    const QString host = asciiHost(url);
    return isWellFormedHost(host) && (host == "facebook.com"_L1 || host == "meta.com"_L1 ||
                                      host.endsWith(".facebook.com"_L1) || host.endsWith(".meta.com"_L1));
}

bool NavigationRules::isReading(const QUrl& url)
{
    static constexpr std::array parts{"help"_L1,  "policies"_L1,  "policy"_L1,  "policy.php"_L1,
                                      "terms"_L1, "terms.php"_L1, "privacy"_L1, "legal"_L1};
    const QString first = url.path().section(u'/', 1, 1);
    return std::ranges::any_of(parts, [&](QLatin1StringView part) { return first == part; });
}

QString NavigationRules::hostName(const QUrl& url)
{
    const QString host = asciiHost(url);
    const QString bracketed = host.contains(u':') ? u'[' + host + u']' : host;
    const int usual = url.scheme() == "http"_L1 ? kHttpPort : kHttpsPort;
    return portOf(url) == usual ? bracketed : bracketed + u':' + QString::number(portOf(url));
}

QString NavigationRules::mainPart(const QString& hostName)
{
    const qsizetype colon =
        hostName.startsWith(u'[') ? hostName.indexOf(u"]:"_s) + 1 : hostName.indexOf(u':');
    const QString host = colon > 0 ? hostName.left(colon) : hostName;
    if (host.startsWith(u'[') || !QHostAddress(host).isNull())
        return hostName;
    SuffixJar jar;
    // From two labels on: a single one is never registered by the one who answers for it.
    for (qsizetype dot = host.lastIndexOf(u'.', host.lastIndexOf(u'.') - 1); dot > 0 && host.contains(u'.');
         dot = host.lastIndexOf(u'.', dot - 1)) {
        const QString part = host.mid(dot + 1);
        if (jar.isRegistrable(part, host))
            return hostName.mid(dot + 1);
    }
    return hostName;
}
