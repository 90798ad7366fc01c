#include "tests/ui/keyboard.h"

#include "tests/support/screen.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int bound = 30'000; // ms
constexpr int most = 60;      // stops of the Tab key in one window

QString nameOf(QWidget* widget)
{
    // First what was given: of a list to choose from, Qt makes the choice its name on Linux, and the label a relation.
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QList<QWidget*> visible()
{
    QList<QWidget*> found;
    const QWidget* window = QApplication::activeWindow();
    for (QWidget* widget : window ? window->findChildren<QWidget*>() : QList<QWidget*>()) {
        if (widget->isVisible() && widget->window() == window)
            found.append(widget);
    }
    return found;
}

} // namespace

QString Keyboard::focus()
{
    QWidget* widget = QApplication::focusWidget();
    return widget ? nameOf(widget) : u"(nothing)"_s;
}

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* widget = QApplication::focusWidget();
    QTest::keyClick(widget ? widget : QApplication::activeWindow(), key, modifiers);
}

void Keyboard::type(const QString& text)
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(character), {});
}

void Keyboard::retype(const QString& text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(text);
}

bool Keyboard::tabTo(const QString& name)
{
    for (int stop = 0; stop < most; ++stop) {
        if (focus() == name)
            return true;
        press(Qt::Key_Tab);
    }
    qWarning("Tab does not lead to \"%s\"", qPrintable(name));
    return false;
}

bool Keyboard::pressButton(const QString& name)
{
    if (!tabTo(name))
        return false;
    press(Qt::Key_Space);
    return true;
}

QStringList Keyboard::round()
{
    QStringList names;
    press(Qt::Key_Tab);
    const QWidget* start = QApplication::focusWidget();
    do {
        names.append(focus());
        press(Qt::Key_Tab);
    } while (QApplication::focusWidget() != start && names.size() < most);
    return names;
}

bool Keyboard::awaitWindow(const QString& title)
{
    // A dialog that is closed before the window manager has done with opening it may leave no window active in Qt.
    const bool came = QTest::qWaitFor(
        [&] {
            const QWidget* window = QApplication::activeWindow();
            return window && window->windowTitle() == title && QApplication::focusWidget() &&
                   Screen::activeWindow() == window->winId();
        },
        bound);
    if (!came)
        qWarning("the window \"%s\" does not come", qPrintable(title));
    return came;
}

bool Keyboard::isSeen(const QString& text)
{
    for (QWidget* widget : visible()) {
        const auto* label = qobject_cast<QLabel*>(widget);
        if (label && label->text() == text)
            return true;
    }
    return false;
}

bool Keyboard::awaitText(const QString& text)
{
    const bool came = QTest::qWaitFor([&] { return isSeen(text); }, bound);
    if (!came)
        qWarning("nobody says \"%s\"", qPrintable(text));
    return came;
}

QStringList Keyboard::nameless()
{
    QStringList found;
    for (QWidget* widget : visible()) {
        if ((widget->focusPolicy() & Qt::TabFocus) && nameOf(widget).isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return found;
}

QStringList Keyboard::words()
{
    QStringList found;
    for (QWidget* widget : visible()) {
        found.append(widget->accessibleName());
        if (const auto* label = qobject_cast<QLabel*>(widget))
            found.append(label->text());
        else if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            found.append(button->text());
        else if (const auto* field = qobject_cast<QLineEdit*>(widget))
            found.append(field->placeholderText());
        else if (const auto* choice = qobject_cast<QComboBox*>(widget)) {
            for (int i = 0; i < choice->count(); ++i)
                found.append(choice->itemText(i));
        } else if (const auto* table = qobject_cast<QTableView*>(widget)) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                found.append(table->model()->headerData(column, Qt::Horizontal).toString());
        }
    }
    found.removeAll(QString());
    return found;
}

QWidget* Keyboard::control(const QString& name)
{
    for (QWidget* widget : visible()) {
        if (widget->focusPolicy() != Qt::NoFocus && nameOf(widget) == name)
            return widget;
    }
    return nullptr;
}
