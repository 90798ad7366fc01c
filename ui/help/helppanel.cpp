#include "ui/help/helppanel.h"

#include "ui/help/aboutdialog.h"
#include "ui/help/articleview.h"
#include "ui/shared/icons.h"
#include "ui/shared/shortcuts.h"
#include "ui/shared/theme.h"
#include "ui/shared/widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int topicsWidth = 220;
/// Border and padding of the style sheet, and at the sides the style's own.
constexpr QSize topicPadding(2 * (2 + 8 + 3), 2 * (2 + 5));

} // namespace

HelpPanel::HelpPanel(QWidget* parent)
    : QWidget(parent), m_crumb(Widgets::label({}, "small", this)), m_search(new QLineEdit(this)),
      m_searchIcon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition)),
      m_diagnostics(Widgets::button({}, "plain", this)), m_about(Widgets::button({}, "plain", this)),
      m_topics(new QListWidget(this)), m_nothingFound(Widgets::paragraph({}, "muted", this)),
      m_article(new ArticleView(this))
{
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_topics->setProperty("part", u"topics"_s);
    m_topics->setFixedWidth(topicsWidth);
    m_topics->setWordWrap(true);
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_topics->installEventFilter(this);
    m_article->installEventFilter(this);
    m_nothingFound->hide();

    auto* above = new QHBoxLayout;
    above->setSpacing(12);
    above->addWidget(m_search, 1);
    above->addWidget(m_diagnostics);
    above->addWidget(m_about);
    auto* side = new QVBoxLayout;
    side->setContentsMargins(8, 8, 8, 8);
    side->addWidget(m_topics, 1);
    side->addWidget(m_nothingFound);
    side->addStretch();
    auto* card = Widgets::frame("card", this);
    auto* line = Widgets::frame("line", card);
    line->setFixedWidth(1);
    auto* inside = new QHBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addLayout(side);
    inside->addWidget(line);
    inside->addWidget(m_article, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 28, 32, 28);
    layout->setSpacing(16);
    layout->addWidget(m_crumb);
    layout->addLayout(above);
    layout->addWidget(card, 1);

    connect(m_search, &QLineEdit::textChanged, this, &HelpPanel::find);
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpPanel::showArticle);
    connect(m_topics, &QListWidget::itemActivated, m_article, qOverload<>(&QWidget::setFocus));
    connect(m_article, &ArticleView::topicRequested, this, [this](HelpTopic topic) { open({topic, {}}); });
    connect(m_diagnostics, &QPushButton::clicked, this, &HelpPanel::diagnosticsRequested);
    connect(m_about, &QPushButton::clicked, this, &HelpPanel::about);
    auto* search = new QShortcut(shortcutKeys(ShortcutId::Search), this);
    search->setContext(Qt::WidgetWithChildrenShortcut);
    connect(search, &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    setFocusPolicy(Qt::ClickFocus);
    retranslate();
    updateIcons();
}

void HelpPanel::retranslate()
{
    const int row = std::max(0, m_topics->currentRow());
    m_articles = HelpText::articles();
    m_crumb->setText(tr("Help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_topics->setAccessibleName(tr("Topics"));
    m_nothingFound->setText(tr("No topic has all of these words."));
    m_diagnostics->setText(tr("Diagnostics…"));
    m_about->setText(tr("About…"));
    if (m_topics->count() == 0) {
        for (std::size_t i = 0; i < m_articles.size(); ++i)
            m_topics->addItem(QString());
    }
    for (int i = 0; i < m_topics->count(); ++i)
        m_topics->item(i)->setText(m_articles[std::size_t(i)].title);
    fitTopics();
    m_topics->setCurrentRow(row);
    showArticle();
}

/// As high as its lines: left to itself, the list forgets that the style sheet takes some of the width.
void HelpPanel::fitTopics()
{
    const QRect room(0, 0, topicsWidth - topicPadding.width(), QWIDGETSIZE_MAX);
    for (int i = 0; i < m_topics->count(); ++i) {
        QListWidgetItem* item = m_topics->item(i);
        const QRect lines = m_topics->fontMetrics().boundingRect(room, Qt::TextWordWrap, item->text());
        item->setSizeHint({0, lines.height() + topicPadding.height()});
    }
}

void HelpPanel::updateIcons()
{
    m_searchIcon->setIcon(Icons::icon(u"search"_s, 16, Theme::color(Theme::Role::Muted)));
}

void HelpPanel::open(const HelpPlace& place)
{
    m_search->clear(); // which would hide it
    m_topics->setCurrentRow(int(place.topic));
    if (!place.part.isEmpty())
        m_article->scrollToAnchor(place.part);
}

const HelpArticle& HelpPanel::current() const
{
    return m_articles.at(std::size_t(m_topics->currentRow()));
}

QStringList HelpPanel::searched() const
{
    return m_search->text().split(u' ', Qt::SkipEmptyParts);
}

/// Topics with all the words stay, and the first of them is shown where the one before is not among them.
void HelpPanel::find()
{
    const QStringList words = searched();
    int first = -1;
    for (int i = 0; i < m_topics->count(); ++i) {
        const QString text = HelpText::plainText(m_articles[std::size_t(i)]);
        const bool isFound =
            std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        m_topics->item(i)->setHidden(!isFound);
        if (isFound && first < 0)
            first = i;
    }
    m_nothingFound->setVisible(first < 0);
    m_topics->setVisible(first >= 0);
    if (first >= 0 && m_topics->currentItem()->isHidden())
        m_topics->setCurrentRow(first);
    else
        m_article->mark(words);
}

void HelpPanel::showArticle()
{
    m_article->setAccessibleName(current().title);
    m_article->show(current(), m_articles);
    m_article->mark(searched());
}

void HelpPanel::about()
{
    auto* dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool HelpPanel::event(QEvent* event)
{
    if (event->type() == HelpRequest::eventType()) {
        event->accept(); // here it is
        return true;
    }
    return QWidget::event(event);
}

void HelpPanel::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_topics->setFocus(); // a proxy would cut what stands before it out of the order of Tab
}

bool HelpPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && (isEnter || key == Qt::Key_Down) && m_topics->isVisible()) {
        m_topics->setFocus();
        return true;
    }
    if (watched == m_search && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_topics && isEnter) {
        m_article->setFocus();
        return true;
    }
    if (watched == m_article && key == Qt::Key_Escape) {
        m_topics->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HelpPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange) {
        updateIcons();
        showArticle();
    } else if (event->type() == QEvent::FontChange) {
        fitTopics();
    }
    QWidget::changeEvent(event);
}
