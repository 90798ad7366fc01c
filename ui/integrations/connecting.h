#pragma once
/// \file What the panel does about connecting: the way to Facebook and back, what is seen meanwhile, and what came of it.

#include "app/base/work.h"
#include "app/integrations/integrations.h"
#include "ui/shared/errortext.h"

#include <QObject>

class ConnectCard;
class Notice;
class QBoxLayout;

class Connecting : public QObject
{
    Q_OBJECT

public:
    /// \param panel is above the questions, and has what addTo() adds
    Connecting(Integrations& integrations, Workers& workers, QWidget* panel);

    /// Adds the message and the card.
    void addTo(QBoxLayout* layout);
    /// Who is at the window, or nobody: a connect that runs goes on to be refused, and an error stays to be read.
    void setSession(const std::optional<Session>& session);
    void retranslate();

    /// Only one at a time: nothing happens while another runs.
    void start(const ConnectPurpose& purpose = {});
    /// The same way to Facebook and back, after which an access ends.
    void signInToRevoke(const RevocationId& revocation);

Q_SIGNALS:
    void begun();
    /// \param isConnected the key was used, and there may be new Pages
    void ended(bool isConnected);
    /// What waited for the sign-in can go on.
    void signedInToRevoke();
    /// The Facebook window is there, or gone again.
    void facebookOpened(bool isOpen);
    /// No App ID is set: it is to be entered, and the connect begun again.
    void appMissing();
    /// The key is gone from the keychain: somebody has to decide about a new one.
    void keyLost(const Error& error);
    /// A connect failed while nobody is signed in to see the panel.
    void failedUnseen(const Error& error);
    /// A message's button that is not about connecting.
    void actionRequested(ErrorAction action);

private:
    LoginAppearance beginFacebook(const QString& title);
    void endFacebook();
    void showProgress(const Progress& progress);
    void finish(const Result<Connected>& connected);
    void continueList(const GrantId& grant);
    void askForPortfolios();
    void fail(const Error& error, std::function<void()> retry);
    void act(ErrorAction action);

    Integrations& m_integrations;
    Workers& m_workers;
    QWidget* m_panel;
    std::optional<Session> m_session;

    Notice* m_notice;
    ConnectCard* m_card;
    WorkHandle m_running;
    ConnectPurpose m_purpose;      ///< of the connect that runs, or ran last
    std::function<void()> m_retry; ///< what Retry in the message starts again
    QString m_proxy; ///< that asked, where the message says so
    bool m_isInFacebook = false;
    bool m_hasFailed = false; ///< what the message says
};
