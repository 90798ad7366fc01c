#include "tests/sandbox/oddpages.h"

#include "tests/sandbox/forms.h"
#include "tests/sandbox/reply.h"
#include "tests/sandbox/scenario.h"

namespace sandbox {

namespace {

std::string index()
{
    std::string body =
        "<p>A local stand-in for Meta. Its dialog is at /dialog/oauth, its Graph at /v26.0/.</p>"
        "<h2>For trying out a login window</h2><ul>";
    for (const auto* name :
         {"popup", "download", "geolocation", "crash-link", "foreign", "scheme", "script-popup"}) {
        body += "<li><a href=\"/sandbox/" + std::string(name) + "\">" + name + "</a></li>";
    }
    body += "</ul><h2>Control</h2><ul><li><a href=\"/sandbox/control\">/sandbox/control</a></li>"
            "<li><a href=\"/sandbox/log\">/sandbox/log</a></li><li><a "
            "href=\"/sandbox/state\">/sandbox/state</a></li></ul>"
            "<h2>Scenarios</h2><ul>";
    for (const std::string& name : scenarioNames()) {
        body += "<li><a href=\"/sandbox/control?scenario=" + name + "\">" + name + "</a></li>";
    }
    return body + "</ul>";
}

} // namespace

bool answerOddPage(const Call& call, httplib::Response& response)
{
    if (call.path.empty() || call.isAt({"sandbox"})) {
        sendHtml(response, 200, plainPage("The sandbox", index()));
    } else if (call.isAt({"sandbox", "popup"})) {
        sendHtml(response, 200,
                 plainPage("Forgot password", "<p>There is no password here: any will do.</p>"
                                              "<p><a href=\"javascript:history.back()\">Back</a></p>"));
    } else if (call.isAt({"sandbox", "script-popup"})) {
        sendHtml(response, 200,
                 plainPage("Pop-up by script", "<button onclick=\"window.open('/sandbox/popup')\" autofocus>"
                                               "Open</button>"));
    } else if (call.isAt({"sandbox", "download"})) {
        response.status = 200;
        response.set_header("Content-Disposition", "attachment; filename=\"sandbox.bin\"");
        response.set_content("not for keeping", "application/octet-stream");
    } else if (call.isAt({"sandbox", "geolocation"})) {
        sendHtml(response, 200,
                 plainPage("Location", "<p id=\"answer\" role=\"status\">asking</p><script>"
                                       "const say = t => document.getElementById('answer').textContent = t;"
                                       "navigator.geolocation.getCurrentPosition(() => say('granted'), "
                                       "() => say('refused'));</script>"));
    } else if (call.isAt({"sandbox", "crash-link"})) {
        sendHtml(response, 200,
                 plainPage("Crash", "<p><a href=\"chrome://crash\">Crash the renderer</a></p>"));
    } else if (call.isAt({"sandbox", "foreign"})) {
        response.set_redirect("https://sso.example.com/", 302);
    } else if (call.isAt({"sandbox", "scheme"})) {
        response.set_redirect("pagekeep-test://open", 302);
    } else if (call.isAt({"sandbox", "elsewhere"})) {
        response.status = 200;
        response.set_content("{\"data\":[]}", "application/json; charset=UTF-8");
    } else {
        return false;
    }
    return true;
}

} // namespace sandbox
