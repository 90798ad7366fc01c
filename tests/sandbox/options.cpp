#include "tests/sandbox/options.h"

#include <charconv>

namespace sandbox {

std::expected<Options, std::string> readOptions(int count, char** arguments)
{
    Options options;
    std::vector<std::pair<std::string, std::string>>
        later; // after the scenario, which resets where it strikes
    for (int i = 1; i < count; ++i) {
        std::string name = arguments[i];
        if (!name.starts_with("--")) {
            return std::unexpected("unexpected argument \"" + name + "\"");
        }
        name.erase(0, 2);
        if (name == "help") {
            options.wantsHelp = true;
            continue;
        }
        if (name == "stay") {
            options.staysOpen = true;
            continue;
        }
        std::string value;
        if (const size_t equals = name.find('='); equals != std::string::npos) {
            value = name.substr(equals + 1);
            name.erase(equals);
        } else if (name == "revoke-pages" &&
                   (i + 1 == count || std::string_view(arguments[i + 1]).starts_with("--"))) {
            value = "yes";
        } else if (++i < count) {
            value = arguments[i];
        } else {
            return std::unexpected("--" + name + " wants a value");
        }
        if (name == "port") {
            const auto [end, error] =
                std::from_chars(value.data(), value.data() + value.size(), options.port);
            if (error != std::errc() || *end != '\0' || options.port < 0 || options.port > 65535) {
                return std::unexpected("port takes a number up to 65535, not \"" + value + "\"");
            }
        } else if (name == "scenario") {
            if (std::string wrong = options.settings.change(name, value); !wrong.empty()) {
                return std::unexpected(std::move(wrong));
            }
        } else {
            later.emplace_back(name, value);
        }
    }
    for (const auto& [name, value] : later) {
        if (std::string wrong = options.settings.change(name, value); !wrong.empty()) {
            return std::unexpected(std::move(wrong));
        }
    }
    return options;
}

std::string helpText()
{
    std::string help = R"(pagekeep-sandbox: a local stand-in for Meta, on 127.0.0.1 only

  --port N           listen there; 0, the default, takes a free port
  --pages N          Pages that the person manages (3; up to 100000)
  --portfolio-pages N  how many of these, the last, are held in business portfolios (0)
  --scenario NAME    what goes wrong (normal)
  --at KIND          strike only these calls: all, reads, exchange, me, accounts, businesses, owned_pages,
                     client_pages, permissions, page, debug, revoke
  --after N          answer N of them properly before
  --delay MS         answer each call of the Graph after that long (0)
  --consent ask|auto show the dialog, or agree to everything at once (ask)
  --login first|other  who logs in
  --revoke-pages     let /oauth/revoke take Page tokens
  --untick-ends yes|no whether the token of an unticked Page dies at once (yes)
  --self-inspection yes|no  whether tokens of people and Pages may call /debug_token (yes)
  --app-tokens yes|no  whether the app's own token counts; no is app type Native/Desktop (yes)
  --usage PERCENT    what the usage headers say (1)
  --stay             do not end when stdin closes
  --help             this text

It prints one line, "pagekeep-sandbox: http://127.0.0.1:PORT", when it is ready.
Everything but the port can be changed while it runs: /sandbox/control?scenario=NAME&pages=N

Scenarios:
)";
    for (const std::string& name : scenarioNames()) {
        help += "  " + name + "\n";
    }
    return help;
}

} // namespace sandbox
