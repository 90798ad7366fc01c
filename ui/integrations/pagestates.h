#pragma once
/// \file How a Page's state is said and shown, and what is to be done about it: the one table that everything asks.

#include "app/integrations/page.h"
#include "ui/shared/theme.h"

namespace PageStates {

/// Whether the key that opens the tokens is at hand.
enum class Key { Usable, Locked, Unavailable };

/// The one thing to do about a state.
enum class Action { None, CheckNow, Reconnect, OpenFacebook, ShowDetails };

/// What a Page is shown as.
struct Shown
{
    QString name;
    QString reason; ///< one sentence
    QString remedy; ///< one sentence; empty where there is nothing to do
    QString note;   ///< a date or a time, short enough for the table; mostly empty
    Theme::Role ink;
    Theme::Role fill; ///< behind `ink`
    Action action = Action::None;
};

/// \param isChecking Meta is being asked about it
Shown shown(const Page& page, Key key, bool isChecking);
/// A state's name as the filter shows it.
QString name(PageState state);
/// Every name that shown() may give, for the room they need.
QStringList names();
/// The words on the button.
QString text(Action action);
/// When Meta last answered, as a sentence.
QString lastCheck(const QDateTime& checkedAt);
/// A permission in plain words: "Read", "Publish"; Meta's own name for one that has none.
QString permission(const QString& scope);

} // namespace PageStates
