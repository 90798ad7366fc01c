#pragma once

#include "tests/sandbox/platform.h"

#include <functional>

namespace sandbox {

// What the control address does once, unlike a setting: what a person does on facebook.com, and what becomes
// of one Page, login or token.
using Action = std::function<void()>;

// Nothing where no action has that name; what is wrong where the value does not fit.
std::expected<std::optional<Action>, std::string> readAction(Platform& platform, std::string_view name,
                                                             const std::string& value);

} // namespace sandbox
