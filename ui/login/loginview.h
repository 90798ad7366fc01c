#pragma once
/// \file The web side of the window: a profile that nothing outlives, and the pages of the sign-in on top of
/// each other.

#include "ui/login/loginpage.h"
#include "ui/login/navigationrules.h"

#include <QPointer>
#include <QStackedWidget>

#include <memory>
#include <optional>
#include <vector>

class QLocale;
class QWebEngineProfile;
class WebView;

class LoginView : public QStackedWidget
{
    Q_OBJECT
public:
    /// Another host that the sign-in wants to go to.
    struct Question
    {
        QPointer<LoginPage> page;
        QUrl url;
        bool isForm = false; ///< its fields cannot be sent again by us
    };

    LoginView(NavigationRules rules, ProxySignIns& proxySignIns, const QLocale& locale, QWidget* parent = nullptr);
    ~LoginView() override;

    void open(const QUrl& url);

    LoginPage& page() const; ///< the one that is seen
    bool isLoopback(const QUrl& url) const { return m_rules.isLoopback(url); }
    bool canGoBack() const;
    void goBack();

    const std::optional<Question>& question() const { return m_question; }
    void agree();
    void stay();

Q_SIGNALS:
    void changed(); ///< another page is seen, or this one's state is another
    void asked();
    void landed(const QUrl& address);
    void refused(const QUrl& url);
    void downloadRefused();
    void linkClicked(const QUrl& url);
    void pressAgainNeeded(const QString& host); ///< agreed to, but only the page can send its form again
    void closeRequested();

private:
    LoginPage* addPage(LoginPage::Origin origin);
    void openPopUp(QWebEngineNewWindowRequest& request, LoginPage* opener);
    void removePage(LoginPage* page);
    void follow(LoginPage* page);

    NavigationRules m_rules;
    ProxySignIns& m_proxySignIns;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::vector<WebView*>
        m_views; ///< the start page, then what it opened; the last one with an address is seen
    std::optional<Question> m_question;
};
