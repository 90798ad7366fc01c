#pragma once
/// \file How long a person waits who goes on using a window: the longest stall while something is done again and again.

#include <QEventLoop>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

struct Stall
{
    double milliseconds = 0;
    double computing = 0; ///< of it, milliseconds; at most
};

/// Lets the window be for a while.
void pause(std::chrono::milliseconds time);

/// There already before anything is measured in it, as the program's window is.
class ShownWindow : public QWidget
{
public:
    ShownWindow();
    void put(QWidget* panel);
};

/// Does it again and again, with a pause in between, until it is enough; then waits until all is painted.
Stall stallUntil(const std::function<bool()>& enough, std::chrono::milliseconds between,
                 const std::function<void()>& deed);
/// So many times; the deed is told which time it is.
Stall stallOf(int times, std::chrono::milliseconds between, const std::function<void(int)>& deed);

Stall longer(const Stall& one, const Stall& other);
/// The same stall, after a line for it.
Stall told(const QString& what, const Stall& stall);
/// A line for the longest of ours, between a bare window's with nothing to do before and after it: a machine that is
/// busy shows it at one end or the other.
void tellBesideFloor(const QString& with, const std::function<Stall()>& ours);

void press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = {}, const QString& text = {});
void turnWheel(QWidget* widget, int notches);
