#include "tests/sandbox/connection.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace sandbox {

namespace {

constexpr std::chrono::seconds keepAlive{120};
constexpr std::chrono::seconds transfer{30};
// More than one test drives: a browser opens six connections to a host, and hanging ones hold their thread.
constexpr size_t threads = 64;

thread_local Connection* t_current = nullptr;

} // namespace

StopSignal::StopSignal()
{
    if (::pipe(m_pipe.data()) != 0) {
        std::abort();
    }
    for (int end : m_pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
}

StopSignal::~StopSignal()
{
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

void StopSignal::raise()
{
    // The byte is never read, so the pipe stays readable for everyone who waits.
    [[maybe_unused]] const auto written = ::write(m_pipe[1], "x", 1);
}

bool StopSignal::isRaised() const
{
    pollfd entry{m_pipe[0], POLLIN, 0};
    return ::poll(&entry, 1, 0) > 0;
}

Connection::Connection(socket_t socket, const StopSignal& stop) : m_socket(socket), m_stop(stop)
{
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    t_current = this;
}

Connection::~Connection()
{
    t_current = nullptr;
    ::shutdown(m_socket, SHUT_RDWR);
    ::close(m_socket);
}

Connection& Connection::current()
{
    return *t_current;
}

bool Connection::wait(short events, std::chrono::milliseconds time) const
{
    std::array<pollfd, 2> entries{{{m_socket, events, 0}, {m_stop.descriptor(), POLLIN, 0}}};
    const int ready = ::poll(entries.data(), entries.size(), static_cast<int>(time.count()));
    return ready > 0 && entries[1].revents == 0 && entries[0].revents != 0;
}

void Connection::pause(std::chrono::milliseconds time) const
{
    pollfd entry{m_stop.descriptor(), POLLIN, 0};
    ::poll(&entry, 1, static_cast<int>(time.count()));
}

void Connection::hang()
{
    char byte = 0;
    while (wait(POLLIN, std::chrono::hours(1)) && ::recv(m_socket, &byte, 1, 0) > 0) {
    }
    drop();
}

bool Connection::waitForRequest(std::chrono::milliseconds time) const
{
    return m_start < m_end || wait(POLLIN, time);
}

bool Connection::is_readable() const
{
    return m_start < m_end || wait(POLLIN, transfer);
}

bool Connection::is_writable() const
{
    return !m_dropped && wait(POLLOUT, transfer);
}

ssize_t Connection::read(char* data, size_t size)
{
    if (m_start == m_end) {
        if (!wait(POLLIN, transfer)) {
            return -1;
        }
        const ssize_t received = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (received <= 0) {
            return received;
        }
        m_start = 0;
        m_end = static_cast<size_t>(received);
    }
    const size_t count = std::min(size, m_end - m_start);
    std::memcpy(data, m_buffer.data() + m_start, count);
    m_start += count;
    return static_cast<ssize_t>(count);
}

bool Connection::readBody(size_t size, const httplib::ContentReceiver& receiver)
{
    std::array<char, 4096> piece{};
    while (size > 0) {
        const ssize_t count = read(piece.data(), std::min(size, piece.size()));
        if (count <= 0 || !receiver(piece.data(), static_cast<size_t>(count))) {
            return false;
        }
        size -= static_cast<size_t>(count);
    }
    return true;
}

ssize_t Connection::write(const char* data, size_t size)
{
    if (!is_writable()) {
        return -1;
    }
    return ::send(m_socket, data, size, MSG_NOSIGNAL);
}

void Connection::get_remote_ip_and_port(std::string& ip, int& port) const
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    ::getpeername(m_socket, reinterpret_cast<sockaddr*>(&address), &length);
    ip = "127.0.0.1";
    port = ntohs(address.sin_port);
}

void Connection::get_local_ip_and_port(std::string& ip, int& port) const
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &length);
    ip = "127.0.0.1";
    port = ntohs(address.sin_port);
}

LoopbackServer::LoopbackServer(const StopSignal& stop) : m_stop(stop)
{
    set_keep_alive_timeout(keepAlive.count()); // what the Keep-Alive header says
    set_keep_alive_max_count(1'000'000);
    new_task_queue = [] { return new httplib::ThreadPool(threads); };
    // httplib's own default is SO_REUSEPORT, with which two sandboxes would share a port unnoticed.
    set_socket_options([](socket_t socket) {
        const int on = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });
}

int LoopbackServer::bind(int port)
{
    if (port == 0) {
        return bind_to_any_port("127.0.0.1");
    }
    return bind_to_port("127.0.0.1", port) ? port : -1;
}

bool LoopbackServer::process_and_close_socket(socket_t socket)
{
    Connection connection(socket, m_stop);
    bool closed = false;
    while (!closed && connection.waitForRequest(keepAlive)) {
        if (!process_request(connection, false, closed, nullptr) || connection.isDropped()) {
            break;
        }
    }
    return true;
}

} // namespace sandbox
