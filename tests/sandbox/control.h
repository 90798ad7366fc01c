#pragma once

#include "tests/sandbox/platform.h"

#include <chrono>
#include <deque>

namespace sandbox {

// What tests ask about and change: /sandbox/control, /sandbox/log and /sandbox/state.
class Control
{
public:
    explicit Control(Platform& platform);

    void record(const Call& call, const httplib::Request& request);
    bool answer(const Call& call, httplib::Response& response); // false: not an address of these

private:
    struct Entry
    {
        qint64 time = 0; // milliseconds since the start
        Call call;
        std::string method;
        std::string userAgent;
        std::string contentType;
    };

    void change(const Call& call, httplib::Response& response);
    void sendLog(const Call& call, httplib::Response& response);

    Platform& m_platform;
    const std::chrono::steady_clock::time_point m_start;
    std::mutex m_mutex;
    std::deque<Entry> m_log;
};

} // namespace sandbox
