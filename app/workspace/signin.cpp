/// The ways into the workspace: how a session of class Workspace begins.

#include "app/workspace/workspace.h"

#include "app/base/work.h"
#include "app/storage/columns.h"
#include "app/storage/database.h"
#include "app/vault/vault.h"
#include "app/workspace/activity.h"
#include "app/workspace/members.h"
#include "app/workspace/password.h"
#include "app/workspace/signintry.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Kept
{
    WorkspaceId id;
    QString name;
};

Result<std::optional<Kept>> keptWorkspace(const Connection& connection)
{
    auto query = connection.run(u"SELECT id, name FROM workspace"_s);
    if (!query)
        return failed(query);
    if (!query->next())
        return std::optional<Kept>();
    return std::optional(Kept{{query->value(0).toString()}, query->value(1).toString()});
}

/// For whoever signs in: there must be a workspace to sign in to.
Result<Kept> theWorkspace(const Connection& connection)
{
    auto kept = keptWorkspace(connection);
    if (!kept)
        return failed(kept);
    if (!*kept)
        return failed(ErrorKind::SessionChanged, u"there is no workspace"_s);
    return std::move(**kept);
}

struct Stay
{
    MemberId member;
    QByteArray tokenHash;
    bool isLocked = false;
};

Result<std::optional<Stay>> keptStay(const Connection& connection, const WorkspaceId& workspace)
{
    auto query = connection.run(u"SELECT member_id, token_hash, is_locked FROM stay_signed_in WHERE workspace_id = ?"_s,
                                {workspace.value});
    if (!query)
        return failed(query);
    if (!query->next())
        return std::optional<Stay>();
    return std::optional(
        Stay{{query->value(0).toString()}, query->value(1).toByteArray(), query->value(2).toBool()});
}

QByteArray hashOfToken(const Secret& token)
{
    return QCryptographicHash::hash(token.view(), QCryptographicHash::Blake2b_256);
}

Result<void> noteSignIn(const Connection& connection, const WorkspaceId& workspace, const QDateTime& at,
                        const std::optional<MemberStore::Row>& row, std::optional<ErrorKind> failure)
{
    // A name that does not exist leaves no trace of what was typed: it may be a password in the wrong field.
    const Member member = row ? row->member : Member();
    Activity line = Activities::line(at, member, ActivityKind::SignIn,
                                     failure ? ActivityOutcome::Failed : ActivityOutcome::Done);
    line.reason = failure;
    return Activities::record(connection, workspace, line);
}

} // namespace

Result<Opening> Workspace::open(Work& work)
{
    Opening opening;
    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    const auto kept = keptWorkspace(*connection);
    if (!kept)
        return failed(kept.error());
    if (!*kept)
        return opening;
    opening.workspaceName = (*kept)->name;

    const auto rows = MemberStore::all(*connection, (*kept)->id);
    if (!rows)
        return failed(rows.error());
    if (std::ranges::all_of(*rows, [](const auto& row) { return row.passwordHash.isEmpty(); })) {
        opening.door = Opening::Door::FirstPassword;
        opening.memberName = rows->empty() ? QString() : rows->front().member.name;
        return opening;
    }

    opening.door = Opening::Door::SignIn;
    if (std::ranges::count(*rows, false, &MemberStore::Row::isDisabled) == 1)
        opening.memberName = std::ranges::find(*rows, false, &MemberStore::Row::isDisabled)->member.name;
    const auto stay = keptStay(*connection, (*kept)->id);
    if (!stay)
        return failed(stay.error());
    if (!*stay)
        return opening;
    const auto row = std::ranges::find(*rows, (*stay)->member, [](const auto& each) { return each.member.id; });
    if (row == rows->end() || row->isDisabled)
        return opening;
    opening.memberName = row->member.name;
    opening.staysSignedIn = true;
    opening.isLocked = (*stay)->isLocked;
    if (opening.isLocked)
        return opening;

    const Session session{SessionId::make(), (*kept)->id, (*kept)->name, row->member};
    work.report({}); // from here on the keychain may ask
    Secret token;
    auto resumed = m_vault.unlock(work, (*kept)->id);
    auto opened = resumed ? m_vault.open(*connection, SecretName::staySignedIn((*kept)->id, row->member.id), token)
                          : Result<void>(failed(resumed));
    if (opened && !equalInConstantTime(hashOfToken(token), (*stay)->tokenHash))
        opened = failed(ErrorKind::RecordDamaged, u"the token differs from its hash"_s);
    if (!opened) {
        m_vault.lock();
        opening.notResumed = std::move(opened.error());
        return opening;
    }
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    if (auto done = noteSession(*connection, session); !done)
        return failed(done);
    if (auto done = transaction->commit(); !done)
        return failed(done);
    opening.door = Opening::Door::Open;
    opening.session = begin(session).session;
    return opening;
}

Result<SignedIn> Workspace::create(const NewWorkspace& wanted)
{
    const Session session{SessionId::make(), WorkspaceId::make(), wanted.name.simplified(),
                          {MemberId::make(), wanted.ownerName.simplified(), Role::Owner}};
    Q_ASSERT(!session.workspaceName.isEmpty() && !session.member.name.isEmpty());
    const QByteArray hash = Password::hashOf(wanted.password);
    const QString code = Password::newRecoveryCode();

    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    const auto kept = keptWorkspace(*connection);
    if (!kept)
        return failed(kept.error());
    if (*kept)
        return failed(ErrorKind::SessionChanged, u"there is a workspace already"_s);
    const QString now = timeText(m_clock.now());
    if (auto done = connection->run(u"INSERT INTO workspace (id, name, created_at, try_key) VALUES (?, ?, ?, ?)"_s,
                                    {session.workspace.value, session.workspaceName, now,
                                     Secret::random(32).view().toByteArray()});
        !done)
        return failed(done);
    if (auto done = connection->run(u"INSERT INTO member (id, workspace_id, name, role, created_at, password_hash,"
                                    u" recovery_hash) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                    {session.member.id.value, session.workspace.value, session.member.name,
                                     roleToText(session.member.role), now, QString::fromLatin1(hash),
                                     Password::recoveryHashOf(code)});
        !done)
        return failed(done);
    if (auto noted = Activities::record(*connection, session.workspace,
                                        Activities::line(m_clock.now(), session.member, ActivityKind::WorkspaceCreate));
        !noted)
        return failed(noted);
    if (auto done = noteSession(*connection, session); !done)
        return failed(done);
    if (auto done = transaction->commit(); !done)
        return failed(done);
    return begin(session, code);
}

Result<SignedIn> Workspace::giveFirstPassword(const Secret& password)
{
    const QByteArray hash = Password::hashOf(password);
    const QString code = Password::newRecoveryCode();
    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    const auto kept = theWorkspace(*connection);
    if (!kept)
        return failed(kept.error());
    const auto rows = MemberStore::all(*connection, kept->id);
    if (!rows)
        return failed(rows.error());
    const auto owner = std::ranges::find(*rows, Role::Owner, [](const auto& row) { return row.member.role; });
    if (owner == rows->end() ||
        std::ranges::any_of(*rows, [](const auto& row) { return !row.passwordHash.isEmpty(); }))
        return failed(ErrorKind::NotAllowed, u"there is a password already"_s);
    const Session session{SessionId::make(), kept->id, kept->name, owner->member};
    if (auto done = MemberStore::setPassword(*connection, owner->member.id, hash, false); !done)
        return failed(done);
    if (auto done = MemberStore::setRecoveryCode(*connection, owner->member.id, Password::recoveryHashOf(code)); !done)
        return failed(done);
    if (auto noted = Activities::record(*connection, kept->id,
                                        Activities::line(m_clock.now(), owner->member, ActivityKind::PasswordChange));
        !noted)
        return failed(noted);
    if (auto done = noteSession(*connection, session); !done)
        return failed(done);
    if (auto done = transaction->commit(); !done)
        return failed(done);
    return begin(session, code);
}

/// Counts the try, then finds who has this name. Commits both before any password is compared.
Result<Workspace::Try> Workspace::beginTry(const Connection& connection, const QString& name) const
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failed(transaction);
    const auto kept = theWorkspace(connection);
    if (!kept)
        return failed(kept.error());
    if (auto counted = SignInTry::begin(connection, kept->id, name, m_clock.now()); !counted)
        return failed(counted);
    auto row = MemberStore::findNamed(connection, kept->id, name);
    if (!row)
        return failed(row);
    if (auto done = transaction->commit(); !done)
        return failed(done);
    return Try{kept->id, kept->name, std::move(*row)};
}

Result<void> Workspace::noteFailedTry(const Connection& connection, const Try& tried, ErrorKind failure,
                                      bool wasRight) const
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failed(transaction);
    if (auto noted = noteSignIn(connection, tried.workspace, m_clock.now(), tried.row, failure); !noted)
        return noted;
    if (wasRight) {
        if (auto done = SignInTry::succeed(connection, tried.workspace, tried.row->member.name); !done)
            return done;
    }
    if (auto done = transaction->commit(); !done)
        return done;
    return failed(failure);
}

Result<SignedIn> Workspace::signIn(const SignIn& given)
{
    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    const auto tried = beginTry(*connection, given.name);
    if (!tried)
        return failed(tried.error());
    // Always compared, also with nobody's: a missing name takes as long as a wrong password.
    const bool fits = Password::fits(given.password, tried->row ? tried->row->passwordHash : QByteArray());
    if (!fits)
        return failed(noteFailedTry(*connection, *tried, ErrorKind::SignInRefused, false).error());
    const MemberStore::Row& row = *tried->row;
    if (row.isDisabled)
        return failed(noteFailedTry(*connection, *tried, ErrorKind::MemberDisabled, true).error());
    if (row.isPasswordDue && !given.newPassword) {
        if (auto done = SignInTry::succeed(*connection, tried->workspace, row.member.name); !done)
            return failed(done);
        return failed(ErrorKind::PasswordDue);
    }
    const QByteArray newHash = row.isPasswordDue ? Password::hashOf(*given.newPassword) : QByteArray();

    const Session session{SessionId::make(), tried->workspace, tried->workspaceName, row.member};
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    // Comparing took its time; what was compared must still be so.
    const auto now = MemberStore::find(*connection, row.member.id);
    if (!now)
        return failed(now.error());
    if (!*now || (*now)->isDisabled || (*now)->passwordHash != row.passwordHash)
        return failed(ErrorKind::SignInRefused);
    if (row.isPasswordDue) {
        if (auto done = MemberStore::setPassword(*connection, row.member.id, newHash, false); !done)
            return failed(done);
        if (auto noted = Activities::record(*connection, tried->workspace,
                                            Activities::line(m_clock.now(), row.member, ActivityKind::PasswordChange));
            !noted)
            return failed(noted);
    }
    if (auto done = SignInTry::succeed(*connection, tried->workspace, row.member.name); !done)
        return failed(done);
    if (auto done = noteSession(*connection, session); !done)
        return failed(done);
    if (!given.staysSignedIn) {
        if (auto done = MemberStore::endStaying(*connection, session.workspace, row.member.id); !done)
            return failed(done);
    }
    if (auto done = transaction->commit(); !done)
        return failed(done);
    return begin(session);
}

Result<SignedIn> Workspace::recover(const Recovery& given)
{
    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    const auto tried = beginTry(*connection, given.name);
    if (!tried)
        return failed(tried.error());
    const QByteArray newHash = Password::hashOf(given.newPassword); // also where nothing fits: it takes its time
    const bool fits = tried->row && tried->row->member.role == Role::Owner && !tried->row->recoveryHash.isEmpty() &&
                      equalInConstantTime(Password::recoveryHashOf(given.code), tried->row->recoveryHash);
    if (!fits)
        return failed(noteFailedTry(*connection, *tried, ErrorKind::SignInRefused, false).error());
    const Member& owner = tried->row->member;
    if (tried->row->isDisabled)
        return failed(noteFailedTry(*connection, *tried, ErrorKind::MemberDisabled, true).error());

    const QString code = Password::newRecoveryCode();
    const Session session{SessionId::make(), tried->workspace, tried->workspaceName, owner};
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    const auto now = MemberStore::find(*connection, owner.id);
    if (!now)
        return failed(now.error());
    if (!*now || (*now)->isDisabled || (*now)->recoveryHash != tried->row->recoveryHash)
        return failed(ErrorKind::SignInRefused); // used up meanwhile
    if (auto done = MemberStore::setPassword(*connection, owner.id, newHash, false); !done)
        return failed(done);
    if (auto done = MemberStore::setRecoveryCode(*connection, owner.id, Password::recoveryHashOf(code)); !done)
        return failed(done);
    if (auto done = MemberStore::endStaying(*connection, session.workspace, owner.id); !done)
        return failed(done);
    if (auto noted = Activities::record(*connection, tried->workspace,
                                        Activities::line(m_clock.now(), owner, ActivityKind::Recovery));
        !noted)
        return failed(noted);
    if (auto done = SignInTry::succeed(*connection, tried->workspace, owner.name); !done)
        return failed(done);
    if (auto done = noteSession(*connection, session); !done)
        return failed(done);
    if (auto done = transaction->commit(); !done)
        return failed(done);
    return begin(session, code);
}

/// That somebody came in: in their own row, and in the log.
Result<void> Workspace::noteSession(const Connection& connection, const Session& session) const
{
    if (auto done = connection.run(u"UPDATE member SET signed_in_at = ? WHERE id = ?"_s,
                                   {timeText(m_clock.now()), session.member.id.value});
        !done)
        return failed(done);
    return Activities::record(connection, session.workspace,
                              Activities::line(m_clock.now(), session.member, ActivityKind::SignIn));
}

SignedIn Workspace::begin(const Session& session, const QString& recoveryCode)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_session = session;
    }
    Q_EMIT changed();
    return {session, recoveryCode};
}

Result<void> Workspace::staySignedIn(Work& work)
{
    const auto session = this->session();
    if (!session)
        return failed(ErrorKind::SessionChanged);
    if (auto unlocked = unlock(work, *session); !unlocked)
        return unlocked;
    const SecretName name = SecretName::staySignedIn(session->workspace, session->member.id);
    const Secret token = Secret::random(32);
    auto connection = m_database.open();
    if (!connection)
        return failed(connection);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    if (auto allowed = check(*connection, *session, Right::See); !allowed)
        return allowed;
    // One member at a time stays signed in; who did before does no more.
    const auto before = keptStay(*connection, session->workspace);
    if (!before)
        return failed(before.error());
    if (*before) {
        if (auto ended = MemberStore::endStaying(*connection, session->workspace, (*before)->member); !ended)
            return ended;
    }
    const auto record = m_vault.seal(token.view(), name);
    if (!record)
        return failed(record.error());
    if (auto done = Vault::store(*connection, name, *record); !done)
        return done;
    if (auto done = connection->run(
            u"INSERT INTO stay_signed_in (workspace_id, member_id, token_hash) VALUES (?, ?, ?)"_s,
            {session->workspace.value, session->member.id.value, hashOfToken(token)});
        !done)
        return failed(done);
    return transaction->commit();
}
