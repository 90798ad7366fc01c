#pragma once

#include "tests/sandbox/settings.h"

#include <expected>

namespace sandbox {

struct Options
{
    Settings settings;
    int port = 0;           // 0: a free one
    bool staysOpen = false; // does not end when stdin closes
    bool wantsHelp = false;
};

std::expected<Options, std::string> readOptions(int count, char** arguments);
std::string helpText();

} // namespace sandbox
