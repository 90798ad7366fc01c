#pragma once
/// \file A password where none fits any more: the first one of a workspace that was made before passwords, or a new one
/// by the recovery code.

#include "app/base/work.h"
#include "app/workspace/workspace.h"
#include "ui/setup/entrycard.h"

class PasswordFields;
class QLabel;
class QLineEdit;
class QPushButton;

class NewPasswordPage : public EntryCard
{
    Q_OBJECT

public:
    enum class Reason { FirstPassword, Recovery };

    /// \param name whose password it is; for a recovery, what the sign-in page's name field holds
    NewPasswordPage(Workspace& workspace, Workers& workers, Reason reason, const QString& name,
                    QWidget* parent = nullptr);

Q_SIGNALS:
    void entered(const SignedIn& signedIn, bool wantsToStay);
    void backRequested();

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void setPassword();

    Workspace& m_workspace;
    Workers& m_workers;
    const Reason m_reason;
    const QString m_owner;
    QLabel* m_nameLabel = nullptr;
    QLabel* m_codeLabel = nullptr;
    QLineEdit* m_name = nullptr; ///< this and the next for a recovery only
    QLineEdit* m_code = nullptr;
    PasswordFields* m_password = nullptr;
    QPushButton* m_back = nullptr;
};
