#include "tests/sandbox/settings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace sandbox {

namespace {

constexpr int mostPages = 100'000;
constexpr int mostUsage = 1000;
constexpr int longestDelay = 600'000;
constexpr std::array<std::string_view, 12> kindsOfCall{
    "all",         "reads",        "exchange",    "me",   "accounts", "businesses",
    "owned_pages", "client_pages", "permissions", "page", "debug",    "revoke"};

std::optional<int> number(std::string_view text, int most)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0 || value > most) {
        return std::nullopt;
    }
    return value;
}

std::string wrong(std::string_view name, std::string_view value, std::string_view wanted)
{
    return std::string(name) + " takes " + std::string(wanted) + ", not \"" + std::string(value) + "\"";
}

} // namespace

uint32_t Settings::pageCount() const
{
    switch (scenario.scenario) {
    case Scenario::NoPages:
        return 0;
    case Scenario::Mixed: // needs five Pages to show all that it has
        return static_cast<uint32_t>(std::max(pages, 5));
    default:
        return static_cast<uint32_t>(pages);
    }
}

uint32_t Settings::portfolioCount() const
{
    return std::min(static_cast<uint32_t>(portfolioPages), pageCount());
}

std::string Settings::change(std::string_view name, std::string_view value)
{
    if (name == "scenario") {
        const auto named = scenarioFromName(value);
        if (!named) {
            return wrong(name, value, "the name of a scenario");
        }
        scenario = *named;
        at.clear(); // they belong to the scenario before
        after = 0;
    } else if (name == "pages") {
        const auto count = number(value, mostPages);
        if (!count) {
            return wrong(name, value, "a number up to 100000");
        }
        pages = *count;
    } else if (name == "portfolio-pages") {
        const auto count = number(value, mostPages);
        if (!count) {
            return wrong(name, value, "a number up to 100000");
        }
        portfolioPages = *count;
    } else if (name == "delay") {
        const auto time = number(value, longestDelay);
        if (!time) {
            return wrong(name, value, "milliseconds");
        }
        delay = std::chrono::milliseconds(*time);
    } else if (name == "consent") {
        if (value != "auto" && value != "ask") {
            return wrong(name, value, "auto or ask");
        }
        consent = value == "auto" ? Consent::Auto : Consent::Ask;
    } else if (name == "login") {
        if (value != "first" && value != "other") {
            return wrong(name, value, "first or other");
        }
        login = value == "other" ? 2 : 1;
    } else if (name == "revoke-pages") {
        if (value != "yes" && value != "no") {
            return wrong(name, value, "yes or no");
        }
        revokesPages = value == "yes";
    } else if (name == "untick-ends") {
        if (value != "yes" && value != "no") {
            return wrong(name, value, "yes or no");
        }
        untickEnds = value == "yes";
    } else if (name == "self-inspection") {
        if (value != "yes" && value != "no") {
            return wrong(name, value, "yes or no");
        }
        selfInspection = value == "yes";
    } else if (name == "app-tokens") {
        if (value != "yes" && value != "no") {
            return wrong(name, value, "yes or no");
        }
        appTokens = value == "yes";
    } else if (name == "usage") {
        const auto percent = number(value, mostUsage);
        if (!percent) {
            return wrong(name, value, "percent up to 1000");
        }
        usage = *percent;
    } else if (name == "at") {
        if (std::find(kindsOfCall.begin(), kindsOfCall.end(), value) == kindsOfCall.end()) {
            return wrong(name, value,
                         "all, reads, exchange, me, accounts, businesses, owned_pages, client_pages, "
                         "permissions, page, debug or revoke");
        }
        at = value;
    } else if (name == "after") {
        const auto count = number(value, mostPages);
        if (!count) {
            return wrong(name, value, "a number of calls");
        }
        after = *count;
    } else {
        return "unknown setting \"" + std::string(name) + "\"";
    }
    return {};
}

} // namespace sandbox
