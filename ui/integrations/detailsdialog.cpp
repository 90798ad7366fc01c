#include "ui/integrations/detailsdialog.h"

#include "ui/integrations/pagestates.h"
#include "ui/shared/datetext.h"
#include "ui/shared/errortext.h"
#include "ui/shared/help.h"
#include "ui/shared/sentences.h"
#include "ui/shared/widgets.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 580;
constexpr int mostScrolled = 480; ///< the height above which it scrolls

struct Line
{
    QString name;
    QString value;
};

struct Section
{
    QString title;
    std::vector<Line> lines;
};

QString namesOr(const QStringList& names, const QString& none)
{
    return names.isEmpty() ? none : names.join(u", "_s);
}

QString timeOr(const QDateTime& time, const QString& none)
{
    return time.isValid() ? DateText::inFull(time) : none;
}

QString stateOf(const PageAccess& access)
{
    Page page;
    page.connectedByName = access.connectedBy;
    page.state = access.state;
    page.reason = access.reason;
    page.hasToken = access.hasToken;
    page.nextCheckAt = access.nextCheckAt;
    page.expiresAt = access.expiresAt;
    const PageStates::Shown state = PageStates::shown(page, PageStates::Key::Usable, false);
    return joinSentences({asSentence(state.name), state.reason, state.remedy});
}

Section sectionOf(const PageAccess& access)
{
    const QString none = DetailsDialog::tr("None", "of permissions or tasks");
    const QString noEnd = DetailsDialog::tr("Facebook named no end");
    Section section{DetailsDialog::tr("Connected by %1 on %2").arg(access.connectedBy, DateText::dayAndTime(access.consentedAt)),
                    {{DetailsDialog::tr("Status"), stateOf(access)},
                     {DetailsDialog::tr("Granted"), namesOr(access.granted, none)},
                     {DetailsDialog::tr("Declined"), namesOr(access.declined, none)},
                     {DetailsDialog::tr("Tasks"), namesOr(access.tasks, none)},
                     {DetailsDialog::tr("Page token ends"), access.hasToken ? timeOr(access.expiresAt, noEnd)
                                                                : DetailsDialog::tr("Facebook handed out no token")},
                     {DetailsDialog::tr("Facebook login ends"), timeOr(access.loginExpiresAt, noEnd)},
                     {DetailsDialog::tr("Last check"), timeOr(access.checkedAt, DetailsDialog::tr("Not checked yet"))},
                     {DetailsDialog::tr("Next check"), timeOr(access.nextCheckAt, DetailsDialog::tr("Not planned"))}}};
    if (access.lastError) {
        const ErrorText text = errorText(*access.lastError);
        QStringList words{DateText::inFull(access.lastErrorAt), text.message};
        if (!access.lastError->said.isEmpty())
            words.append(DetailsDialog::tr("Facebook says: %1").arg(access.lastError->said));
        words.append(access.lastError->detail);
        words.removeAll({});
        section.lines.push_back({DetailsDialog::tr("Last error"), words.join(u'\n')});
    } else {
        section.lines.push_back({DetailsDialog::tr("Last error"), DetailsDialog::tr("None", "of errors")});
    }
    section.lines.push_back({DetailsDialog::tr("Meta app"), access.app.value});
    return section;
}

std::vector<Section> sectionsOf(const PageDetails& details)
{
    std::vector<Section> sections;
    for (const PageAccess& access : details.accesses)
        sections.push_back(sectionOf(access));
    return sections;
}

QWidget* cardOf(const Section& section)
{
    QFrame* card = Widgets::frame("card");
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(Widgets::paragraph(section.title, "strong"), 0, 0, 1, 2);
    for (const Line& line : section.lines) {
        const int row = grid->rowCount();
        auto* name = Widgets::label(line.name, "muted");
        auto* value = Widgets::paragraph(line.value, "");
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(line.name);
        value->setAccessibleDescription(line.value);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
    return card;
}

} // namespace

QString DetailsDialog::text(const PageDetails& details)
{
    QStringList lines{details.name, tr("Page ID %1").arg(details.id.value)};
    for (const Section& section : sectionsOf(details)) {
        lines << QString() << section.title;
        for (const Line& line : section.lines)
            lines << tr("%1: %2", "a name and its value").arg(line.name, line.value);
    }
    return lines.join(u'\n');
}

DetailsDialog::DetailsDialog(const PageDetails& details, QWidget* parent)
    : QDialog(parent), m_scroll(new QScrollArea(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Details"));
    Help::setTopic(this, HelpTopic::PageStates);
    auto* room = new QWidget;
    auto* cards = new QVBoxLayout(room);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(12);
    for (const Section& section : sectionsOf(details))
        cards->addWidget(cardOf(section));
    cards->addStretch();
    if (details.accesses.empty())
        cards->addWidget(Widgets::paragraph(tr("This Page is connected no more."), ""));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll it
    Widgets::setRole(m_scroll, QAccessible::Pane);
    m_scroll->setAccessibleName(tr("What is known of this Page"));
    m_scroll->setWidget(room);

    auto* copy = Widgets::button(tr("Copy"), "plain", this);
    auto* close = Widgets::button(tr("Close"), "primary", this);
    connect(copy, &QPushButton::clicked, this, [copied = text(details)] { QGuiApplication::clipboard()->setText(copied); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(close);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(Widgets::paragraph(details.name, "title", this));
    layout->addWidget(Widgets::label(tr("Page ID %1").arg(details.id.value), "muted", this));
    layout->addWidget(m_scroll, 1);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    close->setDefault(true);
    close->setFocus();
}

/// As high as what is told needs: known once the style has given everything its font.
void DetailsDialog::showEvent(QShowEvent* event)
{
    const QMargins margins = layout()->contentsMargins();
    const int needed = m_scroll->widget()->layout()->totalHeightForWidth(dialogWidth - margins.left() - margins.right());
    m_scroll->setMinimumHeight(std::min(needed, mostScrolled));
    resize(dialogWidth, layout()->totalMinimumHeightForWidth(dialogWidth));
    QDialog::showEvent(event);
}
