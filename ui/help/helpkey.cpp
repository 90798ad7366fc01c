#include "ui/help/helpkey.h"

#include "ui/shared/help.h"
#include "ui/shared/shortcuts.h"

#include <QCoreApplication>
#include <QKeyEvent>

HelpKey::HelpKey(QObject* parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this); // a shortcut of the window would not reach its dialogs
}

bool HelpKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType() ||
        QKeySequence(static_cast<QKeyEvent*>(event)->keyCombination()) != shortcutKeys(ShortcutId::OpenHelp))
        return QObject::eventFilter(watched, event);
    auto* widget = static_cast<QWidget*>(watched);
    Help::ask(widget, {Help::topicAt(widget), {}});
    return true;
}
