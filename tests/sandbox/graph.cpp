#include "tests/sandbox/graph.h"

#include "tests/sandbox/fields.h"
#include "tests/sandbox/oauth.h"
#include "tests/sandbox/pages.h"

#include <QJsonArray>

#include <charconv>
#include <chrono>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

// Meta's samples show 25; its most is not documented, 100 is what production clients ask for.
constexpr uint32_t usualLimit = 25;
constexpr uint32_t mostLimit = 100;
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

// Base64 with its +, / and =, so that a client that forgets to encode a cursor is caught.
std::string cursor(uint32_t page)
{
    const std::string plain = "~~?>" + std::to_string(page) + "~?";
    return QByteArray::fromStdString(plain).toBase64().toStdString();
}

std::optional<uint32_t> pageFromCursor(const std::string& cursor)
{
    const std::string plain = QByteArray::fromBase64(QByteArray::fromStdString(cursor)).toStdString();
    uint32_t page = 0;
    if (!plain.starts_with("~~?>") || !plain.ends_with("~?")) {
        return std::nullopt;
    }
    const auto [end, error] = std::from_chars(plain.data() + 4, plain.data() + plain.size() - 2, page);
    return error == std::errc() && end == plain.data() + plain.size() - 2 ? std::optional(page)
                                                                          : std::nullopt;
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

std::string addressOf(const Call& call, const std::string& host, uint32_t limit,
                      const std::string& cursorName, const std::string& cursorText)
{
    std::string address = host + (call.version.empty() ? "" : "/" + call.version);
    for (const std::string& part : call.path) {
        address += "/" + part;
    }
    address += "?access_token=" + percentEncoded(call.token);
    for (const auto* name : {"appsecret_proof", "appsecret_time", "fields", "summary"}) {
        if (call.has(name)) {
            address += "&" + std::string(name) + "=" + percentEncoded(call.value(name));
        }
    }
    return address + "&limit=" + std::to_string(limit) + "&" + cursorName + "=" + percentEncoded(cursorText);
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
    for (const uint8_t number : {uint8_t(1), uint8_t(2)}) {
        const App& app = appFromNumber(number);
        if (call.token == appTokenText(app.id, app.secret) ||
            call.token == std::string(app.id) + "|" + std::string(app.secret)) {
            caller.app = &app;
        }
    }
    if (!caller.app) {
        const auto token = m_platform.check(call.token);
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
    PageView view;
    view.page = page;
    view.scenario = scenario;
    view.fields = fieldsOf(call, {"name", "id"});
    if (caller.token) {
        const Grant grant = m_platform.grant(caller.token->app, caller.token->login);
        const auto reading = grant.permissions.find("pages_read_engagement");
        const bool mayRead = reading != grant.permissions.end() && reading->second;
        const bool isOwn = caller.token->kind == TokenKind::Page && caller.token->number == page;
        const bool isChosen = grant.hasAllPages || grant.pages.contains(page);
        // A Page's own token may always ask who it is.
        const bool isAllowed =
            isOwn ? mayRead || view.fields == std::vector<std::string>{"id"} : mayRead && isChosen;
        if (!isAllowed) {
            return refuse(
                10, "(#10) This endpoint requires the 'pages_read_engagement' permission or the 'Page Public "
                    "Content Access' feature.");
        }
        if (hasPageToken(page, scenario)) {
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
    const Scenario scenario = settings.scenario.scenario;
    const Grant grant = m_platform.grant(caller.token->app, caller.token->login);
    const auto listing = grant.permissions.find("pages_show_list");
    if (listing == grant.permissions.end() || !listing->second) {
        return refuse(200, "(#200) Requires the pages_show_list permission to manage the object");
    }
    uint32_t limit = usualLimit;
    if (call.has("limit")) {
        const int asked = text(call.value("limit")).toInt();
        if (asked < 1) {
            return refuse(100, "(#100) Param limit must be a number greater than 0");
        }
        limit = std::min(static_cast<uint32_t>(asked), mostLimit);
    }
    const uint32_t all = settings.pageCount();
    std::vector<uint32_t> chosen; // only when the person chose some
    if (!grant.hasAllPages) {
        std::copy_if(grant.pages.begin(), grant.pages.end(), std::back_inserter(chosen),
                     [all](uint32_t page) { return page < all; });
    }
    const uint32_t total = grant.hasAllPages ? all : static_cast<uint32_t>(chosen.size());

    uint32_t first = 0;
    if (call.has("after") && scenario != Scenario::RepeatedCursor) {
        const auto after = pageFromCursor(call.value("after"));
        if (!after) {
            return refuse(
                100, "(#100) The after cursor specified exceeds the max limit supported by this endpoint");
        }
        first = std::min(total, *after + 1);
    } else if (call.has("before")) {
        const uint32_t before = pageFromCursor(call.value("before")).value_or(0);
        first = before > limit ? before - limit : 0;
    }
    const uint32_t end = std::min(total, first + limit);

    QJsonArray data;
    PageView view;
    view.scenario = scenario;
    view.fields = fieldsOf(call, {"access_token", "category", "category_list", "name", "id", "tasks"});
    view.isInList = true;
    const bool wantsToken =
        std::find(view.fields.begin(), view.fields.end(), "access_token") != view.fields.end();
    for (uint32_t at = first; at < end; ++at) {
        view.page = grant.hasAllPages ? at : chosen[at];
        view.token = wantsToken && hasPageToken(view.page, scenario)
                         ? m_platform.issuePageToken(*caller.token, view.page)
                         : std::string();
        const Answer object = pageObject(view);
        if (!object) {
            return object;
        }
        data.append(*object);
    }
    QJsonObject body{{u"data"_s, data}};
    const bool hasMore = end < total || scenario == Scenario::RepeatedCursor;
    if (first < end) {
        // "after" is there on the last page too; only "next" tells that there is another one.
        QJsonObject paging;
        if (scenario != Scenario::NextWithoutCursor) {
            paging.insert(u"cursors"_s, QJsonObject{{u"before"_s, text(cursor(first))},
                                                    {u"after"_s, text(cursor(end - 1))}});
        }
        if (hasMore) {
            const std::string host = scenario == Scenario::ForeignNext ? "http://evil.example" : call.base;
            paging.insert(u"next"_s, text(addressOf(call, host, limit, "after", cursor(end - 1))));
        }
        if (first > 0) {
            paging.insert(u"previous"_s, text(addressOf(call, call.base, limit, "before", cursor(first))));
        }
        body.insert(u"paging"_s, paging);
    }
    const std::string summary = call.value("summary");
    if (summary == "true" || summary == "1" || summary == "total_count") {
        body.insert(u"summary"_s, QJsonObject{{u"total_count"_s, static_cast<int>(total)}});
    }
    return body;
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
