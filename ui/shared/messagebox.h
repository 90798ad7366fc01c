#pragma once
/// \file A question or an explanation in a window of its own, with the look of the program's other dialogs.

#include <QMessageBox>

namespace MessageBox {

/// \param title of the window
/// \param heading what it is about, or what is asked
/// \param close Close or Cancel: what Escape does, and Enter
/// Its words are plain text; it is gone when it is closed.
QMessageBox* make(const QString& title, const QString& heading, const QString& text, QMessageBox::StandardButton close,
                  QWidget* parent);

/// Adds a button with one of the style sheet's parts.
QPushButton* add(QMessageBox* box, const QString& text, QMessageBox::ButtonRole role, const char* part);

} // namespace MessageBox
