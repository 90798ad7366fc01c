#pragma once
/// \file All logging categories in one list. No log line holds a secret; addresses go without their query.

#include <QLoggingCategory>

class QUrl;

Q_DECLARE_LOGGING_CATEGORY(logStorage)  // pagekeep.storage
Q_DECLARE_LOGGING_CATEGORY(logVault)    // pagekeep.vault
Q_DECLARE_LOGGING_CATEGORY(logMeta)     // pagekeep.meta
Q_DECLARE_LOGGING_CATEGORY(logLogin)    // pagekeep.login
Q_DECLARE_LOGGING_CATEGORY(logConnect)  // pagekeep.connect
Q_DECLARE_LOGGING_CATEGORY(logProgram)  // pagekeep.program

/// Scheme, host, port and path: what of an address may be logged.
QString loggable(const QUrl& url);
