#pragma once

#include "tests/sandbox/reply.h"

#include <cstdint>
#include <map>

namespace sandbox {

// How single Pages and people stand where a call to the control address made it differ from the usual.
struct Standing
{
    std::map<uint32_t, GraphError> pageErrors; // what calls with the Page's tokens and for the Page answer
    std::map<uint8_t, GraphError> loginErrors; // what calls with the person's own tokens answer
};

} // namespace sandbox
