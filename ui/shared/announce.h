#pragma once
/// \file What a screen reader reads aloud when it comes, whatever has the focus.

class QString;
class QWidget;

namespace Announce {

/// Makes the widget an alert, once, before it is shown for the first time: on Linux, Qt before 6.8 passes no other
/// announcement on than that an alert is shown.
void makeAlert(QWidget* widget);

/// Shows the alert, named by what it says; again, where it is shown already.
void show(QWidget* alert, const QString& text);

/// Reads a text of a widget that comes and goes without being an alert.
void say(QWidget* widget, const QString& text);

} // namespace Announce
