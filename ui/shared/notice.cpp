#include "ui/shared/notice.h"

#include "app/base/log.h"
#include "ui/shared/widgets.h"

#include <QAccessible>
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
      m_copy(Widgets::button({}, "link", this)),
      m_dismiss(Widgets::button({}, "plain", this))
{
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detailsButton->setCheckable(true);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_message);
    words->addWidget(m_explanation);
    words->addWidget(m_details);
    words->addWidget(m_copy, 0, Qt::AlignLeading);
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
    connect(m_dismiss, &QPushButton::clicked, this, &Notice::dismiss);
    retranslate();
    hide();
}

void Notice::retranslate()
{
    m_detailsButton->setText(tr("Details"));
    m_copy->setText(tr("Copy"));
    m_dismiss->setText(tr("Dismiss"));
}

void Notice::show(Mood mood, const ErrorText& text)
{
    m_text = text;
    if (mood == Mood::Bad)
        qCWarning(logProgram).noquote() << "shown:" << text.message << text.details;
    Widgets::setPart(this, mood == Mood::Good ? "banner-good" : "banner-bad");
    m_message->setText(text.message);
    m_explanation->setText(text.explanation);
    m_explanation->setVisible(!text.explanation.isEmpty());
    m_details->setText(text.details);
    m_details->hide();
    m_copy->hide();
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!text.details.isEmpty());
    Q_ASSERT(text.buttons.size() <= std::size(m_actions));
    for (std::size_t i = 0; i < std::size(m_actions); ++i) {
        const bool isUsed = i < text.buttons.size();
        m_actions[i]->setText(isUsed ? text.buttons[i].text : QString());
        m_actions[i]->setVisible(isUsed);
    }
    // Three of one row would be wider than the window may be.
    m_buttons->setDirection(text.buttons.size() > 2 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Two buttons beside the words would leave them no room.
    m_layout->setDirection(text.buttons.size() > 1 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setAccessibleName(text.message);
    setAccessibleDescription(text.explanation);
    QFrame::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Notice::dismiss()
{
    hide();
    Q_EMIT dismissed();
}
