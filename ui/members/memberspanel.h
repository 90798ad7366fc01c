#pragma once
/// \file Settings → Members.

#include "app/base/work.h"
#include "app/workspace/members.h"
#include "app/workspace/workspace.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class BusyLabel;
class MembersModel;
class MembersTable;
class Notice;
class QAction;
class QLabel;
class QLineEdit;
class QPushButton;

class MembersPanel : public QWidget
{
    Q_OBJECT

public:
    /// The names of the Pages that came through a member's Facebook login.
    using PagesOf = std::function<Result<QStringList>(const MemberId&)>;

    MembersPanel(Workspace& workspace, Members& members, PagesOf pagesOf, Workers& workers, QWidget* parent = nullptr);

    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Found
    {
        std::vector<MemberRow> members;
        qsizetype total = 0; ///< without the search
    };

    QWidget* makeHeader();
    QWidget* makeTableCard();
    void updateIcons();
    void reload();
    void showFound(const Found& found);
    void updateActions();
    const MemberRow* selected() const;
    void select(const MemberId& member);

    void add();
    void changeSelected();
    void resetPassword();
    void askToDisable();
    void enable(const MemberId& member);
    void fail(const Error& error, std::function<void()> retry);

    Workspace& m_workspace;
    Members& m_members;
    const PagesOf m_pagesOf;
    Workers& m_workers;
    MembersModel* m_model;
    QLabel* m_crumb;
    Notice* m_notice;
    QLabel* m_title; ///< this and the next two in the header
    QLabel* m_text;
    QPushButton* m_add;
    QWidget* m_header; ///< made, like all that follow, in the order of the Tab key
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QLabel* m_count;
    MembersTable* m_table; ///< this and the next in its card
    QLabel* m_nothingFound;
    QWidget* m_tableCard;
    QPushButton* m_change;
    QPushButton* m_reset;
    QPushButton* m_disable; ///< or enables
    BusyLabel* m_busy;
    QLabel* m_whyNot;

    qsizetype m_total = 0;
    MemberId m_wanted; ///< to be selected once the list has it
    QTimer m_reloadSoon;
    WorkHandle m_reading;
    WorkHandle m_working;
    std::function<void()> m_retry;
};
