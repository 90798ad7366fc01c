#pragma once
/// \file The window of a sign-in: address, time left and progress above the page, words below it.

#include "ui/login/loginrequest.h"

#include <QWidget>

#include <chrono>

class AddressLine;
class LoginView;
class MessagePanel;
class NoticeBar;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QToolButton;

class LoginWindow : public QWidget
{
    Q_OBJECT
public:
    explicit LoginWindow(const LoginRequest& request, ProxySignIns& proxySignIns);
    ~LoginWindow() override;

    void comeToFront();

Q_SIGNALS:
    void landed(const QUrl& address);
    void closed(); ///< the person gave up

protected:
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeFooter();
    void makePanels();
    void makeNotices();

    void refresh();
    void showAddress();
    void showPlace();
    void tellFailure();
    void tellQuestion();
    void tellTimeLeft();
    void reload();
    void openLink(const QUrl& url);

    std::chrono::steady_clock::time_point m_deadline;
    QDateTime m_expires;

    QToolButton* m_back;
    QToolButton* m_reload;
    AddressLine* m_address;
    QLabel* m_timeLeft;
    QProgressBar* m_progress;
    NoticeBar* m_oldEngine;
    NoticeBar* m_slow;
    NoticeBar* m_notice; ///< what was refused or is to be done; the last one counts
    QStackedLayout* m_place;
    LoginView* m_view;
    MessagePanel* m_opening;
    MessagePanel* m_failure;
    MessagePanel* m_question;
    MessagePanel* m_help;
    QPushButton* m_continue;
    QPushButton* m_stay;
    QPushButton* m_tryAgain;
    QPushButton* m_leaveHelp;
    QPushButton* m_helpButton;
    QPushButton* m_cancel;
    bool m_isHelpOpen = false;
};
