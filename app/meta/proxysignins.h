#pragma once
/// \file The names and passwords that network proxies want: kept in memory for this run, and nowhere else.

#include "app/base/secret.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>

#include <map>
#include <mutex>

class QAuthenticator;

/// All functions may be called from any thread.
class ProxySignIns
{
public:
    /// \param host of the proxy, without its port
    void remember(const QString& host, const QString& user, Secret password);
    /// The proxy did not take it.
    void forget(const QString& host);
    /// False where nothing is known of this proxy. What is put into Qt's class cannot be wiped there.
    bool answer(const QString& host, QAuthenticator& authenticator) const;
    /// All of them, for pagekeep-login.
    QJsonArray toJson() const;

private:
    struct SignIn
    {
        QString user;
        Secret password;
    };

    mutable std::mutex m_mutex;
    std::map<QString, SignIn> m_signIns; ///< under m_mutex, by host
};
