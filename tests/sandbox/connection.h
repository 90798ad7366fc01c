#pragma once

#include <httplib.h>

#include <array>
#include <atomic>
#include <chrono>
#include <string>

namespace sandbox {

// A flag that waits can poll() on together with a socket, so that stopping ends every wait at once.
class StopSignal
{
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

    void raise(); // safe in a signal handler
    bool isRaised() const;
    int descriptor() const { return m_pipe[0]; }

private:
    std::array<int, 2> m_pipe;
};

// One client's socket. httplib reads and writes HTTP through it; scenarios use it to delay, hang or drop.
class Connection final : public httplib::Stream
{
public:
    Connection(socket_t socket, const StopSignal& stop);
    ~Connection() override;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // The connection whose request this thread is answering.
    static Connection& current();

    void pause(std::chrono::milliseconds time) const; // ends early when the program stops
    void hang();                                      // until the client leaves; nothing is answered
    void drop() { m_dropped = true; }                 // nothing is answered, and the socket is closed
    bool isDropped() const { return m_dropped; }
    bool waitForRequest(std::chrono::milliseconds time) const;

    // Reads the body of a GET, which httplib leaves lying before the next request: Meta's Node SDK sends "{}"
    // with each.
    bool readBody(size_t size, const httplib::ContentReceiver& receiver);

    using httplib::Stream::write;
    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char* data, size_t size) override;
    ssize_t write(const char* data, size_t size) override;
    void get_remote_ip_and_port(std::string& ip, int& port) const override;
    void get_local_ip_and_port(std::string& ip, int& port) const override;
    socket_t socket() const override { return m_socket; }

private:
    bool wait(short events, std::chrono::milliseconds time) const;

    socket_t m_socket;
    const StopSignal& m_stop;
    bool m_dropped = false;
    std::array<char, 16384> m_buffer;
    size_t m_start = 0;
    size_t m_end = 0;
};

// httplib's server with connections of ours: kept alive for long, TCP_NODELAY, one thread each.
class LoopbackServer final : public httplib::Server
{
public:
    explicit LoopbackServer(const StopSignal& stop);

    // Takes 127.0.0.1 and the port, 0 meaning a free one. Returns the port, or -1 when it is taken.
    int bind(int port);

private:
    bool process_and_close_socket(socket_t socket) override;

    const StopSignal& m_stop;
};

} // namespace sandbox
