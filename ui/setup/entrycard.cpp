#include "ui/setup/entrycard.h"

#include "ui/shared/announce.h"
#include "ui/shared/busylabel.h"
#include "ui/shared/help.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EntryCard::EntryCard(QWidget* parent)
    : QWidget(parent), m_title(Widgets::paragraph({}, "title", this)), m_text(Widgets::paragraph({}, "muted", this)),
      m_fields(new QVBoxLayout), m_fault(Widgets::paragraph({}, "fault", this)), m_notice(new Notice(this)),
      m_busy(new BusyLabel(this)), m_button(Widgets::button({}, "primary", this)), m_below(new QVBoxLayout), m_mark(Widgets::label({}, "", this))
{
    m_mark->setFixedSize(40, 40);
    Help::setTopic(this, HelpTopic::Members);
    Announce::makeAlert(m_fault);
    m_fault->hide();
    connect(m_button, &QPushButton::clicked, this, &EntryCard::submitted);
    connect(m_notice, &Notice::actionRequested, this, &EntryCard::actionRequested);

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
    m_fields->setSpacing(8);
    form->addLayout(m_fields);
    form->addWidget(m_fault);
    form->addWidget(m_notice);
    form->addWidget(m_busy);
    form->addWidget(m_button);
    m_below->setSpacing(8);
    form->addLayout(m_below);

    // In a low window the card scrolls rather than losing its button.
    auto* room = new QWidget;
    auto* across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(card);
    across->addStretch();
    auto* centred = new QVBoxLayout(room);
    centred->addStretch();
    centred->addLayout(across);
    centred->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(room);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    room->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    updateIcons();
}

void EntryCard::updateIcons()
{
    m_mark->setPixmap(Icons::pixmap(u"pagekeep"_s, 40, Theme::color(Theme::Role::Accent), devicePixelRatioF()));
}

void EntryCard::setTexts(const QString& title, const QString& text, const QString& button)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(button);
    m_busy->retranslate();
    m_notice->retranslate();
}

void EntryCard::showFault(const QString& fault)
{
    m_fault->setText(fault);
    setAccessibleDescription(fault);
    Announce::show(m_fault, fault);
}

void EntryCard::hideFault()
{
    m_fault->hide();
}

void EntryCard::showNotice(const std::function<ErrorText()>& words)
{
    m_notice->show(Notice::Mood::Bad, words);
}

void EntryCard::setBusy(bool isBusy)
{
    m_button->setEnabled(!isBusy);
    if (isBusy)
        m_busy->begin();
    else
        m_busy->end();
}

QLineEdit* EntryCard::addField(QLabel*& label, QLineEdit* field)
{
    label = Widgets::label({}, "strong", this);
    label->setBuddy(field);
    if (m_fields->count() > 0)
        m_fields->addSpacing(4);
    m_fields->addWidget(label);
    m_fields->addWidget(field);
    connect(field, &QLineEdit::returnPressed, this, [this] {
        if (m_button->isEnabled())
            Q_EMIT submitted();
    });
    connect(field, &QLineEdit::textEdited, this, &EntryCard::hideFault);
    return field;
}

void EntryCard::addWidget(QWidget* widget)
{
    m_fields->addSpacing(4);
    m_fields->addWidget(widget);
}

void EntryCard::addBelow(QWidget* widget)
{
    m_below->addWidget(widget, 0, Qt::AlignHCenter);
    setTabOrder(m_button, widget);
}

bool EntryCard::isFilled(QLineEdit* field, const QString& fault)
{
    if (!field->text().trimmed().isEmpty())
        return true;
    showFault(fault);
    field->setFocus();
    return false;
}

void EntryCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        hideFault(); // it is said again when it is tried again, in the new language
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
    QWidget::changeEvent(event);
}
