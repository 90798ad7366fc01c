#include "ui/members/memberspanel.h"

#include "app/workspace/signintry.h"
#include "ui/members/disabledialog.h"
#include "ui/members/memberdialog.h"
#include "ui/members/membersmodel.h"
#include "ui/members/memberstable.h"
#include "ui/members/resetpassworddialog.h"
#include "ui/shared/busylabel.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/shortcuts.h"
#include "ui/shared/theme.h"
#include "ui/shared/widgets.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MembersPanel::MembersPanel(Workspace& workspace, Members& members, PagesOf pagesOf, Workers& workers, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_members(members), m_pagesOf(std::move(pagesOf)), m_workers(workers),
      m_model(new MembersModel), m_crumb(Widgets::label({}, "small", this)), m_notice(new Notice(this)),
      m_header(makeHeader()), m_search(new QLineEdit(this)),
      m_searchIcon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition)),
      m_count(Widgets::label({}, "small", this)), m_tableCard(makeTableCard()),
      m_change(Widgets::button({}, "plain", this)), m_reset(Widgets::button({}, "plain", this)),
      m_disable(Widgets::button({}, "plain", this)), m_busy(new BusyLabel(this)),
      m_whyNot(Widgets::paragraph({}, "small", this))
{
    m_model->setParent(this);
    m_search->setClearButtonEnabled(true);
    auto* searchRow = new QHBoxLayout;
    searchRow->setSpacing(12);
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_count);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    for (QPushButton* button : {m_change, m_reset, m_disable})
        actions->addWidget(button);
    actions->addStretch();
    actions->addWidget(m_busy);
    m_whyNot->setMinimumHeight(m_whyNot->fontMetrics().height()); // the table keeps its height where it is empty
    auto* below = new QVBoxLayout;
    below->setSpacing(8);
    below->addLayout(actions);
    below->addWidget(m_whyNot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 28, 32, 28);
    layout->setSpacing(16);
    layout->addWidget(m_crumb);
    layout->addWidget(m_notice);
    layout->addWidget(m_header);
    layout->addLayout(searchRow);
    layout->addWidget(m_tableCard, 1);
    layout->addLayout(below);

    connect(m_add, &QPushButton::clicked, this, &MembersPanel::add);
    connect(m_change, &QPushButton::clicked, this, &MembersPanel::changeSelected);
    connect(m_reset, &QPushButton::clicked, this, &MembersPanel::resetPassword);
    connect(m_disable, &QPushButton::clicked, this, [this] {
        if (const MemberRow* row = selected(); row && row->isDisabled)
            enable(row->member.id);
        else
            askToDisable();
    });
    connect(m_notice, &Notice::actionRequested, this, [this] { m_retry(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MembersPanel::updateActions);
    connect(m_table, &QTableView::doubleClicked, this, &MembersPanel::changeSelected);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        new QShortcut(key, m_table, this, &MembersPanel::changeSelected, Qt::WidgetShortcut);
    new QShortcut(QKeySequence::Delete, m_table, this, &MembersPanel::askToDisable, Qt::WidgetShortcut);

    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(100ms);
    connect(&m_reloadSoon, &QTimer::timeout, this, &MembersPanel::reload);
    const auto soon = [this] {
        if (!m_reloadSoon.isActive())
            m_reloadSoon.start();
    };
    connect(&m_workspace, &Workspace::changed, this, soon);
    connect(m_search, &QLineEdit::textChanged, this, soon);

    new QShortcut(shortcutKeys(ShortcutId::Search), this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    // The focus starts on the panel itself: a text field would blink for ever.
    setFocusPolicy(Qt::ClickFocus);
    retranslate();
    updateIcons();
    reload();
}

QWidget* MembersPanel::makeHeader()
{
    auto* header = Widgets::frame("card", this);
    m_title = Widgets::label({}, "title");
    m_text = Widgets::paragraph({}, "muted");
    m_add = Widgets::button({}, "primary");
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(12);
    layout->addLayout(words, 1);
    layout->addWidget(m_add);
    return header;
}

QWidget* MembersPanel::makeTableCard()
{
    m_table = new MembersTable;
    m_table->setModel(m_model);
    m_nothingFound = Widgets::label({}, "muted");
    m_nothingFound->setAlignment(Qt::AlignCenter);
    m_nothingFound->hide();
    auto* card = Widgets::frame("card", this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothingFound, 1);
    return card;
}

void MembersPanel::updateIcons()
{
    m_searchIcon->setIcon(Icons::icon(u"search"_s, 16, Theme::color(Theme::Role::Muted)));
}

void MembersPanel::retranslate()
{
    m_crumb->setText(tr("Settings → Members"));
    m_notice->retranslate();
    m_title->setText(tr("Members"));
    m_text->setText(tr("Everybody who uses this workspace on this computer, and what their role lets them do."));
    m_add->setText(tr("Add member…"));
    m_search->setPlaceholderText(tr("Search by name"));
    m_search->setAccessibleName(tr("Search by name"));
    m_count->setText(tr("%Ln member(s)", nullptr, int(m_total)));
    m_nothingFound->setText(tr("No member has this in the name."));
    m_model->retranslate();
    m_table->retranslate();
    m_change->setText(tr("Change…"));
    m_reset->setText(tr("Reset password…"));
    m_busy->retranslate();
    updateActions();
}

void MembersPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

void MembersPanel::reload()
{
    m_reading.cancel(); // only the newest question's answer is wanted
    updateActions();    // the role of whoever is at the window may be another
    m_busy->begin();
    m_reading = m_workers.start(
        this,
        [&members = m_members, search = foldedName(m_search->text())](Work& work) -> Result<Found> {
            if (auto wanted = work.check(); !wanted)
                return failed(wanted);
            auto list = members.list();
            if (!list)
                return failed(list);
            Found found{std::move(*list), 0};
            found.total = qsizetype(found.members.size());
            std::erase_if(found.members,
                          [&](const MemberRow& row) { return !foldedName(row.member.name).contains(search); });
            return found;
        },
        [this](const Result<Found>& found) {
            m_busy->end();
            if (found)
                showFound(*found);
            else
                fail(found.error(), [this] { reload(); });
        });
}

void MembersPanel::showFound(const Found& found)
{
    const auto session = m_workspace.session();
    if (!session)
        return; // nobody is at the window any more
    if (const MemberRow* row = selected(); row && m_wanted.isEmpty())
        m_wanted = row->member.id; // also where a new name moves it
    m_model->setMembers(found.members, session->member.id);
    if (const int row = m_model->rowOf(m_wanted); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_wanted = {};
    m_total = m_search->text().trimmed().isEmpty() ? found.total : qsizetype(found.members.size());
    m_count->setText(tr("%Ln member(s)", nullptr, int(m_total)));
    m_table->setVisible(!found.members.empty());
    m_nothingFound->setVisible(found.members.empty());
    updateActions();
}

/// What may be done to the selected member, and why the rest may not.
void MembersPanel::updateActions()
{
    const auto session = m_workspace.session();
    const MemberRow* row = selected();
    const bool mayChange = session && may(session->member.role, Right::ChangeMembers);
    QString whyNot;
    QString whyNotAlone; // what nobody does to themselves
    if (!mayChange) {
        whyNot = tr("Only owners and admins change members.");
    } else if (!row) {
        whyNot = tr("Choose a member in the list first.");
    } else if (row->member.role == Role::Owner && !may(session->member.role, Right::Own)) {
        whyNot = tr("Only an owner can change an owner.");
    } else if (row->member.id == session->member.id) {
        whyNotAlone =
            tr("This is you: your password is changed in Settings → General, and nobody disables themselves.");
    }
    Widgets::allow(m_add, mayChange, tr("Only owners and admins change members."));
    Widgets::allow(m_change, whyNot.isEmpty(), whyNot);
    for (QPushButton* button : {m_reset, m_disable})
        Widgets::allow(button, whyNot.isEmpty() && whyNotAlone.isEmpty(), whyNot + whyNotAlone);
    m_disable->setText(row && row->isDisabled ? tr("Enable") : tr("Disable"));
    m_whyNot->setText(whyNot + whyNotAlone);
}

const MemberRow* MembersPanel::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->member(rows.first().row());
}

void MembersPanel::add()
{
    auto* dialog = new MemberDialog(m_members, m_workers, {}, m_workspace.session()->member.role, this);
    connect(dialog, &MemberDialog::added, this, [this](const MemberId& member) {
        m_search->clear();
        m_wanted = member;
        m_reloadSoon.start();
    });
    dialog->open();
}

void MembersPanel::changeSelected()
{
    if (!m_change->isEnabled())
        return;
    auto* dialog = new MemberDialog(m_members, m_workers, selected()->member, m_workspace.session()->member.role, this);
    dialog->open();
}

void MembersPanel::resetPassword()
{
    auto* dialog = new ResetPasswordDialog(m_members, m_workers, selected()->member, this);
    dialog->open();
}

void MembersPanel::askToDisable()
{
    if (!m_disable->isEnabled() || selected()->isDisabled || m_working.isRunning())
        return;
    m_notice->dismiss();
    m_busy->begin();
    m_working = m_workers.start(
        this, [pagesOf = m_pagesOf, id = selected()->member.id](Work&) { return pagesOf(id); },
        [this, member = selected()->member](const Result<QStringList>& pages) {
            m_busy->end();
            if (pages)
                (new DisableDialog(m_members, m_workers, member, *pages, this))->open();
            else
                fail(pages.error(), [this] { askToDisable(); });
        });
}

void MembersPanel::enable(const MemberId& member)
{
    if (m_working.isRunning())
        return;
    m_notice->dismiss();
    m_busy->begin();
    m_working = m_workers.start(
        this, [&members = m_members, member](Work&) { return members.enable(member); },
        [this, member](const Result<void>& enabled) {
            m_busy->end();
            if (!enabled)
                fail(enabled.error(), [this, member] { enable(member); });
        });
}

void MembersPanel::fail(const Error& error, std::function<void()> retry)
{
    if (error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::SessionChanged)
        return; // asked anew, or nobody is at the window any more
    m_retry = std::move(retry);
    m_notice->show(error);
}
