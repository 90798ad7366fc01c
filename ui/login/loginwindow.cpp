#include "ui/login/loginwindow.h"

#include "ui/login/addressline.h"
#include "ui/login/loginview.h"
#include "ui/login/messagepanel.h"
#include "ui/login/noticebar.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <qtwebenginecoreglobal.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize kSmallest{560, 720}; // Facebook's dialog is cut off below it
constexpr QSize kUsual{620, 760};
constexpr int kIcon = 16;
constexpr int kSmallestProgress = 5;    // percent: so that a load that has begun can be seen
constexpr auto kBeforeContinue = 700ms; // a click that was meant for the page must not answer the question

// Facebook names no oldest version, so this is where the engine itself is no longer kept safe: Qt 6.8 was made from
// Chromium 122 (https://github.com/qutebrowser/qutebrowser/issues/8465), and since the support of Qt 6.5 ended in March
// 2026 (https://github.com/qutebrowser/qutebrowser/issues/8464) it is the oldest Qt whose WebEngine is given Chromium's
// security fixes. They raise the second of the two numbers (CHROMIUM_VERSION in https://github.com/qt/qtwebengine).
// Debian 12 has Qt 6.4.2: 102 with fixes up to 108.0.5359.94, those of December 2022.
constexpr int kOldestChromium = 122;

int majorOf(const char* version)
{
    return QByteArray(version).split('.').value(0).toInt();
}

QLabel* smallLabel(const QString& text = {})
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Theme::leading());
    label->setProperty("part", "small"_L1);
    return label;
}

QPushButton* plainButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(text);
    button->setProperty("part", "plain"_L1);
    return button;
}

/// A button that looks like what it is here: further reading.
QPushButton* linkButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(text);
    button->setCursor(Qt::PointingHandCursor);
    button->setStyleSheet(
        u"QPushButton { border: 2px solid transparent; border-radius: 6px; padding: 4px 6px;"
        " color: %1; background: transparent; }"
        "QPushButton:hover { text-decoration: underline; }"
        "QPushButton:focus { border-color: %1; }"_s.arg(Theme::color(Theme::Role::Accent).name()));
    return button;
}

/// A strip of another ground with a line at one edge.
class Strip : public QWidget
{
public:
    explicit Strip(Qt::Edge lineAt) : m_lineAt(lineAt) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(
            rect(), Theme::color(m_lineAt == Qt::BottomEdge ? Theme::Role::Sunken : Theme::Role::Window));
        painter.fillRect(0, m_lineAt == Qt::BottomEdge ? height() - 1 : 0, width(), 1,
                         Theme::color(Theme::Role::Line));
    }

private:
    Qt::Edge m_lineAt;
};

QToolButton* iconButton(const QString& icon, const QString& name)
{
    auto* button = new QToolButton;
    // An arrow back points to where reading begins.
    const bool isMirrored = icon == "back"_L1 && QApplication::isRightToLeft();
    QIcon both;
    for (const qreal ratio : {1.0, 2.0}) {
        for (const auto& [mode, role] :
             {std::pair(QIcon::Normal, Theme::Role::Muted), {QIcon::Disabled, Theme::Role::Line}}) {
            const QPixmap pixmap = Icons::pixmap(icon, kIcon, Theme::color(role), ratio);
            both.addPixmap(isMirrored ? pixmap.transformed(QTransform::fromScale(-1, 1)) : pixmap, mode);
        }
    }
    button->setIcon(both);
    button->setIconSize({kIcon, kIcon});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setStyleSheet(
        u"QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 4px; }"
        "QToolButton:hover { background: %1; } QToolButton:focus { border-color: %2; }"_s.arg(
            Theme::color(Theme::Role::AccentSoft).name(), Theme::color(Theme::Role::Accent).name()));
    button->setText(name);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

LoginWindow::LoginWindow(const LoginRequest& request, ProxySignIns& proxySignIns)
    : m_deadline(std::chrono::steady_clock::now() +
                 std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(request.expires))),
      m_expires(request.expires)
{
    setWindowIcon(Icons::icon(u"pagekeep"_s, 32, Theme::color(Theme::Role::Accent)));
    setWindowTitle(request.title.isEmpty() ? tr("Connect Meta") : request.title);

    // Made and added from top to bottom: the order of the Tab key.
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_progress);
    makeNotices();
    for (NoticeBar* notice : {m_oldEngine, m_slow, m_notice})
        column->addWidget(notice);
    m_place = new QStackedLayout;
    m_view = new LoginView(NavigationRules(request.stopAt, request.loopback), proxySignIns, request.locale);
    makePanels();
    for (QWidget* place : std::initializer_list<QWidget*>{m_opening, m_view, m_failure, m_question, m_help})
        m_place->addWidget(place);
    column->addLayout(m_place, 1);
    column->addWidget(makeFooter());

    connect(m_view, &LoginView::changed, this, &LoginWindow::refresh);
    connect(m_view, &LoginView::asked, this, &LoginWindow::tellQuestion);
    connect(m_view, &LoginView::landed, this, &LoginWindow::landed);
    connect(m_view, &LoginView::linkClicked, this, &LoginWindow::openLink);
    connect(m_view, &LoginView::closeRequested, this, &QWidget::close);
    connect(m_view, &LoginView::refused, this, [this](const QUrl& url) {
        const QString host = NavigationRules::hostName(url);
        m_notice->say(
            host.isEmpty()
                ? tr("This page wanted to open an address that is not allowed here. It was not opened.")
                : tr("This page wanted to open an address at %1 that is not allowed here. It was not "
                     "opened.")
                      .arg(host));
    });
    connect(m_view, &LoginView::downloadRefused, this,
            [this] { m_notice->say(tr("This page wanted to save a file. This window saves none.")); });
    connect(m_view, &LoginView::pressAgainNeeded, this, [this](const QString& host) {
        m_notice->say(
            tr("You can go on to %1 now: press the page's button again, or press Reload.").arg(host));
    });

    const auto shortcut = [this](QKeySequence keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    shortcut(QKeySequence(Qt::Key_F5), [this] { reload(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_R), [this] { reload(); });
    shortcut(QKeySequence(QKeySequence::Back), [this] { m_back->click(); });

    auto* everySecond = new QTimer(this);
    connect(everySecond, &QTimer::timeout, this, &LoginWindow::tellTimeLeft);
    everySecond->start(1s);
    tellTimeLeft();

    const QSize room = screen()->availableSize();
    setMinimumSize(kSmallest.boundedTo(room));
    resize((request.size.isEmpty() ? kUsual : request.size).expandedTo(kSmallest).boundedTo(room));

    const int chromium = majorOf(qWebEngineChromiumVersion());
    const int fixes = majorOf(qWebEngineChromiumSecurityPatchVersion());
    if (std::max(chromium, fixes) < kOldestChromium)
        m_oldEngine->say(
            tr("The web engine here is old (Chromium %1, fixes up to %2): Facebook's page may fail in "
               "it, and it is less safe. Update the system or Pagekeep.")
                .arg(chromium)
                .arg(fixes));
    m_opening->setTitle(tr("Opening %1…").arg(NavigationRules::hostName(request.start)));
    refresh();
    m_view->open(request.start);
}

LoginWindow::~LoginWindow()
{
    disconnect(m_view, nullptr, this, nullptr);
    delete m_view; // while everything that it may still call is there
}

void LoginWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void LoginWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    Q_EMIT closed();
}

void LoginWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::color(Theme::Role::Window));
}

QWidget* LoginWindow::makeBar()
{
    m_back = iconButton(u"back"_s, tr("Back"));
    m_reload = iconButton(u"reload"_s, tr("Reload"));
    m_address = new AddressLine;
    m_timeLeft = smallLabel();
    connect(m_back, &QToolButton::clicked, this, [this] { m_view->goBack(); });
    connect(m_reload, &QToolButton::clicked, this, &LoginWindow::reload);

    auto* bar = new Strip(Qt::BottomEdge);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_reload);
    row->addWidget(m_address, 1);
    row->addSpacing(4);
    row->addWidget(m_timeLeft);

    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(2);
    m_progress->setAccessibleName(tr("Loading"));
    m_progress->setStyleSheet(
        u"QProgressBar { border: 0; background: %1; } QProgressBar::chunk { background: %2; }"_s.arg(
            Theme::color(Theme::Role::Sunken).name(), Theme::color(Theme::Role::Accent).name()));
    return bar;
}

QWidget* LoginWindow::makeFooter()
{
    auto* words =
        smallLabel(tr("You are signing in at Facebook. This app never stores your Facebook password; the "
                      "window’s cookies are erased when it closes."));
    words->setWordWrap(true);
    m_helpButton = linkButton(tr("Facebook shows an error here?"));
    m_cancel = plainButton(tr("Cancel"));
    connect(m_helpButton, &QPushButton::clicked, this, [this] {
        m_isHelpOpen = !m_isHelpOpen;
        refresh();
        (m_isHelpOpen ? static_cast<QWidget*>(m_leaveHelp) : m_view->currentWidget())->setFocus();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::close);

    auto* footer = new Strip(Qt::TopEdge);
    auto* column = new QVBoxLayout(footer);
    column->setContentsMargins(8, 12, 8, 12); // the link has 8 of its own, and stands below the words
    column->setSpacing(8);
    words->setContentsMargins(8, 0, 8, 0);
    column->addWidget(words);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 8, 0);
    row->addWidget(m_helpButton);
    row->addStretch();
    row->addWidget(m_cancel);
    column->addLayout(row);
    return footer;
}

void LoginWindow::makeNotices()
{
    m_oldEngine = new NoticeBar;
    m_slow = new NoticeBar(tr("Reload"));
    m_notice = new NoticeBar;
    connect(m_slow, &NoticeBar::activated, this, &LoginWindow::reload);
}

void LoginWindow::makePanels()
{
    using Weight = MessagePanel::Weight;
    m_opening = new MessagePanel;

    m_failure = new MessagePanel;
    m_tryAgain = m_failure->addButton(tr("Reload"), Weight::Primary);
    connect(m_tryAgain, &QPushButton::clicked, this, &LoginWindow::reload);

    m_question = new MessagePanel;
    m_stay = m_question->addButton(tr("Stay"), Weight::Plain);
    m_continue = m_question->addButton({}, Weight::Plain);
    connect(m_stay, &QPushButton::clicked, this, [this] { m_view->stay(); });
    connect(m_continue, &QPushButton::clicked, this, [this] { m_view->agree(); });

    m_help = new MessagePanel;
    m_help->setTitle(tr("When Facebook shows an error"));
    m_help->setParagraphs({
        tr("Facebook shows errors in the Meta app's settings as a page of its own, so Pagekeep cannot read "
           "them. "
           "These are the usual causes. The settings are in Meta's App Dashboard, at "
           "developers.facebook.com."),
        tr("Wrong App ID: Facebook says that the app was not found or is invalid. Compare the App ID in "
           "Pagekeep "
           "(Integrations, Meta app…) with the one in the dashboard."),
        tr("Redirect address not allowed: Facebook says that the URL is blocked or not included in the app's "
           "domains. "
           "Under Facebook Login, Settings, add exactly the redirect address that Pagekeep shows to “Valid "
           "OAuth "
           "Redirect URIs”, and leave “Use Strict Mode for Redirect URIs” on."),
        tr("Embedded login is off: Facebook says that signing in from an embedded browser is disabled. Turn "
           "on “Client "
           "OAuth Login”, “Web OAuth Login” and “Embedded Browser OAuth Login”."),
        tr("App in development mode: Facebook says that the app is not active or not available. Switch the "
           "app mode to "
           "Live, or sign in as a person who has a role in the app."),
    });
    m_leaveHelp = m_help->addButton(tr("Back to Facebook"), Weight::Primary);
    connect(m_leaveHelp, &QPushButton::clicked, this, [this] {
        m_isHelpOpen = false;
        refresh();
        m_view->currentWidget()->setFocus();
    });
}

void LoginWindow::refresh()
{
    const LoginPage& page = m_view->page();
    m_back->setEnabled(m_view->canGoBack());
    m_progress->setValue(page.progress() >= 100 ? 0 : std::max(page.progress(), kSmallestProgress));
    showAddress();
    if (page.loading() == LoginPage::Loading::Slow)
        m_slow->say(tr("%1 has not answered yet.").arg(NavigationRules::hostName(page.shownUrl())));
    else
        m_slow->hide();
    showPlace();
}

void LoginWindow::showAddress()
{
    const LoginPage& page = m_view->page();
    auto protection = AddressLine::Protection::Unknown;
    QString host = NavigationRules::hostName(page.shownUrl());
    if (page.failure())
        host = page.failure()->host;
    else if (page.isSecured())
        protection = AddressLine::Protection::Secured;
    else if (m_view->isLoopback(page.shownUrl()))
        protection = AddressLine::Protection::Loopback;
    m_address->show(host, protection);
}

void LoginWindow::showPlace()
{
    const LoginPage& page = m_view->page();
    QWidget* place = m_view;
    if (m_isHelpOpen)
        place = m_help;
    else if (m_view->question())
        place = m_question;
    else if (page.failure())
        place = m_failure;
    else if (!page.hasContent())
        place = m_opening;
    if (place == m_failure)
        tellFailure();
    if (place == m_place->currentWidget())
        return;
    m_place->setCurrentWidget(place);
    if (place == m_failure)
        m_tryAgain->setFocus();
    else if (place == m_question)
        m_stay->setFocus();
    else if (place == m_view)
        m_view->currentWidget()->setFocus();
}

void LoginWindow::tellFailure()
{
    const LoadFailure& failure = *m_view->page().failure();
    QString title;
    QStringList words;
    switch (failure.kind) {
    case LoadFailure::Kind::NoConnection:
        title = tr("No connection to %1").arg(failure.host);
        words << tr("Check this computer's connection to the internet, then press Reload.");
        break;
    case LoadFailure::Kind::NotSecure:
        title = tr("The connection to %1 is not secure").arg(failure.host);
        words << failure.reason
              << tr("Nothing was sent. Pagekeep does not go on over a connection that others could read.");
        break;
    case LoadFailure::Kind::ServerError:
        title = failure.status ? tr("%1 answered with an error (%2)").arg(failure.host).arg(failure.status)
                               : tr("%1 did not answer properly").arg(failure.host);
        words << tr("The fault is on the other side. Press Reload in a few minutes.");
        break;
    case LoadFailure::Kind::Blocked:
        title = failure.host.isEmpty() ? tr("This address is not allowed here")
                                       : tr("%1 was not opened").arg(failure.host);
        words << tr(
            "The sign-in led to an address that this window does not open. Press Reload to start it again.");
        break;
    case LoadFailure::Kind::Crashed:
        title = tr("The page stopped working");
        words << tr("The part of the window that shows web pages ended unexpectedly. Press Reload to go on.");
        break;
    }
    m_failure->setTitle(title);
    m_failure->setParagraphs(words);
    m_failure->setDetail(failure.code);
}

void LoginWindow::tellQuestion()
{
    const QString host = NavigationRules::hostName(m_view->question()->url);
    m_question->setTitle(tr("Leave Facebook?"));
    m_question->setParagraphs({tr("This sign-in wants to continue at %1, which is not Facebook.").arg(host),
                               tr("Companies that manage Facebook accounts often sign people in at their own "
                                  "address. Go on only when you "
                                  "know this address.")});
    m_question->setButtonText(m_continue, tr("Continue to %1").arg(host));
    m_continue->setEnabled(false);
    QTimer::singleShot(kBeforeContinue, m_continue, [this] { m_continue->setEnabled(true); });
}

void LoginWindow::tellTimeLeft()
{
    // The clock on the wall may be set back, the other one stands still while the computer sleeps.
    const auto bySteady =
        std::chrono::duration_cast<std::chrono::seconds>(m_deadline - std::chrono::steady_clock::now());
    const std::chrono::seconds byWall(QDateTime::currentDateTimeUtc().secsTo(m_expires));
    const auto left = std::max<qint64>(0, std::min<qint64>(bySteady.count(), byWall.count()));
    m_timeLeft->setText(
        left == 0 ? tr("The link has expired")
                  : tr("Link good for %1").arg(u"%1:%2"_s.arg(left / 60).arg(left % 60, 2, 10, QChar(u'0'))));
}

void LoginWindow::reload()
{
    m_isHelpOpen = false;
    m_notice->hide();
    m_view->page().reloadPage();
    refresh();
}

void LoginWindow::openLink(const QUrl& url)
{
    if (!QDesktopServices::openUrl(url))
        m_notice->say(
            tr("Your browser could not be started for a page at %1.").arg(NavigationRules::hostName(url)));
}
