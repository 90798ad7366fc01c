#pragma once
/// \file The Integrations of the workspace as the window asks for them.

#include "app/integrations/connect.h"
#include "app/integrations/disconnect.h"
#include "app/integrations/health.h"
#include "app/integrations/page.h"
#include "app/integrations/revoke.h"
#include "app/vault/vault.h"

#include <QObject>

#include <atomic>
#include <mutex>
#include <optional>

/// The Meta app as the dialog shows it.
struct MetaAppSettings
{
    Meta::App app;
    bool hasSecret = false;
    int pagesOnApp = 0; ///< Pages connected through this App ID
};

/// What the dialog changes.
struct MetaAppChange
{
    enum class SecretChange { Keep, Replace, Remove };

    Meta::App app;
    SecretChange secretChange = SecretChange::Keep;
    Secret secret; ///< for Replace
};

/// What is wrong with a setting that was typed.
enum class MetaAppFault { AppIdWrong, SecretWrong, RedirectUriWrong };

/// All functions may be called from any thread; those that answer a Result block and belong into work.
class Integrations : public QObject
{
    Q_OBJECT

public:
    /// \param ownApp used where no App ID is set: the build's own, or the stand-in's
    Integrations(ConnectParts parts, AppId ownApp) : m_parts(std::move(parts)), m_ownApp(std::move(ownApp)) {}

    /// Removes what an earlier run left unfinished.
    Result<void> sweep();

    Result<PageList> pages(const PageQuery& query) const;
    /// The names of the Pages that came through this member's Facebook login, by name.
    Result<QStringList> pagesConnectedBy(const MemberId& member) const;

    /// The connect story; one at a time. What fails is noted in the activity log.
    /// \errors AttemptRunning, and those of connectMeta()
    Result<Connected> connect(Work& work, const ConnectPurpose& purpose, const LoginAppearance& appearance);
    /// Brings an open login window to the front.
    void showLoginWindow() { m_parts.loginWindow.show(); }

    /// What a proxy asked for (ProxyNeedsSignIn), for everything that is started from now on. Does not block.
    void signInToProxy(const QString& host, const QString& user, Secret password)
    {
        m_parts.proxySignIns.remember(host, user, std::move(password));
    }

    /// Reads the list of a login again whose reading broke off, and saves what it holds. \errors AttemptRunning,
    /// NotAllowed, and those of GraphClient, Vault and Database
    Result<Connected> continueList(Work& work, const GrantId& grant);

    /// Everything that is known of one Page, without a secret. Empty accesses where it is connected no more.
    Result<PageDetails> details(const PageId& page) const;
    /// Asks Meta how what is due stands: each Facebook login, and single Pages with their own tokens, a portion at a
    /// time. Touches neither keychain nor network where nothing is due. Not while a connect is under way.
    /// \errors AttemptRunning, SessionChanged, Cancelled, and those of Vault and Database; what Meta says is no error
    enum class Checks { Due, AllLogins }; ///< AllLogins: at the start, each login whether due or not
    Result<CheckRound> check(Work& work, Checks checks);
    /// The same at once for these Pages and their logins. Progress counts Pages.
    Result<CheckRound> checkNow(Work& work, const std::vector<PageId>& pages);
    /// What a desktop notification has to tell: Pages that came to want attention since the last one, a day or more ago.
    /// Nothing where there is nothing to tell; what is answered is not answered again.
    Result<std::optional<Attention>> takeAttention();

    /// What is true for disconnecting these Pages, a Facebook login each. \errors NotAllowed, SessionChanged
    Result<std::vector<DisconnectOffer>> disconnectOffers(const std::vector<PageId>& pages) const;
    /// The rows are gone when this answers. Meta is told by revokeDue(). \errors those of disconnectPages()
    Result<void> disconnect(Work& work, const std::vector<PageId>& pages,
                            const std::vector<DisconnectChoice>& choices);

    /// Removals that Meta has not confirmed, oldest first.
    Result<std::vector<Revocation>> revocations() const;
    /// Tries every revocation that is due, and answers what each came to. Not while a connect is under way, whose fresh
    /// tokens a withdrawal would end. \errors AttemptRunning, and those of revoke()
    Result<std::vector<RevocationTry>> revokeDue(Work& work);
    /// The next revokeDue() tries it. \errors SessionChanged, NotAllowed
    Result<void> retryRevocation(const RevocationId& id);
    /// Asks for a sign-in at Facebook, for a revocation whose own token is dead; then the next revokeDue() tries it.
    /// One connect or sign-in at a time. \errors AttemptRunning, and those of ::signInToRevoke()
    Result<void> signInToRevoke(Work& work, const RevocationId& id, const LoginAppearance& appearance);
    /// Gives it up and destroys its secrets: Meta may honour the tokens until they are removed there.
    /// \errors NotAllowed, SessionChanged
    Result<void> forgetRevocation(Work& work, const RevocationId& id);

    /// Reads the key where something is sealed, so that a lost one is known before it is needed; pages() tell then.
    /// \errors those of Workspace::unlock()
    Result<void> openKey(Work& work);
    /// A new key for all that is sealed. Not while a connect or a sign-in is under way; waits for Meta's answer to a
    /// revocation. Progress is a KeyStep. \errors NotAllowed, AttemptRunning, and those of Vault::rotate()
    Result<KeyRotation> rotateKey(Work& work);
    /// Where the key is lost: a new one. What was sealed under the old one is removed, and every Page must be connected
    /// again. Revocations that waited for Meta cannot be carried out any more: they are given up, and answered here.
    /// \errors NotAllowed, and those of Vault::startOver()
    Result<std::vector<Revocation>> startOver(Work& work);

    /// Disconnects every Page as Disconnect does and waits for Meta's word; then removes key and file. Answers the
    /// revocations that Meta has not confirmed, for whose sake nothing was removed; empty means that the workspace is gone.
    /// \errors NotAllowed, SessionChanged, FileFailed, and those of revoke()
    enum class Unconfirmed { Keep, DeleteAnyway };
    Result<std::vector<Revocation>> deleteWorkspace(Work& work, Unconfirmed unconfirmed);

    Result<MetaAppSettings> metaApp() const;
    /// Saves the settings; what an earlier App ID connected, and its secret, stay, because only they can revoke it.
    /// \errors NotAllowed, SessionChanged, and those of Vault and Database
    Result<void> changeMetaApp(Work& work, const MetaAppChange& change);
    /// Looks at what was typed without asking anybody.
    static std::optional<MetaAppFault> faultOf(const MetaAppChange& change);

    bool isStandIn() const { return m_parts.address.isStandIn(); }

Q_SIGNALS:
    /// The Pages or the settings are others now; read them again.
    void changed();

private:
    Result<Session> sessionThatMay(Right right) const;
    Result<CheckRound> checkBy(Work& work, const CheckPlan& plan);
    Result<std::vector<RevocationTry>> revokeThose(Work& work, const Session& session, bool alsoNotDue);
    Result<std::vector<std::unique_lock<std::mutex>>> takeTurns(Work& work);
    void noteFailure(const Session& session, const ConnectPurpose& purpose, const Error& error) const;

    ConnectParts m_parts;
    AppId m_ownApp;
    std::atomic<bool> m_isConnecting = false;
    std::mutex m_checking; ///< one round of checks at a time
    std::mutex m_revoking; ///< one round of revocations at a time
};
