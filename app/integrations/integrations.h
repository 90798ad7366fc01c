#pragma once
/// \file The Integrations of the workspace as the window asks for them.

#include "app/integrations/connect.h"
#include "app/integrations/page.h"

#include <QObject>

#include <atomic>
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

    /// The connect story; one at a time. \errors AttemptRunning, and those of connectMeta()
    Result<Connected> connect(Work& work, const ConnectPurpose& purpose, const LoginAppearance& appearance);
    /// Brings an open login window to the front.
    void showLoginWindow() { m_parts.loginWindow.show(); }

    Result<MetaAppSettings> metaApp() const;
    /// Saves the settings; what an earlier App ID connected, and its secret, stay, because only they can revoke it.
    /// \errors RoleForbids, and those of Vault and Database
    Result<void> changeMetaApp(Work& work, const MetaAppChange& change);
    /// Looks at what was typed without asking anybody.
    static std::optional<MetaAppFault> faultOf(const MetaAppChange& change);

    bool isStandIn() const { return m_parts.address.isStandIn(); }

Q_SIGNALS:
    /// The Pages or the settings are others now; read them again.
    void changed();

private:
    Result<Session> session() const;

    ConnectParts m_parts;
    AppId m_ownApp;
    std::atomic<bool> m_isConnecting = false;
};
