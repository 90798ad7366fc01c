#pragma once
/// \file The names and passwords of proxies: those that pagekeep knows already, and those that were typed here.

#include <QJsonArray>
#include <QString>

#include <vector>

struct ProxySignIn
{
    QString host;
    QString user;
    QString password;
};

struct ProxySignIns
{
    std::vector<ProxySignIn> known; ///< each tried once; a proxy that asks again did not take it
    std::vector<ProxySignIn> typed; ///< told to pagekeep, so that it need not ask too

    static std::vector<ProxySignIn> fromJson(const QJsonArray& array);
    static QJsonArray toJson(const std::vector<ProxySignIn>& signIns);
};
