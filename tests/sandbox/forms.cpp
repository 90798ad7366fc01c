#include "tests/sandbox/forms.h"

#include "tests/sandbox/pages.h"

namespace sandbox {

namespace {

constexpr uint32_t mostBoxes = 200;

constexpr std::string_view style = R"(
body { font: 16px/1.5 sans-serif; margin: 0 auto; max-width: 34em; padding: 1.5em; background: #fbfaf5; color: #222; }
.notice { border: 1px solid #a58b3f; background: #fff4cf; padding: .4em .8em; }
label { display: block; margin: .4em 0; }
input[type=text], input[type=password] { display: block; font: inherit; width: 100%; box-sizing: border-box; }
button { font: inherit; padding: .4em 1.2em; margin: 1em .5em 0 0; }
footer { margin-top: 2em; font-size: .9em; }
@media (prefers-color-scheme: dark) {
  body { background: #22211c; color: #eee; } .notice { background: #4a3f1c; } a { color: #e8c860; }
}
)";

std::string formStart(std::string_view step, std::string_view dialog)
{
    return "<form method=\"post\" action=\"/sandbox/dialog/" + std::string(step) +
           "\">"
           "<input type=\"hidden\" name=\"dialog\" value=\"" +
           htmlEscaped(dialog) + "\">";
}

std::string formEnd(std::string_view button)
{
    return "<button type=\"submit\" name=\"action\" value=\"continue\" autofocus>" + std::string(button) +
           "</button><button type=\"submit\" name=\"action\" value=\"cancel\">Cancel</button></form>";
}

std::string checkbox(std::string_view name, std::string_view value, std::string_view label, bool isTicked)
{
    const std::string id = std::string(name) + "-" + htmlEscaped(value);
    return "<label for=\"" + id + "\"><input type=\"checkbox\" id=\"" + id + "\" name=\"" +
           std::string(name) + "\" value=\"" + htmlEscaped(value) + "\"" + (isTicked ? " checked" : "") +
           "> " + htmlEscaped(label) + "</label>\n";
}

} // namespace

std::string htmlEscaped(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

std::string plainPage(std::string_view title, std::string_view bodyHtml)
{
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
           "<link rel=\"icon\" href=\"data:,\"><title>" +
           htmlEscaped(title) + " – pagekeep-sandbox</title><style>" + std::string(style) +
           "</style></head><body><p class=\"notice\">This is pagekeep-sandbox, not Facebook.</p>"
           "<main><h1>" +
           htmlEscaped(title) + "</h1>\n" + std::string(bodyHtml) +
           "</main>\n"
           "<footer><a href=\"https://www.facebook.com/help\" "
           "target=\"_blank\">Help</a></footer></body></html>\n";
}

std::string errorPage(std::string_view title, std::string_view explanation)
{
    return plainPage(title, "<p>" + htmlEscaped(explanation) + "</p>");
}

std::string loginPage(std::string_view dialog, std::string_view appName, std::string_view name)
{
    return plainPage(
        "Log in",
        "<p>Log in to use your account with " + htmlEscaped(appName) + ".</p>" + formStart("login", dialog) +
            "<label for=\"name\">Name <input type=\"text\" id=\"name\" name=\"name\" "
            "autocomplete=\"off\" value=\"" +
            htmlEscaped(name) +
            "\"></label>"
            "<label for=\"password\">Password <input type=\"password\" id=\"password\" "
            "name=\"password\" autocomplete=\"off\"></label>" +
            formEnd("Log in") + "<p><a href=\"/sandbox/popup\" target=\"_blank\">Forgot password?</a></p>");
}

std::string pagesPage(std::string_view dialog, std::string_view appName, uint32_t pageCount)
{
    std::string boxes;
    if (pageCount > mostBoxes) {
        boxes = checkbox("page", "all", "All Pages (" + std::to_string(pageCount) + ")", true);
    } else {
        for (uint32_t page = 0; page < pageCount; ++page) {
            boxes += checkbox("page", pageId(page), pageName(page), true);
        }
    }
    if (pageCount == 0) {
        boxes = "<p>You do not manage any Pages.</p>";
    }
    return plainPage("Choose Pages", "<p>Which Pages may " + htmlEscaped(appName) + " use?</p>" +
                                         formStart("pages", dialog) + boxes + formEnd("Continue"));
}

std::string permissionsPage(std::string_view dialog, std::string_view appName,
                            const std::vector<std::pair<std::string, bool>>& permissions)
{
    std::string boxes;
    for (const auto& [permission, isTicked] : permissions) {
        boxes += checkbox("permission", permission, permission, isTicked);
    }
    return plainPage("Permissions", "<p>What may " + htmlEscaped(appName) + " do?</p>" +
                                        formStart("permissions", dialog) + boxes + formEnd("Allow"));
}

std::string reconnectPage(std::string_view dialog, std::string_view appName, std::string_view person)
{
    return plainPage("Continue as " + std::string(person),
                     "<p>You have used " + htmlEscaped(appName) +
                         " before. It keeps the Pages and permissions that you chose then.</p>" +
                         formStart("reconnect", dialog) + formEnd("Continue"));
}

} // namespace sandbox
