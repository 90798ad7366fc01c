#include "app/base/log.h"

#include <QUrl>

Q_LOGGING_CATEGORY(logStorage, "pagekeep.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(logVault, "pagekeep.vault", QtWarningMsg)
Q_LOGGING_CATEGORY(logMeta, "pagekeep.meta", QtWarningMsg)
Q_LOGGING_CATEGORY(logLogin, "pagekeep.login", QtWarningMsg)
Q_LOGGING_CATEGORY(logConnect, "pagekeep.connect", QtWarningMsg)
Q_LOGGING_CATEGORY(logProgram, "pagekeep.program", QtWarningMsg)

QString loggable(const QUrl& url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}
