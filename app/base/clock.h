#pragma once
/// \file The time, as a value that a test can replace.

#include <QDateTime>

#include <chrono>
#include <functional>

struct Clock
{
    /// Time since some fixed moment of this run of the computer. Goes on while the computer sleeps, and
    /// nobody can set it: what has an age is judged by this one.
    std::function<std::chrono::milliseconds()> elapsed;
    /// The calendar's time, UTC: for what is shown and kept.
    std::function<QDateTime()> now;

    static Clock system();
};
