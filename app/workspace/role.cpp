#include "app/workspace/role.h"

#include "app/base/keptname.h"

using namespace Qt::StringLiterals;

namespace {
struct Row
{
    Right right;
    bool owner, admin, manager, viewer;
};
constexpr Row table[] = {
    // right                  owner  admin  manager viewer
    {Right::See,              true,  true,  true,   true},
    {Right::Connect,          true,  true,  false,  false},
    {Right::Disconnect,       true,  true,  true,   false},
    {Right::Publish,          true,  true,  true,   false},
    {Right::SeeAllActivity,   true,  true,  false,  false},
    {Right::ChangeSettings,   true,  true,  false,  false},
    {Right::ChangeMembers,    true,  true,  false,  false},
    {Right::ForgetRevocation, true,  true,  false,  false},
    {Right::Own,              true,  false, false,  false},
};

constexpr KeptName<Role> names[] = {
    {Role::Owner, "owner"_L1}, {Role::Admin, "admin"_L1}, {Role::Manager, "manager"_L1}, {Role::Viewer, "viewer"_L1}};
} // namespace

bool may(Role role, Right right)
{
    for (const Row& row : table) {
        if (row.right != right)
            continue;
        switch (role) {
        case Role::Owner:
            return row.owner;
        case Role::Admin:
            return row.admin;
        case Role::Manager:
            return row.manager;
        case Role::Viewer:
            return row.viewer;
        }
    }
    return false;
}

QString roleToText(Role role)
{
    return keptText(names, role);
}

std::optional<Role> roleFromText(const QString& text)
{
    return fromKeptText(names, text);
}
