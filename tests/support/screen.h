#pragma once
/// \file What a person at the screen sees and does: pictures of it, keys, and which window is active.

#include <QPoint>
#include <QStringList>

namespace Screen {

/// Saves the whole screen as NAME.png in the folder $PAGEKEEP_JOURNEY_DIR, where that is set. Waits until two looks
/// are the same, so that no half-painted window is kept.
void picture(const QString& name);

/// Presses keys by X's own names, such as "Tab" or "alt+F4". They go to the active window.
void press(const QStringList& keys);

/// Presses the left button of the mouse there.
void click(QPoint where);

/// The window that the window manager calls active, by its number, or 0.
quintptr activeWindow();
/// The process whose window is active, or 0.
qint64 activeProcess();
/// Makes the window of the process with this title active. False where there is none.
bool activate(qint64 process, const QString& title);

} // namespace Screen
