#pragma once
/// \file Checking a Facebook login: one question for all of its Pages.

#include "app/integrations/healthstore.h"

struct Round;

/// Its permissions, then the list, and when its tokens end. What Meta says is kept, and is no error; an incomplete list
/// proves nothing. \errors Cancelled, and those of Vault and Database
Result<void> checkLogin(Round& round, const CheckedLogin& login);
