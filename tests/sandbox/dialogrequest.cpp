#include "tests/sandbox/dialogrequest.h"

#include <algorithm>
#include <array>
#include <regex>

namespace sandbox {

namespace {

constexpr std::array<std::string_view, 22> knownScopes{"public_profile",
                                                       "email",
                                                       "openid",
                                                       "pages_show_list",
                                                       "pages_read_engagement",
                                                       "pages_manage_posts",
                                                       "pages_manage_metadata",
                                                       "pages_manage_engagement",
                                                       "pages_read_user_content",
                                                       "pages_messaging",
                                                       "pages_manage_ads",
                                                       "pages_manage_cta",
                                                       "read_insights",
                                                       "business_management",
                                                       "publish_video",
                                                       "ads_read",
                                                       "ads_management",
                                                       "leads_retrieval",
                                                       "instagram_basic",
                                                       "instagram_manage_insights",
                                                       "instagram_content_publish",
                                                       "user_friends"};

std::vector<std::string> words(std::string_view text, std::string_view separators)
{
    std::vector<std::string> found;
    while (!text.empty()) {
        const size_t end = std::min(text.find_first_of(separators), text.size());
        if (end > 0) {
            found.emplace_back(text.substr(0, end));
        }
        text.remove_prefix(std::min(text.size(), end + 1));
    }
    return found;
}

// The whole address counts, as in Meta's strict mode:
// https://developers.facebook.com/docs/facebook-login/security/
bool isAllowedRedirect(const std::string& address)
{
    static const std::regex loopback("http://(127\\.0\\.0\\.1|localhost):[0-9]{1,5}(/[^#]*)?");
    return address == "https://www.facebook.com/connect/login_success.html" ||
           std::regex_match(address, loopback);
}

std::unexpected<DialogRefusal> refusal(int status, std::string title, std::string explanation)
{
    return std::unexpected(DialogRefusal{status, std::move(title), std::move(explanation)});
}

} // namespace

std::expected<DialogRequest, DialogRefusal> readDialogRequest(const Call& call)
{
    DialogRequest request;
    request.app = appFromId(call.value("client_id"));
    if (!request.app) {
        return refusal(400, "Invalid App ID", "The provided app ID does not look like a valid app ID.");
    }
    request.redirect = call.value("redirect_uri");
    if (!isAllowedRedirect(request.redirect)) {
        return refusal(
            200, "Can't load URL",
            "The domain of this URL isn't included in the app's domains. To be able to load this URL, add "
            "all domains and subdomains of your app to the App Domains field in your app settings.");
    }
    const std::string types = call.value("response_type");
    for (const std::string& type : words(types.empty() ? "code" : types, ", ")) {
        if (type != "code" && type != "token" && type != "granted_scopes") {
            return refusal(400, "Error",
                           "Invalid parameter: response_type must be code, token or granted_scopes.");
        }
        request.responseTypes.insert(type);
    }
    if (!request.responseTypes.contains("token")) {
        request.responseTypes.insert("code");
    }
    const std::string method = call.value("code_challenge_method");
    if (call.has("code_challenge_method") && method != "S256" && method != "plain") {
        return refusal(400, "Error", "Invalid parameter: code_challenge_method must be S256 or plain.");
    }
    std::string unknown;
    for (const std::string& scope : words(call.value("scope"), ", ")) {
        if (std::find(knownScopes.begin(), knownScopes.end(), scope) == knownScopes.end()) {
            unknown += (unknown.empty() ? "" : ", ") + scope;
        } else if (scope != "public_profile" &&
                   std::find(request.scopes.begin(), request.scopes.end(), scope) == request.scopes.end()) {
            request.scopes.push_back(scope);
        }
    }
    if (!unknown.empty()) {
        return refusal(
            200, "Invalid Scopes: " + unknown,
            "This message is only shown to developers. Users of your app will ignore these permissions if "
            "present. Please read the documentation for valid permissions.");
    }
    return request;
}

} // namespace sandbox
