#include "tests/sandbox/connection.h"
#include "tests/sandbox/control.h"
#include "tests/sandbox/dialog.h"
#include "tests/sandbox/errors.h"
#include "tests/sandbox/faults.h"
#include "tests/sandbox/forms.h"
#include "tests/sandbox/graph.h"
#include "tests/sandbox/oddpages.h"
#include "tests/sandbox/options.h"
#include "tests/sandbox/usage.h"

#include <poll.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace sandbox;

namespace {

StopSignal* g_stop = nullptr;

void stopOnSignal(int)
{
    g_stop->raise();
}

class Sandbox
{
public:
    explicit Sandbox(const Settings& settings)
        : m_platform(settings), m_dialog(m_platform), m_graph(m_platform), m_control(m_platform)
    {
    }

    void answer(const httplib::Request& request, httplib::Response& response,
                const httplib::ContentReader* reader)
    {
        const Call call = readCall(request, reader);
        m_control.record(call, request);
        if (m_control.answer(call, response)) {
            return;
        }
        if (call.isAt({"dialog", "oauth"})) {
            return m_dialog.open(call, response);
        }
        if (call.path.size() == 3 && call.path[0] == "sandbox" && call.path[1] == "dialog") {
            return m_dialog.step(call, response);
        }
        if ((call.path.empty() && call.version.empty() && call.method == "GET") ||
            (!call.path.empty() && call.path.front() == "sandbox")) {
            if (!answerOddPage(call, response)) {
                sendHtml(response, 404, errorPage("Not found", "The sandbox has no such page."));
            }
            return;
        }
        answerGraph(call, response);
    }

private:
    void answerGraph(const Call& call, httplib::Response& response)
    {
        Connection::current().pause(m_platform.settings().delay);
        setGraphHeaders(response, call);
        tellUsage(call, m_platform.settings().usage, response);
        if (strike(m_platform, call, response)) {
            return;
        }
        if (const Answer body = m_graph.answer(call)) {
            sendJson(response, *body);
        } else {
            sendError(response, body.error());
            if (isRateLimit(body.error().code)) {
                tellOfLimit(call, response);
            }
        }
    }

    Platform m_platform;
    Dialog m_dialog;
    Graph m_graph;
    Control m_control;
};

// Returns when stdin closes (unless it stays open) or a signal came.
void waitForTheEnd(const StopSignal& stop, bool staysOpen)
{
    std::array<pollfd, 2> entries{{{stop.descriptor(), POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}}};
    std::array<char, 256> ignored{};
    while (true) {
        if (::poll(entries.data(), staysOpen ? 1 : 2, -1) < 0 && errno != EINTR) {
            return;
        }
        if (entries[0].revents != 0 || (entries[1].revents & (POLLERR | POLLNVAL)) != 0 ||
            (entries[1].revents != 0 && ::read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0)) {
            return;
        }
    }
}

} // namespace

int main(int count, char** arguments)
{
    const auto options = readOptions(count, arguments);
    if (!options) {
        std::fprintf(stderr, "pagekeep-sandbox: %s\n", options.error().c_str());
        return 2;
    }
    if (options->wantsHelp) {
        std::fputs(helpText().c_str(), stdout);
        return 0;
    }
    StopSignal stop;
    g_stop = &stop;
    std::signal(SIGTERM, stopOnSignal);
    std::signal(SIGINT, stopOnSignal);

    Sandbox sandbox(options->settings);
    LoopbackServer server(stop);
    server.Get(".*", [&](const httplib::Request& request, httplib::Response& response) {
        const httplib::ContentReader reader(
            [&request](const httplib::ContentReceiver& receiver) {
                const size_t size =
                    std::strtoull(request.get_header_value("Content-Length").c_str(), nullptr, 10);
                return Connection::current().readBody(size, receiver);
            },
            nullptr);
        sandbox.answer(request, response, &reader);
    });
    server.Options(".*", [&](const httplib::Request& request, httplib::Response& response) {
        sandbox.answer(request, response, nullptr);
    });
    const httplib::Server::HandlerWithContentReader withBody =
        [&](const httplib::Request& request, httplib::Response& response,
            const httplib::ContentReader& reader) { sandbox.answer(request, response, &reader); };
    server.Post(".*", withBody).Put(".*", withBody).Patch(".*", withBody).Delete(".*", withBody);

    const int port = server.bind(options->port);
    if (port < 0) {
        std::fprintf(stderr, "pagekeep-sandbox: port %d of 127.0.0.1 is taken\n", options->port);
        return 1;
    }
    std::thread listening([&server] { server.listen_after_bind(); });
    while (!server.is_running()) {
        std::this_thread::yield();
    }
    std::printf("pagekeep-sandbox: http://127.0.0.1:%d\n", port);
    std::fflush(stdout);

    waitForTheEnd(stop, options->staysOpen);
    stop.raise(); // ends every wait of every connection
    server.stop();
    listening.join();
    return 0;
}
