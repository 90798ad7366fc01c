#include "tests/sandbox/actions.h"

#include "tests/sandbox/errors.h"
#include "tests/sandbox/pages.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace sandbox {

namespace {

// "a:b:c" in its parts; the last keeps its colons.
std::vector<std::string> parts(std::string_view text, size_t most)
{
    std::vector<std::string> found;
    while (found.size() + 1 < most && text.find(':') != std::string_view::npos) {
        found.emplace_back(text.substr(0, text.find(':')));
        text.remove_prefix(found.back().size() + 1);
    }
    found.emplace_back(text);
    return found;
}

std::optional<uint8_t> loginFromName(std::string_view name)
{
    return name == "first"   ? std::optional<uint8_t>(1)
           : name == "other" ? std::optional<uint8_t>(2)
                             : std::nullopt;
}

std::optional<Role> roleFromName(std::string_view name)
{
    return name == "none"   ? std::optional(Role::None)
           : name == "view" ? std::optional(Role::View)
           : name == "edit" ? std::optional(Role::Edit)
           : name == "full" ? std::optional(Role::Full)
                            : std::nullopt;
}

std::optional<int> number(const std::string& text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && *end == '\0' && value >= 0 ? std::optional(value) : std::nullopt;
}

// Of "WHO:CODE:SUBCODE:PERMISSION", where the last two may be left out.
std::optional<GraphError> errorFrom(const std::vector<std::string>& given)
{
    const auto code = given.size() > 1 ? number(given[1]) : std::nullopt;
    const auto subcode = given.size() > 2 && !given[2].empty() ? number(given[2]) : std::optional(0);
    if (!code || !subcode) {
        return std::nullopt;
    }
    return metaError(*code, *subcode, given.size() > 3 ? given[3] : std::string());
}

std::optional<uint32_t> pageFrom(const Platform& platform, const std::string& id)
{
    return pageFromId(id, platform.settings().pageCount());
}

// Each of these reads one action's value, and answers nothing where it does not fit.

std::optional<Action> deauthorize(Platform& platform, const std::string& value)
{
    const auto login = loginFromName(value);
    if (!login) {
        return {};
    }
    return [&platform, login = *login] {
        for (const uint8_t app : {uint8_t(1), uint8_t(2)}) {
            platform.deauthorize(app, login);
        }
    };
}

std::optional<Action> untick(Platform& platform, const std::string& value)
{
    const std::vector<std::string> given = parts(value, 2);
    const auto taken = pageFrom(platform, given[0]);
    const auto login = given.size() > 1 ? loginFromName(given[1]) : std::optional<uint8_t>(0);
    if (!taken || !login) {
        return {};
    }
    return [&platform, taken = *taken, login = *login] { platform.untick(taken, login); };
}

std::optional<Action> endToken(Platform& platform, const std::string& value)
{
    if (!tokenFromText(value)) {
        return {};
    }
    return [&platform, value] { platform.revoke(value); };
}

std::optional<Action> fail(Platform& platform, const std::string& value)
{
    const std::vector<std::string> given = parts(value, 4);
    const auto failing = pageFrom(platform, given[0]);
    const auto error = errorFrom(given);
    if (!failing || !error) {
        return {};
    }
    return [&platform, failing = *failing, error = *error] {
        platform.alter([&](Standing& standing) { standing.pageErrors[failing] = error; });
    };
}

std::optional<Action> failLogin(Platform& platform, const std::string& value)
{
    const std::vector<std::string> given = parts(value, 4);
    const auto login = loginFromName(given[0]);
    const auto error = errorFrom(given);
    if (!login || !error) {
        return {};
    }
    return [&platform, login = *login, error = *error] {
        platform.alter([&](Standing& standing) { standing.loginErrors[login] = error; });
    };
}

std::optional<Action> heal(Platform& platform, const std::string& value)
{
    const auto healed = pageFrom(platform, value);
    const auto login = loginFromName(value);
    if (!healed && !login && value != "all") {
        return {};
    }
    return [&platform, healed, login] {
        platform.alter([&](Standing& standing) {
            if (healed) {
                standing.pageErrors.erase(*healed);
            } else if (login) {
                standing.loginErrors.erase(*login);
            } else {
                standing.pageErrors.clear();
                standing.loginErrors.clear();
            }
        });
    };
}

std::optional<Action> changeRole(Platform& platform, const std::string& value)
{
    const std::vector<std::string> given = parts(value, 3);
    const auto changed = pageFrom(platform, given[0]);
    const auto role = given.size() > 1 ? roleFromName(given[1]) : std::nullopt;
    const auto login = given.size() > 2 ? loginFromName(given[2]) : std::optional<uint8_t>(0);
    if (!changed || !role || !login) {
        return {};
    }
    return [&platform, changed = *changed, role = *role, login = *login] {
        platform.alter([&](Standing& standing) {
            for (const uint8_t person : {uint8_t(1), uint8_t(2)}) {
                if (login == 0 || login == person) {
                    standing.roles[{changed, person}] = role;
                }
            }
        });
    };
}

std::optional<Action> withholdToken(Platform& platform, const std::string& value)
{
    const auto changed = pageFrom(platform, value);
    if (!changed && !value.empty()) {
        return {};
    }
    return [&platform, changed] {
        platform.alter([&](Standing& standing) {
            if (changed) {
                standing.tokenless.insert(*changed);
            } else {
                standing.tokenless.clear();
            }
        });
    };
}

std::optional<Action> renamePage(Platform& platform, const std::string& value)
{
    const std::vector<std::string> given = parts(value, 2);
    const auto renamed = pageFrom(platform, given[0]);
    if (!renamed || given.size() < 2) {
        return {};
    }
    return [&platform, renamed = *renamed, to = given[1]] {
        platform.alter([&](Standing& standing) { standing.names[renamed] = to; });
    };
}

struct Entry
{
    std::string_view name;
    std::optional<Action> (*read)(Platform&, const std::string& value);
    std::string_view wanted;
};

constexpr Entry entries[] = {
    {"deauthorize", deauthorize, "first or other"}, // the person removes the app at Facebook
    // The person takes one Page from the app at Facebook.
    {"untick", untick, "the id of a Page, with :first or :other where one person does it"},
    {"end", endToken, "a token"}, // one token ends by itself, as a person's does when they log out everywhere
    {"fail", fail, "PAGE_ID:CODE, and :SUBCODE and :PERMISSION where wanted"},
    {"fail-login", failLogin, "first:CODE or other:CODE, and :SUBCODE and :PERMISSION where wanted"},
    {"heal", heal, "the id of a Page, first, other or all"},
    {"role", changeRole, "PAGE_ID:none, view, edit or full, with :first or :other where one person has it"},
    {"no-token", withholdToken, "the id of a Page, or nothing to give out all tokens again"},
    {"rename", renamePage, "PAGE_ID:NAME"},
};

} // namespace

std::expected<std::optional<Action>, std::string> readAction(Platform& platform, std::string_view name,
                                                             const std::string& value)
{
    const auto* entry = std::ranges::find(entries, name, &Entry::name);
    if (entry == std::end(entries)) {
        return std::nullopt;
    }
    auto action = entry->read(platform, value);
    if (!action) {
        return std::unexpected(std::string(name) + " takes " + std::string(entry->wanted));
    }
    return action;
}

} // namespace sandbox
