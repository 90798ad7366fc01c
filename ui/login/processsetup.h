#pragma once
/// \file What must be settled before Qt and Chromium start: environment, core files, Chromium's sandbox, the
/// log.

#include <QString>

namespace ProcessSetup {

/// No core file and no crash dialog: the memory of this process holds a sign-in.
void writeNoCore();

/// Drops what would open a debugger's port, write keys or pages to disk, or switch off a protection, and
/// every Chromium flag that is not known to be harmless. Chromium's sandbox may be switched off from outside
/// only when `sandboxMayBeOff`: the tests' scripts do that as root, against a stand-in on loopback.
void cleanEnvironment(bool sandboxMayBeOff);

/// Why Chromium's sandbox could not start here; empty when it can, or when it was switched off.
/// Call after cleanEnvironment() and before any thread runs.
QString sandboxObstacle();

/// Whether it was switched off. Call after cleanEnvironment().
bool isSandboxOff();

/// The log goes to stderr, without the query and the fragment of any address. A message that Qt would abort
/// on ends the process with ExitCode::CannotStart.
void installLog();

} // namespace ProcessSetup
