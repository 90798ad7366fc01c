#include "ui/integrations/checkbar.h"

#include "ui/shared/announce.h"
#include "ui/shared/widgets.h"

#include <QHBoxLayout>

CheckBar::CheckBar(QWidget* parent)
    : QFrame(parent), m_text(Widgets::paragraph({}, "small", this)), m_button(Widgets::button({}, "link", this)),
      m_dismiss(Widgets::button({}, "link", this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_dismiss);
    connect(m_button, &QPushButton::clicked, this, &CheckBar::press);
    connect(m_dismiss, &QPushButton::clicked, this, &CheckBar::clear);
    retranslate();
    hide();
}

void CheckBar::say(std::function<QString()> words, Offer offer)
{
    m_words = std::move(words);
    m_offer = offer;
    retranslate();
    m_button->setVisible(offer != Offer::Nothing);
    m_dismiss->setVisible(offer != Offer::Cancel);
    show();
}

void CheckBar::announce()
{
    Announce::say(this, m_text->text());
}

void CheckBar::clear()
{
    if (isAncestorOf(focusWidget()))
        parentWidget()->setFocus(); // else the line that goes hands it to whatever comes next
    hide();
}

void CheckBar::retranslate()
{
    switch (m_offer) {
    case Offer::Nothing:
        m_button->setText(QString());
        break;
    case Offer::Cancel:
        m_button->setText(tr("Cancel"));
        break;
    case Offer::Unlock:
        m_button->setText(tr("Unlock"));
        break;
    case Offer::Retry:
        m_button->setText(tr("Retry"));
        break;
    case Offer::SignIn:
        m_button->setText(tr("Sign in to the proxy…"));
        break;
    }
    m_dismiss->setText(tr("Dismiss"));
    if (!m_words)
        return;
    const QString text = m_words();
    m_text->setText(text);
    setAccessibleName(text);
    for (QPushButton* button : {m_button, m_dismiss})
        button->setAccessibleDescription(text); // a message may have buttons of the same names
}

void CheckBar::press()
{
    const Offer offer = m_offer;
    clear();
    if (offer == Offer::Cancel)
        Q_EMIT cancelRequested();
    else if (offer == Offer::SignIn)
        Q_EMIT signInRequested();
    else
        Q_EMIT retryRequested();
}
