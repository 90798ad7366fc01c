#pragma once
/// \file The program's colours: the palette of the standard controls, and one short style sheet for our named parts.

#include <QColor>

#include <functional>

class QApplication;
class QObject;
class QPalette;

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

enum class Contrast { Normal, High };

/// Sets palette, font and style sheet of the whole program; may be called again when the scheme changes.
void apply(QApplication& application, bool isDark, Contrast contrast = Contrast::Normal);
bool isDark();
Contrast contrast();
QColor color(Role role);
/// The same where the desktop wants high contrast: out of its own palette if that is strong and of this scheme, as a
/// person sets it up on Windows, else black and white with strong colours.
QColor strongColor(Role role, bool isDark, const QPalette& desktop);

/// A colour for a thing that has none of its own, always the same for the same text.
QColor accentFor(const QString& text);

/// What the desktop asks for.
struct Desktop
{
    bool isDark = false;
    Contrast contrast = Contrast::Normal;
};

/// Dark is known from QStyleHints where Qt has it (6.5), else from window against text lightness; contrast on Windows
/// only. The portal's answer comes later, through watchDesktop().
Desktop desktop();

/// Calls `changed` when the desktop portal says what it wants, and whenever the desktop changes its mind.
void watchDesktop(QObject* context, std::function<void(const Desktop&)> changed);

} // namespace Theme
