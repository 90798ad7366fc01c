#pragma once

#include "tests/sandbox/reply.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>

namespace sandbox {

// What a person may do on a Page.
enum class Role { None, View, Edit, Full };

// How single Pages and people stand where a call to the control address made it differ from the usual.
struct Standing
{
    std::map<uint32_t, GraphError> pageErrors; // what calls with the Page's tokens and for the Page answer
    std::map<uint8_t, GraphError> loginErrors; // what calls with the person's own tokens answer
    std::map<std::pair<uint32_t, uint8_t>, Role> roles; // by Page and login
    std::set<uint32_t> tokenless;                       // Pages of which no token is given out
    std::map<uint32_t, std::string> names;

    // Nothing: the usual.
    std::optional<Role> role(uint32_t page, uint8_t login) const
    {
        const auto found = roles.find({page, login});
        return found == roles.end() ? std::nullopt : std::optional(found->second);
    }
};

} // namespace sandbox
