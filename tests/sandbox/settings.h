#pragma once

#include "tests/sandbox/scenario.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace sandbox {

enum class Consent { Ask, Auto };

// How the sandbox behaves. The command line sets it at the start, the control address while it runs.
struct Settings
{
    NamedScenario scenario;
    int pages = 3;
    int portfolioPages = 0;             // how many of these, the last, are held in business portfolios
    std::chrono::milliseconds delay{0}; // before every answer of the Graph
    Consent consent = Consent::Ask;
    int login = 1;              // who is logged in by itself: person 1 or 2
    bool revokesPages = false;  // whether /oauth/revoke takes a Page's or a person's token
    bool untickEnds = true;     // whether the token of a Page dies when the Page is unticked
    bool selfInspection = true; // whether people and Pages may call /debug_token
    bool appTokens = true;      // whether the app's own token counts; not with app type Native/Desktop
    int usage = 1;              // percent of the calls that Meta allows, as its headers say
    std::string at;             // the kind of call that the scenario strikes; empty: the scenario's own
    int after = 0;              // how many such calls are answered properly before it strikes

    // The Pages that the person manages; the scenario has a say.
    uint32_t pageCount() const;
    uint32_t portfolioCount() const;

    // Changes one setting by the name it has on the command line. Returns what is wrong, or nothing.
    std::string change(std::string_view name, std::string_view value);
};

} // namespace sandbox
