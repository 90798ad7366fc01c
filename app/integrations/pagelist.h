#pragma once
/// \file The list of the Pages that a Facebook login manages, read to its end.

#include "app/meta/graphclient.h"

#include <functional>

class Work;

/// A Page and its token; empty where Meta hands out none.
using EachPage = std::function<Result<void>(Meta::ListedPage, QByteArrayView)>;

/// Hands over every Page of /me/accounts, and with `withPortfolios` those that the login's businesses own or look after,
/// which that edge leaves out (https://developers.facebook.com/docs/graph-api/reference/user/accounts/). A Page comes once;
/// once more where it came without a token and another edge has one. What was handed over stays, when the reading breaks
/// off: whoever reads decides what an incomplete list is worth.
/// \errors PageListBroken, and those of GraphClient and of `each`
Result<void> readPageList(GraphClient& graph, const Secret& token, bool withPortfolios, const EachPage& each);

/// Whether a list that broke off with this may be whole the next time.
bool isListTrouble(const Error& error);
