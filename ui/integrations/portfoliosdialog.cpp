#include "ui/integrations/portfoliosdialog.h"

#include "ui/shared/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

PortfoliosDialog::PortfoliosDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Look in business portfolios"));
    auto* heading = Widgets::paragraph(tr("Ask Facebook for one more permission?"), "title", this);
    auto* need = Widgets::paragraph(
        tr("Facebook names the Pages that a business portfolio holds only to apps with the permission "
           "“business_management”."),
        "", this);
    auto* meaning = Widgets::paragraph(
        tr("It allows more than Pages: to read and manage your business portfolios and what is in them, such as ad "
           "accounts. Pagekeep only lists the Pages of your portfolios with it, and changes nothing there."),
        "", this);
    auto* choice = Widgets::paragraph(
        tr("In the Facebook dialog you can leave it out. The other Pages are connected all the same."), "", this);
    auto* cancel = Widgets::button(tr("Cancel"), "plain", this);
    auto* go = Widgets::button(tr("Continue to Facebook"), "primary", this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(16);
    for (QWidget* part : {heading, need, meaning, choice})
        layout->addWidget(part);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setDefault(true); // Enter asks for nothing
}

void PortfoliosDialog::showEvent(QShowEvent* event)
{
    constexpr int dialogWidth = 520;
    resize(dialogWidth, layout()->totalMinimumHeightForWidth(dialogWidth));
    QDialog::showEvent(event);
}
