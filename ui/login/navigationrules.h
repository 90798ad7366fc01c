#pragma once
/// \file Where the login window's main frame may go: a pure question about an address, without WebEngine.

#include <QSet>
#include <QString>
#include <QUrl>

#include <optional>

/// A loopback host with its port, the only place besides Meta's hosts and the only one that http may reach.
struct LoopbackHost
{
    QString host; ///< as QUrl gives it: "127.0.0.1", "::1", "localhost"
    int port = 0;

    /// Reads "127.0.0.1:8080", "[::1]:8080" or "localhost:8080"; anything that is not loopback is nothing.
    static std::optional<LoopbackHost> parse(const QString& text);
};

class NavigationRules
{
public:
    enum class Verdict {
        Allow,  ///< load it
        Land,   ///< the awaited answer: take the address, never load it
        Ask,    ///< another https host: only after the person agreed to it by name
        Refuse, ///< never
    };

    NavigationRules(QUrl stopAt, std::optional<LoopbackHost> loopback);

    Verdict judge(const QUrl& url) const;

    /// From now on the https host of this address is allowed, on this port only.
    void agree(const QUrl& url);

    bool isLoopback(const QUrl& url) const;
    /// Compares scheme, host, port and path exactly; query and fragment are the answer and do not count.
    bool isStop(const QUrl& url) const;

    /// An https host of facebook.com or meta.com, or below them, on the port of https.
    static bool isMeta(const QUrl& url);
    /// A page of Meta's that is read rather than signed in with: help, terms, policies.
    static bool isReading(const QUrl& url);
    /// "sso.example.com" or "sso.example.com:8443", non-ASCII hosts in punycode: how a host is named to
    /// people.
    static QString hostName(const QUrl& url);
    /// The end of a host name that somebody registered and answers for, with its port: "example.co.uk" of
    /// "a.b.example.co.uk". An address in numbers is answered whole.
    static QString mainPart(const QString& hostName);

private:
    QUrl m_stopAt;
    std::optional<LoopbackHost> m_loopback;
    QSet<QString> m_agreed; ///< hostName() of each
};
