#pragma once
/// \file Small makers of the named parts that the style sheet knows.

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace Widgets {

/// A plain-text label; text from Meta is never read as markup.
QLabel* label(const QString& text, const char* part, QWidget* parent = nullptr);
/// The same, wrapped to the width it is given.
QLabel* paragraph(const QString& text, const char* part, QWidget* parent = nullptr);
QPushButton* button(const QString& text, const char* part, QWidget* parent = nullptr);
QFrame* frame(const char* part, QWidget* parent = nullptr);
/// Gives a widget another part after it was made.
void setPart(QWidget* widget, const char* part);

} // namespace Widgets
