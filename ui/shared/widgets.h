#pragma once
/// \file Small makers of the named parts that the style sheet knows.

#include <QAccessible>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Widgets {

/// A plain-text label; text from Meta is never read as markup.
QLabel* label(const QString& text, const char* part, QWidget* parent = nullptr);
/// The same, wrapped to the width it is given.
QLabel* paragraph(const QString& text, const char* part, QWidget* parent = nullptr);
/// Enter presses it, as Space does, while it has the focus.
QPushButton* button(const QString& text, const char* part, QWidget* parent = nullptr);
/// A field that shows dots, and that the desktop's input method does not learn from.
QLineEdit* passwordField(QWidget* parent = nullptr);
/// A choice of one from a list; its texts are plain.
QComboBox* choice(QWidget* parent);
/// What the choice is about, for a screen reader: what is chosen does not tell it.
void nameChoice(QComboBox* choice, const QString& name);
/// Enables the control, or disables it and says why: in the tooltip, and to a screen reader.
void allow(QWidget* control, bool isAllowed, const QString& whyNot);
/// What the widget is to a screen reader, where its class does not tell; before it is shown for the first time.
void setRole(QWidget* widget, QAccessible::Role role);
/// The text of a tooltip, for one that may hold words from Meta or members: a tooltip guesses whether its text is
/// markup, and theirs never is.
QString plainToolTip(const QString& text);
QFrame* frame(const char* part, QWidget* parent = nullptr);
/// Gives a widget another part after it was made.
void setPart(QWidget* widget, const char* part);

} // namespace Widgets
