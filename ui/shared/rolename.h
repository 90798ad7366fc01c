#pragma once
/// \file A role's name for people.

#include "app/workspace/role.h"

#include <QString>

QString roleName(Role role);
