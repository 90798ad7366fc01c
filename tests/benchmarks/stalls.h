#pragma once
/// \file How long a person waits who goes on using a window: the longest stall while something is done again and again.

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <functional>

class QWidget;

struct Stall
{
    double milliseconds = 0;
    double computing = 0; ///< of it, milliseconds; at most
};

/// Lets the window be for a while.
void pause(std::chrono::milliseconds time);

/// Does it again and again, with a pause in between, until it is enough; then waits until all is painted.
Stall stallUntil(const std::function<bool()>& enough, std::chrono::milliseconds between,
                 const std::function<void()>& deed);
/// So many times; the deed is told which time it is.
Stall stallOf(int times, std::chrono::milliseconds between, const std::function<void(int)>& deed);
/// Of a bare window with nothing to do.
Stall idleStall();

void press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = {}, const QString& text = {});
void turnWheel(QWidget* widget, int notches);
