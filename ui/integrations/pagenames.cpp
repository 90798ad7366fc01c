#include "ui/integrations/pagenames.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

constexpr std::size_t mostNames = 5;

template <class Pages>
QString namesIn(const Pages& pages)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(mostNames, pages.size()); ++i)
        names.append(pages[i].name);
    if (pages.size() > mostNames)
        names.append(
            QCoreApplication::translate("PageNames", "%Ln more Page(s)", nullptr, int(pages.size() - mostNames)));
    return QLocale().createSeparatedList(names);
}

} // namespace

QString namesOf(const std::vector<NamedPage>& pages)
{
    return namesIn(pages);
}

QString namesOf(const std::vector<RevokedPage>& pages)
{
    return namesIn(pages);
}
