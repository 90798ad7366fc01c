#include "ui/setup/setuppage.h"

#include "app/base/work.h"
#include "app/workspace/workspace.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SetupPage::SetupPage(Workspace& workspace, Workers& workers, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_workers(workers), m_title(Widgets::label({}, "title", this)),
      m_text(Widgets::paragraph({}, "muted", this)), m_workspaceLabel(Widgets::label({}, "strong", this)),
      m_nameLabel(Widgets::label({}, "strong", this)), m_fault(Widgets::paragraph({}, "fault", this)),
      m_workspaceName(new QLineEdit(this)), m_name(new QLineEdit(this)), m_create(Widgets::button({}, "primary", this)),
      m_mark(Widgets::label({}, "", this)), m_notice(new Notice(this))
{
    m_mark->setFixedSize(40, 40);
    m_workspaceLabel->setBuddy(m_workspaceName);
    m_nameLabel->setBuddy(m_name);
    for (QLineEdit* field : {m_workspaceName, m_name}) {
        field->setMaxLength(120);
        connect(field, &QLineEdit::returnPressed, this, &SetupPage::create);
        connect(field, &QLineEdit::textEdited, m_fault, &QWidget::hide);
    }
    m_fault->hide();
    connect(m_create, &QPushButton::clicked, this, &SetupPage::create);
    connect(m_notice, &Notice::actionRequested, this, &SetupPage::create);

    auto* card = Widgets::frame("card", this);
    card->setFixedWidth(460);
    auto* form = new QVBoxLayout(card);
    form->setContentsMargins(32, 32, 32, 32);
    form->setSpacing(8);
    form->addWidget(m_mark);
    form->addSpacing(8);
    form->addWidget(m_title);
    form->addWidget(m_text);
    form->addSpacing(12);
    form->addWidget(m_workspaceLabel);
    form->addWidget(m_workspaceName);
    form->addSpacing(4);
    form->addWidget(m_nameLabel);
    form->addWidget(m_name);
    form->addWidget(m_fault);
    form->addWidget(m_notice);
    form->addSpacing(12);
    form->addWidget(m_create);
    auto* across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(card);
    across->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addLayout(across);
    layout->addStretch();
    retranslate();
    updateIcons();
}

void SetupPage::updateIcons()
{
    m_mark->setPixmap(Icons::pixmap(u"pagekeep"_s, 40, Theme::color(Theme::Role::Accent), devicePixelRatioF()));
}

void SetupPage::retranslate()
{
    m_title->setText(tr("Welcome to Pagekeep"));
    m_text->setText(tr("A workspace holds the Facebook Pages that you and your team look after. It stays on this "
                       "computer."));
    m_workspaceLabel->setText(tr("Workspace name"));
    m_workspaceName->setAccessibleName(tr("Workspace name"));
    m_workspaceName->setPlaceholderText(tr("For example, Northwind Social"));
    m_nameLabel->setText(tr("Your name"));
    m_name->setAccessibleName(tr("Your name"));
    m_create->setText(tr("Create workspace"));
    m_notice->retranslate();
}

void SetupPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

void SetupPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_workspaceName->setFocus();
}

void SetupPage::create()
{
    for (QLineEdit* field : {m_workspaceName, m_name}) {
        if (field->text().trimmed().isEmpty()) {
            m_fault->setText(field == m_workspaceName ? tr("Give the workspace a name.") : tr("Enter your name."));
            m_fault->show();
            field->setFocus();
            return;
        }
    }
    m_create->setEnabled(false);
    m_workers.start(
        this,
        [&workspace = m_workspace, name = m_workspaceName->text(), owner = m_name->text()](Work&) {
            return workspace.create(name, owner);
        },
        [this](const Result<Session>& session) {
            m_create->setEnabled(true);
            if (session)
                Q_EMIT created(*session);
            else
                m_notice->show(Notice::Mood::Bad, errorText(session.error()));
        });
}
