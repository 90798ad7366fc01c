#include "ui/general/generalpanel.h"

#include "ui/general/appearancecard.h"
#include "ui/general/workspacecard.h"
#include "ui/general/youcard.h"
#include "ui/shared/notice.h"
#include "ui/shared/widgets.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace std::chrono_literals;

GeneralPanel::GeneralPanel(Workspace& workspace, Members& members, Preferences& preferences,
                           const QStringList& languages, SecurityCard::Rotate rotateKey,
                           DeleteCard::Delete deleteWorkspace, Workers& workers, QWidget* parent)
    : QWidget(parent), m_crumb(Widgets::label({}, "small", this)), m_notice(new Notice(this))
{
    m_cards.push_back(new WorkspaceCard(workspace, workers, this));
    auto* you = new YouCard(workspace, members, workers, this);
    connect(you, &YouCard::recoveryCodeMade, this, &GeneralPanel::recoveryCodeMade);
    m_cards.push_back(you);
    m_cards.push_back(new AppearanceCard(preferences, languages, workers, this));
    m_cards.push_back(new SecurityCard(workspace, std::move(rotateKey), workers, this));
    auto* remove = new DeleteCard(workspace, std::move(deleteWorkspace), workers, this);
    connect(remove, &DeleteCard::deleted, this, &GeneralPanel::deleted);
    m_cards.push_back(remove);

    auto* room = new QWidget;
    auto* column = new QVBoxLayout(room);
    column->setContentsMargins(32, 0, 32, 28);
    column->setSpacing(16);
    for (SettingCard* card : m_cards) {
        column->addWidget(card);
        connect(card, &SettingCard::began, m_notice, &Notice::dismiss);
        connect(card, &SettingCard::failed, this, &GeneralPanel::fail);
        connect(card, &SettingCard::succeeded, this,
                [this](const Notice::Words& words) { m_notice->show(Notice::Mood::Good, words); });
    }
    column->addStretch();
    // In a low window the cards scroll; what went wrong stays in sight above them.
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(room);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    room->setAutoFillBackground(false);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(32, 28, 32, 0);
    top->setSpacing(16);
    top->addWidget(m_crumb);
    top->addWidget(m_notice);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);

    connect(m_notice, &Notice::actionRequested, this, [this] { m_retry(); });
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(100ms);
    connect(&m_refreshSoon, &QTimer::timeout, this, [this] {
        for (SettingCard* card : m_cards)
            card->refresh();
    });
    connect(&workspace, &Workspace::changed, this, [this] {
        if (!m_refreshSoon.isActive())
            m_refreshSoon.start();
    });

    // The focus starts on the panel itself: a text field would blink for ever.
    setFocusPolicy(Qt::ClickFocus);
    retranslate();
}

void GeneralPanel::retranslate()
{
    m_crumb->setText(tr("Settings → General"));
    m_notice->retranslate();
    for (SettingCard* card : m_cards)
        card->retranslate();
}

void GeneralPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GeneralPanel::fail(const Error& error, const std::function<void()>& retry)
{
    if (error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::SessionChanged)
        return; // nobody is at the window any more
    m_retry = retry;
    m_notice->show(error);
}
