#pragma once
/// \file When the window locks, and the key under which every token is sealed.

#include "app/base/work.h"
#include "app/workspace/workspace.h"
#include "ui/general/settingcard.h"

#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

class SecurityCard : public SettingCard
{
    Q_OBJECT

public:
    /// Blocks; whether the keychain let go of the old key. Progress counts records, of which there are none while the
    /// keychain is waited for.
    using Rotate = std::function<Result<bool>(Work&)>;

    SecurityCard(Workspace& workspace, Rotate rotate, Workers& workers, QWidget* parent);

    void retranslate() override;
    void refresh() override;

private:
    void save();
    void readKeyFacts();
    void showKeyFacts();
    void ask();
    void rotate();
    void showProgress();
    void finish(const Result<bool>& rotated);
    void explainLostKey();

    Workspace& m_workspace;
    Rotate m_rotate;
    Workers& m_workers;
    Form* m_form;
    QComboBox* m_lockAfter;

    KeyFacts m_facts;
    bool m_areFactsRead = false;
    WorkHandle m_rotating;
    int m_rotated = 0; ///< records
    QTimer m_progressSoon; ///< what takes no longer than one notices shows no progress
    QLabel* m_key;
    QLabel* m_progress;
    QPushButton* m_rotateButton;
    QPushButton* m_cancel;
    QPushButton* m_whenLost;
    QPushButton* m_help;
};
