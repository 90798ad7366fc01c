#include "ui/integrations/pagenames.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

constexpr qsizetype mostNames = 5;

template <class Pages>
QString namesIn(const Pages& pages)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(std::size_t(mostNames), pages.size()); ++i)
        names.append(pages[i].name);
    return namesOf(names, qsizetype(pages.size()));
}

} // namespace

QString namesOf(const QStringList& pages, qsizetype count)
{
    QStringList names = pages.mid(0, mostNames);
    if (const auto more = std::max(count, pages.size()) - names.size(); more > 0)
        names.append(QCoreApplication::translate("PageNames", "%Ln more Page(s)", nullptr, int(more)));
    return QLocale().createSeparatedList(names);
}

QString namesOf(const std::vector<NamedPage>& pages)
{
    return namesIn(pages);
}

QString namesOf(const std::vector<RevokedPage>& pages)
{
    return namesIn(pages);
}
