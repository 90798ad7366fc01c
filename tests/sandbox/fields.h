#pragma once

#include "tests/sandbox/platform.h"
#include "tests/sandbox/portfolio.h"

namespace sandbox {

// The names asked for with "fields", without what stands in parentheses, braces or behind a dot.
std::vector<std::string> fieldsOf(const Call& call, const std::vector<std::string>& otherwise);

// How a Page appears to one person; what the scenario changes is changed here.
struct PageView
{
    uint32_t page = 0;
    Scenario scenario = Scenario::Normal;
    std::vector<std::string> fields;
    std::string name;
    std::optional<Role> role;
    std::string token;     // empty: none
    bool isInList = false; // only /accounts knows tasks
};

Answer pageObject(const PageView& view);

Answer businessObject(const Business& business, const std::vector<std::string>& fields);
Answer personObject(uint8_t app, uint8_t login, const std::vector<std::string>& fields);

} // namespace sandbox
