#pragma once

#include "tests/sandbox/call.h"
#include "tests/sandbox/reply.h"
#include "tests/sandbox/scenario.h"

#include <cstdint>
#include <functional>

namespace sandbox {

// The part of a list that limit and cursors ask for, with paging and, where asked, the summary. Any scenario
// but those that spoil a list is as good as none.
Answer listing(const Call& call, Scenario scenario, uint32_t total,
               const std::function<Answer(uint32_t)>& item);

} // namespace sandbox
