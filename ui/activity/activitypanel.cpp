#include "ui/activity/activitypanel.h"

#include "ui/activity/activitymodel.h"
#include "ui/activity/activitytable.h"
#include "ui/activity/activitytext.h"
#include "ui/shared/datetext.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/widgets.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ActivityPanel::ActivityPanel(Workspace& workspace, Activities& activities, Members& members, Workers& workers,
                             QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_activities(activities), m_members(members), m_workers(workers),
      m_session(workspace.session()), m_model(new ActivityModel(activities, workers, this)),
      m_crumb(Widgets::label({}, "small", this)), m_notice(new Notice(this)), m_success(new Notice(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 28, 32, 28);
    layout->setSpacing(16);
    layout->addWidget(m_crumb);
    layout->addWidget(m_notice);
    layout->addWidget(m_success);
    layout->addWidget(makeHeader());
    layout->addWidget(makeExportCard());
    layout->addLayout(makeFilters());
    layout->addWidget(makeTable(), 1);
    m_footerIcon = Widgets::label({}, "", this);
    m_footer = Widgets::paragraph({}, "small", this);
    m_reading = Widgets::label({}, "small", this);
    m_reading->hide();
    auto* footer = new QHBoxLayout;
    footer->setSpacing(8);
    footer->addWidget(m_footerIcon);
    footer->addWidget(m_footer, 1);
    footer->addWidget(m_reading);
    layout->addLayout(footer);

    for (QTimer* timer : {&m_askSoon, &m_newsSoon, &m_readingShown, &m_exportShown})
        timer->setSingleShot(true);
    m_askSoon.setInterval(100ms);
    m_newsSoon.setInterval(100ms);
    m_readingShown.setInterval(300ms);
    m_exportShown.setInterval(300ms);
    connect(&m_askSoon, &QTimer::timeout, this, &ActivityPanel::ask);
    connect(&m_newsSoon, &QTimer::timeout, this, &ActivityPanel::readNews);
    connect(&m_readingShown, &QTimer::timeout, m_reading, &QWidget::show);
    connect(&m_exportShown, &QTimer::timeout, m_exportCard, &QWidget::show);
    connect(&m_workspace, &Workspace::changed, this, &ActivityPanel::readNewsSoon);
    connect(m_model, &ActivityModel::readingStarted, this, [this] { m_readingShown.start(); });
    connect(m_model, &ActivityModel::readingFinished, this, [this] {
        m_readingShown.stop();
        m_reading->hide();
        showRows();
    });
    connect(m_model, &ActivityModel::readingFailed, this,
            [this](const Error& error) { showFailure(error, [this] { ask(); }); });
    connect(m_notice, &Notice::actionRequested, this, [this](ErrorAction action) {
        if (action == ErrorAction::QuitProgram)
            window()->close();
        else
            m_retry();
    });

    // The focus starts on the panel itself: a text field would blink for ever.
    setFocusPolicy(Qt::ClickFocus);
    retranslate();
    updateIcons();
    readMembers();
    ask();
}

/// Who leaves takes nothing along any more.
ActivityPanel::~ActivityPanel()
{
    m_exporting.cancel();
}

QWidget* ActivityPanel::makeHeader()
{
    auto* header = Widgets::frame("card", this);
    m_title = Widgets::label({}, "title");
    m_text = Widgets::paragraph({}, "muted");
    m_export = Widgets::button({}, "plain");
    connect(m_export, &QPushButton::clicked, this, &ActivityPanel::chooseFile);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(words, 1);
    layout->addWidget(m_export);
    return header;
}

QWidget* ActivityPanel::makeExportCard()
{
    m_exportCard = Widgets::frame("card", this);
    m_exportTitle = Widgets::label({}, "strong");
    m_exportText = Widgets::label({}, "muted");
    m_cancelExport = Widgets::button({}, "plain");
    connect(m_cancelExport, &QPushButton::clicked, this, [this] { m_exporting.cancel(); });
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_exportTitle);
    words->addWidget(m_exportText);
    auto* layout = new QHBoxLayout(m_exportCard);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    layout->addWidget(m_cancelExport);
    m_exportCard->hide();
    return m_exportCard;
}

QLayout* ActivityPanel::makeFilters()
{
    m_person = Widgets::choice(this);
    m_kind = Widgets::choice(this);
    for (QComboBox* box : {m_person, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->setMaxVisibleItems(18);
        connect(box, &QComboBox::currentIndexChanged, this, &ActivityPanel::ask);
    }
    m_page = new QLineEdit(this);
    m_page->setClearButtonEnabled(true);
    m_pageIcon = m_page->addAction(QIcon(), QLineEdit::LeadingPosition);
    connect(m_page, &QLineEdit::textChanged, this, [this] {
        if (!m_askSoon.isActive())
            m_askSoon.start();
    });
    auto* layout = new QHBoxLayout;
    layout->setSpacing(12);
    layout->addWidget(m_person, 1);
    layout->addWidget(m_kind, 1);
    layout->addWidget(m_page, 2);
    return layout;
}

QWidget* ActivityPanel::makeTable()
{
    auto* card = Widgets::frame("card", this);
    m_table = new ActivityTable;
    m_table->setModel(m_model);
    m_nothing = Widgets::label({}, "muted");
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPanel::showDetails);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActivityPanel::showDetails);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(makeDetails());
    return card;
}

/// The chosen line in full: what the columns cut off, and the codes for whoever helps.
QWidget* ActivityPanel::makeDetails()
{
    auto* details = Widgets::frame("details");
    m_detailsWhat = Widgets::paragraph({}, "strong");
    m_detailsText = Widgets::paragraph({}, "small");
    for (QLabel* label : {m_detailsWhat, m_detailsText})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detailsText->setAlignment(Qt::AlignTop | (Theme::leading() & Qt::AlignHorizontal_Mask));
    // Room for what most lines say, so that the table does not move with each line that is chosen.
    details->setMinimumHeight(92);
    auto* layout = new QVBoxLayout(details);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    layout->addWidget(m_detailsWhat);
    layout->addWidget(m_detailsText);
    layout->addStretch();
    return details;
}

void ActivityPanel::updateIcons()
{
    const QColor ink = Theme::color(Theme::Role::Muted);
    m_footerIcon->setPixmap(Icons::pixmap(u"lock"_s, 12, ink, devicePixelRatioF()));
    m_pageIcon->setIcon(Icons::icon(u"search"_s, 16, ink));
}

void ActivityPanel::retranslate()
{
    m_crumb->setText(tr("Activity"));
    m_notice->retranslate();
    m_success->retranslate();
    m_model->retranslate();
    m_table->retranslate();
    m_title->setText(tr("What happened"));
    m_text->setText(tr("Who did what, when, to which Page, and how it went."));
    m_export->setText(tr("Export…"));
    m_exportTitle->setText(tr("Exporting the activity"));
    m_cancelExport->setText(tr("Cancel"));
    Widgets::nameChoice(m_person, tr("Person"));
    Widgets::nameChoice(m_kind, tr("Kind"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setPlaceholderText(tr("Search by Page name or ID"));
    m_reading->setText(tr("Reading…"));
    fillKinds();
    updateRights();
    updateExportText();
    showRows();
    showDetails();
}

void ActivityPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

void ActivityPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readNewsSoon();
}

void ActivityPanel::readNewsSoon()
{
    if (!m_newsSoon.isActive())
        m_newsSoon.start();
}

void ActivityPanel::readNews()
{
    const auto session = m_workspace.session();
    if (!session)
        return; // the panel goes with the session
    const auto seesAll = [](const std::optional<Session>& one) {
        return one && may(one->member.role, Right::SeeAllActivity);
    };
    const bool isOtherView = seesAll(session) != seesAll(m_session);
    m_session = session;
    updateRights();
    readMembers();
    if (isOtherView)
        ask();
    else
        m_model->readNews();
}

void ActivityPanel::readMembers()
{
    m_workers.start(
        this, [&members = m_members](Work&) { return members.list(); },
        [this](const Result<std::vector<MemberRow>>& rows) {
            if (!rows) {
                showFailure(rows.error(), [this] { readMembers(); });
                return;
            }
            std::vector<Member> persons;
            for (const MemberRow& row : *rows)
                persons.push_back(row.member);
            if (std::ranges::equal(persons, m_persons, [](const Member& a, const Member& b) {
                    return a.id == b.id && a.name == b.name;
                }))
                return;
            m_persons = std::move(persons);
            fillPersons();
        });
}

void ActivityPanel::updateRights()
{
    const QSignalBlocker blocker(m_person);
    const bool seesAll = m_session && may(m_session->member.role, Right::SeeAllActivity);
    if (seesAll != m_person->isEnabled())
        m_person->clear(); // whoever stands there was not chosen
    Widgets::allow(m_person, seesAll, tr("Your role sees only its own activity."));
    m_footer->setText(seesAll ? tr("Every line stays as it was written: nobody can change or remove one.")
                              : tr("Your role sees only its own activity; owners and admins see everybody's. Nobody can "
                                   "change or remove a line."));
    fillPersons();
}

/// Who is chosen stays chosen; nobody hears of it.
void ActivityPanel::fillPersons()
{
    const QSignalBlocker blocker(m_person);
    const QString chosen = m_person->currentData().toString();
    m_person->clear();
    if (m_person->isEnabled()) {
        m_person->addItem(tr("Everybody"), QString());
        for (const Member& person : m_persons)
            m_person->addItem(person.name, person.id.value);
        m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
    } else if (m_session) {
        m_person->addItem(m_session->member.name, m_session->member.id.value);
    }
}

void ActivityPanel::fillKinds()
{
    const QSignalBlocker blocker(m_kind);
    const int chosen = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItem(tr("All kinds"));
    for (const ActivityKind kind : ActivityText::kinds())
        m_kind->addItem(ActivityText::kindName(kind), int(kind));
    m_kind->setCurrentIndex(chosen);
}

ActivityQuery ActivityPanel::question() const
{
    ActivityQuery query;
    if (const QString person = m_person->currentData().toString(); !person.isEmpty())
        query.member = MemberId{person};
    if (m_kind->currentIndex() > 0)
        query.kind = ActivityKind(m_kind->currentData().toInt());
    query.page = m_page->text();
    return query;
}

void ActivityPanel::ask()
{
    m_model->ask(question());
}

void ActivityPanel::showRows()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    const ActivityQuery query = question();
    const bool isFiltered = query.kind || !query.page.trimmed().isEmpty() || (query.member && m_person->isEnabled());
    m_nothing->setText(isFiltered ? tr("No activity fits these filters.") : tr("Nothing has happened yet."));
}

void ActivityPanel::showDetails()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_detailsWhat->hide();
        m_detailsText->setText(tr("Choose a line to see it in full."));
        return;
    }
    const Activity& line = m_model->line(current.row());
    QStringList texts{tr("%1 · %2", "a time and a name").arg(DateText::inFull(line.at), ActivityText::who(line))};
    if (line.pages > 0)
        texts.append(tr("%1 · ID %2", "a Page's name").arg(ActivityText::pages(line), line.pageId.value));
    texts += {ActivityText::reason(line), line.detail};
    texts.removeAll(QString());
    m_detailsWhat->setText(ActivityText::what(line));
    m_detailsWhat->show();
    m_detailsText->setText(texts.join(u'\n'));
}

void ActivityPanel::showFailure(const Error& error, const std::function<void()>& retry)
{
    if (error.kind == ErrorKind::Cancelled || !m_workspace.session())
        return; // the program or the session is ending
    m_retry = retry;
    m_notice->show(Notice::Mood::Bad, errorText(error));
}

void ActivityPanel::chooseFile()
{
    const QString csv = tr("Table for spreadsheets (*.csv)");
    const QString json = tr("JSON for programs (*.json)");
    auto* dialog = new QFileDialog(this, tr("Export activity"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"activity.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString& filter) {
        dialog->setDefaultSuffix(filter == json ? u"json"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, json](const QString& path) {
        startExport(path, dialog->selectedNameFilter() == json ? ActivityFormat::Json : ActivityFormat::Csv);
    });
    dialog->open();
}

void ActivityPanel::startExport(const QString& path, ActivityFormat format)
{
    m_notice->dismiss();
    m_success->dismiss();
    m_export->setEnabled(false);
    setFocus(); // else a disabled button hands the focus to whatever comes next
    m_exported = 0;
    updateExportText();
    m_exportShown.start();
    m_exporting = m_workers.start(
        this,
        [&activities = m_activities, query = question(), path, format](Work& work) {
            return activities.exportTo(work, query, path, format);
        },
        [this, path, format](const Result<void>& exported) { finishExport(exported, path, format); },
        [this](const Progress& progress) {
            m_exported = progress.count;
            updateExportText();
        });
}

void ActivityPanel::finishExport(const Result<void>& exported, const QString& path, ActivityFormat format)
{
    m_exportShown.stop();
    m_exportCard->hide();
    m_export->setEnabled(true);
    if (!exported) {
        showFailure(exported.error(), [this, path, format] { startExport(path, format); });
        return;
    }
    ErrorText text;
    text.message = tr("%Ln line(s) exported.", nullptr, int(m_exported));
    text.explanation = QDir::toNativeSeparators(path);
    m_success->show(Notice::Mood::Good, text);
}

void ActivityPanel::updateExportText()
{
    m_exportText->setText(tr("%Ln line(s) so far", nullptr, int(m_exported)));
}
