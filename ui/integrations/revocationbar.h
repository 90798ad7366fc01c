#pragma once
/// \file A quiet line on what Meta has not confirmed yet, and what can be done about it.

#include "app/integrations/revocation.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

class RevocationBar : public QFrame
{
    Q_OBJECT

public:
    explicit RevocationBar(QWidget* parent = nullptr);

    struct Circumstances
    {
        bool isTelling = false; ///< Meta is being told at this moment
        bool mayRetry = false;
        bool mayForget = false;
        bool maySignIn = false;
    };
    /// Hidden where there are none.
    void show(const std::vector<Revocation>& revocations, const Circumstances& circumstances);
    void retranslate();

Q_SIGNALS:
    void retryRequested();
    /// At Facebook once more, for this one.
    void signInRequested(const RevocationId& revocation);
    void settingsRequested();
    void forgetRequested();
    void helpRequested();

private:
    QString explanationOf(const Revocation& revocation) const;
    const Revocation* wantingSignIn() const;

    std::vector<Revocation> m_revocations;
    Circumstances m_circumstances;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_signIn;
    QPushButton* m_retry;
    QPushButton* m_settings;
    QPushButton* m_forget;
    QPushButton* m_help;
};
