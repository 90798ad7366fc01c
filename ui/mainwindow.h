#pragma once
/// \file The window: who comes in, the navigation at the side, and the chosen panel beside it.

#include "app/base/work.h"
#include "app/workspace/workspace.h"
#include "ui/help/diagnosticsdialog.h"
#include "ui/help/helpkey.h"
#include "ui/idlelock.h"
#include "ui/integrations/checkpace.h"
#include "ui/navigation.h"

#include <QWidget>

#include <map>
#include <optional>

class Activities;
class HelpRequest;
class Integrations;
class IntegrationsPanel;
class Members;
class Notice;
class Notifier;
class Preferences;
class QPushButton;
class QStackedWidget;
class Workers;

/// What the window works with.
struct WindowParts
{
    Workspace& workspace;
    Members& members;
    Activities& activities;
    Integrations& integrations;
    Workers& workers;
    const Clock& clock;
    CheckPace checkPace;
    Preferences& preferences;
    QStringList languages; ///< the codes of the catalogues there are
    DiagnosticsDialog::Look diagnose;
    DiagnosticsDialog::TestKeychain testKeychain;
    QString standIn; ///< the address of a stand-in for Meta, which the window then names; empty for Meta itself
};

class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts& parts);

    /// Shows the window at once; what is in it is read by work once it has been painted.
    void start();
    /// Another start of the program wants this window.
    void comeToFront();
    void showDiagnostics(QWidget* over);
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeOpeningPage();
    QSize firstSize() const;
    void updateIcons();
    void open();
    void enterThrough(const Opening& opening);
    /// The page takes the place of the one on which somebody came in before.
    template <class Page>
    void showEntry(Page* page);
    void enter(const SignedIn& signedIn, bool wantsToStay);
    void showWorkspace();
    void showPlace(Place place);
    void showHelp(const HelpRequest& request);
    /// Once; `next` is where one goes from there.
    void showRecoveryCode(const QString& code, Place next);
    void updateSession();
    void leave(bool isLock);
    void showError(const Error& error);

    const WindowParts m_parts;
    QStackedWidget* m_stack;
    Navigation* m_navigation;
    Notice* m_notice;
    QPushButton* m_usePassword;
    QWidget* m_openingPage;
    QWidget* m_entry = nullptr; ///< the page on which somebody comes in; null while somebody is in
    IntegrationsPanel* m_integrations = nullptr; ///< stays when somebody signs out: its connect goes on
    std::map<Place, QWidget*> m_panels;          ///< the others, built when first opened, gone with the session
    Notifier* m_notifier;
    IdleLock m_idleLock;
    HelpKey m_helpKey;
    WorkHandle m_opening;
    bool m_isOpened = false;
    std::optional<SessionId> m_session; ///< whose panels these are
};
