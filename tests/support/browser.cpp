#include "tests/support/browser.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

Browser::Browser()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "open");
}

Browser::~Browser()
{
    QDesktopServices::unsetUrlHandler(u"https"_s);
}
