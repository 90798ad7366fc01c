#pragma once
/// \file Every screen of the program, one after another, as a person comes to it. Whoever takes the tour says what is
/// done at each. A new screen or dialog belongs in here: it is then walked and photographed like all others.

#include <QString>

#include <functional>

class QWidget;

namespace Tour {

struct Visitor
{
    /// At a screen: its name, as a file may be called, and its window (the program's, a dialog, or a menu).
    std::function<void(const QString& screen, QWidget& window)> look;
    /// Before the program starts on this data folder for the first time.
    std::function<void(const QString& dataFolder)> prepare = [](const QString&) {};
    /// What a text on the screen is in English.
    std::function<QString(const QString& shown)> english = [](const QString& shown) { return shown; };
};

// The chapters, each with a program of its own. They fail the test that is running where a screen does not come.
void entry(const Visitor& visitor);
void connecting(const Visitor& visitor);
void pages(const Visitor& visitor);
void disconnecting(const Visitor& visitor);
void lostKey(const Visitor& visitor);
void members(const Visitor& visitor);
void activity(const Visitor& visitor);
void general(const Visitor& visitor);
void help(const Visitor& visitor);

} // namespace Tour
