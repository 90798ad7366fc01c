#include "tests/sandbox/faults.h"

#include "tests/sandbox/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds slow{3};
constexpr std::chrono::milliseconds slowAccounts{500};
constexpr size_t bigReply = 64ULL * 1024 * 1024;

enum class Struck { Nothing, All, Reads, Accounts };

Struck struckBy(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Outage:
    case Scenario::OutageCode1:
    case Scenario::OutageCode2:
    case Scenario::Html:
    case Scenario::BrokenJson:
    case Scenario::Slow:
    case Scenario::Hanging:
    case Scenario::Closed:
    case Scenario::RateLimit:
    case Scenario::Redirect:
        return Struck::All;
    case Scenario::OutageOnce:
    case Scenario::UserMessage:
    case Scenario::TokenInvalid:
        return Struck::Reads; // where a code is exchanged, they would make no sense
    case Scenario::BigReply:
    case Scenario::SlowAccounts:
        return Struck::Accounts;
    default:
        return Struck::Nothing;
    }
}

bool isStruck(Platform& platform, const Call& call)
{
    const Settings settings = platform.settings();
    const Struck struck = struckBy(settings.scenario.scenario);
    if (struck == Struck::Nothing) {
        return false;
    }
    const std::string kind = kindOfCall(call);
    const bool isRead = kind != "exchange" && kind != "revoke" && call.method == "GET";
    const bool isHere = settings.at.empty() ? struck == Struck::All || (struck == Struck::Reads && isRead) ||
                                                  (struck == Struck::Accounts && kind == "accounts")
                        : settings.at == "all"   ? true
                        : settings.at == "reads" ? isRead
                                                 : settings.at == kind;
    if (!isHere) {
        return false;
    }
    const int before = platform.countCall("struck");
    const int last = settings.scenario.scenario == Scenario::OutageOnce ? settings.after : before;
    return before >= settings.after && before <= last;
}

void serviceUnavailable(httplib::Response& response)
{
    response.status = 503;
    response.set_content("Service Unavailable", "text/plain");
}

// https://developers.facebook.com/docs/graph-api/overview/rate-limiting
void limitRate(const Call& call, int code, httplib::Response& response)
{
    GraphError error;
    error.code = code;
    switch (code) {
    case 4:
        error.message = "(#4) Application request limit reached";
        break;
    case 9:
        error.message = "(#9) Application request limit reached for this person";
        break;
    case 17:
        error.message = "(#17) User request limit reached";
        break;
    case 32:
        error.message = "(#32) Page request limit reached";
        break;
    case 341:
        error.message = "(#341) Feed action request limit reached";
        break;
    case 613:
        error.message = "(#613) Calls to this api have exceeded the rate limit.";
        break;
    default:
        error.message = "(#" + std::to_string(code) +
                        ") There have been too many calls to this Page account. Wait a bit and try again.";
    }
    error.isTransient = code == 4 || code == 17;
    const auto token = tokenFromText(call.token);
    const std::string id = token ? std::string(appFromNumber(token->app).id) : call.value("client_id");
    const QJsonObject use{{u"type"_s, u"pages"_s},
                          {u"call_count"_s, 100},
                          {u"total_cputime"_s, 23},
                          {u"total_time"_s, 25},
                          {u"estimated_time_to_regain_access"_s, 7}}; // minutes
    response.set_header(
        "x-business-use-case-usage",
        QJsonDocument(QJsonObject{{text(id), QJsonArray{use}}}).toJson(QJsonDocument::Compact).toStdString());
    response.set_header("x-app-usage", R"({"call_count":100,"total_cputime":23,"total_time":25})");
    sendError(response, error);
}

// Chunked: whoever wants to bound a reply has to count what arrives.
void sendBigReply(httplib::Response& response)
{
    response.status = 200;
    response.set_chunked_content_provider(
        "application/json; charset=UTF-8", [](size_t offset, httplib::DataSink& sink) {
            static const std::string filling(64UL * 1024, 'a');
            if (offset == 0) {
                const std::string_view head = R"({"data":[{"id":"101928374650001","name":")";
                return sink.write(head.data(), head.size());
            }
            if (offset < bigReply) {
                return sink.write(filling.data(), filling.size());
            }
            const std::string_view tail = R"("}]})";
            sink.write(tail.data(), tail.size());
            sink.done();
            return true;
        });
}

GraphError failure(int code, int status, bool isTransient, std::string message)
{
    GraphError error;
    error.code = code;
    error.status = status;
    error.isTransient = isTransient;
    error.message = std::move(message);
    return error;
}

} // namespace

std::string kindOfCall(const Call& call)
{
    if (call.isAt({"oauth", "access_token"})) {
        return "exchange";
    }
    if (call.isAt({"oauth", "revoke"})) {
        return "revoke";
    }
    if (call.isAt({"debug_token"})) {
        return "debug";
    }
    if (call.path.size() > 1) {
        constexpr std::array<std::string_view, 5> edges{"accounts", "permissions", "businesses",
                                                        "owned_pages", "client_pages"};
        return std::find(edges.begin(), edges.end(), call.path[1]) != edges.end() ? call.path[1] : "page";
    }
    return call.isAt({"me"}) ? "me" : "page";
}

bool strike(Platform& platform, const Call& call, httplib::Response& response)
{
    if (!isStruck(platform, call)) {
        return false;
    }
    const NamedScenario scenario = platform.settings().scenario;
    Connection& connection = Connection::current();
    switch (scenario.scenario) {
    case Scenario::Outage:
    case Scenario::OutageOnce:
        serviceUnavailable(response);
        return true;
    case Scenario::OutageCode1:
        sendError(response, failure(1, 500, false, "An unknown error has occurred."));
        return true;
    case Scenario::OutageCode2:
        sendError(response, failure(2, 500, true,
                                    "An unexpected error has occurred. Please retry your request later."));
        return true;
    case Scenario::Html:
        sendHtml(
            response, 200,
            "<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Sorry, something went "
            "wrong.</h1><p>We're working on it and we'll get it fixed as soon as we can.</p></body></html>");
        return true;
    case Scenario::BrokenJson:
        response.status = 200;
        response.set_content(R"({"data":[{"id":"101928374650001","name":"Sunri)",
                             "application/json; charset=UTF-8");
        return true;
    case Scenario::Slow:
        connection.pause(slow);
        return false;
    case Scenario::SlowAccounts:
        connection.pause(slowAccounts);
        return false;
    case Scenario::Hanging:
        connection.hang();
        return true;
    case Scenario::Closed:
        connection.drop();
        return true;
    case Scenario::RateLimit:
        limitRate(call, scenario.code, response);
        return true;
    case Scenario::Redirect: { // to this server by its other name: the log shows who followed, and with what
        std::string elsewhere = call.base;
        const size_t host = elsewhere.find("127.0.0.1");
        if (host != std::string::npos) {
            elsewhere.replace(host, 9, "localhost");
        }
        response.set_redirect(elsewhere + "/sandbox/elsewhere", 302);
        return true;
    }
    case Scenario::UserMessage: {
        GraphError error =
            failure(368, 400, false,
                    "(#368) The action attempted has been deemed abusive or is otherwise disallowed");
        error.subcode = 1390008;
        error.userTitle = "We limit how often you can do this";
        error.userMessage =
            "You can't use this feature right now. To help protect the community from spam, we limit "
            "how often <b>you</b> can post, comment or do other things.";
        sendError(response, error);
        return true;
    }
    case Scenario::TokenInvalid: {
        GraphError error =
            failure(190, 400, false,
                    "Error validating access token: The session has been invalidated because the user "
                    "changed their password or Facebook has changed the session for security reasons.");
        error.subcode = platform.settings().scenario.code;
        sendError(response, error);
        return true;
    }
    case Scenario::BigReply:
        sendBigReply(response);
        return true;
    default:
        return false;
    }
}

} // namespace sandbox
