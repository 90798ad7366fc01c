#pragma once
/// \file Activity: who did what, when, to which Page, with what outcome.

#include "app/base/work.h"
#include "app/workspace/activity.h"
#include "app/workspace/members.h"
#include "app/workspace/workspace.h"
#include "ui/shared/errortext.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class ActivityModel;
class ActivityTable;
class Notice;
class QAction;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    ActivityPanel(Workspace& workspace, Activities& activities, Members& members, Workers& workers,
                  QWidget* parent = nullptr);
    ~ActivityPanel() override;

    void retranslate();

public Q_SLOTS:
    /// Something may have been added to the log; read at most once in 100 ms.
    void readNewsSoon();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeader();
    QLayout* makeFilters();
    QWidget* makeExportCard();
    QWidget* makeTable();
    QWidget* makeDetails();
    void updateIcons();

    void readNews();
    void readMembers();
    void updateRights();
    void fillPersons();
    void fillKinds();
    ActivityQuery question() const;
    void ask();
    void showRows();
    void showDetails();
    void showFailure(const Error& error, const std::function<void()>& retry);

    void chooseFile();
    void startExport(const QString& path, ActivityFormat format);
    void finishExport(const Result<void>& exported, const QString& path, ActivityFormat format);
    void updateExportText();

    Workspace& m_workspace;
    Activities& m_activities;
    Members& m_members;
    Workers& m_workers;
    std::optional<Session> m_session;
    std::vector<Member> m_persons; ///< by name
    std::function<void()> m_retry; ///< what Retry in the message starts again
    WorkHandle m_exporting;
    qint64 m_exported = 0; ///< lines
    QTimer m_askSoon{this};  ///< after typing: at most one question in 100 ms
    QTimer m_newsSoon{this};
    QTimer m_readingShown{this}; ///< what takes longer than 300 ms says so
    QTimer m_exportShown{this};

    ActivityModel* m_model;
    QLabel* m_crumb;
    Notice* m_notice;
    Notice* m_success;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_export = nullptr;
    QFrame* m_exportCard = nullptr;
    QLabel* m_exportTitle = nullptr;
    QLabel* m_exportText = nullptr;
    QPushButton* m_cancelExport = nullptr;
    QComboBox* m_person = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_page = nullptr;
    QAction* m_pageIcon = nullptr;
    ActivityTable* m_table = nullptr;
    QLabel* m_nothing = nullptr;
    QLabel* m_detailsWhat = nullptr;
    QLabel* m_detailsText = nullptr;
    QLabel* m_footerIcon = nullptr;
    QLabel* m_footer = nullptr;
    QLabel* m_reading = nullptr;
};
