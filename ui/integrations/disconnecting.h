#pragma once
/// \file What the panel does about disconnecting: the question, what came of it, and the revocations that wait for Meta.

#include "app/base/clock.h"
#include "app/base/work.h"
#include "app/integrations/integrations.h"
#include "ui/integrations/accessend.h"

#include <QTimer>

class Notice;
class QBoxLayout;
class RevocationBar;

class Disconnecting : public QObject
{
    Q_OBJECT

public:
    /// \param panel is above the questions, and has what addTo() adds
    Disconnecting(Integrations& integrations, Workers& workers, const Clock& clock, QWidget* panel);

    /// Adds the message and the bar.
    void addTo(QBoxLayout* layout);
    /// Who is at the window, or nobody: then nothing is shown, and Meta is told nothing.
    void setSession(const std::optional<Session>& session);
    void retranslate();

    /// Asks what is to follow at Meta, then disconnects.
    void ask(const std::vector<NamedPage>& pages);
    /// Somebody has signed in at Facebook for one that waited for this, and is still there.
    void goOnAfterSignIn() { tellMeta(Round::Chosen); }
    /// Tells Meta what is due. Nothing is told while a connect is under way; call this at its end.
    void tellWhatIsDue() { tellMeta(Round::Due); }

Q_SIGNALS:
    /// The access of a login has ended, and its other Pages are to be connected anew.
    void reconnectRequested();
    /// Ending this access takes one more sign-in at Facebook.
    void signInRequested(const RevocationId& revocation);
    /// A message's button that is not about disconnecting.
    void actionRequested(ErrorAction action);

private:
    /// Why Meta is told; of two wishes at once the later in this list is the one that counts.
    enum class Round {
        Due,    ///< its time has come
        Chosen, ///< somebody has just disconnected, and is there to sign in again
        Retry,  ///< somebody wants all that waits to be tried now
    };

    void disconnect(const std::vector<NamedPage>& pages, const std::vector<DisconnectOffer>& offers,
                    const std::vector<DisconnectChoice>& choices);
    void tellMeta(Round round);
    void finishRound(Round round, const Result<std::vector<RevocationTry>>& tries);
    void say(Round round, const std::vector<RevocationTry>& tries);
    void reload();
    void show(const std::vector<Revocation>& revocations);
    void waitForNext();
    void askToForget();
    void forget(const std::vector<Revocation>& revocations);
    void fail(const Error& error, std::function<void()> retry);
    void act(ErrorAction action);
    bool may(Right right) const { return m_session && ::may(m_session->member.role, right); }

    Integrations& m_integrations;
    Workers& m_workers;
    const Clock& m_clock;
    QWidget* m_panel;
    std::optional<Session> m_session;

    Notice* m_notice;
    RevocationBar* m_bar;
    std::vector<Revocation> m_revocations; ///< as they were read last
    std::function<void()> m_retry;         ///< what Retry in the message starts again
    QString m_proxy;                       ///< that asked, where the message says so
    QTimer m_reloadSoon;
    QTimer m_next;                  ///< fires when the next revocation is due
    QDateTime m_notBefore;          ///< a pause after something stood in the way of all
    int m_question = 0;             ///< the number of the newest reading
    bool m_isDisconnecting = false; ///< rows are being removed, and a round follows
    bool m_isTelling = false;
    bool m_signsIn = false; ///< somebody chose to sign in once more, should Meta want it
    std::vector<AccessEnd> m_removedHere; ///< to be said with what comes of the round
    std::optional<Round> m_again; ///< wanted while a round was under way
};
