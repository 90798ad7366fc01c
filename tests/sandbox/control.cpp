#include "tests/sandbox/control.h"

#include "tests/sandbox/actions.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostEntries = 20'000; // the oldest go, so that a long benchmark does not eat the memory

void send(httplib::Response& response, const QJsonDocument& document, int status = 200)
{
    response.status = status;
    response.set_header("Cache-Control", "no-store");
    response.set_content(document.toJson(QJsonDocument::Indented).toStdString(),
                         "application/json; charset=utf-8");
}

} // namespace

Control::Control(Platform& platform) : m_platform(platform), m_start(std::chrono::steady_clock::now()) {}

void Control::record(const Call& call, const httplib::Request& request)
{
    if (call.path.size() == 2 && call.path.front() == "sandbox" &&
        (call.path.back() == "control" || call.path.back() == "log" || call.path.back() == "state")) {
        return;
    }
    Entry entry;
    entry.time =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_start)
            .count();
    entry.method = request.method;
    entry.call = call;
    entry.call.parameters.clear();
    entry.userAgent = request.get_header_value("User-Agent");
    entry.contentType = request.get_header_value("Content-Type");
    const std::lock_guard lock(m_mutex);
    m_log.push_back(std::move(entry));
    if (m_log.size() > mostEntries) {
        m_log.pop_front();
    }
}

bool Control::answer(const Call& call, httplib::Response& response)
{
    if (call.isAt({"sandbox", "control"})) {
        change(call, response);
    } else if (call.isAt({"sandbox", "log"})) {
        sendLog(call, response);
    } else if (call.isAt({"sandbox", "state"})) {
        send(response, QJsonDocument(m_platform.state()));
    } else {
        return false;
    }
    return true;
}

void Control::change(const Call& call, httplib::Response& response)
{
    std::vector<std::pair<std::string, std::string>> settings;
    std::string wrong;
    std::vector<Action> actions;
    for (const auto& [name, value] : call.parameters) {
        const auto action = readAction(m_platform, name, value);
        if (!action) {
            wrong = action.error();
        } else if (*action) {
            actions.push_back(**action);
        } else {
            settings.emplace_back(name, value);
        }
    }
    if (wrong.empty() && !settings.empty()) {
        wrong = m_platform.change(settings);
    }
    if (!wrong.empty()) {
        return send(response, QJsonDocument(QJsonObject{{u"error"_s, text(wrong)}}), 400);
    }
    for (const Action& act : actions) {
        act();
    }
    const Settings now = m_platform.settings();
    send(response,
         QJsonDocument(QJsonObject{{u"scenario"_s, text(scenarioName(now.scenario))},
                                   {u"pages"_s, now.pages},
                                   {u"portfolio-pages"_s, now.portfolioPages},
                                   {u"delay"_s, static_cast<qint64>(now.delay.count())},
                                   {u"consent"_s, now.consent == Consent::Auto ? u"auto"_s : u"ask"_s},
                                   {u"login"_s, now.login == 2 ? u"other"_s : u"first"_s},
                                   {u"revoke-pages"_s, now.revokesPages ? u"yes"_s : u"no"_s},
                                   {u"untick-ends"_s, now.untickEnds ? u"yes"_s : u"no"_s},
                                   {u"self-inspection"_s, now.selfInspection ? u"yes"_s : u"no"_s},
                                   {u"app-tokens"_s, now.appTokens ? u"yes"_s : u"no"_s},
                                   {u"usage"_s, now.usage},
                                   {u"at"_s, text(now.at)},
                                   {u"after"_s, now.after}}));
}

void Control::sendLog(const Call& call, httplib::Response& response)
{
    QJsonArray entries;
    const std::lock_guard lock(m_mutex);
    for (const Entry& entry : m_log) {
        entries.append(QJsonObject{{u"time"_s, entry.time},
                                   {u"method"_s, text(entry.method)},
                                   {u"path"_s, text(entry.call.rawPath)},
                                   {u"query"_s, text(entry.call.rawQuery)},
                                   {u"body"_s, text(entry.call.rawBody)},
                                   {u"authorization"_s, text(entry.call.authorization)},
                                   {u"cookie"_s, text(entry.call.cookie)},
                                   {u"host"_s, text(entry.call.base.substr(7))},
                                   {u"content_type"_s, text(entry.contentType)},
                                   {u"user_agent"_s, text(entry.userAgent)}});
    }
    send(response, QJsonDocument(entries));
    if (call.has("clear")) {
        m_log.clear();
    }
}

} // namespace sandbox
