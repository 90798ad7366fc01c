#include "tests/sandbox/faults.h"

#include "tests/sandbox/connection.h"
#include "tests/sandbox/errors.h"
#include "tests/sandbox/usage.h"

#include <algorithm>
#include <array>

namespace sandbox {

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

void sendMetaError(httplib::Response& response, int code, int subcode)
{
    sendError(response, metaError(code, subcode).value_or(GraphError()));
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
        sendMetaError(response, 1, 0);
        return true;
    case Scenario::OutageCode2:
        sendMetaError(response, 2, 0);
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
        sendMetaError(response, scenario.code, 0);
        tellOfLimit(call, response);
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
    case Scenario::UserMessage:
        sendMetaError(response, 368, 1390008);
        return true;
    case Scenario::TokenInvalid:
        sendMetaError(response, 190, scenario.code);
        return true;
    case Scenario::BigReply:
        sendBigReply(response);
        return true;
    default:
        return false;
    }
}

} // namespace sandbox
