#include "tests/sandbox/errors.h"

namespace sandbox {

namespace {

// https://developers.facebook.com/docs/graph-api/guides/error-handling
std::string wordsOfBadToken(int subcode)
{
    const std::string start = "Error validating access token: ";
    switch (subcode) {
    case 0:
        return start + "The session was explicitly ended.";
    case 458:
        return start + "The user has not authorized application.";
    case 459:
        return start + "You cannot access the app till you log in to www.facebook.com and follow the "
                       "instructions given.";
    case 463:
        return start + "Session has expired.";
    case 464:
        return start + "Sessions for the user are not allowed because the user is not a confirmed user.";
    case 467:
        return start + "The session is invalid because the user logged out.";
    case 490:
        return start + "The user is enrolled in a blocking, logged-in checkpoint.";
    case 492:
        return start + "The user must be an administrator, editor, or moderator of the page.";
    default:
        return start + "The session has been invalidated because the user changed their password or Facebook "
                       "has changed the session for security reasons.";
    }
}

// https://developers.facebook.com/docs/graph-api/overview/rate-limiting
std::string wordsOfRateLimit(int code)
{
    switch (code) {
    case 4:
        return "Application request limit reached";
    case 9:
        return "Application request limit reached for this person";
    case 17:
        return "User request limit reached";
    case 32:
        return "Page request limit reached";
    case 341:
        return "Feed action request limit reached";
    case 613:
        return "Calls to this api have exceeded the rate limit.";
    case 80001:
        return "There have been too many calls to this Page account. Wait a bit and try again.";
    default:
        return {};
    }
}

} // namespace

bool isRateLimit(int code)
{
    return !wordsOfRateLimit(code).empty();
}

std::optional<GraphError> metaError(int code, int subcode, const std::string& permission)
{
    const std::string number = "(#" + std::to_string(code) + ") ";
    GraphError error;
    error.code = code;
    error.subcode = subcode;
    if (isRateLimit(code)) {
        error.message = number + wordsOfRateLimit(code);
        error.isTransient = code == 4 || code == 17;
    } else if (code == 1) {
        error.status = 500;
        error.message = "An unknown error has occurred.";
    } else if (code == 2) {
        error.status = 500;
        error.isTransient = true;
        error.message = "An unexpected error has occurred. Please retry your request later.";
    } else if (code == 10) {
        error.message = number + "This endpoint requires the '" +
                        (permission.empty() ? "pages_read_engagement" : permission) +
                        "' permission or the 'Page Public Content Access' feature.";
    } else if (code == 102) {
        error.message = "Session key invalid or no longer valid";
    } else if (code == 190) {
        error.message = wordsOfBadToken(subcode);
    } else if (code >= 200 && code <= 299) {
        error.message = number + "Requires the " + (permission.empty() ? "pages_manage_posts" : permission) +
                        " permission to manage the object";
    } else if (code == 368) {
        error.message = number + "The action attempted has been deemed abusive or is otherwise disallowed";
        error.userTitle = "We limit how often you can do this";
        error.userMessage =
            "You can't use this feature right now. To help protect the community from spam, we limit "
            "how often <b>you</b> can post, comment or do other things.";
    } else {
        return std::nullopt;
    }
    return error;
}

} // namespace sandbox
