#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

// The Pages of the sandbox. A Page is its index; what it is called follows from it, so a hundred thousand
// cost nothing.
std::string pageId(uint32_t page);
std::optional<uint32_t> pageFromId(std::string_view id, uint32_t count);
std::string pageName(uint32_t page); // UTF-8
std::string pageCategory(uint32_t page);

// What a person who may do everything may do on the Page. Meta has two families of names for it, and so has
// the sandbox.
std::vector<std::string_view> pageTasks(uint32_t page);

} // namespace sandbox
