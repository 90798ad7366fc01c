#pragma once
/// \file A window as it is used without a mouse: keys go to whatever has the focus, and what has it is told by the name
/// that a screen reader reads.

#include <QStringList>

class QWidget;

namespace Keyboard {

/// The accessible name of what has the focus; "(nothing)" where nothing has it.
QString focus();
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
void type(const QString& text);
/// Replaces what the field with the focus holds.
void retype(const QString& text);

/// Presses Tab until this has the focus; false, with a warning, where no Tab leads there.
bool tabTo(const QString& name);
/// Tab to it, and Space.
bool pressButton(const QString& name);
/// Where Tab goes in the active window, once round, beginning after what has the focus now.
QStringList round();

/// Waits until a window with this title is active.
bool awaitWindow(const QString& title);
/// Waits until a text of this kind stands somewhere in the active window.
bool awaitText(const QString& text);
bool isSeen(const QString& text);

/// What can take the focus in the active window, can be seen, and has no accessible name.
QStringList nameless();
/// Every word of the program in the active window: of labels, buttons, choices, placeholders and accessible names.
QStringList words();
/// The control with this accessible name that can be seen in the active window; null where there is none.
QWidget* control(const QString& name);

} // namespace Keyboard
