#pragma once
/// \file A person's consent at Facebook: from the click to an answer that is accepted, and what that is worth.

#include "app/integrations/connect.h"
#include "app/meta/oauth.h"

class Connection;

struct Consent
{
    Attempt attempt;
    OAuth::Answer answer;
};

/// Opens Facebook's dialog, waits for the person, and judges the answer.
/// \errors StateMismatch, LinkExpired, SessionChanged, RoleForbids, Declined, AppMissing, AppRefused, Login…, Cancelled,
/// and those of Vault and Database
Result<Consent> askForConsent(Work& work, const ConnectParts& parts, const ConnectRequest& request);

/// The person agreed, and what came of it is not kept: the message must say so.
std::unexpected<Error> failedWithConsent(Error error);

/// With an app secret, every call proves that it comes from the app.
Result<void> proveWithAppSecret(GraphClient& graph, const ConnectParts& parts, const WorkspaceId& workspace,
                                const AppId& app);

/// From the answer to the user token: the longest-lived one that this form can have.
/// \errors SecretWrong, CodeRefused, ExchangeRefused, and those of GraphClient
Result<Meta::Token> userToken(GraphClient& graph, const Attempt& attempt, OAuth::Answer answer);

/// The app-scoped user ID of whoever signed in.
Result<QByteArray> userIdOf(GraphClient& graph, const Secret& token);

/// By which the same Facebook login is recognised: made with a key of the workspace's own, so that it says nothing
/// elsewhere.
Result<QByteArray> loginHashOf(const Connection& connection, const Vault& vault, const WorkspaceId& workspace,
                               const AppId& app, QByteArrayView userId);
