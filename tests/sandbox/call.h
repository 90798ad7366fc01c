#pragma once

#include <httplib.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sandbox {

// One request as Meta reads it: the path without its version, and the parameters of address and body
// together.
struct Call
{
    std::string method;  // after a "method" parameter was honoured
    std::string version; // "v26.0", or empty
    std::vector<std::string> path;
    std::vector<std::pair<std::string, std::string>> parameters;
    std::string token; // of the Authorization header, else access_token
    std::string base;  // scheme, host and port as the client names them
    std::string cookie;
    std::string rawPath;
    std::string rawQuery;
    std::string rawBody;
    std::string authorization;

    bool has(std::string_view name) const;
    std::string value(std::string_view name) const; // the first, or empty
    std::vector<std::string> values(std::string_view name) const;
    bool isAt(std::initializer_list<std::string_view> parts) const;
};

// Reads the body with the reader where there is one; form, JSON and multipart bodies are understood.
Call readCall(const httplib::Request& request, const httplib::ContentReader* reader);

} // namespace sandbox
