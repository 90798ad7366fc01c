#include "tests/benchmarks/firstpaint.h"

#include <QtGlobal>

#include <poll.h>
#include <xcb/xcb.h>
#include <xcb/xcbext.h>

#include <cstdlib>

using namespace std::chrono_literals;

namespace {

// The DAMAGE extension in the four messages that are needed here, because its own C library would be one more
// package to install. https://gitlab.freedesktop.org/xorg/proto/xorgproto/-/blob/master/damageproto.txt
xcb_extension_t damageExtension{const_cast<char*>("DAMAGE"), 0};

struct QueryVersion
{
    std::uint8_t majorOpcode;
    std::uint8_t minorOpcode;
    std::uint16_t length;
    std::uint32_t version;
    std::uint32_t revision;
};

struct Create
{
    std::uint8_t majorOpcode;
    std::uint8_t minorOpcode;
    std::uint16_t length;
    std::uint32_t damage;
    std::uint32_t drawable;
    std::uint8_t level; // 0: every drawing as it happens
    std::uint8_t padding[3];
};

struct Notify
{
    std::uint8_t type;
    std::uint8_t level;
    std::uint16_t sequence;
    std::uint32_t drawable;
    std::uint32_t damage;
    std::uint32_t time;
    xcb_rectangle_t area;
    xcb_rectangle_t geometry;
};

template <class Request>
unsigned send(xcb_connection_t* connection, Request& request, std::uint8_t opcode, bool hasReply)
{
    xcb_protocol_request_t protocol{1, &damageExtension, opcode, std::uint8_t(hasReply ? 0 : 1)};
    iovec parts[3] = {}; // xcb uses the two before the one it is given
    parts[2] = {&request, sizeof request};
    return xcb_send_request(connection, hasReply ? XCB_REQUEST_CHECKED : 0, parts + 2, &protocol);
}

xcb_screen_t* screenOf(xcb_connection_t* connection)
{
    return xcb_setup_roots_iterator(xcb_get_setup(connection)).data;
}

} // namespace

FirstPaint::FirstPaint() : m_connection(xcb_connect(nullptr, nullptr))
{
    if (xcb_connection_has_error(m_connection))
        qFatal("no X display");
    const auto* extension = xcb_get_extension_data(m_connection, &damageExtension);
    if (!extension || !extension->present)
        qFatal("the X server has no DAMAGE extension");
    QueryVersion version{0, 0, 0, 1, 1};
    const unsigned sequence = send(m_connection, version, 0, true);
    std::free(xcb_wait_for_reply(m_connection, sequence, nullptr));

    const std::uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection, screenOf(m_connection)->root, XCB_CW_EVENT_MASK, &events);
    // A round trip, so that the server listens before the program starts.
    std::free(xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
}

FirstPaint::~FirstPaint()
{
    xcb_disconnect(m_connection);
}

void FirstPaint::watch(unsigned window)
{
    m_window = window;
    const std::uint32_t events = XCB_EVENT_MASK_STRUCTURE_NOTIFY; // a window manager takes it away from the root
    xcb_change_window_attributes(m_connection, window, XCB_CW_EVENT_MASK, &events);
    Create create{0, 0, 0, xcb_generate_id(m_connection), window, 0, {}};
    send(m_connection, create, 1, false);
    xcb_flush(m_connection);
}

std::optional<std::chrono::steady_clock::time_point> FirstPaint::await(std::chrono::milliseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    const int damageNotify = xcb_get_extension_data(m_connection, &damageExtension)->first_event;
    while (std::chrono::steady_clock::now() < end) {
        const std::unique_ptr<xcb_generic_event_t, decltype(&std::free)> event(xcb_poll_for_event(m_connection),
                                                                              &std::free);
        if (!event) {
            pollfd ready{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            poll(&ready, 1, 100);
            continue;
        }
        const int type = event->response_type & 0x7f;
        if (type == XCB_CREATE_NOTIFY && m_window == 0) {
            const auto* made = reinterpret_cast<const xcb_create_notify_event_t*>(event.get());
            if (made->width >= 200 && made->height >= 200) {
                m_area = made->width * made->height;
                watch(made->window);
            }
        } else if (type == XCB_MAP_NOTIFY) {
            if (reinterpret_cast<const xcb_map_notify_event_t*>(event.get())->window == m_window)
                m_isMapped = true;
        } else if (type == damageNotify && m_isMapped) {
            const auto* drawn = reinterpret_cast<const Notify*>(event.get());
            if (int(drawn->area.width) * drawn->area.height * 2 >= m_area)
                return std::chrono::steady_clock::now();
        }
    }
    return {};
}
