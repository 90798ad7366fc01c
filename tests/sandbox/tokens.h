#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

enum class TokenKind : uint8_t { User = 1, Page = 2 };

// What a token says. It is sealed into the token's own text, so the sandbox keeps no list of a hundred
// thousand tokens, and a Page stays connected when the sandbox was started anew, as it would with Meta.
struct Token
{
    TokenKind kind = TokenKind::User;
    uint8_t app = 0;
    uint8_t login = 0;
    bool isLongLived = false;
    uint64_t generation = 0; // which consent of this login to this app
    uint32_t issued = 0;     // Unix seconds
    uint32_t number = 0;     // of a Page: which; of a person: a count that keeps tokens apart

    auto operator<=>(const Token&) const = default;
};

// About 180 characters behind a prefix that no other file holds, for tests that search for leaked tokens.
std::string tokenText(const Token& token);
std::optional<Token> tokenFromText(std::string_view text);

std::string appTokenText(std::string_view appId, std::string_view secret);
std::string newCode();
std::string randomText(int bytes); // base64url

std::string sha256Base64Url(std::string_view text);
std::string hmacSha256Hex(std::string_view key, std::string_view text);

} // namespace sandbox
