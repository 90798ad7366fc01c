#pragma once
/// \file The numbered steps that a database goes through; each is one transaction with its number.

#include "app/base/result.h"

class Connection;

/// Only reads. \errors DatabaseNewer when the file was made by a newer Pagekeep
Result<void> refuseNewer(const Connection& connection);

/// Brings the file to the newest version. Stops at the first step that fails, and leaves that step undone.
Result<void> migrate(const Connection& connection);
