#include "ui/shared/notice.h"

#include "app/base/log.h"
#include "ui/shared/announce.h"
#include "ui/shared/help.h"
#include "ui/shared/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

Notice::Notice(QWidget* parent)
    : QFrame(parent), m_message(Widgets::paragraph({}, "strong", this)),
      m_explanation(Widgets::paragraph({}, "", this)), m_details(Widgets::paragraph({}, "", this)),
      m_actions{Widgets::button({}, "plain", this), Widgets::button({}, "plain", this),
                Widgets::button({}, "plain", this)},
      m_detailsButton(Widgets::button({}, "plain", this)),
      m_help(Widgets::button({}, "link", this)), m_copy(Widgets::button({}, "link", this)),
      m_dismiss(Widgets::button({}, "plain", this))
{
    Announce::makeAlert(this);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detailsButton->setCheckable(true);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_message);
    words->addWidget(m_explanation);
    words->addWidget(m_details);
    auto* links = new QHBoxLayout;
    links->setSpacing(12);
    links->addWidget(m_help);
    links->addWidget(m_copy);
    links->addStretch();
    words->addLayout(links);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    for (const auto& row : {QList{m_actions[0], m_actions[1]}, QList{m_actions[2], m_detailsButton, m_dismiss}}) {
        auto* side = new QHBoxLayout;
        side->setSpacing(8);
        for (QPushButton* button : row)
            side->addWidget(button, 0, Qt::AlignVCenter);
        m_buttons->addLayout(side);
        m_buttons->setAlignment(side, Qt::AlignTrailing);
    }
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setSpacing(8);
    m_layout->addLayout(words, 1);
    m_layout->addLayout(m_buttons);

    for (std::size_t i = 0; i < std::size(m_actions); ++i) {
        connect(m_actions[i], &QPushButton::clicked, this, [this, i] {
            const ErrorAction action = m_text.buttons.at(i).action;
            dismiss();
            Q_EMIT actionRequested(action);
        });
    }
    connect(m_detailsButton, &QPushButton::toggled, this, [this](bool on) {
        m_details->setVisible(on);
        m_copy->setVisible(on);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text.message + u'\n' + m_text.explanation + u'\n' + m_text.details);
    });
    connect(m_help, &QPushButton::clicked, this, [this] { Help::ask(this, *m_text.help); });
    connect(m_dismiss, &QPushButton::clicked, this, &Notice::dismiss);
    retranslate();
    hide();
}

void Notice::retranslate()
{
    m_detailsButton->setText(tr("Details"));
    m_help->setText(tr("Help"));
    m_copy->setText(tr("Copy"));
    m_dismiss->setText(tr("Dismiss"));
    if (m_words)
        setTexts();
}

void Notice::show(const Error& error)
{
    show(Mood::Bad, [error] { return errorText(error); });
}

void Notice::show(Mood mood, Words words)
{
    m_words = std::move(words);
    Widgets::setPart(this, mood == Mood::Good ? "banner-good" : "banner-bad");
    m_detailsButton->setChecked(false);
    m_details->hide();
    m_copy->hide();
    setTexts();
    if (mood == Mood::Bad)
        qCWarning(logProgram).noquote() << "shown:" << m_text.message << m_text.details;
    Announce::show(this, m_text.message);
}

void Notice::setTexts()
{
    m_text = m_words();
    m_message->setText(m_text.message);
    m_explanation->setText(m_text.explanation);
    m_explanation->setVisible(!m_text.explanation.isEmpty());
    m_help->setVisible(m_text.help.has_value());
    m_details->setText(m_text.details);
    m_detailsButton->setVisible(!m_text.details.isEmpty());
    Q_ASSERT(m_text.buttons.size() <= std::size(m_actions));
    for (std::size_t i = 0; i < std::size(m_actions); ++i) {
        const bool isUsed = i < m_text.buttons.size();
        m_actions[i]->setText(isUsed ? m_text.buttons[i].text : QString());
        m_actions[i]->setVisible(isUsed);
    }
    // Three of one row would be wider than the window may be.
    m_buttons->setDirection(m_text.buttons.size() > 2 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // There may be more messages than this one, with buttons of the same names.
    for (QPushButton* button : {m_actions[0], m_actions[1], m_actions[2], m_detailsButton, m_help, m_copy, m_dismiss})
        button->setAccessibleDescription(m_text.message);
    // Three buttons beside the words would leave them no room.
    const std::size_t buttons = m_text.buttons.size() + (m_text.details.isEmpty() ? 0 : 1);
    m_layout->setDirection(buttons > 1 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setAccessibleName(m_text.message);
    setAccessibleDescription(m_text.explanation);
}

void Notice::dismiss()
{
    if (parentWidget() && isAncestorOf(focusWidget()))
        parentWidget()->setFocus(); // else what goes hands it to whatever comes next
    hide();
    Q_EMIT dismissed();
}
