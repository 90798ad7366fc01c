#include "ui/integrations/nopagescard.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NoPagesCard::NoPagesCard(QPushButton* connectMeta, QPushButton* metaApp, QWidget* parent) : QFrame(parent)
{
    setProperty("part", "card"_L1); // as long as there is nothing to be drawn anew
    auto* column = new QWidget(this);
    column->setFixedWidth(480);
    m_icon = Widgets::label({}, "");
    m_title = Widgets::label({}, "title");
    m_title->setAlignment(Qt::AlignCenter);
    m_text = Widgets::paragraph({}, "muted");
    m_text->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(connectMeta);
    buttons->addWidget(metaApp);
    buttons->addStretch();
    layout->addLayout(buttons);
    for (int i = 0; i < 3; ++i) {
        m_checks[i] = Widgets::label({}, "");
        m_points[i] = Widgets::paragraph({}, "point");
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(m_checks[i], 0, Qt::AlignTop);
        row->addWidget(m_points[i], 1);
        layout->addLayout(row);
    }
    // Stretches rather than an alignment: an aligned item is not given the height that its wrapped text needs.
    auto* across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(column);
    across->addStretch();
    auto* centred = new QVBoxLayout(this);
    centred->addStretch();
    centred->addLayout(across);
    centred->addStretch();
    updateIcons();
}

void NoPagesCard::updateIcons()
{
    using Theme::color;
    using Theme::Role;
    const qreal ratio = devicePixelRatioF();
    m_icon->setPixmap(Icons::tile(u"link"_s, {72, 36, 20}, color(Role::Accent), color(Role::AccentSoft), ratio));
    for (QLabel* check : m_checks)
        check->setPixmap(Icons::pixmap(u"check"_s, 14, color(Role::Good), ratio));
}

void NoPagesCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QFrame::changeEvent(event);
}

void NoPagesCard::retranslate()
{
    m_title->setText(tr("Connect your Facebook Pages"));
    m_text->setText(tr("Facebook asks you which Pages to share. Every Page you choose appears here, ready to publish "
                       "to."));
    m_points[0]->setText(tr("Reads and publishes only to Pages where you are an admin or editor"));
    m_points[1]->setText(tr("Keeps the Page’s ID, name, granted permissions and the time of consent"));
    m_points[2]->setText(tr("Seals each Page’s token, and the sign-in that lets us revoke it later; never your "
                            "password"));
}
