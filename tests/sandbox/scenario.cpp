#include "tests/sandbox/scenario.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sandbox {

namespace {

constexpr std::array names{
    std::pair{"normal", Scenario::Normal},
    std::pair{"declined", Scenario::Declined},
    std::pair{"declined-business", Scenario::DeclinedBusiness},
    std::pair{"cancelled", Scenario::Cancelled},
    std::pair{"cancelled-bare", Scenario::CancelledBare},
    std::pair{"app-inactive", Scenario::AppInactive},
    std::pair{"dialog-error", Scenario::DialogError},
    std::pair{"dialog-hangs", Scenario::DialogHangs},
    std::pair{"dialog-404", Scenario::DialogNotFound},
    std::pair{"landing-slow", Scenario::LandingSlow},
    std::pair{"altered-state", Scenario::AlteredState},
    std::pair{"missing-state", Scenario::MissingState},
    std::pair{"replayed-state", Scenario::ReplayedState},
    std::pair{"doubled-parameter", Scenario::DoubledParameter},
    std::pair{"code-and-error", Scenario::CodeAndError},
    std::pair{"missing-code", Scenario::MissingCode},
    std::pair{"reused-code", Scenario::ReusedCode},
    std::pair{"expired-code", Scenario::ExpiredCode},
    std::pair{"wrong-redirect", Scenario::WrongRedirect},
    std::pair{"wrong-verifier", Scenario::WrongVerifier},
    std::pair{"wrong-secret", Scenario::WrongSecret},
    std::pair{"exchange-refused", Scenario::ExchangeRefused},
    std::pair{"no-pages", Scenario::NoPages},
    std::pair{"view-only", Scenario::ViewOnly},
    std::pair{"mixed", Scenario::Mixed},
    std::pair{"tasks-missing", Scenario::TasksMissing},
    std::pair{"numeric-ids", Scenario::NumericIds},
    std::pair{"repeated-cursor", Scenario::RepeatedCursor},
    std::pair{"foreign-next", Scenario::ForeignNext},
    std::pair{"next-without-cursor", Scenario::NextWithoutCursor},
    std::pair{"big-reply", Scenario::BigReply},
    std::pair{"slow-accounts", Scenario::SlowAccounts},
    std::pair{"outage", Scenario::Outage},
    std::pair{"outage-code-1", Scenario::OutageCode1},
    std::pair{"outage-code-2", Scenario::OutageCode2},
    std::pair{"outage-once", Scenario::OutageOnce},
    std::pair{"html", Scenario::Html},
    std::pair{"broken-json", Scenario::BrokenJson},
    std::pair{"slow", Scenario::Slow},
    std::pair{"hanging", Scenario::Hanging},
    std::pair{"closed", Scenario::Closed},
    std::pair{"redirect", Scenario::Redirect},
    std::pair{"user-message", Scenario::UserMessage},
};

// The codes with which Meta asks to slow down:
// https://developers.facebook.com/docs/graph-api/overview/rate-limiting
constexpr std::array rateLimitCodes{4, 9, 17, 32, 341, 613, 80001};
constexpr std::string_view rateLimit = "rate-limit";

// https://developers.facebook.com/docs/graph-api/guides/error-handling: the sub-codes of 190, and none.
constexpr int tokenSubcodes[] = {460, 0, 458, 459, 463, 464, 467, 490, 492};
constexpr std::string_view tokenInvalid = "token-invalid";

} // namespace

std::optional<NamedScenario> scenarioFromName(std::string_view name)
{
    for (const auto& [known, scenario] : names) {
        if (name == known) {
            return NamedScenario{scenario, 0};
        }
    }
    for (int code : rateLimitCodes) {
        if (name == std::string(rateLimit) + "-" + std::to_string(code) || (code == 4 && name == rateLimit)) {
            return NamedScenario{Scenario::RateLimit, code};
        }
    }
    for (const int subcode : tokenSubcodes) {
        if (name == std::string(tokenInvalid) + "-" + std::to_string(subcode) ||
            (subcode == 460 && name == tokenInvalid)) {
            return NamedScenario{Scenario::TokenInvalid, subcode};
        }
    }
    return std::nullopt;
}

std::string scenarioName(NamedScenario scenario)
{
    if (scenario.scenario == Scenario::RateLimit) {
        return std::string(rateLimit) + "-" + std::to_string(scenario.code);
    }
    if (scenario.scenario == Scenario::TokenInvalid) {
        return std::string(tokenInvalid) + "-" + std::to_string(scenario.code);
    }
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const auto& entry) { return entry.second == scenario.scenario; });
    return found == names.end() ? std::string() : found->first;
}

std::vector<std::string> scenarioNames()
{
    std::vector<std::string> all;
    for (const auto& [known, scenario] : names) {
        all.emplace_back(known);
    }
    for (int code : rateLimitCodes) {
        all.push_back(scenarioName({Scenario::RateLimit, code}));
    }
    for (const int subcode : tokenSubcodes) {
        all.push_back(scenarioName({Scenario::TokenInvalid, subcode}));
    }
    return all;
}

} // namespace sandbox
