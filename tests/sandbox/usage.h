#pragma once

#include "tests/sandbox/call.h"

namespace sandbox {

// Says how much of what the app may do is used up, in percent: for calls with a person's or the app's token
// in x-app-usage, for those with a Page's in x-business-use-case-usage.
void tellUsage(const Call& call, int percent, httplib::Response& response);

// Says in both headers that everything is used up, and when to come back:
// https://developers.facebook.com/docs/graph-api/overview/rate-limiting
void tellOfLimit(const Call& call, httplib::Response& response);

} // namespace sandbox
