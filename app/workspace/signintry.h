#pragma once
/// \file The growing pauses after failed sign-ins, kept across restarts.

#include "app/base/id.h"
#include "app/base/result.h"

#include <QDateTime>
#include <QString>

class Connection;

/// Tries are counted in one of 1,024 buckets that a keyed hash of the name chooses, so that nothing typed is kept and a
/// name that does not exist waits like one that does.
namespace SignInTry {

/// Seconds to wait after so many failures in a row: none after two, then 5, 10, 20 … up to 15 minutes.
int pauseAfter(int failures);

/// Counts a try as failed before it is made, so that a try that is cut off is no free one. Inside the caller's
/// transaction. \errors SignInPaused with retryAt
Result<void> begin(const Connection& connection, const WorkspaceId& workspace, const QString& name,
                   const QDateTime& now);
/// It was right after all.
Result<void> succeed(const Connection& connection, const WorkspaceId& workspace, const QString& name);

} // namespace SignInTry

/// Names are compared without regard to case and to how an accent was typed.
QString foldedName(const QString& name);
