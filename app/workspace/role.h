#pragma once
/// \file What each role may do: the one table that everything asks.

#include <QString>

#include <optional>

enum class Role { Owner, Admin, Manager, Viewer };
enum class Right {
    See,              ///< Pages, posts, one's own profile and one's own activity
    Connect,          ///< connect and reconnect
    Disconnect,
    Publish,          ///< publish and manage posts
    SeeAllActivity,
    ChangeSettings,   ///< the Meta app, the workspace's name, when it locks
    ChangeMembers,    ///< members who are not owners
    ForgetRevocation, ///< give up on one that Meta has not confirmed
    Own,              ///< change owners, rotate the key, delete the workspace
};

bool may(Role role, Right right);

/// The role's name as it is kept; not for people.
QString roleToText(Role role);
std::optional<Role> roleFromText(const QString& text);
