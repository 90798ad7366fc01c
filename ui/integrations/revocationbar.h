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

    /// Hidden where there are none.
    void show(const std::vector<Revocation>& revocations, bool mayForget);
    void retranslate();

Q_SIGNALS:
    void retryRequested();
    void settingsRequested();
    void forgetRequested();
    void helpRequested();

private:
    QString explanation() const;

    std::vector<Revocation> m_revocations;
    bool m_mayForget = false;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_retry;
    QPushButton* m_settings;
    QPushButton* m_forget;
    QPushButton* m_help;
};
