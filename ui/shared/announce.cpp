#include "ui/shared/announce.h"

#include "ui/shared/widgets.h"

#include <QWidget>

void Announce::makeAlert(QWidget* widget)
{
    Widgets::setRole(widget, QAccessible::AlertMessage);
}

void Announce::show(QWidget* alert, const QString& text)
{
    const bool isShown = alert->isVisible();
    alert->setAccessibleName(text);
    alert->show();
    if (isShown) {
        QAccessibleEvent event(alert, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&event);
    }
    say(alert, text);
}

void Announce::say(QWidget* widget, const QString& text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, text);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
#else
    Q_UNUSED(text);
    QAccessibleEvent event(widget, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}
