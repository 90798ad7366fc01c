#pragma once
/// \file How often Pages are checked by themselves.

#include <chrono>

struct CheckPace
{
    /// From somebody's coming in to the first round: the window is painted by then, and nothing waits for it.
    std::chrono::milliseconds first = std::chrono::seconds(30);
    /// Between two rounds, at least.
    std::chrono::milliseconds pause = std::chrono::minutes(15);
};
