#include "ui/login/loginrequest.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestSide =
    16'000; // no screen is larger; keeps a mistaken size from failing in the window system

std::unexpected<QString> wrong(const char* what)
{
    return std::unexpected(QString::fromLatin1(what));
}

bool canBeStop(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    const QString host = url.host(QUrl::FullyEncoded);
    const bool isLoopback = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback);
}

} // namespace

std::expected<LoginRequest, QString> LoginRequest::parse(const QByteArray& line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return wrong("the first line is not a JSON object");
    const QJsonObject object = document.object();

    LoginRequest request;
    const QJsonValue allowHost = object.value("allowHost"_L1);
    if (!allowHost.isNull() && !allowHost.isUndefined()) {
        request.loopback = LoopbackHost::parse(allowHost.toString());
        if (!request.loopback)
            return wrong("\"allowHost\" is not a loopback address with a port");
    }

    request.stopAt = QUrl(object.value("stopAt"_L1).toString(), QUrl::StrictMode);
    if (!canBeStop(request.stopAt))
        return wrong("\"stopAt\" is not an https address");
    request.start = QUrl(object.value("start"_L1).toString(), QUrl::StrictMode);
    if (NavigationRules(request.stopAt, request.loopback).judge(request.start) !=
        NavigationRules::Verdict::Allow)
        return wrong("\"start\" is not an https address of Meta");

    request.expires = QDateTime::fromString(object.value("expires"_L1).toString(), Qt::ISODateWithMs);
    if (!request.expires.isValid())
        return wrong("\"expires\" is not a time");

    request.proxies = ProxySignIns::fromJson(object.value("proxies"_L1).toArray());
    request.locale = QLocale(object.value("locale"_L1).toString(u"en"_s));
    request.title = object.value("title"_L1).toString();
    request.dark = object.value("dark"_L1).toBool();
    request.highContrast = object.value("highContrast"_L1).toBool();
    const QJsonArray size = object.value("size"_L1).toArray();
    if (size.size() == 2)
        request.size = QSize(size.at(0).toInt(), size.at(1).toInt()).boundedTo({kLargestSide, kLargestSide});
    return request;
}
