#include "ui/help/helpwindow.h"

#include "ui/help/helppanel.h"
#include "ui/shared/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

HelpWindow::HelpWindow(QWidget* over)
    : QDialog(over), m_panel(new HelpPanel(this)), m_close(Widgets::button({}, "plain", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_panel->layout()->setContentsMargins(24, 20, 24, 0);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 16, 24, 20);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_panel, 1);
    layout->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    resize(800, 600);
    retranslate();
}

void HelpWindow::open(const HelpPlace& place)
{
    m_panel->open(place);
    show();
    raise();
    activateWindow();
    m_panel->setFocus();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_close->setText(tr("Close"));
}

void HelpWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
