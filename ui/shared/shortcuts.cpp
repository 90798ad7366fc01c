#include "ui/shared/shortcuts.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

} // namespace

QKeySequence shortcutKeys(ShortcutId id)
{
    // Qt's own standard keys have none of these three outside macOS: settings, quit, and F5 on every desktop.
    switch (id) {
    case ShortcutId::OpenHelp:
        return Qt::Key_F1;
    case ShortcutId::OpenSettings:
        return Qt::CTRL | Qt::Key_Comma;
    case ShortcutId::Search:
        return Qt::CTRL | Qt::Key_F;
    case ShortcutId::CheckPages:
        return Qt::Key_F5;
    case ShortcutId::OpenRowMenu:
        return Qt::SHIFT | Qt::Key_F10;
    case ShortcutId::RemoveSelected:
        return Qt::Key_Delete;
    case ShortcutId::Quit:
        return Qt::CTRL | Qt::Key_Q;
    }
    Q_UNREACHABLE();
    return {};
}

QList<Shortcut> shortcuts()
{
    const auto shortcut = [](ShortcutId id, const QString& text) { return Shortcut{id, shortcutKeys(id), text}; };
    return {
        shortcut(ShortcutId::OpenHelp, Words::tr("Help on what you are looking at")),
        shortcut(ShortcutId::OpenSettings, Words::tr("Open Settings → General")),
        shortcut(ShortcutId::Search, Words::tr("Search in the list, or in the help")),
        shortcut(ShortcutId::CheckPages, Words::tr("In Integrations, check the listed Pages now")),
        shortcut(ShortcutId::OpenRowMenu, Words::tr("In Integrations, open the menu of the row")),
        shortcut(ShortcutId::RemoveSelected, Words::tr("Disconnect the selected Pages, or disable the selected member")),
        shortcut(ShortcutId::Quit, Words::tr("Quit Pagekeep")),
    };
}
