#pragma once
/// \file The window: navigation at the side, the chosen panel beside it; the set-up on the first run.

#include "app/base/result.h"
#include "app/workspace/session.h"

#include <QWidget>

#include <functional>
#include <optional>

class Integrations;
class IntegrationsPanel;
class Notice;
class QLabel;
class QPushButton;
class QStackedWidget;
class SetupPage;
class Workers;
class Workspace;

class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /// \param standIn the address of a stand-in for Meta, which the window then names; empty for Meta itself
    MainWindow(Workspace& workspace, Integrations& integrations, Workers& workers, const QString& standIn);

    /// Shows the window at once; what is in it is read by work once it has been painted.
    void start();
    /// Another start of the program wants this window.
    void comeToFront();
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void open();
    void showWorkspace(const Session& session);
    QWidget* makeSide();
    void updateIcons();

    Workspace& m_workspace;
    Integrations& m_integrations;
    Workers& m_workers;
    const QString m_standIn;
    std::optional<Session> m_session;
    bool m_isOpened = false;

    QWidget* m_side = nullptr;
    QLabel* m_workspaceName = nullptr;
    QLabel* m_signedIn = nullptr;
    QPushButton* m_settings = nullptr;
    QPushButton* m_integrationsButton = nullptr;
    QLabel* m_badge = nullptr;
    QStackedWidget* m_stack;
    Notice* m_notice;
    QWidget* m_openingPage;
    IntegrationsPanel* m_panel = nullptr; ///< built when first shown
};
