#include "ui/integrations/pagestates.h"

#include "ui/shared/datetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using Theme::Role;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PageStates)
};

/// A day, or the time where it is today.
QString soon(const QDateTime& time)
{
    if (!time.isValid())
        return {};
    return time.toLocalTime().date() == QDate::currentDate() ? DateText::time(time) : DateText::date(time);
}

QString nextTry(const Page& page)
{
    return page.nextCheckAt.isValid() ? Words::tr("Nothing has changed; the next try is on %1.").arg(DateText::dayAndTime(page.nextCheckAt))
                                      : Words::tr("Nothing has changed; it is tried again by itself.");
}

QString missing(const QString& reason)
{
    QStringList names;
    for (const QString& scope : reason.split(u' ', Qt::SkipEmptyParts)) {
        const QString word = PageStates::permission(scope);
        names.append(word == scope ? scope : u"%1 (%2)"_s.arg(word, scope));
    }
    return names.isEmpty() ? Words::tr("Facebook says that a permission is missing.")
                           : Words::tr("These permissions are missing at Facebook: %1.").arg(QLocale().createSeparatedList(names));
}

PageStates::Shown stateOf(const Page& page)
{
    using PageStates::Action;
    const QString who = page.connectedByName;
    switch (page.state) {
    case PageState::Active:
        return {{}, Words::tr("Pagekeep can read this Page and publish to it."), {}, {}, Role::Good, Role::GoodSoft};
    case PageState::ExpiresSoon:
        return {{}, Words::tr("By Facebook's date, this access ends on %1.").arg(DateText::dayAndTime(page.expiresAt)),
                Words::tr("Reconnect before then, and nothing stops."), DateText::date(page.expiresAt),
                Role::Warn, Role::WarnSoft, Action::Reconnect};
    case PageState::Unavailable:
        return {{}, Words::tr("The last check could not reach Facebook, or Facebook had trouble."), nextTry(page),
                soon(page.nextCheckAt), Role::Warn, Role::WarnSoft, Action::CheckNow};
    case PageState::SlowedDown:
        return {{}, Words::tr("Facebook asked Pagekeep to wait with the last check."), nextTry(page), soon(page.nextCheckAt),
                Role::Warn, Role::WarnSoft, Action::ShowDetails};
    case PageState::Limited:
        if (page.hasToken)
            return {{}, Words::tr("%1's Facebook login may not create content on this Page any more.").arg(who),
                    Words::tr("Somebody with full control of the Page can allow it again in the Page's settings; then check now."),
                    {}, Role::Warn, Role::WarnSoft, Action::CheckNow};
        return {{}, Words::tr("Facebook hands out no token for this Page to %1's Facebook login.").arg(who),
                Words::tr("Somebody with full control of the Page can give that login access to it; then check now."),
                {}, Role::Warn, Role::WarnSoft, Action::CheckNow};
    case PageState::ConfirmAtFacebook:
        return {{}, Words::tr("Facebook wants %1 to confirm something before it goes on.").arg(who),
                Words::tr("Sign in at facebook.com as the person who connected the Page, follow what it asks, then check now."),
                {}, Role::Warn, Role::WarnSoft, Action::OpenFacebook};
    case PageState::Blocked:
        return {{}, page.reason.isEmpty() ? Words::tr("Facebook blocks this for now, and gives no reason.")
                                          : Words::tr("Facebook blocks this for now, and says: %1").arg(page.reason),
                Words::tr("See at facebook.com what it asks for, wait, then check now."), {}, Role::Bad, Role::BadSoft,
                Action::OpenFacebook};
    case PageState::PermissionMissing:
        return {{}, missing(page.reason), Words::tr("Reconnect, and leave all boxes checked in the Facebook dialog."),
                {}, Role::Bad, Role::BadSoft, Action::Reconnect};
    case PageState::RoleLost:
        return {{}, Words::tr("%1's Facebook login has no role on this Page any more.").arg(who),
                Words::tr("Reconnect as somebody who has one, or have the role given back first."),
                {}, Role::Bad, Role::BadSoft, Action::Reconnect};
    case PageState::Removed:
        return {{}, Words::tr("Pagekeep's access was removed at Facebook."),
                Words::tr("Reconnect to use the Page again; its drafts and history are kept."),
                {}, Role::Bad, Role::BadSoft, Action::Reconnect};
    case PageState::ReconnectNeeded:
        return {{}, Words::tr("Facebook does not accept this Page's token any more."),
                Words::tr("Reconnect to use the Page again; its drafts and history are kept."),
                {}, Role::Bad, Role::BadSoft, Action::Reconnect};
    }
    Q_UNREACHABLE();
    return {};
}

constexpr PageState all[] = {
    PageState::Active,       PageState::ExpiresSoon,       PageState::Unavailable, PageState::SlowedDown,
    PageState::Limited,      PageState::ConfirmAtFacebook, PageState::Blocked,     PageState::PermissionMissing,
    PageState::RoleLost,     PageState::Removed,           PageState::ReconnectNeeded,
};

QString checking()
{
    return Words::tr("Checking…");
}

QString locked()
{
    return Words::tr("Key locked");
}

QString unavailable()
{
    return Words::tr("Key unavailable");
}

} // namespace

PageStates::Shown PageStates::shown(const Page& page, Key key, bool isChecking)
{
    if (isChecking)
        return {checking(), Words::tr("Facebook is being asked how this access stands."), {}, {}, Role::Accent, Role::AccentSoft};
    switch (key) {
    case Key::Locked:
        return {locked(), Words::tr("Your keychain is locked, and the key to this Page's token is in it."),
                Words::tr("Check now, and unlock the keychain when it asks."), {}, Role::Warn, Role::WarnSoft, Action::CheckNow};
    case Key::Unavailable:
        return {unavailable(), Words::tr("The key to this Page's token is not in the keychain of this computer."),
                Words::tr("Reconnect, and Facebook hands out a new token."), {}, Role::Bad, Role::BadSoft, Action::Reconnect};
    case Key::Usable:
        break;
    }
    Shown shown = stateOf(page);
    shown.name = name(page.state);
    return shown;
}

QString PageStates::name(PageState state)
{
    switch (state) {
    case PageState::Active:
        return Words::tr("Active");
    case PageState::ExpiresSoon:
        return Words::tr("Expires soon");
    case PageState::Unavailable:
        return Words::tr("Facebook unavailable");
    case PageState::SlowedDown:
        return Words::tr("Asked to slow down");
    case PageState::Limited:
        return Words::tr("Limited");
    case PageState::ConfirmAtFacebook:
        return Words::tr("Confirm at Facebook");
    case PageState::Blocked:
        return Words::tr("Blocked by Facebook");
    case PageState::PermissionMissing:
        return Words::tr("Permission missing");
    case PageState::RoleLost:
        return Words::tr("Role lost");
    case PageState::Removed:
        return Words::tr("Removed at Facebook");
    case PageState::ReconnectNeeded:
        return Words::tr("Reconnect needed");
    }
    Q_UNREACHABLE();
    return {};
}

QStringList PageStates::names()
{
    QStringList names{checking(), locked(), unavailable()};
    for (const PageState state : all)
        names.append(name(state));
    return names;
}

QString PageStates::text(Action action)
{
    switch (action) {
    case Action::None:
        return {};
    case Action::CheckNow:
        return Words::tr("Check now");
    case Action::Reconnect:
        return Words::tr("Reconnect");
    case Action::OpenFacebook:
        return Words::tr("Open Facebook");
    case Action::ShowDetails:
        return Words::tr("Details…");
    }
    Q_UNREACHABLE();
    return {};
}

QString PageStates::lastCheck(const QDateTime& checkedAt)
{
    return checkedAt.isValid() ? Words::tr("Last answer from Facebook: %1.").arg(DateText::dayAndTime(checkedAt)) : Words::tr("Not checked yet.");
}

QString PageStates::permission(const QString& scope)
{
    if (scope == "pages_read_engagement"_L1)
        return Words::tr("Read");
    if (scope == "pages_manage_posts"_L1)
        return Words::tr("Publish");
    return scope;
}
