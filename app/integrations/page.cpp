#include "app/integrations/page.h"

#include "app/base/keptname.h"

using namespace Qt::StringLiterals;

namespace {

constexpr KeptName<PageState> names[] = {
    {PageState::Active, "working"_L1},           {PageState::Limited, "limited"_L1},
    {PageState::ConfirmAtFacebook, "confirm"_L1}, {PageState::Blocked, "blocked"_L1},
    {PageState::PermissionMissing, "permission"_L1}, {PageState::RoleLost, "role"_L1},
    {PageState::Removed, "removed"_L1},          {PageState::ReconnectNeeded, "reconnect"_L1},
};

} // namespace

QString pageStateToText(PageState state)
{
    return keptText(names, state);
}

PageState pageStateFromText(const QString& text)
{
    return fromKeptText(names, text).value_or(PageState::ReconnectNeeded);
}

bool wantsAttention(PageState state)
{
    return state >= PageState::Limited;
}
