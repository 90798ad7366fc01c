#include "ui/integrations/attentionbar.h"

#include "ui/integrations/pagenames.h"
#include "ui/shared/widgets.h"

#include <QHBoxLayout>

AttentionBar::AttentionBar(QWidget* parent)
    : QFrame(parent), m_title(Widgets::label({}, "strong", this)), m_text(Widgets::paragraph({}, "", this)),
      m_button(Widgets::button({}, "plain", this))
{
    Widgets::setPart(this, "banner-warn");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &AttentionBar::press);
    hide();
}

void AttentionBar::show(const PagesWanting& wanting)
{
    m_wanting = wanting;
    retranslate();
    setVisible(wanting.count > 0);
}

void AttentionBar::retranslate()
{
    if (m_wanting.count == 0)
        return;
    m_title->setText(tr("%Ln Page(s) need(s) attention.", nullptr, int(m_wanting.count)));
    if (m_wanting.count == 1) {
        const Page& page = m_wanting.first.front();
        const auto shown = PageStates::shown(page, PageStates::Key::Usable, false);
        m_text->setText(tr("%1: %2", "a Page's name, and a sentence about it").arg(page.name, shown.reason));
        m_button->setText(PageStates::text(shown.action));
        m_button->setAccessibleDescription(page.name);
    } else {
        QStringList names;
        for (const Page& page : m_wanting.first)
            names.append(page.name);
        m_text->setText(namesOf(names, m_wanting.count));
        m_button->setText(tr("Show them first"));
        m_button->setAccessibleDescription({});
    }
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void AttentionBar::press()
{
    if (m_wanting.count > 1) {
        Q_EMIT listRequested();
        return;
    }
    const Page& page = m_wanting.first.front();
    Q_EMIT actionRequested(PageStates::shown(page, PageStates::Key::Usable, false).action, page.id);
}
