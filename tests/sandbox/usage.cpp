#include "tests/sandbox/usage.h"

#include "tests/sandbox/pages.h"
#include "tests/sandbox/platform.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

// httplib adds a header to those of the same name.
void replaceHeader(httplib::Response& response, const std::string& name, const std::string& value)
{
    response.headers.erase(name);
    response.set_header(name, value);
}

void setAppUsage(httplib::Response& response, int percent)
{
    const QJsonObject use{
        {u"call_count"_s, percent}, {u"total_cputime"_s, percent / 4}, {u"total_time"_s, percent / 4}};
    replaceHeader(response, "x-app-usage", QJsonDocument(use).toJson(QJsonDocument::Compact).toStdString());
}

void setPagesUsage(httplib::Response& response, const std::string& id, int percent)
{
    const QJsonObject use{{u"type"_s, u"pages"_s},
                          {u"call_count"_s, percent},
                          {u"total_cputime"_s, percent / 4},
                          {u"total_time"_s, percent / 4},
                          {u"estimated_time_to_regain_access"_s, percent >= 100 ? 7 : 0}}; // minutes
    replaceHeader(
        response, "x-business-use-case-usage",
        QJsonDocument(QJsonObject{{text(id), QJsonArray{use}}}).toJson(QJsonDocument::Compact).toStdString());
}

} // namespace

void tellUsage(const Call& call, int percent, httplib::Response& response)
{
    const auto token = tokenFromText(call.token);
    if (token && token->kind == TokenKind::Page) {
        setPagesUsage(response, pageId(token->number), percent);
    } else if (!call.token.empty()) {
        setAppUsage(response, percent);
    }
}

void tellOfLimit(const Call& call, httplib::Response& response)
{
    const auto token = tokenFromText(call.token);
    setPagesUsage(response, token ? std::string(appFromNumber(token->app).id) : call.value("client_id"), 100);
    setAppUsage(response, 100);
}

} // namespace sandbox
