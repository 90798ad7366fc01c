#pragma once
/// \file What can be done with Pages of the table, as a menu.

#include <QMenu>

#include <functional>

namespace RowMenu {

enum class Entry { OpenOnFacebook, CopyPageId, CheckNow, Reconnect, Details, Disconnect };

struct Rights
{
    bool mayConnect = false;
    bool mayDisconnect = false;
};

/// A menu that is gone when it is closed. What the role does not allow is in it, and says why.
/// \param pages how many it is for; for several there is only what can be done with them together
QMenu* make(int pages, Rights rights, std::function<void(Entry)> chosen, QWidget* parent);

} // namespace RowMenu
