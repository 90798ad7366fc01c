#include "ui/shared/rolename.h"

#include <QCoreApplication>

QString roleName(Role role)
{
    switch (role) {
    case Role::Owner:
        return QCoreApplication::translate("RoleName", "Owner");
    case Role::Admin:
        return QCoreApplication::translate("RoleName", "Admin");
    case Role::Manager:
        return QCoreApplication::translate("RoleName", "Manager");
    case Role::Viewer:
        return QCoreApplication::translate("RoleName", "Viewer");
    }
    Q_UNREACHABLE();
    return {};
}
