#pragma once

#include "tests/sandbox/call.h"

namespace sandbox {

// Pages that try what a login window has to refuse or to bear: pop-ups, downloads, foreign hosts, other
// schemes.
bool answerOddPage(const Call& call, httplib::Response& response);

} // namespace sandbox
