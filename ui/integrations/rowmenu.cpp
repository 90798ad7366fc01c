#include "ui/integrations/rowmenu.h"

#include "ui/integrations/pagesmodel.h"

#include <QCoreApplication>

namespace {

QString tr(const char* text, int number = -1)
{
    return QCoreApplication::translate("RowMenu", text, nullptr, number);
}

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
        add(Entry::CheckNow, tr("Check %Ln Page(s) now", pages));
        menu->addSeparator();
        add(Entry::Disconnect, tr("Disconnect %Ln Page(s)…", pages), rights.mayDisconnect, disconnecting);
        return menu;
    }
    add(Entry::OpenOnFacebook, tr("Open on Facebook"));
    add(Entry::CopyPageId, tr("Copy Page ID"));
    menu->addSeparator();
    add(Entry::CheckNow, tr("Check now"));
    add(Entry::Reconnect, tr("Reconnect"), rights.mayConnect, tr("Only owners and admins connect Pages."));
    add(Entry::Details, tr("Details…"));
    menu->addSeparator();
    add(Entry::Disconnect, tr("Disconnect…"), rights.mayDisconnect, disconnecting);
    return menu;
}
