#include "tests/sandbox/actions.h"

#include "tests/sandbox/errors.h"
#include "tests/sandbox/pages.h"

#include <charconv>

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

std::unexpected<std::string> wrong(std::string_view name, std::string_view wanted)
{
    return std::unexpected(std::string(name) + " takes " + std::string(wanted));
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

} // namespace

std::expected<std::optional<Action>, std::string> readAction(Platform& platform, std::string_view name,
                                                             const std::string& value)
{
    const auto page = [&platform](const std::string& id) {
        return pageFromId(id, platform.settings().pageCount());
    };
    if (name == "deauthorize") { // the person removes the app at Facebook
        const auto login = loginFromName(value);
        if (!login) {
            return wrong(name, "first or other");
        }
        return [&platform, login = *login] {
            for (const uint8_t app : {uint8_t(1), uint8_t(2)}) {
                platform.deauthorize(app, login);
            }
        };
    }
    if (name == "untick") { // the person takes one Page from the app at Facebook
        const std::vector<std::string> given = parts(value, 2);
        const auto taken = page(given[0]);
        const auto login = given.size() > 1 ? loginFromName(given[1]) : std::optional<uint8_t>(0);
        if (!taken || !login) {
            return wrong(name, "the id of a Page, with :first or :other where one person does it");
        }
        return [&platform, taken = *taken, login = *login] { platform.untick(taken, login); };
    }
    if (name == "end") { // one token ends by itself, as a person's does when they log out everywhere
        if (!tokenFromText(value)) {
            return wrong(name, "a token");
        }
        return [&platform, value] { platform.revoke(value); };
    }
    if (name == "fail") {
        const std::vector<std::string> given = parts(value, 4);
        const auto failing = page(given[0]);
        const auto error = errorFrom(given);
        if (!failing || !error) {
            return wrong(name, "PAGE_ID:CODE, and :SUBCODE and :PERMISSION where wanted");
        }
        return [&platform, failing = *failing, error = *error] {
            platform.alter([&](Standing& standing) { standing.pageErrors[failing] = error; });
        };
    }
    if (name == "fail-login") {
        const std::vector<std::string> given = parts(value, 4);
        const auto login = loginFromName(given[0]);
        const auto error = errorFrom(given);
        if (!login || !error) {
            return wrong(name, "first:CODE or other:CODE, and :SUBCODE and :PERMISSION where wanted");
        }
        return [&platform, login = *login, error = *error] {
            platform.alter([&](Standing& standing) { standing.loginErrors[login] = error; });
        };
    }
    if (name == "heal") {
        const auto healed = page(value);
        const auto login = loginFromName(value);
        if (!healed && !login && value != "all") {
            return wrong(name, "the id of a Page, first, other or all");
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
    if (name == "role") {
        const std::vector<std::string> given = parts(value, 3);
        const auto changed = page(given[0]);
        const auto role = given.size() > 1 ? roleFromName(given[1]) : std::nullopt;
        const auto login = given.size() > 2 ? loginFromName(given[2]) : std::optional<uint8_t>(0);
        if (!changed || !role || !login) {
            return wrong(name,
                         "PAGE_ID:none, view, edit or full, with :first or :other where one person has it");
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
    if (name == "no-token") {
        const auto changed = page(value);
        if (!changed && !value.empty()) {
            return wrong(name, "the id of a Page, or nothing to give out all tokens again");
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
    if (name == "rename") {
        const std::vector<std::string> given = parts(value, 2);
        const auto renamed = page(given[0]);
        if (!renamed || given.size() < 2) {
            return wrong(name, "PAGE_ID:NAME");
        }
        return [&platform, renamed = *renamed, to = given[1]] {
            platform.alter([&](Standing& standing) { standing.names[renamed] = to; });
        };
    }
    return std::nullopt;
}

} // namespace sandbox
