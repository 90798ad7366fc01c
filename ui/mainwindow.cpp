#include "ui/mainwindow.h"

#include "app/integrations/integrations.h"
#include "app/workspace/activity.h"
#include "app/workspace/members.h"
#include "ui/activity/activitypanel.h"
#include "ui/general/generalpanel.h"
#include "ui/help/helppanel.h"
#include "ui/help/helpwindow.h"
#include "ui/integrations/integrationspanel.h"
#include "ui/members/memberspanel.h"
#include "ui/notify/notifier.h"
#include "ui/setup/newpasswordpage.h"
#include "ui/setup/recoverycodepage.h"
#include "ui/setup/setuppage.h"
#include "ui/setup/signinpage.h"
#include "ui/shared/help.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/preferences.h"
#include "ui/shared/shortcuts.h"
#include "ui/shared/theme.h"
#include "ui/shared/widgets.h"

#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// The names of the Pages whose end Meta has not confirmed.
Result<QStringList> deleteWorkspace(Integrations& integrations, Work& work, DeleteCard::Demand demand)
{
    using Unconfirmed = Integrations::Unconfirmed;
    const auto left = integrations.deleteWorkspace(work, demand == DeleteCard::Demand::Anyway ? Unconfirmed::DeleteAnyway
                                                                                              : Unconfirmed::Keep);
    if (!left)
        return failed(left.error());
    QStringList names;
    for (const Revocation& revocation : *left) {
        for (const RevokedPage& page : revocation.pages)
            names.append(page.name);
    }
    return names;
}

/// Whether the old key is out of the keychain.
Result<bool> rotateKey(Integrations& integrations, Work& work)
{
    const auto rotated = integrations.rotateKey(work);
    if (!rotated)
        return failed(rotated.error());
    return *rotated == KeyRotation::Whole;
}

/// What the help key opens at a place.
HelpTopic topicOf(Place place)
{
    switch (place) {
    case Place::Activity:
        return HelpTopic::Storage;
    case Place::General:
    case Place::Members:
        return HelpTopic::Members;
    case Place::Integrations:
        return HelpTopic::Connecting;
    case Place::Help:
        break;
    }
    return HelpTopic::Connects;
}

} // namespace

MainWindow::MainWindow(const WindowParts& parts)
    : m_parts(parts), m_stack(new QStackedWidget(this)), m_navigation(new Navigation(parts.standIn, this)),
      m_notice(new Notice(this)), m_usePassword(Widgets::button({}, "plain")), m_openingPage(makeOpeningPage()),
      m_notifier(new Notifier(this)), m_idleLock(parts.clock)
{
    m_stack->addWidget(m_openingPage);
    m_navigation->hide();
    auto* noticeRoom = new QVBoxLayout;
    noticeRoom->setContentsMargins(32, 0, 32, 0);
    noticeRoom->addWidget(m_notice);
    auto* content = new QVBoxLayout;
    content->setSpacing(0);
    content->addLayout(noticeRoom);
    content->addWidget(m_stack, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(content, 1);

    connect(m_navigation, &Navigation::placeChosen, this, &MainWindow::showPlace);
    connect(m_navigation, &Navigation::lockRequested, this, [this] { leave(true); });
    connect(m_navigation, &Navigation::signOutRequested, this, [this] { leave(false); });
    connect(m_notifier, &Notifier::activated, this, [this] {
        comeToFront();
        if (m_session)
            showPlace(Place::Integrations);
    });
    connect(&m_idleLock, &IdleLock::idle, this, [this] { leave(true); });
    connect(&m_parts.workspace, &Workspace::changed, this, &MainWindow::updateSession);
    connect(m_notice, &Notice::actionRequested, this, [this](ErrorAction action) {
        if (action == ErrorAction::QuitProgram)
            close();
        else
            open();
    });
    setMinimumSize(900, 600);
    resize(firstSize());
    new QShortcut(shortcutKeys(ShortcutId::Quit), this, [this] { close(); });
    new QShortcut(shortcutKeys(ShortcutId::OpenSettings), this, [this] {
        if (m_session)
            showPlace(Place::General);
    });
    retranslate();
    updateIcons();
}

QWidget* MainWindow::makeOpeningPage()
{
    auto* page = new QWidget(this);
    m_usePassword->hide();
    connect(m_usePassword, &QPushButton::clicked, this, [this] { m_opening.cancel(); });
    auto* layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_usePassword, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

/// As it was left; but a screen may be another now, and none of it is to be beyond its edges.
QSize MainWindow::firstSize() const
{
    const QSize kept = m_parts.preferences.windowSize();
    const QSize wanted = kept.isValid() ? kept : QSize(1120, 720);
    return wanted.boundedTo(screen()->availableSize()).expandedTo(minimumSize());
}

void MainWindow::start()
{
    if (m_parts.preferences.isWindowMaximized())
        showMaximized();
    else
        show();
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    // Work that began with show() would compete with the first picture, and its answer could even come before it.
    if (!std::exchange(m_isOpened, true))
        QMetaObject::invokeMethod(this, &MainWindow::open, Qt::QueuedConnection);
}

void MainWindow::comeToFront()
{
    if (isMinimized())
        showNormal();
    raise();
    activateWindow();
}

void MainWindow::showDiagnostics(QWidget* over)
{
    (new DiagnosticsDialog(m_parts.diagnose, m_parts.testKeychain, m_parts.workers, over))->open();
}

void MainWindow::open()
{
    m_opening = m_parts.workers.start(
        this,
        [&workspace = m_parts.workspace, &integrations = m_parts.integrations](Work& work) -> Result<Opening> {
            auto opening = workspace.open(work);
            if (!opening)
                return opening;
            if (auto swept = integrations.sweep(); !swept)
                return failed(swept);
            return opening;
        },
        [this](const Result<Opening>& opening) {
            m_usePassword->hide();
            if (opening)
                enterThrough(*opening);
            else
                showError(opening.error());
        },
        // Said once the keychain is asked: it may want the person, who may not be able to answer it.
        [this](Progress) { m_usePassword->show(); });
}

template <class Page>
void MainWindow::showEntry(Page* page)
{
    if (m_entry) {
        m_stack->removeWidget(m_entry);
        m_entry->deleteLater();
    }
    m_entry = page;
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    connect(page, &Page::entered, this, &MainWindow::enter);
}

void MainWindow::enterThrough(const Opening& opening)
{
    switch (opening.door) {
    case Opening::Door::SetUp:
        showEntry(new SetupPage(m_parts.workspace, m_parts.workers, this));
        break;
    case Opening::Door::FirstPassword:
        showEntry(new NewPasswordPage(m_parts.workspace, m_parts.workers, NewPasswordPage::Reason::FirstPassword,
                                      opening.memberName, this));
        break;
    case Opening::Door::SignIn: {
        auto* page = new SignInPage(m_parts.workspace, m_parts.workers, opening, this);
        connect(page, &SignInPage::recoveryRequested, this, [this, opening](const QString& name) {
            auto* recovery = new NewPasswordPage(m_parts.workspace, m_parts.workers,
                                                 NewPasswordPage::Reason::Recovery, name, this);
            connect(recovery, &NewPasswordPage::backRequested, this, [this, opening] { enterThrough(opening); });
            showEntry(recovery);
        });
        showEntry(page);
        break;
    }
    case Opening::Door::Open:
        showWorkspace();
        break;
    }
}

void MainWindow::enter(const SignedIn& signedIn, bool wantsToStay)
{
    if (wantsToStay) {
        m_parts.workers.start(
            this, [&workspace = m_parts.workspace](Work& work) { return workspace.staySignedIn(work); },
            [this](const Result<void>& stays) {
                if (!stays && stays.error().kind != ErrorKind::Cancelled && stays.error().kind != ErrorKind::SessionChanged) {
                    m_notice->show(Notice::Mood::Bad, [error = stays.error()] {
                        ErrorText text = errorText(error);
                        text.message = tr("You are signed in, but this computer will ask again next time.");
                        text.buttons.clear();
                        return text;
                    });
                }
            });
    }
    showWorkspace();
    if (!signedIn.recoveryCode.isEmpty())
        showRecoveryCode(signedIn.recoveryCode, Place::Integrations);
}

void MainWindow::showRecoveryCode(const QString& code, Place next)
{
    auto* page = new RecoveryCodePage(code, this);
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    connect(page, &RecoveryCodePage::done, this, [this, next] { showPlace(next); });
    // Shown once: going anywhere else ends it.
    connect(m_stack, &QStackedWidget::currentChanged, page, [this, page] {
        if (m_stack->currentWidget() == page)
            return;
        m_stack->removeWidget(page);
        page->deleteLater();
    });
}

void MainWindow::showWorkspace()
{
    const auto session = m_parts.workspace.session();
    if (!session)
        return open();
    if (m_entry) {
        m_stack->removeWidget(m_entry);
        std::exchange(m_entry, nullptr)->deleteLater();
    }
    m_session = session->id;
    m_notice->dismiss();
    m_navigation->show();
    updateSession();
    showPlace(Place::Integrations);
}

void MainWindow::showPlace(Place place)
{
    QWidget* panel = nullptr;
    switch (place) {
    case Place::Integrations:
        if (!m_integrations) {
            m_integrations = new IntegrationsPanel(m_parts.integrations, m_parts.workers, m_parts.clock,
                                                   m_parts.checkPace, this);
            m_integrations->setSession(m_parts.workspace.session());
            m_stack->addWidget(m_integrations);
            connect(m_integrations, &IntegrationsPanel::facebookOpened, this, [this](bool isOpen) { m_idleLock.setPaused(isOpen); });
            connect(m_integrations, &IntegrationsPanel::failedUnseen, this, &MainWindow::showError);
            connect(m_integrations, &IntegrationsPanel::attentionWanted, m_notifier, &Notifier::tell);
        }
        panel = m_integrations;
        break;
    case Place::General:
        panel = m_panels[place];
        if (!panel) {
            auto* general = new GeneralPanel(
                m_parts.workspace, m_parts.members, m_parts.preferences, m_parts.languages,
                [&integrations = m_parts.integrations](Work& work) { return rotateKey(integrations, work); },
                [&integrations = m_parts.integrations](Work& work, DeleteCard::Demand demand) {
                    return deleteWorkspace(integrations, work, demand);
                },
                m_parts.workers, this);
            connect(general, &GeneralPanel::deleted, this, [this] { leave(false); });
            connect(general, &GeneralPanel::recoveryCodeMade, this,
                    [this](const QString& code) { showRecoveryCode(code, Place::General); });
            panel = general;
        }
        break;
    case Place::Members:
        panel = m_panels[place];
        if (!panel)
            panel = new MembersPanel(m_parts.workspace, m_parts.members,
                                     [&integrations = m_parts.integrations](const MemberId& member) {
                                         return integrations.pagesConnectedBy(member);
                                     },
                                     m_parts.workers, this);
        break;
    case Place::Activity:
        panel = m_panels[place];
        if (!panel) {
            auto* activity =
                new ActivityPanel(m_parts.workspace, m_parts.activities, m_parts.members, m_parts.workers, this);
            connect(&m_parts.integrations, &Integrations::changed, activity, &ActivityPanel::readNewsSoon);
            panel = activity;
        }
        break;
    case Place::Help:
        panel = m_panels[place];
        if (!panel) {
            auto* help = new HelpPanel(this);
            connect(help, &HelpPanel::diagnosticsRequested, this, [this] { showDiagnostics(this); });
            panel = help;
        }
        break;
    }
    Help::setTopic(panel, topicOf(place));
    if (panel != m_integrations && !std::exchange(m_panels[place], panel))
        m_stack->addWidget(panel);
    m_stack->setCurrentWidget(panel);
    m_navigation->setPlace(place);
    panel->setFocus();
}

/// Beside the navigation where that may take the place of what is seen; else over it: a recovery code is seen only
/// once, and what asks in a dialog waits for it.
void MainWindow::showHelp(const HelpRequest& request)
{
    QWidget* window = request.from()->window();
    if (window == this && m_session && !qobject_cast<RecoveryCodePage*>(m_stack->currentWidget())) {
        showPlace(Place::Help);
        static_cast<HelpPanel*>(m_panels.at(Place::Help))->open(request.place());
        return;
    }
    auto* help = window->findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (!help) {
        help = new HelpWindow(window);
        connect(help->panel(), &HelpPanel::diagnosticsRequested, this, [this, help] { showDiagnostics(help); });
    }
    help->open(request.place());
}

/// The session as it is by now: another name, another role, or none.
void MainWindow::updateSession()
{
    const auto session = m_parts.workspace.session();
    if (session && session->id == m_session) {
        m_navigation->setSession(*session);
        if (m_integrations)
            m_integrations->setSession(session);
        m_parts.workers.start(
            this, [&workspace = m_parts.workspace](Work&) { return workspace.lockAfter(); },
            [this](const Result<std::chrono::minutes>& time) {
                if (time)
                    m_idleLock.setTime(*time);
            });
    }
    retranslate();
}

void MainWindow::leave(bool isLock)
{
    m_session.reset();
    m_idleLock.setTime({});
    m_navigation->hide();
    m_notice->dismiss();
    m_stack->setCurrentWidget(m_openingPage);
    for (const auto& [place, panel] : std::exchange(m_panels, {})) {
        m_stack->removeWidget(panel);
        panel->deleteLater();
    }
    if (m_integrations)
        m_integrations->setSession(std::nullopt);
    for (QDialog* dialog : findChildren<QDialog*>())
        dialog->close();
    m_parts.workers.start(
        this,
        [&workspace = m_parts.workspace, isLock](Work&) { return isLock ? workspace.lock() : workspace.signOut(); },
        [this](const Result<void>& left) {
            // Nobody is signed in any more, whatever else went wrong; but the next start may not ask.
            if (!left)
                m_notice->show(left.error());
            open();
        });
}

void MainWindow::showError(const Error& error)
{
    m_notice->show(error);
}

void MainWindow::retranslate()
{
    const auto session = m_parts.workspace.session();
    setWindowTitle(session ? tr("%1 — Pagekeep").arg(session->workspaceName) : tr("Pagekeep"));
    m_usePassword->setText(tr("Sign in with your password instead"));
    m_notice->retranslate();
}

void MainWindow::updateIcons()
{
    setWindowIcon(Icons::icon(u"pagekeep"_s, 32, Theme::color(Theme::Role::Accent)));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == HelpRequest::eventType()) {
        event->accept();
        showHelp(*static_cast<HelpRequest*>(event));
        return true;
    }
    return QWidget::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const bool fillsScreen = isMaximized() || isFullScreen();
    m_parts.preferences.setWindow(fillsScreen ? normalGeometry().size() : size(), isMaximized());
    // The work's waits end now; the pool waits for the work itself when the program is taken down.
    m_parts.workers.cancelAll();
    QWidget::closeEvent(event);
}
