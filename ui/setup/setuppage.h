#pragma once
/// \file The first run: names the workspace and its owner.

#include "app/base/result.h"
#include "app/workspace/session.h"

#include <QWidget>

class Notice;
class QLabel;
class QLineEdit;
class QPushButton;
class Workers;
class Workspace;

class SetupPage : public QWidget
{
    Q_OBJECT

public:
    SetupPage(Workspace& workspace, Workers& workers, QWidget* parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void created(const Session& session);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void create();
    void updateIcons();

    Workspace& m_workspace;
    Workers& m_workers;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_workspaceLabel;
    QLabel* m_nameLabel;
    QLabel* m_fault;
    QLineEdit* m_workspaceName;
    QLineEdit* m_name;
    QPushButton* m_create;
    QLabel* m_mark;
    Notice* m_notice;
};
