#include "ui/login/loginview.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineDownloadRequest>
#include <QWebEngineHistory>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineProfile>
#include <QWebEngineView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostPages = 6; // a page that opens windows without end gets no further

QString acceptLanguage(const QLocale& locale)
{
    const QString full = locale.bcp47Name();
    const QString language = full.section(u'-', 0, 0);
    QStringList wanted{full};
    if (language != full)
        wanted << language + u";q=0.9"_s;
    if (language != "en"_L1)
        wanted << u"en;q=0.8"_s;
    return wanted.join(u',');
}

} // namespace

/// A view with the five things that the menu of a sign-in needs.
class WebView : public QWebEngineView
{
public:
    WebView(QWebEngineProfile* profile, const NavigationRules& rules, ProxySignIns& proxySignIns,
            LoginPage::Origin origin, QWidget* parent)
        : QWebEngineView(parent), m_page(new LoginPage(profile, rules, proxySignIns, origin, this))
    {
        setPage(m_page);
        setAcceptDrops(false);
    }

    LoginPage& loginPage() const { return *m_page; }

protected:
    void contextMenuEvent(QContextMenuEvent* event) override
    {
        using Edit = QWebEngineContextMenuRequest::EditFlag;
        const QWebEngineContextMenuRequest* request = lastContextMenuRequest();
        const auto can = request ? request->editFlags() : QWebEngineContextMenuRequest::EditFlags();
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto add = [&](const QString& text, QWebEnginePage::WebAction action, bool isPossible) {
            QAction* item = menu->addAction(text);
            item->setEnabled(isPossible);
            connect(item, &QAction::triggered, m_page,
                    [page = m_page, action] { page->triggerAction(action); });
        };
        add(LoginView::tr("Cut"), QWebEnginePage::Cut, can.testFlag(Edit::CanCut));
        add(LoginView::tr("Copy"), QWebEnginePage::Copy, can.testFlag(Edit::CanCopy));
        add(LoginView::tr("Paste"), QWebEnginePage::Paste, can.testFlag(Edit::CanPaste));
        add(LoginView::tr("Select all"), QWebEnginePage::SelectAll, can.testFlag(Edit::CanSelectAll));
        menu->addSeparator();
        add(LoginView::tr("Reload"), QWebEnginePage::Reload, true);
        menu->popup(event->globalPos());
    }

private:
    LoginPage* m_page;
};

LoginView::LoginView(NavigationRules rules, ProxySignIns& proxySignIns, const QLocale& locale, QWidget* parent)
    : QStackedWidget(parent), m_rules(std::move(rules)), m_proxySignIns(proxySignIns),
      m_profile(std::make_unique<QWebEngineProfile>()) // without a name: nothing of it is written to disk
{
    m_profile->setHttpCacheType(QWebEngineProfile::MemoryHttpCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile->setSpellCheckEnabled(false);
    m_profile->setHttpAcceptLanguage(acceptLanguage(locale));
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this,
            [this](QWebEngineDownloadRequest* download) {
                download->cancel();
                Q_EMIT downloadRefused();
            });
    addPage(LoginPage::Origin::Start);
}

LoginView::~LoginView()
{
    // The pages go before the profile that they use, and nobody asks them any more.
    for (WebView* view : m_views) {
        disconnect(&view->loginPage(), nullptr, this, nullptr);
        delete view;
    }
}

void LoginView::open(const QUrl& url)
{
    m_views.front()->loginPage().open(url);
}

LoginPage& LoginView::page() const
{
    return static_cast<WebView*>(currentWidget())->loginPage();
}

bool LoginView::canGoBack() const
{
    return page().isPopUp() || (page().hasContent() && page().history()->canGoBack());
}

void LoginView::goBack()
{
    if (page().history()->canGoBack())
        page().triggerAction(QWebEnginePage::Back);
    else if (page().isPopUp())
        removePage(&page());
}

void LoginView::agree()
{
    if (!m_question)
        return;
    const Question question = *m_question;
    m_question.reset();
    m_rules.agree(question.url);
    if (question.page && !question.isForm)
        question.page->open(question.url);
    else if (question.page)
        Q_EMIT pressAgainNeeded(NavigationRules::hostName(question.url));
    Q_EMIT changed();
}

void LoginView::stay()
{
    if (!m_question)
        return;
    const Question question = *m_question;
    m_question.reset();
    if (question.page && !question.page->hasContent()) {
        if (question.page->isPopUp())
            removePage(question.page);
        else
            question.page->showRefused(question.url);
    }
    Q_EMIT changed();
}

LoginPage* LoginView::addPage(LoginPage::Origin origin)
{
    auto* view = new WebView(m_profile.get(), m_rules, m_proxySignIns, origin, this);
    LoginPage* page = &view->loginPage();
    m_views.push_back(view);
    addWidget(view);

    connect(page, &LoginPage::changed, this, [this, page] { follow(page); });
    connect(page, &LoginPage::popUpRequested, this,
            [this, page](auto& request) { openPopUp(request, page); });
    const auto later = Qt::QueuedConnection; // these come from inside the engine
    connect(page, &LoginPage::landed, this, &LoginView::landed, later);
    connect(page, &LoginPage::refused, this, &LoginView::refused, later);
    connect(page, &LoginPage::linkClicked, this, &LoginView::linkClicked, later);
    connect(
        page, &LoginPage::closed, this, [this, page] { removePage(page); }, later);
    connect(
        page, &LoginPage::consentNeeded, this,
        [this, page](const QUrl& url, bool isForm) {
            if (m_question)
                return; // what is asked does not change under the person's finger
            m_question = Question{page, url, isForm};
            Q_EMIT asked();
            Q_EMIT changed();
        },
        later);
    return page;
}

void LoginView::openPopUp(QWebEngineNewWindowRequest& request, LoginPage* opener)
{
    if (m_views.size() >= kMostPages) {
        Q_EMIT opener->refused(request.requestedUrl());
        return;
    }
    request.openIn(
        addPage(request.isUserInitiated() ? LoginPage::Origin::PopUpByClick : LoginPage::Origin::PopUp));
}

void LoginView::removePage(LoginPage* page)
{
    if (!page->isPopUp()) {
        Q_EMIT closeRequested();
        return;
    }
    const auto found =
        std::ranges::find_if(m_views, [&](WebView* view) { return &view->loginPage() == page; });
    if (found == m_views.end())
        return;
    WebView* view = *found;
    m_views.erase(found);
    if (m_question && m_question->page == page)
        m_question.reset();
    if (currentWidget() == view) {
        const auto below = std::find_if(m_views.rbegin(), m_views.rend(), [](WebView* other) {
            return !other->loginPage().isPopUp() || other->loginPage().hasNavigated();
        });
        setCurrentWidget(*below); // the start page at the latest
        (*below)->setFocus();
    }
    removeWidget(view);
    view->hide();
    disconnect(page, nullptr, this, nullptr);
    view->deleteLater();
    Q_EMIT changed();
}

void LoginView::follow(LoginPage* page)
{
    // A pop-up is seen from its first address on; one that turns out to be a link is never seen.
    if (!m_views.empty() && page == &m_views.back()->loginPage() && page->hasNavigated() &&
        currentWidget() != m_views.back()) {
        setCurrentWidget(m_views.back());
        m_views.back()->setFocus();
    }
    if (page == &this->page())
        Q_EMIT changed();
}
