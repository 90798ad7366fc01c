#pragma once

#include "tests/sandbox/platform.h"

namespace sandbox {

// Tokens: how they are got, looked into and ended.
class OAuth
{
public:
    explicit OAuth(Platform& platform);

    Answer accessToken(const Call& call); // /oauth/access_token
    Answer revoke(const Call& call);      // /oauth/revoke
    Answer debugToken(const Call& call);  // /debug_token

private:
    Answer exchangeCode(const Call& call, const App& app);
    Answer exchangeToken(const Call& call, const App& app);

    Platform& m_platform;
};

} // namespace sandbox
