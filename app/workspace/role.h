#pragma once
/// \file What each role may do: the one table that everything asks.

#include <QString>

#include <optional>

enum class Role { Owner, Admin, Manager, Viewer };
enum class Right { See, Connect, Disconnect, Publish, ChangeMetaApp };

bool may(Role role, Right right);

/// The role's name as it is kept; not for people.
QString roleToText(Role role);
std::optional<Role> roleFromText(const QString& text);
