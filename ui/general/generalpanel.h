#pragma once
/// \file Settings → General: the workspace, one's own name and password, when it locks, its key, and how the
/// program looks on this computer.

#include "app/base/work.h"
#include "app/workspace/members.h"
#include "app/workspace/workspace.h"
#include "ui/general/deletecard.h"
#include "ui/general/securitycard.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class Notice;
class Preferences;
class QLabel;
class SettingCard;

class GeneralPanel : public QWidget
{
    Q_OBJECT

public:
    /// \param languages the codes of the catalogues there are
    GeneralPanel(Workspace& workspace, Members& members, Preferences& preferences, const QStringList& languages,
                 SecurityCard::Rotate rotateKey, DeleteCard::Delete deleteWorkspace, Workers& workers,
                 QWidget* parent = nullptr);

    void retranslate();

Q_SIGNALS:
    /// An owner's new recovery code, to be shown once.
    void recoveryCodeMade(const QString& code);
    /// The workspace is gone.
    void deleted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fail(const Error& error, const std::function<void()>& retry);

    QLabel* m_crumb;
    Notice* m_notice;
    std::vector<SettingCard*> m_cards;
    QTimer m_refreshSoon;
    std::function<void()> m_retry;
};
