#include "ui/activity/activitytext.h"

#include "ui/shared/errortext.h"
#include "ui/shared/rolename.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString roleNameOf(const QString& kept)
{
    const auto role = roleFromText(kept);
    return role ? roleName(*role) : kept;
}

/// A connect or a reconnect, which are the kinds that can be declined.
QString whatOfConnect(const Activity& line, bool isFirst)
{
    const int pages = int(line.pages);
    switch (line.outcome) {
    case ActivityOutcome::Done:
        return isFirst ? ActivityText::tr("Connected %Ln Page(s)", nullptr, pages)
                       : ActivityText::tr("Reconnected %Ln Page(s)", nullptr, pages);
    case ActivityOutcome::Declined:
        return isFirst ? ActivityText::tr("Connecting Pages was declined at Facebook")
                       : ActivityText::tr("Reconnecting Pages was declined at Facebook");
    case ActivityOutcome::Failed:
    case ActivityOutcome::Waiting: // which a connect never is
        return isFirst ? ActivityText::tr("Connecting Pages failed") : ActivityText::tr("Reconnecting Pages failed");
    }
    Q_UNREACHABLE();
    return {};
}

/// What Meta made of a disconnect.
QString whatOfRevocation(const Activity& line)
{
    switch (line.outcome) {
    case ActivityOutcome::Done:
        return line.oldValue == "expired"_L1 ? ActivityText::tr("The access at Meta had already expired")
                                             : ActivityText::tr("Access revoked at Meta");
    case ActivityOutcome::Waiting:
        return ActivityText::tr("The revocation waits for Meta");
    case ActivityOutcome::Declined: // which Meta never does
    case ActivityOutcome::Failed:
        return ActivityText::tr("Meta refused to revoke; removed here");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QList<ActivityKind> ActivityText::kinds()
{
    return {ActivityKind::Connect,         ActivityKind::Reconnect,      ActivityKind::Disconnect,
            ActivityKind::Revocation,      ActivityKind::RevocationForget, ActivityKind::SignIn,
            ActivityKind::SignOut,         ActivityKind::PasswordChange, ActivityKind::PasswordReset,
            ActivityKind::Recovery,        ActivityKind::RecoveryCode,   ActivityKind::MemberAdd,
            ActivityKind::MemberRename,    ActivityKind::RoleChange,     ActivityKind::MemberDisable,
            ActivityKind::MemberEnable,    ActivityKind::MetaAppChange,  ActivityKind::KeyChange,
            ActivityKind::WorkspaceRename, ActivityKind::WorkspaceCreate};
}

QString ActivityText::kindName(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::WorkspaceCreate:
        return tr("Workspace created");
    case ActivityKind::WorkspaceRename:
        return tr("Workspace renamed");
    case ActivityKind::SignIn:
        return tr("Sign-ins");
    case ActivityKind::SignOut:
        return tr("Sign-outs");
    case ActivityKind::PasswordChange:
        return tr("Passwords changed");
    case ActivityKind::PasswordReset:
        return tr("Passwords reset");
    case ActivityKind::Recovery:
        return tr("Recovery codes used");
    case ActivityKind::RecoveryCode:
        return tr("Recovery codes made");
    case ActivityKind::MemberAdd:
        return tr("Members added");
    case ActivityKind::MemberRename:
        return tr("Members renamed");
    case ActivityKind::RoleChange:
        return tr("Roles changed");
    case ActivityKind::MemberDisable:
        return tr("Members disabled");
    case ActivityKind::MemberEnable:
        return tr("Members enabled");
    case ActivityKind::MetaAppChange:
        return tr("Meta app changed");
    case ActivityKind::KeyChange:
        return tr("Keys made");
    case ActivityKind::Connect:
        return tr("Connects");
    case ActivityKind::Reconnect:
        return tr("Reconnects");
    case ActivityKind::Disconnect:
        return tr("Disconnects");
    case ActivityKind::Revocation:
        return tr("Revocations at Meta");
    case ActivityKind::RevocationForget:
        return tr("Revocations given up");
    }
    Q_UNREACHABLE();
    return {};
}

// Only sign-ins and what goes to Facebook leave a line when they fail: all else happens whole, or leaves none.
QString ActivityText::what(const Activity& line)
{
    const bool isOwn = line.subject == line.member;
    switch (line.kind) {
    case ActivityKind::WorkspaceCreate:
        return tr("Created the workspace");
    case ActivityKind::WorkspaceRename:
        return tr("Renamed the workspace from %1 to %2").arg(line.oldValue, line.newValue);
    case ActivityKind::SignIn:
        return line.outcome == ActivityOutcome::Done ? tr("Signed in") : tr("Sign-in failed");
    case ActivityKind::SignOut:
        return tr("Signed out");
    case ActivityKind::PasswordChange:
        return tr("Changed their own password");
    case ActivityKind::PasswordReset:
        return tr("Reset %1's password").arg(line.subjectName);
    case ActivityKind::Recovery:
        return tr("Set a new password with the recovery code");
    case ActivityKind::RecoveryCode:
        return tr("Made a new recovery code");
    case ActivityKind::MemberAdd:
        return tr("Added %1 as %2", "a name and a role").arg(line.subjectName, roleNameOf(line.newValue));
    case ActivityKind::MemberRename:
        return (isOwn ? tr("Changed their own name from %1 to %2") : tr("Renamed %1 to %2", "a member"))
            .arg(line.oldValue, line.newValue);
    case ActivityKind::RoleChange:
        return isOwn ? tr("Changed their own role from %1 to %2")
                           .arg(roleNameOf(line.oldValue), roleNameOf(line.newValue))
                     : tr("Changed %1's role from %2 to %3")
                           .arg(line.subjectName, roleNameOf(line.oldValue), roleNameOf(line.newValue));
    case ActivityKind::MemberDisable:
        return tr("Disabled %1", "a member").arg(line.subjectName);
    case ActivityKind::MemberEnable:
        return tr("Enabled %1 again", "a member").arg(line.subjectName);
    case ActivityKind::MetaAppChange:
        return tr("Set the Meta app to App ID %1").arg(line.newValue);
    case ActivityKind::KeyChange:
        return tr("Made a new key for the tokens");
    case ActivityKind::Connect:
        return whatOfConnect(line, true);
    case ActivityKind::Reconnect:
        return whatOfConnect(line, false);
    case ActivityKind::Disconnect:
        return line.newValue == "remove here"_L1 ? tr("Removed %Ln Page(s) here", nullptr, int(line.pages))
                                                 : tr("Disconnected %Ln Page(s)", nullptr, int(line.pages));
    case ActivityKind::Revocation:
        return whatOfRevocation(line);
    case ActivityKind::RevocationForget:
        return tr("Gave up on a revocation that Meta has not confirmed");
    }
    Q_UNREACHABLE();
    return {};
}

QString ActivityText::who(const Activity& line)
{
    return line.memberName.isEmpty() ? tr("Unknown", "somebody who gave a name that nobody has") : line.memberName;
}

QString ActivityText::pages(const Activity& line)
{
    if (line.pages <= 1)
        return line.pageName;
    return tr("%1 and %Ln more", "a Page and others", int(line.pages - 1)).arg(line.pageName);
}

QString ActivityText::outcome(ActivityOutcome outcome)
{
    switch (outcome) {
    case ActivityOutcome::Done:
        return tr("Done");
    case ActivityOutcome::Declined:
        return tr("Declined");
    case ActivityOutcome::Failed:
        return tr("Failed");
    case ActivityOutcome::Waiting:
        return tr("Waiting");
    }
    Q_UNREACHABLE();
    return {};
}

QString ActivityText::reason(const Activity& line)
{
    return line.reason ? errorText(Error(*line.reason)).message : QString();
}

QString ActivityText::when(const Activity& line)
{
    return QLocale().toString(line.at.toLocalTime(), QLocale::ShortFormat);
}
