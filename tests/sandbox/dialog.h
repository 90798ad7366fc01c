#pragma once

#include "tests/sandbox/platform.h"

#include <deque>

namespace sandbox {

// The login dialog: https://developers.facebook.com/documentation/facebook-login/guides/advanced/manual-flow
class Dialog
{
public:
    explicit Dialog(Platform& platform);

    void open(const Call& call, httplib::Response& response); // GET /dialog/oauth
    void step(const Call& call, httplib::Response& response); // GET and POST /sandbox/dialog/<step>

private:
    struct Pending
    {
        const App* app = nullptr;
        std::string redirect;
        std::string state;
        bool hasState = false;
        bool wantsCode = false;
        bool wantsToken = false;
        bool wantsScopes = false;
        bool asksAgain = false; // auth_type=rerequest or reauthorize
        std::string challenge;
        std::string challengeMethod;
        std::vector<std::string> scopes;
        uint8_t login = 0;                       // 0: nobody is logged in yet
        std::optional<std::set<uint32_t>> pages; // none: all
    };

    std::optional<Pending> read(const Call& call, httplib::Response& response) const;
    void showStep(const std::string& id, const Pending& pending, std::string_view step,
                  httplib::Response& response);
    std::string firstStep(const Pending& pending) const;
    void agree(const Pending& pending, const std::set<std::string>& permissions, httplib::Response& response);
    void cancel(const Pending& pending, httplib::Response& response);
    std::string answeredState(const Pending& pending);
    std::optional<Pending> find(const std::string& id) const;
    std::string keep(Pending pending);
    void update(const std::string& id, const Pending& pending);

    Platform& m_platform;
    mutable std::mutex m_mutex;
    std::map<std::string, Pending> m_pending;
    std::deque<std::string> m_order; // the oldest are forgotten
    std::string m_lastState;         // of the dialog before, for the scenario that replays it
};

} // namespace sandbox
