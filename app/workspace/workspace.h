#pragma once
/// \file The workspace of this data folder: making it, who is at the window, and what they may do.

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/storage/database.h"
#include "app/workspace/memberstore.h"
#include "app/workspace/session.h"

#include <QObject>

#include <chrono>
#include <mutex>
#include <optional>

class Vault;
class Work;

/// What a start finds, and so what the window shows first.
struct Opening
{
    enum class Door {
        SetUp,         ///< there is no workspace yet
        FirstPassword, ///< one that was made before passwords: its owner is asked for one
        SignIn,
        Open, ///< the member stays signed in; `session` is set
    };

    Door door = Door::SetUp;
    QString workspaceName;
    QString memberName; ///< whose name the sign-in shows already; may be empty
    bool staysSignedIn = false; ///< that member has asked to
    bool isLocked = false;      ///< and is asked for the password all the same, because the window was locked
    std::optional<Session> session;
    std::optional<Error> notResumed; ///< why somebody who stays signed in must sign in all the same
};

/// What there is to say about the key of the workspace's secrets.
struct KeyFacts
{
    enum class State {
        None, ///< nothing is sealed, and no key was made
        There, ///< or not asked for yet
        Lost,
    };

    State state = State::None;
    QString keychain; ///< by the name that a person knows; empty where none is there
    std::optional<QDateTime> madeAt; ///< UTC; not known of a key that is older than the activity log
};

/// A session that just began.
struct SignedIn
{
    Session session;
    QString recoveryCode; ///< to be shown once, and written down; empty where none was made
};

struct NewWorkspace
{
    QString name;
    QString ownerName;
    Secret password;
};

struct SignIn
{
    QString name;
    Secret password;
    std::optional<Secret> newPassword; ///< the answer to PasswordDue
    bool staysSignedIn = false; ///< false ends an earlier staying; true wants staySignedIn() afterwards
};

struct Recovery
{
    QString name;
    QString code;
    Secret newPassword;
};

/// Functions that answer a Result block, may be called from any worker thread and belong into work; the others may be
/// called from any thread. Everything that is done in the workspace asks check() or current() where it is done.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(const Database& database, Vault& vault, const Clock& clock)
        : m_database(database), m_vault(vault), m_clock(clock)
    {
    }

    /// What stands behind the start: resumes the session of a member who stays signed in, as a new session.
    Result<Opening> open(Work& work);

    /// Makes the workspace with its owner, and opens a session. Names are trimmed and must not be empty.
    Result<SignedIn> create(const NewWorkspace& wanted);
    /// Gives the owner of a workspace that was made before passwords existed the first one.
    /// \errors NotAllowed where there is one already
    Result<SignedIn> giveFirstPassword(const Secret& password);
    /// \errors SignInRefused (alike, and as slow, for a wrong name and a wrong password), SignInPaused,
    /// MemberDisabled and PasswordDue (both only where name and password are right)
    Result<SignedIn> signIn(const SignIn& given);
    /// An owner who forgot the password: the code is used up, and another is made.
    /// \errors SignInRefused, SignInPaused, MemberDisabled
    Result<SignedIn> recover(const Recovery& given);
    /// From now on a start goes straight in as the member at the window: by a random token, sealed like the others, of
    /// which only the hash is compared. Ended by sign-out, a new password and disabling. \errors those of unlock()
    Result<void> staySignedIn(Work& work);
    /// Ends the session and its staying, and drops the key.
    Result<void> signOut();
    /// Ends the session and drops the key; the next start asks for the password too.
    Result<void> lock();

    /// The workspace is gone, and the session with it.
    void leave() { end(); }

    /// \errors NotAllowed, SessionChanged
    Result<void> rename(const QString& name);
    /// Minutes without input after which the window locks; 0 for never. \errors NotAllowed, SessionChanged
    Result<void> setLockAfter(std::chrono::minutes time);
    Result<std::chrono::minutes> lockAfter() const;

    /// Asks for no key, so nothing prompts. \errors SessionChanged, Database…, Cancelled
    Result<KeyFacts> keyFacts(Work& work) const;

    std::optional<Session> session() const;
    /// That `session` is still the one at the window, its member enabled, and its role one that may.
    /// \errors SessionChanged, RoleForbids for connecting, NotAllowed for all else
    Result<void> check(const Connection& connection, const Session& session, Right right) const;
    /// The session at the window, with the role that the member has by now. \errors as check()
    Result<Session> current(const Connection& connection, Right right) const;
    /// The database, for whoever is at the window and may do this. \errors those of Database::open() and check()
    struct Access
    {
        Connection connection;
        Session session;
    };
    Result<Access> access(Right right) const;

    /// The vault's unlock(), for a session that is still the one at the window; notes in the log that a key was made.
    Result<void> unlock(Work& work, const Session& session);

    /// Where a member's own record changed, the session says so too; after the caller's transaction.
    void updateSession(const Member& member);

    QDateTime now() const { return m_clock.now(); }

Q_SIGNALS:
    /// Members, names, settings or the session are others now; read them again.
    void changed();

private:
    /// One try to get in, already counted as failed.
    struct Try
    {
        WorkspaceId workspace;
        QString workspaceName;
        std::optional<MemberStore::Row> row; ///< who has the name
    };
    Result<Try> beginTry(const Connection& connection, const QString& name) const;
    /// Always answers an error: `failure`, or what kept it from being noted.
    Result<void> noteFailedTry(const Connection& connection, const Try& tried, ErrorKind failure, bool wasRight) const;
    Result<void> noteSession(const Connection& connection, const Session& session) const;
    SignedIn begin(const Session& session, const QString& recoveryCode = {});
    std::optional<Session> end();

    const Database& m_database;
    Vault& m_vault;
    const Clock& m_clock;
    mutable std::mutex m_mutex;
    std::optional<Session> m_session; ///< under m_mutex
};
