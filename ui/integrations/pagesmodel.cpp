#include "ui/integrations/pagesmodel.h"

#include "ui/shared/datetext.h"
#include "ui/shared/widgets.h"

#include <QLocale>

using namespace Qt::StringLiterals;

void PagesModel::setPages(std::vector<Page> pages, const MemberId& self)
{
    m_self = self;
    setRows(std::move(pages));
}

int PagesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QStringList PagesModel::permissionsOf(const Page& page)
{
    QStringList words;
    if (page.scopes.contains(u"pages_read_engagement"_s))
        words.append(tr("Read"));
    if (page.scopes.contains(u"pages_manage_posts"_s))
        words.append(tr("Publish"));
    return words;
}

QString PagesModel::timeText(const QDateTime& time)
{
    return tr("%1, %2", "a date and a time").arg(DateText::date(time), DateText::time(time));
}

QString PagesModel::text(const Page& page, int column) const
{
    switch (column) {
    case PageColumn:
        return page.name;
    case PermissionsColumn:
        return QLocale().createSeparatedList(permissionsOf(page));
    case ConnectedColumn:
        return timeText(page.consentedAt);
    case StatusColumn:
        return page.state == PageState::Active ? tr("Active") : tr("Reconnect needed");
    case ActionColumn:
        return tr("Disconnect");
    }
    return {};
}

QString PagesModel::secondLine(const Page& page, int column) const
{
    switch (column) {
    case PageColumn:
        return tr("ID %1").arg(page.id.value);
    case ConnectedColumn:
        return page.connectedBy == m_self ? tr("by you") : tr("by %1").arg(page.connectedByName);
    }
    return {};
}

QVariant PagesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Page& page = rows()[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(page, index.column());
    case SecondLineRole:
        return secondLine(page, index.column());
    case Qt::AccessibleDescriptionRole:
        if (index.column() == ActionColumn)
            return page.name;
        return index.column() == PermissionsColumn ? page.scopes.join(u", "_s) : secondLine(page, index.column());
    case Qt::ToolTipRole:
        switch (index.column()) {
        case PageColumn:
            return Widgets::plainToolTip(page.name + u'\n' + secondLine(page, PageColumn));
        case PermissionsColumn:
            return Widgets::plainToolTip(page.scopes.join(u'\n'));
        case ConnectedColumn:
            return tr("Consent given on %1").arg(DateText::inFull(page.consentedAt));
        }
        return {};
    case ChipsRole:
        return index.column() == PermissionsColumn ? QVariant(permissionsOf(page)) : QVariant();
    case StateRole:
        return int(page.state);
    }
    return {};
}

QVariant PagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PageColumn:
        return tr("Page");
    case PermissionsColumn:
        return tr("Permissions");
    case ConnectedColumn:
        return tr("Connected");
    case StatusColumn:
        return tr("Status");
    case ActionColumn:
        return QString();
    }
    return {};
}
