#include "ui/integrations/rowmenu.h"

#include "ui/integrations/pagesmodel.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RowMenu)
};

} // namespace

QMenu* RowMenu::make(int pages, Rights rights, std::function<void(Entry)> chosen, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [menu, chosen](Entry entry, const QString& text, bool isAllowed = true, const QString& whyNot = {}) {
        QAction* action = menu->addAction(text);
        action->setEnabled(isAllowed);
        if (!isAllowed)
            action->setToolTip(whyNot);
        QObject::connect(action, &QAction::triggered, menu, [chosen, entry] { chosen(entry); });
    };
    const QString disconnecting = PagesModel::whyNotDisconnect();
    if (pages > 1) {
        add(Entry::CheckNow, Words::tr("Check %Ln Page(s) now", nullptr, pages));
        menu->addSeparator();
        add(Entry::Disconnect, Words::tr("Disconnect %Ln Page(s)…", nullptr, pages), rights.mayDisconnect, disconnecting);
        return menu;
    }
    add(Entry::OpenOnFacebook, Words::tr("Open on Facebook"));
    add(Entry::CopyPageId, Words::tr("Copy Page ID"));
    menu->addSeparator();
    add(Entry::CheckNow, Words::tr("Check now"));
    add(Entry::Reconnect, Words::tr("Reconnect"), rights.mayConnect, Words::tr("Only owners and admins connect Pages."));
    add(Entry::Details, Words::tr("Details…"));
    menu->addSeparator();
    add(Entry::Disconnect, Words::tr("Disconnect…"), rights.mayDisconnect, disconnecting);
    return menu;
}
