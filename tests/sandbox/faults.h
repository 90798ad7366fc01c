#pragma once

#include "tests/sandbox/platform.h"

namespace sandbox {

std::string kindOfCall(const Call& call); // one of those that the setting "at" knows

// Lets the scenario strike this call of the Graph. Returns whether the response is settled by that.
bool strike(Platform& platform, const Call& call, httplib::Response& response);

} // namespace sandbox
