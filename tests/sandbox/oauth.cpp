#include "tests/sandbox/oauth.h"

#include "tests/sandbox/pages.h"
#include "tests/sandbox/portfolio.h"

#include <QJsonArray>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dataAccess = 90LL * 24 * 3600;
constexpr uint32_t mostTargets = 200; // as many as the dialog has boxes; beyond, all of them are one choice

// The app of client_id, where the secret, if there is one, is the app's.
std::expected<const App*, GraphError> client(const Call& call)
{
    if (!call.has("client_id")) {
        return refuse(101, "Missing client_id parameter.");
    }
    const App* app = appFromId(call.value("client_id"));
    if (!app) {
        return refuse(101,
                      "Error validating application. Cannot get application info due to a system error.");
    }
    if (call.has("client_secret") && call.value("client_secret") != app->secret) {
        return refuse(1, "Error validating client secret.");
    }
    return app;
}

QJsonObject bearer(const std::string& token, qint64 lifetime)
{
    return {{u"access_token"_s, text(token)}, {u"token_type"_s, u"bearer"_s}, {u"expires_in"_s, lifetime}};
}

// The Pages or portfolios that the permission was given for; none means that it holds for all there are.
QJsonArray targetsOf(const std::string& permission, const Grant& grant, const Settings& settings)
{
    QJsonArray targets;
    if (permission == "business_management" && settings.portfolioCount() > 0) {
        for (const Business& business : businesses) {
            targets.append(text(business.id));
        }
    } else if (permission.starts_with("pages_") &&
               (!grant.hasAllPages || settings.pageCount() <= mostTargets)) {
        for (uint32_t page = 0; page < settings.pageCount(); ++page) {
            if (grant.hasAllPages || grant.pages.contains(page)) {
                targets.append(text(pageId(page)));
            }
        }
    }
    return targets;
}

// What a scenario wants the exchange to say, whatever was sent.
std::optional<GraphError> plannedRefusal(Scenario scenario, bool hasSecret)
{
    switch (scenario) {
    case Scenario::ReusedCode:
        return refuse(100, 36009, "This authorization code has been used.").error();
    case Scenario::ExpiredCode:
        return refuse(100, 36007, "This authorization code has expired.").error();
    case Scenario::WrongRedirect:
        return refuse(100, 36008,
                      "Error validating verification code. Please make sure your redirect_uri is identical "
                      "to the one "
                      "you used in the OAuth dialog request")
            .error();
    case Scenario::WrongVerifier:
        return refuse(100, "Invalid code verifier. Code verifier should match the code challenge.").error();
    case Scenario::WrongSecret:
        return refuse(1, "Error validating client secret.").error();
    case Scenario::ExchangeRefused: // no page of Meta's promises that a public client may exchange
        if (!hasSecret) {
            return refuse(1, "Missing client_secret parameter.").error();
        }
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

OAuth::OAuth(Platform& platform) : m_platform(platform) {}

Answer OAuth::accessToken(const Call& call)
{
    const auto app = client(call);
    if (!app) {
        return std::unexpected(app.error());
    }
    const bool hasSecret = call.has("client_secret");
    const std::string type = call.value("grant_type");
    if (type.empty() || type == "authorization_code") {
        return exchangeCode(call, **app);
    }
    if (!hasSecret) {
        return refuse(1, "Missing client_secret parameter.");
    }
    if (type == "fb_exchange_token") {
        return exchangeToken(call, **app);
    }
    if (type == "client_credentials") {
        return QJsonObject{{u"access_token"_s, text(appTokenText((*app)->id, (*app)->secret))},
                           {u"token_type"_s, u"bearer"_s}};
    }
    return refuse(100, "Invalid grant_type: " + type);
}

Answer OAuth::exchangeCode(const Call& call, const App& app)
{
    const bool hasSecret = call.has("client_secret");
    if (!call.has("redirect_uri")) {
        return refuse(191, "Missing redirect_uri parameter.");
    }
    if (!call.has("code")) {
        return refuse(100, "Missing authorization code");
    }
    if (auto planned = plannedRefusal(m_platform.settings().scenario.scenario, hasSecret)) {
        return std::unexpected(*planned);
    }
    Code presented;
    presented.app = app.number;
    presented.redirect = call.value("redirect_uri");
    const auto code =
        m_platform.redeem(call.value("code"), presented, hasSecret, call.value("code_verifier"));
    if (!code) {
        return std::unexpected(code.error());
    }
    // Meta says of its own mobile SDKs, which exchange without a secret, that their tokens last about 60
    // days: https://developers.facebook.com/documentation/facebook-login/guides/access-tokens/get-long-lived
    const bool isLongLived = !hasSecret;
    Token life;
    life.isLongLived = isLongLived;
    return bearer(m_platform.issueUserToken(app.number, code->login, code->generation, isLongLived),
                  Platform::lifetime(life));
}

Answer OAuth::exchangeToken(const Call& call, const App& app)
{
    if (!call.has("fb_exchange_token")) {
        return refuse(100, "The parameter fb_exchange_token is required.");
    }
    const auto token = m_platform.check(call.value("fb_exchange_token"));
    if (!token) {
        return std::unexpected(token.error());
    }
    if (token->kind != TokenKind::User || token->app != app.number) {
        return refuse(190, "The access token does not belong to application " + std::string(app.id));
    }
    Token life = *token;
    life.isLongLived = true;
    return bearer(m_platform.issueUserToken(app.number, token->login, token->generation, true),
                  Platform::lifetime(life));
}

// Documented for system-user tokens only, so by default it takes no other; a switch lets it take Page tokens:
// https://developers.facebook.com/docs/business-management-apis/system-users/install-apps-and-generate-tokens/
Answer OAuth::revoke(const Call& call)
{
    const auto app = client(call);
    if (!app) {
        return std::unexpected(app.error());
    }
    if (!call.has("client_secret")) {
        return refuse(1, "Missing client_secret parameter.");
    }
    const auto callingApp = m_platform.appOf(call.token);
    if (!callingApp) {
        return std::unexpected(callingApp.error());
    }
    if (*callingApp != *app) {
        const auto caller = m_platform.admit(call.token);
        if (!caller) {
            return std::unexpected(caller.error());
        }
        if (caller->app != (*app)->number) {
            return refuse(190, "The access token does not belong to application " + std::string((*app)->id));
        }
    }
    const auto token = m_platform.check(call.value("revoke_token"));
    if (!token || token->app != (*app)->number) {
        return refuse(100, "The revoke_token is not a valid access token of this application.");
    }
    if (!m_platform.settings().revokesPages) {
        return refuse(100, "(#100) The revoke_token must be the access token of a system user.");
    }
    m_platform.revoke(call.value("revoke_token"));
    return QJsonObject{{u"success"_s, u"true"_s}}; // a string, as in Meta's sample
}

// https://developers.facebook.com/docs/graph-api/reference/debug_token
Answer OAuth::debugToken(const Call& call)
{
    const auto callingApp = m_platform.appOf(call.token);
    if (!callingApp) {
        return std::unexpected(callingApp.error());
    }
    const App* app = *callingApp;
    if (!app) {
        const auto caller = m_platform.admit(call.token);
        if (!caller) {
            return std::unexpected(caller.error());
        }
        app = &appFromNumber(caller->app);
        // Documented for tokens of the app and its developers; that others are refused was not seen.
        if (!m_platform.settings().selfInspection) {
            return refuse(100,
                          "(#100) You must provide an app access token, or a user access token that is an "
                          "owner or developer of the app");
        }
    }
    if (!call.has("input_token")) {
        return refuse(100, "(#100) The parameter input_token is required");
    }
    const std::string inspected = call.value("input_token");
    const std::optional<Token> token = tokenFromText(inspected);
    if (!token) {
        return QJsonObject{
            {u"data"_s,
             QJsonObject{{u"error"_s,
                          QJsonObject{{u"code"_s, 190}, {u"message"_s, u"Invalid OAuth access token."_s}}},
                         {u"is_valid"_s, false},
                         {u"scopes"_s, QJsonArray()}}}};
    }
    if (token->app != app->number) {
        return refuse(100, "(#100) The App_id in the input_token did not match the Viewing App");
    }
    const auto state = m_platform.check(inspected);
    const int lifetime = Platform::lifetime(*token);
    QJsonArray scopes;
    QJsonArray granular;
    const Grant grant = m_platform.grant(token->app, token->login);
    for (const auto& [permission, isGranted] : grant.permissions) {
        if (!isGranted || !state) {
            continue;
        }
        scopes.append(text(permission));
        QJsonObject entry{{u"scope"_s, text(permission)}};
        const QJsonArray targets = targetsOf(permission, grant, m_platform.settings());
        if (!targets.isEmpty()) {
            entry.insert(u"target_ids"_s, targets);
        }
        granular.append(entry);
    }
    QJsonObject data{{u"app_id"_s, text(app->id)},
                     {u"application"_s, text(app->name)},
                     {u"type"_s, token->kind == TokenKind::Page ? u"PAGE"_s : u"USER"_s},
                     {u"is_valid"_s, state.has_value()},
                     {u"issued_at"_s, static_cast<qint64>(token->issued)},
                     {u"expires_at"_s, lifetime == 0 ? 0 : static_cast<qint64>(token->issued) + lifetime},
                     {u"data_access_expires_at"_s, static_cast<qint64>(token->issued) + dataAccess},
                     {u"user_id"_s, text(userId(token->app, token->login))},
                     {u"scopes"_s, scopes},
                     {u"granular_scopes"_s, granular}};
    if (token->kind == TokenKind::Page) {
        data.insert(u"profile_id"_s, text(pageId(token->number)));
    }
    if (!state) {
        data.insert(u"error"_s, QJsonObject{{u"code"_s, state.error().code},
                                            {u"message"_s, text(state.error().message)},
                                            {u"subcode"_s, state.error().subcode}});
    }
    return QJsonObject{{u"data"_s, data}};
}

} // namespace sandbox
