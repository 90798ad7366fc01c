#include "ui/mainwindow.h"

#include "app/base/work.h"
#include "app/integrations/integrations.h"
#include "app/workspace/workspace.h"
#include "ui/integrations/integrationspanel.h"
#include "ui/setup/setuppage.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/widgets.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize indentSize(24, 16);

} // namespace

MainWindow::MainWindow(Workspace& workspace, Integrations& integrations, Workers& workers, const QString& standIn)
    : m_workspace(workspace), m_integrations(integrations), m_workers(workers), m_standIn(standIn),
      m_stack(new QStackedWidget(this)), m_notice(new Notice), m_openingPage(new QWidget(this))
{
    m_side = makeSide();
    auto* opening = new QVBoxLayout(m_openingPage);
    opening->setContentsMargins(32, 28, 32, 28);
    opening->addWidget(m_notice);
    opening->addStretch();
    m_stack->addWidget(m_openingPage);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addWidget(m_stack, 1);
    m_side->hide();

    connect(m_notice, &Notice::actionRequested, this, [this](ErrorAction action) {
        if (action == ErrorAction::QuitProgram)
            close();
        else
            open();
    });
    setMinimumSize(960, 600);
    resize(1120, 720);
    retranslate();
    updateIcons();
}

QWidget* MainWindow::makeSide()
{
    auto* side = Widgets::frame("side", this);
    side->setFixedWidth(212);
    m_workspaceName = Widgets::paragraph({}, "strong");
    m_signedIn = Widgets::label({}, "small");
    m_settings = Widgets::button({}, "nav");
    m_integrationsButton = Widgets::button({}, "nav-current");
    // What belongs to Settings begins below its word: an empty icon moves it in, at either side.
    QPixmap indent(indentSize);
    indent.fill(Qt::transparent);
    m_integrationsButton->setIcon(indent);
    m_integrationsButton->setIconSize(indentSize);
    m_badge = Widgets::paragraph({}, "badge");
    m_badge->setVisible(!m_standIn.isEmpty());
    // There is one panel so far, so both lead to it.
    for (QPushButton* button : {m_settings, m_integrationsButton}) {
        connect(button, &QPushButton::clicked, this, [this] { m_stack->setCurrentWidget(m_panel); });
    }

    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(12, 20, 12, 16);
    layout->setSpacing(4);
    auto* names = new QVBoxLayout;
    names->setContentsMargins(8, 0, 8, 12);
    names->setSpacing(0);
    names->addWidget(m_workspaceName);
    names->addWidget(m_signedIn);
    layout->addLayout(names);
    layout->addWidget(m_settings);
    layout->addWidget(m_integrationsButton);
    layout->addStretch();
    layout->addWidget(m_badge);
    auto* line = Widgets::frame("line");
    line->setFixedWidth(1);
    auto* across = new QHBoxLayout(side);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addLayout(layout, 1);
    across->addWidget(line);
    return side;
}

void MainWindow::updateIcons()
{
    setWindowIcon(Icons::icon(u"pagekeep"_s, 32, Theme::color(Theme::Role::Accent)));
    m_settings->setIcon(Icons::icon(u"settings"_s, 16, Theme::color(Theme::Role::Muted)));
}

void MainWindow::start()
{
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

void MainWindow::open()
{
    m_workers.start(
        this,
        [&workspace = m_workspace, &integrations = m_integrations](Work&) -> Result<std::optional<Session>> {
            auto session = workspace.resume();
            if (!session)
                return session;
            if (auto swept = integrations.sweep(); !swept)
                return failed(swept);
            return session;
        },
        [this](const Result<std::optional<Session>>& session) {
            if (!session) {
                m_notice->show(Notice::Mood::Bad, errorText(session.error()));
            } else if (*session) {
                showWorkspace(**session);
            } else {
                auto* setup = new SetupPage(m_workspace, m_workers, this);
                m_stack->addWidget(setup);
                m_stack->setCurrentWidget(setup);
                connect(setup, &SetupPage::created, this, [this, setup](const Session& created) {
                    showWorkspace(created);
                    m_stack->removeWidget(setup);
                    setup->deleteLater();
                });
            }
        });
}

void MainWindow::showWorkspace(const Session& session)
{
    m_session = session;
    m_panel = new IntegrationsPanel(m_integrations, m_workers, session, this);
    m_stack->addWidget(m_panel);
    m_stack->setCurrentWidget(m_panel);
    m_side->show();
    m_panel->setFocus();
    retranslate();
}

void MainWindow::retranslate()
{
    setWindowTitle(m_session ? tr("%1 — Pagekeep").arg(m_session->workspaceName) : tr("Pagekeep"));
    m_settings->setText(tr("Settings"));
    m_integrationsButton->setText(tr("Integrations"));
    m_badge->setText(tr("Stand-in for Meta at\n%1").arg(m_standIn));
    m_notice->retranslate();
    if (!m_session)
        return;
    m_workspaceName->setText(m_session->workspaceName);
    switch (m_session->member.role) {
    case Role::Owner:
        m_signedIn->setText(tr("%1 · Owner").arg(m_session->member.name));
        break;
    case Role::Admin:
        m_signedIn->setText(tr("%1 · Admin").arg(m_session->member.name));
        break;
    case Role::Manager:
        m_signedIn->setText(tr("%1 · Manager").arg(m_session->member.name));
        break;
    case Role::Viewer:
        m_signedIn->setText(tr("%1 · Viewer").arg(m_session->member.name));
        break;
    }
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // The work's waits end now; the pool waits for the work itself when the program is taken down.
    m_workers.cancelAll();
    QWidget::closeEvent(event);
}
