#include "tests/sandbox/portfolio.h"

namespace sandbox {

const Business* businessFromId(std::string_view id)
{
    for (const Business& business : businesses) {
        if (business.id == id) {
            return &business;
        }
    }
    return nullptr;
}

PageRange pagesOf(const Business& business, std::string_view edge, const Settings& settings)
{
    const uint32_t all = settings.pageCount();
    const uint32_t first = all - settings.portfolioCount();
    if (edge != business.edge || first == all) {
        return {};
    }
    const uint32_t shared = first + (settings.portfolioCount() - 1) / 2; // the one that both have
    return &business == &businesses.front() ? PageRange{first, shared + 1} : PageRange{shared, all};
}

} // namespace sandbox
