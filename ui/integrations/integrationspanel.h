#pragma once
/// \file Settings → Integrations: connecting, its messages, and the connected Pages.

#include "app/base/work.h"
#include "app/integrations/integrations.h"
#include "ui/integrations/checkpace.h"
#include "ui/integrations/pagestates.h"
#include "ui/shared/errortext.h"

#include <QTimer>
#include <QWidget>

class AttentionBar;
class Checking;
class Connecting;
class Disconnecting;
class LostKey;
class NoPagesCard;
class Notice;
class PagesModel;
class PagesTable;
class QAction;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class SelectionBar;
class StateFilter;

class IntegrationsPanel : public QWidget
{
    Q_OBJECT

public:
    IntegrationsPanel(Integrations& integrations, Workers& workers, const Clock& clock, const CheckPace& pace,
                      QWidget* parent = nullptr);

    /// Who is at the window, or nobody: then no row is left, while a connect that runs goes on to be refused.
    void setSession(const std::optional<Session>& session);
    void retranslate();

Q_SIGNALS:
    /// The Facebook window is there, or gone again.
    void facebookOpened(bool isOpen);
    /// A connect failed while nobody is signed in to see this panel.
    void failedUnseen(const Error& error);
    /// For a desktop notification.
    void attentionWanted(const QString& summary, const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    void updateIcons();
    void updateRights();
    void updateSelected();
    void updateKey();

    void reload();
    PageQuery query() const;
    void show(const PageList& list);
    void sayNothingFound();
    void showAttention(const PagesWanting& wanting);
    void showWantingFirst();
    void beginConnect();
    void endConnect(bool isConnected);
    void openMetaApp(bool thenConnect);
    void disconnectRows(const QList<int>& rows);
    void openDetails(const PageId& page);
    void fail(const Error& error, std::function<void()> retry);
    void act(ErrorAction action);
    QPushButton* makeConnectButton();
    QPushButton* makeMetaAppButton();

    Integrations& m_integrations;
    Workers& m_workers;
    std::optional<Session> m_session;
    WorkHandle m_reading;
    int m_question = 0;   ///< the number of the newest reading
    QTimer m_reloadSoon; ///< at most one reload in 100 ms
    qsizetype m_total = 0;
    bool m_isKeyLost = false;
    std::optional<ErrorKind> m_keyTrouble; ///< why the last check could not have the key
    std::function<void()> m_retry; ///< what Retry in the message starts again

    PagesModel* m_model;
    QLabel* m_crumb;
    Notice* m_notice;
    Connecting* m_connecting;
    Disconnecting* m_disconnecting;
    Checking* m_checking;
    LostKey* m_lostKey;
    QStackedWidget* m_stack;
    QWidget* m_loadingPage;
    QWidget* m_listPage = nullptr;
    NoPagesCard* m_noPages = nullptr;

    // Filled page
    QBoxLayout* m_header = nullptr;
    QLabel* m_headerIcon = nullptr;
    QLabel* m_headerTitle = nullptr;
    QLabel* m_headerText = nullptr;
    AttentionBar* m_attention = nullptr;
    QLineEdit* m_search = nullptr;
    QAction* m_searchIcon = nullptr;
    StateFilter* m_filter = nullptr;
    QLabel* m_count = nullptr;
    PagesTable* m_table = nullptr;
    QLabel* m_nothingFound = nullptr;
    QLabel* m_footer = nullptr;
    QLabel* m_footerIcon = nullptr;
    QStackedWidget* m_below = nullptr; ///< the footer or, while several rows are selected, their bar
    SelectionBar* m_selected = nullptr;
    QPushButton* m_whatIsStored = nullptr;
    QPushButton* m_howToRevoke = nullptr;

    // One on each page
    QList<QPushButton*> m_connect;
    QList<QPushButton*> m_metaApp;
};
