#pragma once
/// \file The program's colours: the palette of the standard controls, and one short style sheet for our named parts.

#include <QColor>

#include <functional>

class QApplication;
class QObject;

namespace Theme {

/// Colours by their part in the picture; each has a light and a dark value.
enum class Role {
    Window,
    Surface,
    Sunken,
    Line,
    Text,
    Muted,
    Accent,
    AccentInk,
    AccentSoft,
    Good,
    GoodSoft,
    Warn,
    WarnSoft,
    Bad,
    BadSoft,
};

/// All spacing is a multiple of this, in logical pixels.
constexpr int step = 4;

/// Where the lines of a label begin, by the window's direction. Left to itself a QLabel goes by its text's, and a Latin
/// name in a right-to-left window stands at the wrong side.
Qt::Alignment leading();

/// Sets palette, font and style sheet of the whole program; may be called again when the scheme changes.
void apply(QApplication& application, bool isDark);
bool isDark();
QColor color(Role role);

/// A colour for a thing that has none of its own, always the same for the same text.
QColor accentFor(const QString& text);

/// Whether the desktop asks for dark: QStyleHints where Qt knows it (6.5), else window against text lightness.
/// The portal's answer comes later, through watchDesktop().
bool desktopIsDark();

/// Calls `changed(bool isDark)` when the desktop portal says what it wants, and whenever it changes its mind.
void watchDesktop(QObject* context, std::function<void(bool)> changed);

} // namespace Theme
