#include "tests/sandbox/actions.h"

#include "tests/sandbox/pages.h"

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
    return std::nullopt;
}

} // namespace sandbox
