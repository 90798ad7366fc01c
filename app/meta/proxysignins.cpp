#include "app/meta/proxysignins.h"

#include <QAuthenticator>
#include <QJsonObject>

using namespace Qt::StringLiterals;

void ProxySignIns::remember(const QString& host, const QString& user, Secret password)
{
    const std::scoped_lock lock(m_mutex);
    m_signIns.insert_or_assign(host, SignIn{user, std::move(password)});
}

void ProxySignIns::forget(const QString& host)
{
    const std::scoped_lock lock(m_mutex);
    m_signIns.erase(host);
}

bool ProxySignIns::answer(const QString& host, QAuthenticator& authenticator) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_signIns.find(host);
    if (found == m_signIns.end())
        return false;
    authenticator.setUser(found->second.user);
    authenticator.setPassword(QString::fromUtf8(found->second.password.view()));
    return true;
}

QJsonArray ProxySignIns::toJson() const
{
    const std::scoped_lock lock(m_mutex);
    QJsonArray all;
    for (const auto& [host, signIn] : m_signIns)
        all.append(QJsonObject{{u"host"_s, host},
                               {u"user"_s, signIn.user},
                               {u"password"_s, QString::fromUtf8(signIn.password.view())}});
    return all;
}
