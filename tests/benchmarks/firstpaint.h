#pragma once
/// \file Sees from outside when a program's window is there: the X server tells when it was drawn into.

#include <QSize>

#include <chrono>
#include <memory>
#include <optional>

struct xcb_connection_t;

/// Watches from its making on, so it stands before the start of the program. Takes the first window of at least
/// 200 × 200 pixels that anybody makes, and the moment at which half of it or more was drawn while it was mapped.
/// Needs the X server's DAMAGE extension.
class FirstPaint
{
public:
    FirstPaint();
    ~FirstPaint();

    /// When that was; nothing when it does not happen in time.
    std::optional<std::chrono::steady_clock::time_point> await(std::chrono::milliseconds time);

private:
    void watch(unsigned window);

    xcb_connection_t* m_connection;
    unsigned m_window = 0;
    int m_area = 0;
    bool m_isMapped = false;
};
