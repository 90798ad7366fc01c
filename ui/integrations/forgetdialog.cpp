#include "ui/integrations/forgetdialog.h"

#include "ui/integrations/pagenames.h"
#include "ui/shared/help.h"
#include "ui/shared/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

ForgetDialog::ForgetDialog(const std::vector<Revocation>& revocations, QWidget* parent) : QDialog(parent)
{
    std::vector<RevokedPage> pages;
    for (const Revocation& revocation : revocations)
        pages.insert(pages.end(), revocation.pages.begin(), revocation.pages.end());
    setWindowTitle(tr("Forget"));
    Help::setTopic(this, HelpTopic::Disconnecting);
    auto* heading = Widgets::paragraph(tr("Forget %Ln revocation(s)?", nullptr, int(revocations.size())), "title", this);
    auto* meaning = Widgets::paragraph(
        tr("Pagekeep gives up on telling Meta about %1, and destroys what it kept for that. Meta may go on honouring the "
           "tokens until the Page is unticked, or the app removed, in Facebook's settings.")
            .arg(namesOf(pages)),
        "", this);
    auto* help = Widgets::button(tr("How to revoke at Facebook"), "link", this);
    auto* cancel = Widgets::button(tr("Cancel"), "plain", this);
    auto* forget = Widgets::button(tr("Forget"), "danger", this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(help);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(forget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(heading);
    layout->addWidget(meaning);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(help, &QPushButton::clicked, this, &ForgetDialog::helpRequested);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(forget, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setDefault(true); // Enter gives nothing up
}

void ForgetDialog::showEvent(QShowEvent* event)
{
    constexpr int dialogWidth = 520;
    resize(dialogWidth, layout()->totalMinimumHeightForWidth(dialogWidth));
    QDialog::showEvent(event);
}
