#pragma once

#include "tests/sandbox/settings.h"

#include <array>

namespace sandbox {

// The two business portfolios: the first owns Pages, the second has them as a client's. One Page is in both.
struct Business
{
    std::string_view id;
    std::string_view name;
    std::string_view edge; // that lists its Pages; the other edge is empty
};

inline constexpr std::array businesses{
    Business{"201938475610001", "Lindström Holding", "owned_pages"},
    Business{"201938475610002", "Okafor & Partners", "client_pages"},
};

const Business* businessFromId(std::string_view id);

// From the first Page to before the last.
struct PageRange
{
    uint32_t first = 0;
    uint32_t end = 0;
};

PageRange pagesOf(const Business& business, std::string_view edge, const Settings& settings);

} // namespace sandbox
