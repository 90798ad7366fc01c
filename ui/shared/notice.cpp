#include "ui/shared/notice.h"

#include "ui/shared/widgets.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

Notice::Notice(QWidget* parent)
    : QFrame(parent), m_message(Widgets::paragraph({}, "strong", this)),
      m_explanation(Widgets::paragraph({}, "", this)), m_details(Widgets::paragraph({}, "", this)),
      m_action(Widgets::button({}, "plain", this)), m_detailsButton(Widgets::button({}, "plain", this)),
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
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    for (QPushButton* button : {m_action, m_detailsButton, m_dismiss})
        layout->addWidget(button, 0, Qt::AlignVCenter);

    connect(m_action, &QPushButton::clicked, this, [this] {
        const ErrorAction action = m_text.action;
        dismiss();
        Q_EMIT actionRequested(action);
    });
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
    Widgets::setPart(this, mood == Mood::Good ? "banner-good" : "banner-bad");
    m_message->setText(text.message);
    m_explanation->setText(text.explanation);
    m_explanation->setVisible(!text.explanation.isEmpty());
    m_details->setText(text.details);
    m_details->hide();
    m_copy->hide();
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!text.details.isEmpty());
    m_action->setText(text.button);
    m_action->setVisible(text.action != ErrorAction::None);
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
