#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

// What goes wrong, if anything. README.md says what each one does; the names there are those of
// scenarioName().
enum class Scenario {
    Normal,
    // in the dialog
    Declined,
    DeclinedBusiness,
    Cancelled,
    CancelledBare,
    AppInactive,
    DialogError,
    DialogHangs,
    DialogNotFound,
    LandingSlow,
    // in the dialog's answer
    AlteredState,
    MissingState,
    ReplayedState,
    DoubledParameter,
    CodeAndError,
    MissingCode,
    // in the exchange of the code
    ReusedCode,
    ExpiredCode,
    WrongRedirect,
    WrongVerifier,
    WrongSecret,
    ExchangeRefused,
    // in the list of Pages
    NoPages,
    ViewOnly,
    Mixed,
    TasksMissing,
    NumericIds,
    RepeatedCursor,
    ForeignNext,
    NextWithoutCursor,
    BigReply,
    SlowAccounts,
    // in any call of the Graph
    Outage,
    OutageCode1,
    OutageCode2,
    OutageOnce,
    Html,
    BrokenJson,
    Slow,
    Hanging,
    Closed,
    RateLimit,
    Redirect,
    UserMessage,
    TokenInvalid
};

struct NamedScenario
{
    Scenario scenario = Scenario::Normal;
    int code = 0; // of a rate limit: the error code that Meta would answer; of a token: the sub-code of 190
};

std::optional<NamedScenario> scenarioFromName(std::string_view name);
std::string scenarioName(NamedScenario scenario);
std::vector<std::string> scenarioNames();

} // namespace sandbox
