#pragma once

#include "tests/sandbox/reply.h"
#include "tests/sandbox/settings.h"
#include "tests/sandbox/standing.h"
#include "tests/sandbox/tokens.h"

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sandbox {

struct App
{
    uint8_t number;
    std::string_view id;
    std::string_view secret;
    std::string_view name;
};

const App* appFromId(std::string_view id);
const App& appFromNumber(uint8_t number);
std::string userId(uint8_t app, uint8_t login); // app-scoped: the same person has another one in another app
std::string personName(uint8_t login);

// What one person allowed one app.
struct Grant
{
    bool isAlive = false;
    uint64_t generation = 0;                 // counts the consents
    uint64_t oldestGeneration = 1;           // tokens of earlier consents ended when the app was removed
    std::map<std::string, bool> permissions; // true: granted, false: declined
    bool hasAllPages = true;
    std::set<uint32_t> pages; // the chosen ones, when not all

    bool has(const std::string& permission) const;
};

struct Code
{
    uint8_t app = 0;
    uint8_t login = 0;
    uint64_t generation = 0;
    std::string redirect;
    std::string challenge;
    std::string challengeMethod;
    uint32_t issued = 0;
    bool isUsed = false;
};

// Everything that outlives one request. Any thread may call any function.
class Platform
{
public:
    explicit Platform(Settings settings);

    Settings settings() const;
    std::string
    change(const std::vector<std::pair<std::string, std::string>>& settings); // all of it or nothing
    int countCall(const std::string& kind); // how many of this kind the scenario has seen before

    Grant grant(uint8_t app, uint8_t login) const;
    // The person agreed in the dialog. Returns the generation of the new consent.
    uint64_t consent(uint8_t app, uint8_t login, const std::map<std::string, bool>& permissions,
                     const std::optional<std::set<uint32_t>>& pages);
    void deauthorize(uint8_t app, uint8_t login);
    void withdraw(uint8_t app, uint8_t login, const std::string& permission);
    // As people do in the Business Integrations of Facebook's settings; 0: both of them.
    void untick(uint32_t page, uint8_t login);

    std::string issueCode(Code code);
    std::expected<Code, GraphError> redeem(const std::string& text, const Code& presented, bool hasSecret,
                                           const std::string& verifier);
    std::string issueUserToken(uint8_t app, uint8_t login, uint64_t generation, bool isLongLived);
    std::string issuePageToken(const Token& user, uint32_t page);
    void revoke(const std::string& token);
    // Whose own token this is; nothing for one of a person or a Page.
    std::expected<const App*, GraphError> appOf(const std::string& token) const;
    // Whether the token is alive.
    std::expected<Token, GraphError> check(const std::string& token);
    // Whether a call with that token is answered: it is alive, and nothing else keeps it from working.
    std::expected<Token, GraphError> admit(const std::string& token);

    Standing standing() const;
    void alter(const std::function<void(Standing&)>& change);

    std::string startSession(uint8_t login); // returns the cookie's value
    std::optional<uint8_t> session(const std::string& cookie) const;

    QJsonObject state() const;

    static int lifetime(const Token& token); // seconds, 0: no end

private:
    Grant& grantOf(uint8_t app, uint8_t login);
    std::optional<GraphError> plannedError(const Token& token) const;

    const uint64_t m_started; // milliseconds since 1970
    mutable std::mutex m_mutex;
    Settings m_settings;
    Standing m_standing;
    std::map<std::string, int> m_calls;
    std::map<std::pair<uint8_t, uint8_t>, Grant> m_grants;
    std::map<std::string, Code> m_codes;
    std::vector<std::string> m_userTokens;
    std::map<Token, std::vector<bool>> m_pageTokens; // by the token of page 0: which Pages were answered
    std::set<std::string> m_revoked;
    std::map<std::string, uint8_t> m_sessions;
    uint32_t m_count = 0;
};

uint32_t now(); // Unix seconds

} // namespace sandbox
