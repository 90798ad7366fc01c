#pragma once
/// \file Deleting the workspace: the question, the wait for Meta, and what to do where Meta does not confirm.

#include "app/base/work.h"
#include "ui/general/settingcard.h"

#include <QStringList>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class Workspace;

class DeleteCard : public SettingCard
{
    Q_OBJECT

public:
    enum class Demand { OnceConfirmed, Anyway };
    /// Blocks; the answer names the Pages that Meta has not confirmed, and then nothing was deleted. Progress counts Pages.
    using Delete = std::function<Result<QStringList>(Work&, Demand)>;

    DeleteCard(Workspace& workspace, Delete deleteWorkspace, Workers& workers, QWidget* parent = nullptr);

    void retranslate() override;
    void refresh() override;

Q_SIGNALS:
    void deleted();

private:
    void ask(Demand demand, const QStringList& unconfirmed);
    void start(Demand demand);
    void showProgress();

    Workspace& m_workspace;
    Delete m_delete;
    Workers& m_workers;
    WorkHandle m_running;
    std::optional<int> m_confirmed; ///< Pages; nothing until the first answer
    QLabel* m_progress;
    QPushButton* m_button;
    QPushButton* m_cancel;
};
