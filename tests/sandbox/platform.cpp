#include "tests/sandbox/platform.h"

#include "tests/sandbox/errors.h"
#include "tests/sandbox/pages.h"
#include "tests/sandbox/reply.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <chrono>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array apps{
    App{1, "1000000000000001", "5a6b6f780f1e2d3c4b5a69788796a5b4", "Pagekeep (sandbox)"},
    App{2, "1000000000000002", "0123456789abcdef0123456789abcdef", "Second app (sandbox)"},
};

constexpr uint32_t codeLifetime = 600;
constexpr int shortLifetime = 7200;
// https://developers.facebook.com/documentation/facebook-login/guides/access-tokens/get-long-lived: about 60
// days
constexpr int longLifetime = 5'183'944;

} // namespace

const App* appFromId(std::string_view id)
{
    for (const App& app : apps) {
        if (app.id == id) {
            return &app;
        }
    }
    return nullptr;
}

const App& appFromNumber(uint8_t number)
{
    return apps.at(number - 1U);
}

std::string userId(uint8_t app, uint8_t login)
{
    return std::to_string(10158000000000000ULL + (app - 1U) * 1000000000000ULL + login);
}

std::string personName(uint8_t login)
{
    return login == 1 ? "Maya Lindström" : "Tomás Okafor";
}

uint32_t now()
{
    const auto time = std::chrono::system_clock::now().time_since_epoch();
    return static_cast<uint32_t>(std::chrono::duration_cast<std::chrono::seconds>(time).count());
}

bool Grant::has(const std::string& permission) const
{
    const auto found = permissions.find(permission);
    return found != permissions.end() && found->second;
}

Platform::Platform(Settings settings)
    : m_started(static_cast<uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(
                                          std::chrono::system_clock::now().time_since_epoch())
                                          .count())),
      m_settings(std::move(settings))
{
}

Settings Platform::settings() const
{
    const std::lock_guard lock(m_mutex);
    return m_settings;
}

std::string Platform::change(const std::vector<std::pair<std::string, std::string>>& settings)
{
    const std::lock_guard lock(m_mutex);
    Settings changed = m_settings;
    // The scenario first, because it resets where it strikes.
    for (const bool isScenario : {true, false}) {
        for (const auto& [name, value] : settings) {
            if ((name == "scenario") == isScenario) {
                if (std::string wrong = changed.change(name, value); !wrong.empty()) {
                    return wrong;
                }
            }
        }
    }
    m_settings = changed;
    m_calls.clear();
    return {};
}

int Platform::countCall(const std::string& kind)
{
    const std::lock_guard lock(m_mutex);
    return m_calls[kind]++;
}

Grant& Platform::grantOf(uint8_t app, uint8_t login)
{
    const auto [entry, isNew] = m_grants.try_emplace({app, login});
    if (isNew) { // above every consent of earlier runs, so that removing the app ends their tokens for good
        entry->second.generation = m_started;
    }
    return entry->second;
}

Grant Platform::grant(uint8_t app, uint8_t login) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_grants.find({app, login});
    return found == m_grants.end() ? Grant() : found->second;
}

uint64_t Platform::consent(uint8_t app, uint8_t login, const std::map<std::string, bool>& permissions,
                           const std::optional<std::set<uint32_t>>& pages)
{
    const std::lock_guard lock(m_mutex);
    Grant& grant = grantOf(app, login);
    if (!grant.isAlive) {
        grant.isAlive = true;
        grant.permissions.clear();
    }
    ++grant.generation;
    grant.permissions["public_profile"] = true;
    for (const auto& [permission, isGranted] : permissions) {
        grant.permissions[permission] = isGranted;
    }
    grant.hasAllPages = !pages;
    grant.pages = pages.value_or(std::set<uint32_t>());
    return grant.generation;
}

void Platform::deauthorize(uint8_t app, uint8_t login)
{
    const std::lock_guard lock(m_mutex);
    Grant& grant = grantOf(app, login);
    grant.isAlive = false;
    grant.permissions.clear();
    grant.oldestGeneration = grant.generation + 1;
}

void Platform::withdraw(uint8_t app, uint8_t login, const std::string& permission)
{
    const std::lock_guard lock(m_mutex);
    grantOf(app, login).permissions.erase(permission);
}

void Platform::untick(uint32_t page, uint8_t login)
{
    const std::lock_guard lock(m_mutex);
    for (auto& [key, grant] : m_grants) {
        if (login != 0 && key.second != login) {
            continue;
        }
        if (grant.hasAllPages) {
            grant.hasAllPages = false;
            for (uint32_t other = 0; other < m_settings.pageCount(); ++other) {
                grant.pages.insert(other);
            }
        }
        grant.pages.erase(page);
    }
}

std::string Platform::issueCode(Code code)
{
    const std::lock_guard lock(m_mutex);
    code.issued = now();
    std::string text = newCode();
    m_codes.emplace(text, std::move(code));
    return text;
}

std::expected<Code, GraphError> Platform::redeem(const std::string& text, const Code& presented,
                                                 bool hasSecret, const std::string& verifier)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_codes.find(text);
    if (found == m_codes.end() || found->second.app != presented.app) {
        return refuse(100, "Invalid verification code format.");
    }
    Code& code = found->second;
    if (code.isUsed) {
        return refuse(100, 36009, "This authorization code has been used.");
    }
    if (now() - code.issued > codeLifetime) {
        return refuse(100, 36007, "This authorization code has expired.");
    }
    if (code.redirect != presented.redirect) {
        return refuse(
            100, 36008,
            "Error validating verification code. Please make sure your redirect_uri is identical to the one "
            "you used in the OAuth dialog request");
    }
    // A code that was asked for with a challenge needs the verifier, also from a client that knows the
    // secret.
    if (!code.challenge.empty()) {
        const bool isPlain = code.challengeMethod == "plain";
        if (verifier.empty() || (isPlain ? verifier : sha256Base64Url(verifier)) != code.challenge) {
            return refuse(100, "Invalid code verifier. Code verifier should match the code challenge.");
        }
    } else if (!hasSecret) {
        return refuse(1, "Missing client_secret parameter.");
    }
    code.isUsed = true;
    return code;
}

std::string Platform::issueUserToken(uint8_t app, uint8_t login, uint64_t generation, bool isLongLived)
{
    const std::lock_guard lock(m_mutex);
    Token token;
    token.kind = TokenKind::User;
    token.app = app;
    token.login = login;
    token.isLongLived = isLongLived;
    token.generation = generation;
    token.issued = now();
    token.number = ++m_count;
    m_userTokens.push_back(tokenText(token));
    return m_userTokens.back();
}

std::string Platform::issuePageToken(const Token& user, uint32_t page)
{
    Token token = user;
    token.kind = TokenKind::Page;
    // One token per Page, person, app and consent: https://developers.facebook.com/docs/pages-api/overview/
    token.number = 0;
    {
        const std::lock_guard lock(m_mutex);
        std::vector<bool>& answered = m_pageTokens[token];
        if (answered.size() <= page) {
            answered.resize(page + 1);
        }
        answered[page] = true;
    }
    token.number = page;
    return tokenText(token);
}

void Platform::revoke(const std::string& token)
{
    const std::lock_guard lock(m_mutex);
    m_revoked.insert(token);
}

std::expected<const App*, GraphError> Platform::appOf(const std::string& token) const
{
    for (const uint8_t number : {uint8_t(1), uint8_t(2)}) {
        const App& app = appFromNumber(number);
        if (token != appTokenText(app.id, app.secret) &&
            token != std::string(app.id) + "|" + std::string(app.secret)) {
            continue;
        }
        // https://developers.facebook.com/docs/facebook-login/security: as if no token was given
        if (!settings().appTokens) {
            return refuse(104, "An access token is required to request this resource.");
        }
        return &app;
    }
    return nullptr;
}

std::expected<Token, GraphError> Platform::check(const std::string& text)
{
    const std::optional<Token> token = tokenFromText(text);
    if (!token) {
        return refuse(190, "Invalid OAuth access token - Cannot parse access token");
    }
    const std::lock_guard lock(m_mutex);
    const bool isKnown = m_grants.contains({token->app, token->login});
    Grant& grant = grantOf(token->app, token->login);
    if (!isKnown) { // from before the sandbox was started: Meta would remember, so it does
        grant.isAlive = true;
        for (const auto* permission :
             {"public_profile", "pages_show_list", "pages_read_engagement", "pages_manage_posts"}) {
            grant.permissions[permission] = true;
        }
    }
    grant.generation = std::max(grant.generation, token->generation);
    if (!grant.isAlive || token->generation < grant.oldestGeneration) {
        return refuse(190, 458,
                      "Error validating access token: The user has not authorized application " +
                          std::string(appFromNumber(token->app).id) + ".");
    }
    if (m_revoked.contains(text)) {
        return refuse(190, "Error validating access token: The session was explicitly ended.");
    }
    if (const int life = lifetime(*token); life > 0 && now() - token->issued > static_cast<uint32_t>(life)) {
        return refuse(190, 463, "Error validating access token: Session has expired.");
    }
    // Whether Meta ends a Page's token as soon as the Page is unticked is not documented.
    if (m_settings.untickEnds && token->kind == TokenKind::Page && !grant.hasAllPages &&
        !grant.pages.contains(token->number)) {
        return refuse(190, "Error validating access token: The user has not authorized access to this Page.");
    }
    if (token->kind == TokenKind::Page && m_standing.role(token->number, token->login) == Role::None) {
        return std::unexpected(*metaError(190, 492));
    }
    if (auto planned = plannedError(*token); planned && (planned->code == 190 || planned->code == 102)) {
        return std::unexpected(*std::move(planned));
    }
    return *token;
}

std::expected<Token, GraphError> Platform::admit(const std::string& text)
{
    const auto token = check(text);
    if (token) {
        const std::lock_guard lock(m_mutex);
        if (auto planned = plannedError(*token)) {
            return std::unexpected(*std::move(planned));
        }
    }
    return token;
}

std::optional<GraphError> Platform::plannedError(const Token& token) const
{
    const auto among = [](const auto& errors, auto key) {
        const auto found = errors.find(key);
        return found == errors.end() ? std::nullopt : std::optional(found->second);
    };
    return token.kind == TokenKind::Page ? among(m_standing.pageErrors, token.number)
                                         : among(m_standing.loginErrors, token.login);
}

Standing Platform::standing() const
{
    const std::lock_guard lock(m_mutex);
    return m_standing;
}

void Platform::alter(const std::function<void(Standing&)>& change)
{
    const std::lock_guard lock(m_mutex);
    change(m_standing);
}

std::string Platform::startSession(uint8_t login)
{
    const std::lock_guard lock(m_mutex);
    std::string cookie = randomText(24);
    m_sessions.emplace(cookie, login);
    return cookie;
}

std::optional<uint8_t> Platform::session(const std::string& cookie) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_sessions.find(cookie);
    return found == m_sessions.end() ? std::nullopt : std::optional(found->second);
}

QJsonObject Platform::state() const
{
    const std::lock_guard lock(m_mutex);
    QJsonArray grants;
    for (const auto& [key, grant] : m_grants) {
        QJsonObject permissions;
        for (const auto& [permission, isGranted] : grant.permissions) {
            permissions.insert(text(permission), isGranted ? u"granted"_s : u"declined"_s);
        }
        QJsonArray pages;
        for (const uint32_t page : grant.pages) {
            pages.append(text(pageId(page)));
        }
        grants.append(QJsonObject{{u"app_id"_s, text(appFromNumber(key.first).id)},
                                  {u"user_id"_s, text(userId(key.first, key.second))},
                                  {u"alive"_s, grant.isAlive},
                                  {u"generation"_s, static_cast<qint64>(grant.generation)},
                                  {u"permissions"_s, permissions},
                                  {u"all_pages"_s, grant.hasAllPages},
                                  {u"pages"_s, pages}});
    }
    QJsonArray users;
    for (const std::string& token : m_userTokens) {
        users.append(text(token));
    }
    QJsonArray pages;
    for (const auto& [first, answered] : m_pageTokens) {
        Token token = first;
        for (uint32_t page = 0; page < answered.size(); ++page) {
            if (answered[page]) {
                token.number = page;
                pages.append(text(tokenText(token)));
            }
        }
    }
    QJsonArray codes;
    for (const auto& [code, what] : m_codes) {
        codes.append(QJsonObject{{u"code"_s, text(code)}, {u"used"_s, what.isUsed}});
    }
    return {{u"grants"_s, grants}, {u"user_tokens"_s, users}, {u"page_tokens"_s, pages}, {u"codes"_s, codes}};
}

int Platform::lifetime(const Token& token)
{
    if (!token.isLongLived) {
        return shortLifetime;
    }
    return token.kind == TokenKind::Page ? 0 : longLifetime;
}

} // namespace sandbox
