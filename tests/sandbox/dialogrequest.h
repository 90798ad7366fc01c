#pragma once

#include "tests/sandbox/platform.h"

namespace sandbox {

// The checked parameters of the dialog's address.
struct DialogRequest
{
    const App* app = nullptr;
    std::string redirect;
    std::set<std::string> responseTypes;
    std::vector<std::string> scopes;
};

// What Facebook shows on a page of its own, without sending the person back to the app.
struct DialogRefusal
{
    int status = 200;
    std::string title;
    std::string explanation;
};

std::expected<DialogRequest, DialogRefusal> readDialogRequest(const Call& call);

} // namespace sandbox
