#pragma once
/// \file The keys that do something in the whole window or in a list: one table for what listens to them, and for the
/// help that lists them.

#include <QKeySequence>
#include <QList>
#include <QString>

enum class ShortcutId { OpenHelp, OpenSettings, Search, CheckPages, OpenRowMenu, RemoveSelected, Quit };

struct Shortcut
{
    ShortcutId id;
    QKeySequence keys;
    QString text; ///< what they do, for people
};

/// In the order in which they are listed.
QList<Shortcut> shortcuts();

/// The same on every system, but for the key that stands in for Ctrl on a Mac.
QKeySequence shortcutKeys(ShortcutId id);
