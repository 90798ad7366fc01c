#include "tests/sandbox/graph.h"

#include "tests/sandbox/fields.h"
#include "tests/sandbox/listing.h"
#include "tests/sandbox/oauth.h"
#include "tests/sandbox/pages.h"

#include <QJsonArray>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int proofLifetime = 300;

std::unexpected<GraphError> noSuchObject(const Call& call, const std::string& id)
{
    const std::string verb = call.method == "GET" ? "get" : call.method == "POST" ? "post" : "delete";
    auto refusal =
        refuse(100, 33,
               "Unsupported " + verb + " request. Object with ID '" + id +
                   "' does not exist, cannot be loaded due to missing permissions, or does not support this "
                   "operation. Please read the Graph API documentation at "
                   "https://developers.facebook.com/docs/graph-api");
    refusal.error().type = "GraphMethodException";
    return refusal;
}

bool isProofRight(const Call& call, const App& app)
{
    const std::string proof = call.value("appsecret_proof");
    const std::string time = call.value("appsecret_time");
    if (time.empty()) {
        return proof == hmacSha256Hex(app.secret, call.token);
    }
    // The form with a time is good for five minutes:
    // https://developers.facebook.com/docs/facebook-login/security/
    const qint64 age = static_cast<qint64>(now()) - text(time).toLongLong();
    return age < proofLifetime && age > -proofLifetime &&
           proof == hmacSha256Hex(app.secret, call.token + "|" + time);
}

PageView viewOf(uint32_t page, const Standing& standing, Scenario scenario)
{
    PageView view;
    view.page = page;
    view.scenario = scenario;
    const auto renamed = standing.names.find(page);
    view.name = renamed == standing.names.end() ? pageName(page) : renamed->second;
    return view;
}

// Whether Meta gives out the Page's token at all.
bool givesToken(uint32_t page, const Standing& standing, Scenario scenario)
{
    return !standing.tokenless.contains(page) && (scenario != Scenario::Mixed || page != 2);
}

} // namespace

Graph::Graph(Platform& platform) : m_platform(platform) {}

Answer Graph::answer(const Call& call)
{
    OAuth oauth(m_platform);
    if (call.isAt({"oauth", "access_token"}) && (call.method == "GET" || call.method == "POST")) {
        return oauth.accessToken(call);
    }
    if (call.isAt({"oauth", "revoke"}) && (call.method == "GET" || call.method == "POST")) {
        return oauth.revoke(call);
    }
    if (call.isAt({"debug_token"}) && call.method == "GET") {
        return oauth.debugToken(call);
    }
    if (call.path.empty()) {
        return refuse(100, "Unsupported " + std::string(call.method == "GET" ? "get" : "post") + " request.");
    }
    const bool isMe = call.path.front() == "me";
    if (isMe && call.token.empty()) {
        return refuse(2500,
                      "An active access token must be used to query information about the current user.");
    }
    const auto who = caller(call);
    if (!who) {
        return std::unexpected(who.error());
    }
    const std::string edge = call.path.size() > 1 ? call.path[1] : std::string();
    const bool isPerson = who->token && who->token->kind == TokenKind::User &&
                          (isMe || call.path.front() == userId(who->token->app, who->token->login));
    if (edge == "permissions" && call.path.size() <= 3) {
        return permissions(call, *who);
    }
    if (edge == "accounts" && call.path.size() == 2 && call.method == "GET" && (isPerson || isMe)) {
        return accounts(call, *who);
    }
    if (call.path.size() == 2 && call.method == "GET" &&
        (edge == "businesses"
             ? isPerson || isMe
             : (edge == "owned_pages" || edge == "client_pages") && businessFromId(call.path[0]))) {
        return portfolios(call, *who);
    }
    if (call.path.size() == 1 && call.method == "GET") {
        if (isMe || isPerson) {
            return me(call, *who);
        }
        if (const auto page = pageFromId(call.path.front(), m_platform.settings().pageCount())) {
            return pageNode(call, *who, *page);
        }
        return noSuchObject(call, call.path.front());
    }
    if (call.path.size() > 1) {
        return refuse(2500, "Unknown path components: /" + call.path[1]);
    }
    return noSuchObject(call, call.path.front());
}

std::expected<Graph::Caller, GraphError> Graph::caller(const Call& call)
{
    Caller caller;
    if (call.token.empty()) {
        return refuse(104, "An access token is required to request this resource.");
    }
    const auto app = m_platform.appOf(call.token);
    if (!app) {
        return std::unexpected(app.error());
    }
    caller.app = *app;
    if (!caller.app) {
        const auto token = m_platform.admit(call.token);
        if (!token) {
            return std::unexpected(token.error());
        }
        caller.token = *token;
        caller.app = &appFromNumber(token->app);
    }
    if (call.has("appsecret_proof") && !isProofRight(call, *caller.app)) {
        return refuse(104, "Incorrect signature: invalid appsecret_proof provided in the API argument");
    }
    return caller;
}

Answer Graph::me(const Call& call, const Caller& caller)
{
    if (!caller.token) {
        return refuse(2500,
                      "An active access token must be used to query information about the current user.");
    }
    if (caller.token->kind == TokenKind::Page) { // the Page is its own "me"
        return pageNode(call, caller, caller.token->number);
    }
    return personObject(caller.token->app, caller.token->login, fieldsOf(call, {"name", "id"}));
}

Answer Graph::pageNode(const Call& call, const Caller& caller, uint32_t page)
{
    const Scenario scenario = m_platform.settings().scenario.scenario;
    const Standing standing = m_platform.standing();
    if (const auto error = standing.pageErrors.find(page); error != standing.pageErrors.end()) {
        return std::unexpected(error->second);
    }
    PageView view = viewOf(page, standing, scenario);
    view.fields = fieldsOf(call, {"name", "id"});
    if (caller.token) {
        const Grant grant = m_platform.grant(caller.token->app, caller.token->login);
        const bool mayRead = grant.has("pages_read_engagement");
        const bool isOwn = caller.token->kind == TokenKind::Page && caller.token->number == page;
        const bool isChosen = (grant.hasAllPages || grant.pages.contains(page)) &&
                              standing.role(page, caller.token->login) != Role::None;
        // A Page's own token may always ask who it is.
        const bool isAllowed =
            isOwn ? mayRead || view.fields == std::vector<std::string>{"id"} : mayRead && isChosen;
        if (!isAllowed) {
            return refuse(
                10, "(#10) This endpoint requires the 'pages_read_engagement' permission or the 'Page Public "
                    "Content Access' feature.");
        }
        if (givesToken(page, standing, scenario)) {
            view.token = isOwn ? call.token : m_platform.issuePageToken(*caller.token, page);
        }
        if (caller.token->kind == TokenKind::Page && !isOwn) {
            view.token.clear();
        }
    }
    return pageObject(view);
}

// https://developers.facebook.com/docs/graph-api/reference/user/accounts/
Answer Graph::accounts(const Call& call, const Caller& caller)
{
    if (!caller.token || caller.token->kind != TokenKind::User) {
        return refuse(100, "(#100) Tried accessing nonexisting field (accounts) on node type (Page)");
    }
    const Settings settings = m_platform.settings();
    if (!m_platform.grant(caller.token->app, caller.token->login).has("pages_show_list")) {
        return refuse(200, "(#200) Requires the pages_show_list permission to manage the object");
    }
    return pages(call, caller, {0, settings.pageCount() - settings.portfolioCount()},
                 settings.scenario.scenario);
}

Answer Graph::pages(const Call& call, const Caller& caller, PageRange range, Scenario listed)
{
    const Scenario scenario = m_platform.settings().scenario.scenario;
    const Grant grant = m_platform.grant(caller.token->app, caller.token->login);
    const Standing standing = m_platform.standing();
    std::vector<uint32_t> chosen;
    for (uint32_t page = range.first; page < range.end; ++page) {
        if ((grant.hasAllPages || grant.pages.contains(page)) &&
            standing.role(page, caller.token->login) != Role::None) {
            chosen.push_back(page);
        }
    }
    const std::vector<std::string> fields =
        fieldsOf(call, {"access_token", "category", "category_list", "name", "id", "tasks"});
    const bool wantsToken = std::find(fields.begin(), fields.end(), "access_token") != fields.end();
    return listing(call, listed, static_cast<uint32_t>(chosen.size()), [&](uint32_t at) {
        PageView view = viewOf(chosen[at], standing, scenario);
        view.fields = fields;
        view.isInList = true;
        view.role = standing.role(view.page, caller.token->login);
        if (wantsToken && givesToken(view.page, standing, scenario)) {
            view.token = m_platform.issuePageToken(*caller.token, view.page);
        }
        return pageObject(view);
    });
}

// https://developers.facebook.com/docs/graph-api/reference/user/accounts/ tells that Pages of a portfolio are
// left out there; these edges have them.
Answer Graph::portfolios(const Call& call, const Caller& caller)
{
    const Settings settings = m_platform.settings();
    if (!caller.token || caller.token->kind != TokenKind::User) {
        return refuse(100,
                      "(#100) Tried accessing nonexisting field (" + call.path[1] + ") on node type (Page)");
    }
    if (!m_platform.grant(caller.token->app, caller.token->login).has("business_management")) {
        return refuse(200, "(#200) Requires business_management permission to manage the object.");
    }
    if (call.path[1] != "businesses") {
        return pages(call, caller, pagesOf(*businessFromId(call.path[0]), call.path[1], settings),
                     Scenario::Normal);
    }
    const uint32_t count = settings.portfolioCount() == 0 ? 0 : businesses.size();
    const std::vector<std::string> fields = fieldsOf(call, {"id", "name"});
    return listing(call, Scenario::Normal, count,
                   [&fields](uint32_t at) { return businessObject(businesses[at], fields); });
}

// https://developers.facebook.com/documentation/facebook-login/guides/permissions/request-revoke
Answer Graph::permissions(const Call& call, const Caller& caller)
{
    // A person's own token, or the app's with the person's id; a Page has no permissions edge.
    uint8_t login = 0;
    if (caller.token && caller.token->kind == TokenKind::Page) {
        return refuse(100, "(#100) Tried accessing nonexisting field (permissions) on node type (Page)");
    }
    for (const uint8_t person : {uint8_t(1), uint8_t(2)}) {
        const bool isOwn = caller.token && caller.token->login == person;
        if ((call.path.front() == "me" && isOwn) ||
            (call.path.front() == userId(caller.app->number, person) && (isOwn || !caller.token))) {
            login = person;
        }
    }
    if (login == 0) {
        return noSuchObject(call, call.path.front());
    }
    const std::string one = call.path.size() == 3 ? call.path[2] : call.value("permission");
    if (call.method == "DELETE") {
        if (one.empty()) {
            m_platform.deauthorize(caller.app->number, login);
        } else {
            m_platform.withdraw(caller.app->number, login, one);
        }
        return QJsonObject{{u"success"_s, true}};
    }
    if (call.method != "GET") {
        return noSuchObject(call, call.path.front());
    }
    QJsonArray data;
    for (const auto& [permission, isGranted] : m_platform.grant(caller.app->number, login).permissions) {
        const std::string status = isGranted ? "granted" : "declined";
        if ((one.empty() || one == permission) && (!call.has("status") || call.value("status") == status)) {
            data.append(QJsonObject{{u"permission"_s, text(permission)}, {u"status"_s, text(status)}});
        }
    }
    return QJsonObject{{u"data"_s, data}};
}

} // namespace sandbox
