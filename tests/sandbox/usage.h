#pragma once

#include "tests/sandbox/call.h"

namespace sandbox {

// Says in both headers that everything is used up, and when to come back:
// https://developers.facebook.com/docs/graph-api/overview/rate-limiting
void tellOfLimit(const Call& call, httplib::Response& response);

} // namespace sandbox
