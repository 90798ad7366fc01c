#pragma once

#include "tests/sandbox/reply.h"

namespace sandbox {

// Whether it is one of the codes with which Meta asks to slow down.
bool isRateLimit(int code);

// The error as Meta words it, for the codes that a client has to tell apart: 1, 2, 4, 9, 10, 17, 32, 102,
// 190, 200 to 299, 341, 368, 613 and 80001; nothing for others. Where a permission is missing, the message
// names it.
std::optional<GraphError> metaError(int code, int subcode, const std::string& permission = {});

} // namespace sandbox
