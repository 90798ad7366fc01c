#pragma once
/// \file Who is at the window: plain values.

#include "app/base/id.h"
#include "app/workspace/role.h"

struct Member
{
    MemberId id;
    QString name;
    Role role = Role::Viewer;

    friend bool operator==(const Member&, const Member&) = default;
};

/// One signed-in stretch of time of one member. A new start is a new session.
struct Session
{
    SessionId id;
    WorkspaceId workspace;
    QString workspaceName;
    Member member;
};
