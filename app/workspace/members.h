#pragma once
/// \file The members of the workspace: adding, changing, disabling them, and their passwords.

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/workspace/memberstore.h"

#include <QDateTime>

#include <optional>
#include <vector>

class Database;
class Workspace;

/// A member as the Members panel lists them.
struct MemberRow
{
    Member member;
    bool isDisabled = false;
    bool isPasswordDue = false; ///< must choose a new one at the next sign-in
    std::optional<QDateTime> signedInAt; ///< last, UTC

    friend bool operator==(const MemberRow&, const MemberRow&) = default;
};

struct NewMember
{
    QString name;
    Role role = Role::Viewer;
    Secret password; ///< for the first sign-in, which asks for another
};

/// All functions block, may be called from any worker thread and belong into work. Names are trimmed and must not be
/// empty. \errors of all: SessionChanged, NotAllowed, Database…
class Members
{
public:
    Members(const Database& database, Workspace& workspace) : m_database(database), m_workspace(workspace) {}

    /// By name.
    Result<std::vector<MemberRow>> list() const;
    /// \errors NameTaken
    Result<MemberId> add(const NewMember& wanted);
    /// \errors NameTaken, LastOwner
    Result<void> change(const MemberId& member, const QString& name, Role role);
    /// \errors LastOwner, OwnMembership
    Result<void> disable(const MemberId& member);
    Result<void> enable(const MemberId& member);
    /// The member must choose another at the next sign-in, and stays signed in nowhere. \errors OwnMembership
    Result<void> resetPassword(const MemberId& member, const Secret& password);

    /// \errors NameTaken
    Result<void> changeOwnName(const QString& name);
    /// \errors PasswordWrong, SignInPaused
    Result<void> changeOwnPassword(const Secret& current, const Secret& wanted);
    /// An owner's new recovery code; the one before is of no use any more. \errors PasswordWrong, SignInPaused
    Result<QString> newRecoveryCode(const Secret& currentPassword);

private:
    Result<MemberStore::Row> confirmOwnPassword(const Secret& given) const;

    const Database& m_database;
    Workspace& m_workspace;
};
