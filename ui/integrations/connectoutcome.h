#pragma once
/// \file What came of a connect, in words that are true: what is connected, and everything that is not.

#include "app/integrations/connect.h"
#include "ui/shared/errortext.h"

/// Its Retry goes on with a list that broke off, or else leads to Facebook once more.
/// \param purpose what the connect was begun for
ErrorText textOf(const Connected& connected, const ConnectPurpose& purpose);
