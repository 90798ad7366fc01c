#pragma once
/// \file A key that is gone from the keychain: that it is said before it is needed, and the way to a new one.

#include "app/base/work.h"
#include "app/integrations/integrations.h"
#include "ui/shared/errortext.h"

#include <QObject>

class Notice;
class QBoxLayout;

class LostKey : public QObject
{
    Q_OBJECT

public:
    /// \param panel is above the question, and has what addTo() adds
    LostKey(Integrations& integrations, Workers& workers, QWidget* panel);

    /// Adds the message.
    void addTo(QBoxLayout* layout);
    /// Who is at the window, or nobody: then nothing is shown. Whoever comes has the key looked for.
    void setSession(const std::optional<Session>& session);
    void retranslate();

    /// Says that the key is lost; whoever may make a new one is asked whether to.
    void tell(const Error& error);

Q_SIGNALS:
    /// There is a new key, and the Pages are to be connected again.
    void startedOver();
    /// A message's button that is not about the key.
    void actionRequested(ErrorAction action);

private:
    void lookForKey();
    void say(const Error& error);
    void ask();
    void startOver();
    void fail(const Error& error, std::function<void()> retry);

    Integrations& m_integrations;
    Workers& m_workers;
    QWidget* m_panel;
    std::optional<Session> m_session;
    WorkHandle m_looking;
    Notice* m_notice;
    std::function<void()> m_retry; ///< what Retry in the message starts again
};
