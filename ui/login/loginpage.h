#pragma once
/// \file One web page of the sign-in: what it may load, what it may ask for, and how its loading stands.

#include "ui/login/navigationrules.h"
#include "ui/login/proxysignins.h"

#include <QTimer>
#include <QWebEnginePage>

#include <optional>

class QAuthenticator;
class QWebEngineLoadingInfo;
class QWebEngineNewWindowRequest;

/// Why there is no page to see.
struct LoadFailure
{
    enum class Kind {
        NoConnection, ///< the host was not reached
        NotSecure,    ///< TLS or its certificate; `reason` says which
        ServerError,  ///< the host answered, but not with a page; `status` may hold HTTP's number
        Blocked,      ///< the rules forbid the address, or it is not a page
        Crashed,      ///< the page's process ended
    };
    Kind kind = Kind::NoConnection;
    QString host;
    QString reason; ///< a sentence for people, where there is one
    QString code;   ///< Chromium's name for it
    int status = 0;
};

class LoginPage : public QWebEnginePage
{
    Q_OBJECT
public:
    /// A page that another one opened begins empty, and may turn out to be a link for the person's browser.
    enum class Origin { Start, PopUp, PopUpByClick };

    /// What stands between asking for a page and seeing it.
    enum class Loading { Done, Waiting, Slow };

    LoginPage(QWebEngineProfile* profile, const NavigationRules& rules, ProxySignIns& proxySignIns, Origin origin,
              QObject* parent);

    bool isPopUp() const { return m_origin != Origin::Start; }
    /// It was allowed to load an address; a pop-up without one has nothing to show.
    bool hasNavigated() const { return m_hasNavigated; }
    /// Something has arrived that can be looked at.
    bool hasContent() const { return m_hasContent; }
    Loading loading() const { return m_loading; }
    int progress() const { return m_progress; } ///< percent; 100 when nothing is loading
    const std::optional<LoadFailure>& failure() const { return m_failure; }

    /// The address whose host is shown: that of the page that is seen, else of the one that is waited for.
    QUrl shownUrl() const;
    /// The page that is seen came over a connection whose certificate was checked.
    bool isSecured() const;

    void open(const QUrl& url);
    /// Tries the failed address again, or loads the page that is seen anew.
    void reloadPage();
    /// The sign-in does not go on there: says so where there is nothing else to see.
    void showRefused(const QUrl& url);

Q_SIGNALS:
    void changed(); ///< any of the answers above

    // Emitted from inside a decision of the engine: connect these queued.
    void landed(const QUrl& address);
    void consentNeeded(const QUrl& url, bool isForm);
    void refused(const QUrl& url);
    void linkClicked(const QUrl& url); ///< an https address for the person's browser
    void closed();                     ///< the page wants to go away

    void popUpRequested(
        QWebEngineNewWindowRequest& request); ///< connect directly: the request does not outlive it

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage* createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList& oldFiles,
                            const QStringList& acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl& origin, const QString& text) override;
    bool javaScriptConfirm(const QUrl& origin, const QString& text) override;
    bool javaScriptPrompt(const QUrl& origin, const QString& text, const QString& suggested,
                          QString* answer) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int line,
                                  const QString& source) override;

private:
    bool mayLoad(const QUrl& url, NavigationType type);
    void decideOnWindow(QWebEngineNewWindowRequest& request);
    void followProgress(int percent);
    void followLoading(const QWebEngineLoadingInfo& info);
    void showNothing(LoadFailure failure);
    /// Shows the failure if the page that has arrived is an empty one.
    void sayWhatIsEmpty(const LoadFailure& failure);
    void endWaiting();
    void refuseWhatSignInsNeedNot();
    void askProxyPassword(QAuthenticator* authenticator, const QString& proxy);

    const NavigationRules& m_rules;
    ProxySignIns& m_proxySignIns;
    Origin m_origin;
    QUrl m_awaited; ///< the address last allowed, whose page is waited for or failed
    bool m_awaitedIsForm = false;
    bool m_hasNavigated = false;
    bool m_hasContent = false;
    bool m_hasLanded = false;
    bool m_isAsking = false; ///< the last address waits for the person's word
    Loading m_loading = Loading::Done;
    int m_progress = 100;
    std::optional<LoadFailure> m_failure;
    QTimer m_patience;
};
