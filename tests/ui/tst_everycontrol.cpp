/// \file What a screen reader says on every screen of the program: each control that takes the focus has a name and a role,
/// two buttons can be told apart, and a letter leads to one place.

#include "tests/ui/stage.h"
#include "tests/ui/tour.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QFileDialog>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// By its label, where it has one: on Linux, Qt calls a list to choose from by what is chosen in it.
QString nameOf(QAccessibleInterface& accessible)
{
    for (const auto& [other, relation] : accessible.relations(QAccessible::Label)) {
        if (relation == QAccessible::Label && !other->text(QAccessible::Name).isEmpty())
            return other->text(QAccessible::Name);
    }
    return accessible.text(QAccessible::Name);
}

QString describe(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* each = &widget; each && path.size() < 3; each = each->parentWidget())
        path.prepend(QString::fromLatin1(each->metaObject()->className()));
    return path.join(u" > "_s);
}

bool isButton(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::CheckBox || role == QAccessible::RadioButton ||
           role == QAccessible::ButtonMenu || role == QAccessible::Link;
}

/// What is wrong with the controls of a window, one sentence each.
QStringList faults(const QWidget& window)
{
    QStringList found;
    QMap<QString, QString> buttons; // by what is said of them
    QMap<QString, QString> letters;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != window.window())
            continue;
        QString text;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            text = button->text();
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            text = label->text();
        if (const QString letter = QKeySequence::mnemonic(text).toString(); !letter.isEmpty()) {
            if (letters.contains(letter))
                found.append(u"%1 leads to \"%2\" and to \"%3\""_s.arg(letter, letters.value(letter), text));
            letters.insert(letter, text);
        }
        // Of radio buttons that belong together Qt leaves the Tab key to one, and the arrow keys lead to the others.
        if (!(widget->focusPolicy() & Qt::TabFocus) && !qobject_cast<const QRadioButton*>(widget))
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible) {
            found.append(describe(*widget) + u" does not exist for a screen reader"_s);
            continue;
        }
        const QString name = nameOf(*accessible);
        if (name.isEmpty())
            found.append(describe(*widget) + u" has no name"_s);
        const QAccessible::Role role = accessible->role();
        if (role == QAccessible::NoRole || role == QAccessible::Client)
            found.append(u"%1 \"%2\" has no role"_s.arg(describe(*widget), name));
        if (!isButton(role))
            continue;
        const QString said = name + u'\n' + accessible->text(QAccessible::Description);
        if (buttons.contains(said))
            found.append(u"\"%1\" is the name of two: %2, and %3"_s.arg(name, buttons.value(said), describe(*widget)));
        buttons.insert(said, describe(*widget));
    }
    return found;
}

} // namespace

class EveryControlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entry() { walk(Tour::entry); }
    void connecting() { walk(Tour::connecting); }
    void pages() { walk(Tour::pages); }
    void disconnecting() { walk(Tour::disconnecting); }
    void lostKey() { walk(Tour::lostKey); }
    void members() { walk(Tour::members); }
    void activity() { walk(Tour::activity); }
    void general() { walk(Tour::general); }
    void help() { walk(Tour::help); }

private:
    void walk(void (*chapter)(const Tour::Visitor&))
    {
        QStringList found;
        int screens = 0;
        Tour::Visitor visitor;
        visitor.look = [&](const QString& screen, QWidget& window) {
            ++screens;
            if (qobject_cast<QFileDialog*>(&window))
                return; // the system's own, or Qt's
            for (const QString& fault : faults(window))
                found.append(screen + u": "_s + fault);
        };
        chapter(visitor);
        QVERIFY(screens > 0);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
};

int main(int argc, char* argv[])
{
    return runTest(argc, argv, [&] {
        EveryControlTest test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_everycontrol.moc"
