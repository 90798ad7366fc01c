#include "tests/sandbox/dialog.h"

#include "tests/sandbox/connection.h"
#include "tests/sandbox/dialogrequest.h"
#include "tests/sandbox/forms.h"
#include "tests/sandbox/pages.h"

#include <algorithm>

namespace sandbox {

namespace {

constexpr size_t mostPending = 1000;
constexpr std::string_view cookieName = "pagekeep_sandbox_session";
constexpr std::chrono::milliseconds slowLanding{3000};
constexpr std::chrono::milliseconds landingStep{20};

std::optional<std::string> sessionCookie(const Call& call)
{
    const std::string wanted = std::string(cookieName) + "=";
    const size_t start = call.cookie.find(wanted);
    if (start == std::string::npos) {
        return std::nullopt;
    }
    const size_t from = start + wanted.size();
    return call.cookie.substr(from, call.cookie.find(';', from) - from);
}

// A session cookie, so that a browser that keeps its profile stays logged in and one off the record does not.
void setSession(httplib::Response& response, const std::string& cookie)
{
    response.set_header("Set-Cookie",
                        std::string(cookieName) + "=" + cookie + "; Path=/; HttpOnly; SameSite=Lax");
}

void go(httplib::Response& response, const std::string& address, int status = 302)
{
    response.set_header("Cache-Control", "no-store");
    response.set_redirect(address, status);
}

std::string joined(const std::set<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ",") + word;
    }
    return text;
}

// The permission that the person unticks.
std::string_view declinedBy(Scenario scenario)
{
    return scenario == Scenario::Declined           ? "pages_manage_posts"
           : scenario == Scenario::DeclinedBusiness ? "business_management"
                                                    : "";
}

} // namespace

Dialog::Dialog(Platform& platform) : m_platform(platform) {}

std::string Dialog::keep(Pending pending)
{
    const std::lock_guard lock(m_mutex);
    std::string id = randomText(18);
    m_pending.emplace(id, std::move(pending));
    m_order.push_back(id);
    if (m_order.size() > mostPending) {
        m_pending.erase(m_order.front());
        m_order.pop_front();
    }
    return id;
}

void Dialog::update(const std::string& id, const Pending& pending)
{
    const std::lock_guard lock(m_mutex);
    m_pending[id] = pending;
}

std::optional<Dialog::Pending> Dialog::find(const std::string& id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_pending.find(id);
    return found == m_pending.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Dialog::Pending> Dialog::read(const Call& call, httplib::Response& response) const
{
    const std::expected<DialogRequest, DialogRefusal> request = readDialogRequest(call);
    if (!request) { // Facebook shows such mistakes itself and sends nobody back
        sendHtml(response, request.error().status,
                 errorPage(request.error().title, request.error().explanation));
        return std::nullopt;
    }
    Pending pending;
    pending.app = request->app;
    pending.redirect = request->redirect;
    pending.hasState = call.has("state");
    pending.state = call.value("state");
    pending.wantsCode = request->responseTypes.contains("code");
    pending.wantsToken = request->responseTypes.contains("token");
    pending.wantsScopes =
        request->responseTypes.contains("granted_scopes") || call.value("return_scopes") == "true";
    pending.asksAgain = call.value("auth_type").find("re") == 0;
    pending.challenge = call.value("code_challenge");
    pending.challengeMethod = call.value("code_challenge_method");
    pending.scopes = request->scopes;
    return pending;
}

void Dialog::open(const Call& call, httplib::Response& response)
{
    const Settings settings = m_platform.settings();
    switch (settings.scenario.scenario) {
    case Scenario::DialogError:
        return sendHtml(response, 200,
                        errorPage("Feature unavailable", "Login is currently unavailable for this app, "
                                                         "since we are updating additional details for it."));
    case Scenario::DialogHangs:
        return Connection::current().hang();
    case Scenario::DialogNotFound:
        return sendHtml(response, 404, errorPage("Not found", "The page you requested was not found."));
    default:
        break;
    }
    std::optional<Pending> pending = read(call, response);
    if (!pending) {
        return;
    }
    if (settings.scenario.scenario == Scenario::Cancelled ||
        settings.scenario.scenario == Scenario::CancelledBare ||
        settings.scenario.scenario == Scenario::AppInactive) {
        return cancel(*pending, response);
    }
    if (settings.consent == Consent::Auto) {
        pending->login = static_cast<uint8_t>(settings.login);
        setSession(response, m_platform.startSession(pending->login));
        return agree(*pending, {pending->scopes.begin(), pending->scopes.end()}, response);
    }
    if (const auto cookie = sessionCookie(call)) {
        pending->login = m_platform.session(*cookie).value_or(0);
    }
    const std::string id = keep(*pending);
    showStep(id, *pending, firstStep(*pending), response);
}

std::string Dialog::firstStep(const Pending& pending) const
{
    if (pending.login == 0) {
        return "login";
    }
    // Whoever consented before is not asked again, and keeps the Pages chosen then, unless the app asks for
    // it.
    const Grant grant = m_platform.grant(pending.app->number, pending.login);
    const bool isCovered =
        std::all_of(pending.scopes.begin(), pending.scopes.end(),
                    [&](const std::string& scope) { return grant.permissions.contains(scope); });
    return grant.isAlive && isCovered && !pending.asksAgain ? "reconnect" : "pages";
}

void Dialog::showStep(const std::string& id, const Pending& pending, std::string_view step,
                      httplib::Response& response)
{
    const Settings settings = m_platform.settings();
    const std::string_view app = pending.app->name;
    if (step == "pages") {
        return sendHtml(response, 200, pagesPage(id, app, settings.pageCount()));
    }
    if (step == "permissions") {
        std::vector<std::pair<std::string, bool>> permissions;
        for (const std::string& scope : pending.scopes) {
            permissions.emplace_back(scope, scope != declinedBy(settings.scenario.scenario));
        }
        return sendHtml(response, 200, permissionsPage(id, app, permissions));
    }
    if (step == "reconnect") {
        return sendHtml(response, 200, reconnectPage(id, app, personName(pending.login)));
    }
    sendHtml(response, 200, loginPage(id, app, settings.login == 2 ? "other" : "Maya"));
}

void Dialog::step(const Call& call, httplib::Response& response)
{
    const std::string id = call.value("dialog");
    std::optional<Pending> pending = find(id);
    if (!pending) {
        return sendHtml(response, 400,
                        errorPage("Nothing to show", "This dialog is over. Start again in the app."));
    }
    const std::string step = call.path.back();
    const auto cookie = sessionCookie(call);
    const uint8_t session = cookie ? m_platform.session(*cookie).value_or(0) : 0;
    if (call.method != "POST") {
        return showStep(id, *pending, session == 0 ? "login" : step, response);
    }
    if (call.value("action") == "cancel") {
        return cancel(*pending, response);
    }
    if (step == "login") {
        pending->login = call.value("name") == "other" ? 2 : 1;
        setSession(response, m_platform.startSession(pending->login));
    } else if (session == 0) { // whoever has no cookie is not logged in
        return showStep(id, *pending, "login", response);
    } else {
        pending->login = session;
    }
    if (step == "pages" && call.value("page") != "all") {
        pending->pages.emplace();
        for (const std::string& pageText : call.values("page")) {
            if (const auto page = pageFromId(pageText, m_platform.settings().pageCount())) {
                pending->pages->insert(*page);
            }
        }
    }
    update(id, *pending);
    if (step == "reconnect") {
        const Grant grant = m_platform.grant(pending->app->number, pending->login);
        if (!grant.hasAllPages) {
            pending->pages = grant.pages;
        }
        std::set<std::string> permissions;
        for (const auto& [permission, isGranted] : grant.permissions) {
            if (isGranted) {
                permissions.insert(permission);
            }
        }
        return agree(*pending, permissions, response);
    }
    if (step == "permissions") {
        const auto ticked = call.values("permission");
        return agree(*pending, {ticked.begin(), ticked.end()}, response);
    }
    const std::string next = step == "login" ? firstStep(*pending) : "permissions";
    go(response, "/sandbox/dialog/" + next + "?dialog=" + id, 303);
}

std::string Dialog::answeredState(const Pending& pending)
{
    const std::lock_guard lock(m_mutex);
    std::string state = pending.state;
    switch (m_platform.settings().scenario.scenario) {
    case Scenario::AlteredState:
        if (!state.empty()) {
            state.front() = state.front() == 'x' ? 'y' : 'x';
        }
        break;
    case Scenario::ReplayedState:
        state = m_lastState.empty() ? randomText(32) : m_lastState;
        break;
    default:
        break;
    }
    m_lastState = pending.state;
    return state;
}

void Dialog::agree(const Pending& pending, const std::set<std::string>& permissions,
                   httplib::Response& response)
{
    const Scenario scenario = m_platform.settings().scenario.scenario;
    std::map<std::string, bool> answers;
    std::set<std::string> granted;
    std::set<std::string> denied;
    for (const std::string& scope : pending.scopes) {
        const bool isGranted = permissions.contains(scope) && scope != declinedBy(scenario);
        answers[scope] = isGranted;
        (isGranted ? granted : denied).insert(scope);
    }
    granted.insert("public_profile");
    const uint64_t generation =
        m_platform.consent(pending.app->number, pending.login, answers, pending.pages);

    std::string answer;
    const auto add = [&answer](std::string_view name, const std::string& value) {
        answer += (answer.empty() ? "" : "&") + std::string(name) + "=" + percentEncoded(value);
    };
    if (pending.wantsToken) {
        add("access_token", m_platform.issueUserToken(pending.app->number, pending.login, generation, false));
        // Ninety days after the person was last active: .../facebook-login/auth-vs-data
        add("data_access_expiration_time", std::to_string(now() + 90 * 24 * 3600));
        add("expires_in", std::to_string(Platform::lifetime(Token())));
    }
    if (pending.wantsCode && scenario != Scenario::MissingCode) {
        Code code;
        code.app = pending.app->number;
        code.login = pending.login;
        code.generation = generation;
        code.redirect = pending.redirect;
        code.challenge = pending.challenge;
        code.challengeMethod = pending.challengeMethod;
        add("code", m_platform.issueCode(code));
        if (scenario == Scenario::DoubledParameter) {
            add("code", m_platform.issueCode(code));
        }
    }
    if (pending.wantsToken && scenario == Scenario::DoubledParameter) {
        add("access_token", m_platform.issueUserToken(pending.app->number, pending.login, generation, false));
    }
    if (pending.wantsScopes) {
        add("granted_scopes", joined(granted));
        add("denied_scopes", joined(denied));
    }
    if (scenario == Scenario::CodeAndError) {
        answer += "&error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_"
                  "denied";
    }
    const std::string state = answeredState(pending);
    if (pending.hasState && scenario != Scenario::MissingState) {
        add("state", state);
    }
    const auto isHeld = [this] { return m_platform.settings().scenario.scenario == Scenario::LandingSlow; };
    for (auto left = slowLanding; left.count() > 0 && isHeld(); left -= landingStep) {
        Connection::current().pause(landingStep);
    }
    if (pending.wantsToken) {
        return go(response, pending.redirect + "#" + answer);
    }
    const char separator = pending.redirect.find('?') == std::string::npos ? '?' : '&';
    go(response, pending.redirect + separator + answer + "#_=_");
}

void Dialog::cancel(const Pending& pending, httplib::Response& response)
{
    const Scenario scenario = m_platform.settings().scenario.scenario;
    // In the query also when a token was asked for. An app that is not active gets no "error"
    // (passport-facebook knows this form: lib/strategy.js).
    std::string answer =
        scenario == Scenario::AppInactive
            ? "error_code=901&error_message=This+app+is+in+sandbox+mode.++Edit+the+app+configuration+at+"
              "http%3A%2F%2Fdevelopers.facebook.com%2Fapps+to+make+the+app+publicly+visible."
            : "error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_"
              "denied";
    const std::string state = answeredState(pending);
    if (pending.hasState && scenario != Scenario::CancelledBare && scenario != Scenario::MissingState) {
        answer += "&state=" + percentEncoded(state);
    }
    const char separator = pending.redirect.find('?') == std::string::npos ? '?' : '&';
    go(response, pending.redirect + separator + answer + "#_=_");
}

} // namespace sandbox
