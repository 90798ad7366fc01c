#pragma once
/// \file Which Meta app the workspace connects through: App ID, secret, redirect address, sign-in form.

#include "app/integrations/integrations.h"

#include <QDialog>

class Notice;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QCheckBox;
class Workers;

class MetaAppDialog : public QDialog
{
    Q_OBJECT

public:
    MetaAppDialog(Integrations& integrations, Workers& workers, const MetaAppSettings& settings,
                  QWidget* parent = nullptr);

    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    void save();
    void updateWarning();
    void showFault(MetaAppFault fault);

    Integrations& m_integrations;
    Workers& m_workers;
    const MetaAppSettings m_settings;
    QLabel* m_title;
    QLabel* m_steps;
    QLabel* m_idLabel;
    QLineEdit* m_id;
    QLabel* m_warning;
    QLabel* m_secretLabel;
    QLineEdit* m_secret;
    QCheckBox* m_removeSecret;
    QLabel* m_secretNote;
    QLabel* m_redirectLabel;
    QLineEdit* m_redirect;
    QLabel* m_formLabel;
    QComboBox* m_form;
    QLabel* m_formNote;
    QLabel* m_fault;
    Notice* m_notice;
    QPushButton* m_help;
    QPushButton* m_save;
    QPushButton* m_cancel;
};
