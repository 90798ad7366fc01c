#pragma once

#include "tests/sandbox/platform.h"
#include "tests/sandbox/portfolio.h"

namespace sandbox {

// The Graph API as far as connecting and disconnecting Pages needs it. Each call is answered with a JSON
// object or with Meta's error.
class Graph
{
public:
    explicit Graph(Platform& platform);

    Answer answer(const Call& call);

private:
    struct Caller
    {
        std::optional<Token> token; // of a person or a Page
        const App* app = nullptr;
    };

    // Who calls; refuses a missing or dead token and a wrong appsecret_proof.
    std::expected<Caller, GraphError> caller(const Call& call);

    Answer me(const Call& call, const Caller& caller);
    Answer accounts(const Call& call, const Caller& caller);
    Answer portfolios(const Call& call, const Caller& caller);
    // The chosen ones of these, as the caller, a person, sees them; "listed" may spoil the list itself.
    Answer pages(const Call& call, const Caller& caller, PageRange range, Scenario listed);
    Answer permissions(const Call& call, const Caller& caller);
    Answer pageNode(const Call& call, const Caller& caller, uint32_t page);

    Platform& m_platform;
};

} // namespace sandbox
