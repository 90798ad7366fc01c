#include "ui/login/proxysignins.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

std::vector<ProxySignIn> ProxySignIns::fromJson(const QJsonArray& array)
{
    std::vector<ProxySignIn> signIns;
    for (const auto& value : array) {
        const QJsonObject object = value.toObject();
        signIns.push_back({object.value("host"_L1).toString(), object.value("user"_L1).toString(),
                           object.value("password"_L1).toString()});
    }
    return signIns;
}

QJsonArray ProxySignIns::toJson(const std::vector<ProxySignIn>& signIns)
{
    QJsonArray array;
    for (const ProxySignIn& one : signIns)
        array.append(QJsonObject{{u"host"_s, one.host}, {u"user"_s, one.user}, {u"password"_s, one.password}});
    return array;
}
