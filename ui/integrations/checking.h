#pragma once
/// \file What the panel does about checks: when Meta is asked how the Pages stand, and what is said of it.

#include "app/base/clock.h"
#include "app/base/work.h"
#include "app/integrations/integrations.h"
#include "ui/integrations/checkpace.h"

#include <QTimer>

class CheckBar;
class QBoxLayout;

class Checking : public QObject
{
    Q_OBJECT

public:
    /// \param panel has what addTo() adds
    Checking(Integrations& integrations, Workers& workers, const Clock& clock, const CheckPace& pace, QWidget* panel);

    /// Adds the line.
    void addTo(QBoxLayout* layout);
    /// Who is at the window, or nobody: then nothing is asked, and what is under way ends.
    void setSession(const std::optional<Session>& session);
    void retranslate();

    /// At once, or after what is under way.
    void checkNow(const std::vector<PageId>& pages);
    /// Nothing is asked while a connect is under way; call this at its end.
    /// \param wasKeyUsed whether the keychain has opened for it
    void goOn(bool wasKeyUsed);

Q_SIGNALS:
    /// The Pages that are being asked because somebody wanted it; nothing when that is over.
    void checkingChanged(const std::vector<PageId>& pages);
    /// Why the key cannot be had: one of the kinds of the keychain, or KeyLost; nothing when it can.
    void keyChanged(std::optional<ErrorKind> trouble);
    /// For a desktop notification.
    void attentionWanted(const QString& summary, const QString& text);

private:
    struct Round
    {
        bool isOfAllLogins = false;
        std::vector<PageId> chosen; ///< these and nothing else, because somebody wants it
    };
    /// What a round came to, and how the chosen Pages stand after it.
    struct Outcome
    {
        CheckRound round;
        std::optional<Attention> attention;
        int checked = 0;
        int wanting = 0;    ///< attention
        int unanswered = 0; ///< or not asked, because the round was broken off
    };
    static Result<Outcome> check(Work& work, Integrations& integrations, const Round& round, const QDateTime& now);

    void start(const Round& round);
    void startDue();
    void finish(const Round& round, const Result<Outcome>& outcome);
    void fail(const Round& round, const Error& error);
    void sayOutcome(const Outcome& outcome);
    static QString textOf(const Outcome& outcome);
    void sayTrouble(const std::optional<Error>& trouble, const QDateTime& nextAt);
    void showProgress();
    void setKeyTrouble(std::optional<ErrorKind> trouble);
    void notify(const Attention& attention);
    void waitUntil(const std::optional<QDateTime>& next);

    Integrations& m_integrations;
    Workers& m_workers;
    const Clock& m_clock;
    const CheckPace m_pace;
    std::optional<Session> m_session;

    CheckBar* m_bar;
    QString m_proxy; ///< that asked, where the bar says so
    Round m_stopped; ///< by it
    WorkHandle m_work;
    bool m_isRunning = false;
    Round m_current;              ///< that runs
    std::vector<PageId> m_wanted; ///< to be asked when the round that runs is over
    std::optional<Round> m_later; ///< when the connect is over, or the keychain is to be asked again
    QTimer m_next;                ///< fires when the next round is due
    QTimer m_progressSoon;
    qint64 m_asked = 0;
    bool m_hasAskedAll = false; ///< each login, in this run of the program
    std::optional<std::chrono::milliseconds> m_ranAt; ///< the end of the last round, by Clock::elapsed
    std::optional<ErrorKind> m_said;                  ///< the trouble that was said and is not over
    std::optional<ErrorKind> m_keyTrouble;
};
