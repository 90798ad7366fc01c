#include "ui/integrations/selectionbar.h"

#include "ui/integrations/pagesmodel.h"
#include "ui/shared/widgets.h"

#include <QHBoxLayout>

SelectionBar::SelectionBar(QWidget* parent)
    : QWidget(parent), m_count(Widgets::paragraph({}, "small", this)), m_check(Widgets::button({}, "plain", this)),
      m_disconnect(Widgets::button({}, "plain", this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_check);
    layout->addWidget(m_disconnect);
    connect(m_check, &QPushButton::clicked, this, &SelectionBar::checkRequested);
    connect(m_disconnect, &QPushButton::clicked, this, &SelectionBar::disconnectRequested);
}

void SelectionBar::setSelected(int count, bool mayDisconnect)
{
    m_count->setText(tr("%Ln Page(s) selected", nullptr, count));
    m_check->setText(tr("Check now"));
    m_check->setAccessibleDescription(m_count->text());
    m_disconnect->setText(tr("Disconnect %Ln Page(s)…", nullptr, count));
    Widgets::allow(m_disconnect, mayDisconnect, PagesModel::whyNotDisconnect());
}
