#include "ui/look.h"

#include "ui/shared/preferences.h"

#include <QApplication>

Look::Look(const Preferences& preferences) : m_preferences(preferences)
{
    apply();
    connect(&preferences, &Preferences::appearanceChanged, this, &Look::apply);
    Theme::watchDesktop(this, [this](const Theme::Desktop& desktop) {
        m_desktop = desktop;
        apply();
    });
}

void Look::apply() const
{
    const Appearance wanted = m_preferences.appearance();
    Theme::apply(*qApp, wanted == Appearance::System ? m_desktop.isDark : wanted == Appearance::Dark, m_desktop.contrast);
}
