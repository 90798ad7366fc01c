#include "ui/integrations/integrationspanel.h"

#include "ui/integrations/attentionbar.h"
#include "ui/integrations/checking.h"
#include "ui/integrations/connecting.h"
#include "ui/integrations/detailsdialog.h"
#include "ui/integrations/disconnecting.h"
#include "ui/integrations/explain.h"
#include "ui/integrations/lostkey.h"
#include "ui/integrations/metaappdialog.h"
#include "ui/integrations/nopagescard.h"
#include "ui/integrations/pagesmodel.h"
#include "ui/integrations/pagestable.h"
#include "ui/integrations/selectionbar.h"
#include "ui/integrations/sortheader.h"
#include "ui/integrations/statefilter.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/shortcuts.h"
#include "ui/shared/theme.h"
#include "ui/shared/widgets.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

IntegrationsPanel::IntegrationsPanel(Integrations& integrations, Workers& workers, const Clock& clock,
                                     const CheckPace& pace, QWidget* parent)
    : QWidget(parent), m_integrations(integrations), m_workers(workers), m_model(new PagesModel),
      m_crumb(Widgets::label({}, "small", this)), m_notice(new Notice(this)),
      m_connecting(new Connecting(integrations, workers, this)),
      m_disconnecting(new Disconnecting(integrations, workers, clock, this)),
      m_checking(new Checking(integrations, workers, clock, pace, this)),
      m_lostKey(new LostKey(integrations, workers, this)),
      m_stack(new QStackedWidget(this)), m_loadingPage(new QWidget(this))
{
    m_listPage = makeList();
    auto* connectButton = makeConnectButton();
    m_noPages = new NoPagesCard(connectButton, makeMetaAppButton(), this);
    m_model->setParent(this);
    for (QWidget* page : std::initializer_list<QWidget*>{m_loadingPage, m_listPage, m_noPages})
        m_stack->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 28, 32, 28);
    layout->setSpacing(16);
    layout->addWidget(m_crumb);
    layout->addWidget(m_notice);
    m_connecting->addTo(layout);
    m_lostKey->addTo(layout);
    m_disconnecting->addTo(layout);
    m_checking->addTo(layout);
    layout->addWidget(m_stack, 1);

    connect(m_notice, &Notice::actionRequested, this, &IntegrationsPanel::act);
    connect(m_table, &PagesTable::disconnectRequested, this, &IntegrationsPanel::disconnectRows);
    connect(m_connecting, &Connecting::begun, this, &IntegrationsPanel::beginConnect);
    connect(m_connecting, &Connecting::ended, this, &IntegrationsPanel::endConnect);
    connect(m_connecting, &Connecting::appMissing, this, [this] { openMetaApp(true); });
    connect(m_connecting, &Connecting::actionRequested, this, &IntegrationsPanel::act);
    connect(m_connecting, &Connecting::facebookOpened, this, &IntegrationsPanel::facebookOpened);
    connect(m_connecting, &Connecting::failedUnseen, this, &IntegrationsPanel::failedUnseen);
    connect(m_disconnecting, &Disconnecting::reconnectRequested, this, [this] { m_connecting->start(); });
    connect(m_disconnecting, &Disconnecting::signInRequested, m_connecting, &Connecting::signInToRevoke);
    connect(m_connecting, &Connecting::signedInToRevoke, m_disconnecting, &Disconnecting::goOnAfterSignIn);
    connect(m_table, &PagesTable::detailsRequested, this, &IntegrationsPanel::openDetails);
    connect(m_disconnecting, &Disconnecting::actionRequested, this, &IntegrationsPanel::act);
    connect(m_table, &PagesTable::checkRequested, m_checking, &Checking::checkNow);
    connect(m_table, &PagesTable::reconnectRequested, this, [this](const PageId& page) { m_connecting->start({page}); });
    connect(m_checking, &Checking::checkingChanged, m_model, &PagesModel::setChecking);
    connect(m_checking, &Checking::keyChanged, this, [this](std::optional<ErrorKind> trouble) {
        m_keyTrouble = trouble;
        updateKey();
    });
    connect(m_checking, &Checking::attentionWanted, this, &IntegrationsPanel::attentionWanted);
    connect(m_connecting, &Connecting::keyLost, m_lostKey, &LostKey::tell);
    connect(m_lostKey, &LostKey::startedOver, this, [this] { m_connecting->start(); });
    connect(m_lostKey, &LostKey::actionRequested, this, &IntegrationsPanel::act);
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(100ms);
    connect(&m_reloadSoon, &QTimer::timeout, this, &IntegrationsPanel::reload);
    const auto soon = [this] {
        if (!m_reloadSoon.isActive())
            m_reloadSoon.start();
    };
    connect(&m_integrations, &Integrations::changed, this, soon);
    connect(m_search, &QLineEdit::textChanged, this, soon);
    connect(m_filter, &QComboBox::currentIndexChanged, this, soon);
    connect(m_table->header(), &QHeaderView::sortIndicatorChanged, this, &IntegrationsPanel::reload);

    setTabOrder(m_table->header(), m_table); // as they are read
    new QShortcut(shortcutKeys(ShortcutId::CheckPages), this, [this] { m_checking->checkNow(m_model->ids()); });
    new QShortcut(shortcutKeys(ShortcutId::Search), this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    // The focus starts on the panel itself: a text field would blink for ever.
    setFocusPolicy(Qt::ClickFocus);
    retranslate();
    updateIcons();
}

void IntegrationsPanel::setSession(const std::optional<Session>& session)
{
    m_session = session;
    m_connecting->setSession(session);
    m_disconnecting->setSession(session);
    m_checking->setSession(session);
    m_lostKey->setSession(session);
    updateRights();
    if (session) {
        reload();
        return;
    }
    m_reading.cancel();
    ++m_question;
    m_search->clear();
    m_filter->setCurrentIndex(0);
    m_filter->setFound({});
    m_model->setPages({}, {});
    m_stack->setCurrentWidget(m_loadingPage);
}

/// Connect Meta is not among these: it answers a click by saying what the role lacks.
void IntegrationsPanel::updateRights()
{
    const bool may = m_session && ::may(m_session->member.role, Right::ChangeSettings);
    m_model->setMayDisconnect(m_session && ::may(m_session->member.role, Right::Disconnect));
    m_table->setMayConnect(m_session && ::may(m_session->member.role, Right::Connect));
    updateSelected();
    for (QPushButton* button : std::as_const(m_metaApp))
        Widgets::allow(button, may, tr("Only owners and admins change the Meta app."));
}

/// One row has its own button; several together have this one.
void IntegrationsPanel::updateSelected()
{
    const int count = int(m_table->selectedRows().size());
    m_selected->setSelected(count, m_model->mayDisconnect());
    if (count > 1) {
        m_below->setCurrentWidget(m_selected);
    } else {
        if (m_selected->isAncestorOf(focusWidget()))
            m_table->setFocus(); // else the bar that goes hands it to whatever comes next
        m_below->setCurrentIndex(0);
    }
}

QPushButton* IntegrationsPanel::makeConnectButton()
{
    auto* button = Widgets::button({}, "primary");
    connect(button, &QPushButton::clicked, this, [this] { m_connecting->start(); });
    m_connect.append(button);
    return button;
}

QPushButton* IntegrationsPanel::makeMetaAppButton()
{
    auto* button = Widgets::button({}, "plain");
    connect(button, &QPushButton::clicked, this, [this] { openMetaApp(false); });
    m_metaApp.append(button);
    return button;
}

QWidget* IntegrationsPanel::makeList()
{
    auto* page = new QWidget(this);

    auto* header = Widgets::frame("card");
    m_headerIcon = Widgets::label({}, "");
    m_headerIcon->setFixedSize(44, 44);
    m_headerTitle = Widgets::label({}, "title");
    m_headerText = Widgets::paragraph({}, "muted");
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headerTitle);
    words->addWidget(m_headerText);
    auto* what = new QHBoxLayout;
    what->setSpacing(12);
    what->addWidget(m_headerIcon);
    what->addLayout(words, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    buttons->addWidget(makeMetaAppButton());
    buttons->addWidget(makeConnectButton());
    m_header = new QBoxLayout(QBoxLayout::LeftToRight, header);
    m_header->setContentsMargins(20, 20, 20, 20);
    m_header->setSpacing(12);
    m_header->addLayout(what, 1);
    m_header->addLayout(buttons);

    m_attention = new AttentionBar;
    m_search = new QLineEdit;
    m_search->setClearButtonEnabled(true);
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_count = Widgets::label({}, "small");
    auto* searchRow = new QHBoxLayout;
    searchRow->setSpacing(12);
    m_filter = new StateFilter;
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_filter);
    searchRow->addWidget(m_count);

    m_table = new PagesTable;
    m_table->setModel(m_model);
    connect(m_table, &PagesTable::selectedRowsChanged, this, &IntegrationsPanel::updateSelected);
    connect(m_attention, &AttentionBar::actionRequested, m_table, &PagesTable::act);
    connect(m_attention, &AttentionBar::listRequested, this, &IntegrationsPanel::showWantingFirst);
    m_nothingFound = Widgets::label({}, "muted");
    m_nothingFound->setAlignment(Qt::AlignCenter);
    m_nothingFound->hide();
    auto* tableCard = Widgets::frame("card");
    auto* tableLayout = new QVBoxLayout(tableCard);
    tableLayout->setContentsMargins(1, 1, 1, 1);
    tableLayout->addWidget(m_table, 1);
    tableLayout->addWidget(m_nothingFound, 1);

    m_footerIcon = Widgets::label({}, "");
    m_footer = Widgets::paragraph({}, "small");
    m_whatIsStored = Widgets::button({}, "link");
    m_howToRevoke = Widgets::button({}, "link");
    auto* footer = new QWidget;
    auto* footerRow = new QHBoxLayout(footer);
    footerRow->setContentsMargins(0, 0, 0, 0);
    footerRow->setSpacing(8);
    footerRow->addWidget(m_footerIcon);
    footerRow->addWidget(m_footer, 1);
    footerRow->addWidget(m_whatIsStored);
    footerRow->addWidget(m_howToRevoke);
    connect(m_whatIsStored, &QPushButton::clicked, this, [this] { Explain::storage(this); });
    connect(m_howToRevoke, &QPushButton::clicked, this, [this] { Explain::revoking(this); });
    m_selected = new SelectionBar;
    connect(m_selected, &SelectionBar::checkRequested, m_table, &PagesTable::checkSelected);
    connect(m_selected, &SelectionBar::disconnectRequested, this, [this] { disconnectRows(m_table->selectedRows()); });
    m_below = new QStackedWidget; // one place for both: rows that are being selected do not move
    m_below->addWidget(footer);
    m_below->addWidget(m_selected);

    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(header);
    layout->addWidget(m_attention);
    layout->addLayout(searchRow);
    layout->addWidget(tableCard, 1);
    layout->addWidget(m_below);
    return page;
}

void IntegrationsPanel::updateIcons()
{
    using Theme::color;
    using Theme::Role;
    const qreal ratio = devicePixelRatioF();
    m_headerIcon->setPixmap(Icons::tile(u"link"_s, {44, 24, 8}, color(Role::AccentInk), color(Role::Accent), ratio));
    m_footerIcon->setPixmap(Icons::pixmap(u"lock"_s, 12, color(Role::Muted), ratio));
    m_searchIcon->setIcon(Icons::icon(u"search"_s, 16, color(Role::Muted)));
}

void IntegrationsPanel::retranslate()
{
    m_crumb->setText(tr("Settings → Integrations"));
    m_notice->retranslate();
    m_connecting->retranslate();
    m_disconnecting->retranslate();
    m_checking->retranslate();
    m_noPages->retranslate();
    m_lostKey->retranslate();
    m_attention->retranslate();
    m_model->retranslate();
    m_table->retranslate();
    for (QPushButton* button : std::as_const(m_connect))
        button->setText(tr("Connect Meta"));
    for (QPushButton* button : std::as_const(m_metaApp))
        button->setText(tr("Meta app…"));
    updateRights();

    m_headerTitle->setText(tr("Meta"));
    m_headerText->setText(tr("Publish to and read the Facebook Pages you administer. Your personal profile, friends and "
                             "messages are never touched."));
    m_search->setPlaceholderText(tr("Search by name or Page ID"));
    m_search->setAccessibleName(tr("Search by name or Page ID"));
    m_count->setText(tr("%Ln Page(s)", nullptr, int(m_total)));
    updateSelected();
    Widgets::nameChoice(m_filter, tr("Status"));
    m_filter->retranslate();
    sayNothingFound();
    m_footer->setText(tr("Tokens are encrypted one by one; the key that opens them is in your system keychain."));
    m_whatIsStored->setText(tr("What is stored"));
    m_howToRevoke->setText(tr("How to revoke at Facebook"));
}

void IntegrationsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Beside both buttons the words of a narrow window would have a word a line.
    m_header->setDirection(width() < 700 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void IntegrationsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

PageQuery IntegrationsPanel::query() const
{
    PageQuery query;
    query.search = m_search->text();
    query.state = m_filter->state();
    switch (m_table->header()->sortIndicatorSection()) {
    case PagesModel::ConnectedColumn:
        query.order = PageOrder::ConnectedAt;
        break;
    case PagesModel::StatusColumn:
        query.order = PageOrder::State;
        break;
    default:
        query.order = PageOrder::Name;
    }
    query.isDescending = m_table->header()->sortIndicatorOrder() == Qt::DescendingOrder;
    return query;
}

void IntegrationsPanel::updateKey()
{
    m_model->setKey(m_isKeyLost || m_keyTrouble == ErrorKind::KeyLost ? PageStates::Key::Unavailable
                    : m_keyTrouble                                    ? PageStates::Key::Locked
                                                                      : PageStates::Key::Usable);
}

void IntegrationsPanel::reload()
{
    if (!m_session)
        return;
    m_reading.cancel(); // only the newest question's answer is wanted
    m_reading = m_workers.start(
        this,
        [&integrations = m_integrations, query = query()](Work& work) -> Result<PageList> {
            if (auto wanted = work.check(); !wanted)
                return failed(wanted);
            return integrations.pages(query);
        },
        [this, question = ++m_question](const Result<PageList>& list) {
            if (question != m_question)
                return; // an older answer may come later
            if (list)
                show(*list);
            else if (list.error().kind != ErrorKind::Cancelled)
                fail(list.error(), [this] { reload(); });
        });
}

void IntegrationsPanel::show(const PageList& list)
{
    const bool isFiltered = !m_search->text().trimmed().isEmpty() || m_filter->state();
    m_total = isFiltered ? qsizetype(list.pages.size()) : list.total;
    m_filter->setFound(list.found);
    sayNothingFound();
    m_count->setText(tr("%Ln Page(s)", nullptr, int(m_total)));
    m_isKeyLost = list.isKeyLost;
    updateKey();
    showAttention(list.wanting);
    m_model->setPages(list.pages, m_session->member.id);
    m_table->setVisible(!list.pages.empty());
    m_nothingFound->setVisible(list.pages.empty());
    QWidget* page = list.total == 0 ? static_cast<QWidget*>(m_noPages) : m_listPage;
    if (m_stack->currentWidget()->isAncestorOf(focusWidget()) && page != m_stack->currentWidget())
        setFocus(); // else the page that goes hands it to whatever comes next
    m_stack->setCurrentWidget(page);
}

void IntegrationsPanel::sayNothingFound()
{
    const bool isSearch = !m_search->text().trimmed().isEmpty();
    m_nothingFound->setText(!m_filter->state() ? tr("No Page has this in its name or Page ID.")
                            : isSearch         ? tr("No Page in this state has this in its name or Page ID.")
                                               : tr("No Page is in this state."));
}

/// Without the key every row says so, and reconnecting one of them does not help the others.
void IntegrationsPanel::showAttention(const PagesWanting& wanting)
{
    if (wanting.count == 0 && m_attention->isAncestorOf(focusWidget()))
        setFocus(); // else the bar that goes hands it to whatever comes next
    m_attention->show(m_isKeyLost ? PagesWanting() : wanting);
}

void IntegrationsPanel::showWantingFirst()
{
    m_search->clear();
    m_filter->setCurrentIndex(0);
    m_table->header()->setSortIndicator(PagesModel::StatusColumn, Qt::AscendingOrder);
    m_table->scrollToTop();
    m_table->setFocus();
}

/// One at a time.
void IntegrationsPanel::beginConnect()
{
    m_notice->dismiss();
    for (QPushButton* button : std::as_const(m_connect))
        button->setEnabled(false);
    setFocus(); // else a disabled button hands the focus to whatever comes next
}

void IntegrationsPanel::endConnect(bool isConnected)
{
    for (QPushButton* button : std::as_const(m_connect))
        button->setEnabled(true);
    // Both waited for this.
    m_disconnecting->tellWhatIsDue();
    m_checking->goOn(isConnected);
}

void IntegrationsPanel::openMetaApp(bool thenConnect)
{
    m_workers.start(
        this, [&integrations = m_integrations](Work&) { return integrations.metaApp(); },
        [this, thenConnect](const Result<MetaAppSettings>& settings) {
            if (!settings)
                return fail(settings.error(), [this, thenConnect] { openMetaApp(thenConnect); });
            auto* dialog = new MetaAppDialog(m_integrations, m_workers, *settings, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            if (thenConnect)
                connect(dialog, &QDialog::accepted, this, [this] { m_connecting->start(); });
            dialog->open();
        });
}

void IntegrationsPanel::disconnectRows(const QList<int>& rows)
{
    std::vector<NamedPage> pages;
    for (const int row : rows)
        pages.push_back({m_model->page(row).id, m_model->page(row).name});
    m_disconnecting->ask(pages);
}

void IntegrationsPanel::openDetails(const PageId& page)
{
    m_workers.start(
        this, [&integrations = m_integrations, page](Work&) { return integrations.details(page); },
        [this, page](const Result<PageDetails>& details) {
            if (!details)
                return fail(details.error(), [this, page] { openDetails(page); });
            (new DetailsDialog(*details, this))->open();
        });
}

void IntegrationsPanel::fail(const Error& error, std::function<void()> retry)
{
    m_retry = std::move(retry);
    m_notice->show(error);
}

void IntegrationsPanel::act(ErrorAction action)
{
    switch (action) {
    case ErrorAction::Retry:
        m_retry();
        break;
    case ErrorAction::OpenMetaApp:
        openMetaApp(false);
        break;
    case ErrorAction::CreatePage:
        QDesktopServices::openUrl(QUrl(u"https://www.facebook.com/pages/create"_s));
        break;
    case ErrorAction::AskPortfolios: // whose messages are those of who talks to Meta
    case ErrorAction::SignInToProxy:
        break;
    case ErrorAction::RemoveAccess:
        Explain::removingConsent(this);
        break;
    case ErrorAction::OpenFacebookSettings:
        Explain::openFacebookSettings();
        break;
    case ErrorAction::ExplainRevoking:
        Explain::revoking(this);
        break;
    case ErrorAction::QuitProgram:
        window()->close();
        break;
    }
}
