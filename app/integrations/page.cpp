#include "app/integrations/page.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Name
{
    PageState state;
    QLatin1StringView text;
};

// What is kept stays readable: a text is never changed, and never used for another state.
constexpr Name names[] = {
    {PageState::Active, "working"_L1},           {PageState::Limited, "limited"_L1},
    {PageState::ConfirmAtFacebook, "confirm"_L1}, {PageState::Blocked, "blocked"_L1},
    {PageState::PermissionMissing, "permission"_L1}, {PageState::RoleLost, "role"_L1},
    {PageState::Removed, "removed"_L1},          {PageState::ReconnectNeeded, "reconnect"_L1},
};

} // namespace

QString pageStateToText(PageState state)
{
    const auto* name = std::ranges::find(names, state, &Name::state);
    return name == std::end(names) ? names[0].text : name->text;
}

PageState pageStateFromText(const QString& text)
{
    const auto* name = std::ranges::find_if(names, [&text](const Name& each) { return each.text == text; });
    return name == std::end(names) ? PageState::ReconnectNeeded : name->state;
}

bool wantsAttention(PageState state)
{
    return state >= PageState::Limited;
}
