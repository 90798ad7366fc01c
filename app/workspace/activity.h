#pragma once
/// \file The activity log: who did what, when, to which Page, with what outcome. Never holds a secret; nothing edits
/// it, as triggers in the database see to.

#include "app/base/id.h"
#include "app/base/result.h"
#include "app/workspace/session.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

class Connection;
class Database;
class Work;
class Workspace;

enum class ActivityKind {
    WorkspaceCreate,
    WorkspaceRename, ///< oldValue and newValue are the names
    SignIn,          ///< without a member where the name does not exist: what was typed is not kept
    SignOut,
    PasswordChange,
    PasswordReset, ///< of the subject, by somebody else
    Recovery,      ///< a new password by the recovery code
    RecoveryCode,  ///< a new recovery code
    MemberAdd,     ///< newValue is the role
    MemberRename,  ///< oldValue and newValue are the names
    RoleChange,    ///< oldValue and newValue are the roles
    MemberDisable,
    MemberEnable,
    MetaAppChange, ///< newValue is the App ID
    KeyChange,
    Connect,
    Reconnect,
    Disconnect, ///< newValue is the way
    Revocation, ///< what Meta made of a disconnect; newValue is the way, oldValue "expired" where the access had expired
    RevocationForget, ///< somebody gave up on one that Meta has not confirmed
};

enum class ActivityOutcome {
    Done,
    Declined,
    Failed,
    Waiting, ///< tried again later
};

/// One line of the log.
struct Activity
{
    qint64 id = 0; ///< counts up
    QDateTime at;  ///< UTC
    ActivityKind kind = ActivityKind::SignIn;
    ActivityOutcome outcome = ActivityOutcome::Done;
    MemberId member;    ///< who did it; empty where nobody is known
    QString memberName; ///< as it was then
    MemberId subject;   ///< the member to whom it was done
    QString subjectName;
    QString oldValue;
    QString newValue;
    std::optional<ErrorKind> reason; ///< of a failure
    QString detail;                  ///< codes and trace ids, for whoever helps
    qsizetype pages = 0;             ///< how many Pages it touched
    PageId pageId;                   ///< one of them; where a Page was asked for, one that fits
    QString pageName;                ///< as it was then

    friend bool operator==(const Activity&, const Activity&) = default;
};

/// A Page as the log names it.
struct ActivityPage
{
    PageId id;
    QString name;
};

/// Which lines are asked for. Empty parts ask for all.
struct ActivityQuery
{
    std::optional<MemberId> member;
    std::optional<ActivityKind> kind;
    QString page; ///< part of a Page's name, or of its ID

    friend bool operator==(const ActivityQuery&, const ActivityQuery&) = default;
};

enum class ActivityFormat { Csv, Json };

/// The log as it is written and read. Reading blocks, may be called from any thread and belongs into work.
class Activities
{
public:
    Activities(const Database& database, const Workspace& workspace) : m_database(database), m_workspace(workspace) {}

    /// How many lines one read answers at most.
    static constexpr int portion = 500;

    /// Adds a line inside the caller's transaction; what was done and its line are kept together. The id is given here.
    static Result<void> record(const Connection& connection, const WorkspaceId& workspace, const Activity& activity,
                               const std::vector<ActivityPage>& pages = {});
    /// A line of which only these matter: when, who, what and how it went.
    static Activity line(const QDateTime& at, const Member& member, ActivityKind kind,
                         ActivityOutcome outcome = ActivityOutcome::Done);

    /// When something of this kind was done last, if it ever was; UTC.
    static Result<std::optional<QDateTime>> last(const Connection& connection, const WorkspaceId& workspace,
                                                 ActivityKind kind);

    /// The newest `portion` lines older than `before`, newest first; only those of the signed-in member where the role
    /// may not see all. \errors SessionChanged, NotAllowed, Database…
    Result<std::vector<Activity>> read(const ActivityQuery& query, std::optional<qint64> before) const;

    /// Every line that read() would answer, newest first, to a file that is there whole or not at all. Progress counts
    /// lines. \errors FileFailed, Cancelled, and those of read()
    Result<void> exportTo(Work& work, const ActivityQuery& query, const QString& path, ActivityFormat format) const;

private:
    const Database& m_database;
    const Workspace& m_workspace;
};

/// The kind's and outcome's names as they are kept and exported; not for people.
QString activityKindToText(ActivityKind kind);
QString activityOutcomeToText(ActivityOutcome outcome);
