#include "ui/integrations/pagesmodel.h"

#include "ui/shared/datetext.h"
#include "ui/shared/sentences.h"
#include "ui/shared/widgets.h"

#include <QLocale>

#include <utility>

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

std::vector<PageId> PagesModel::ids() const
{
    std::vector<PageId> ids;
    for (const Page& page : rows())
        ids.push_back(page.id);
    return ids;
}

void PagesModel::setChecking(const std::vector<PageId>& pages)
{
    QSet<QString> before = std::exchange(m_checking, {});
    for (const PageId& page : pages)
        m_checking.insert(page.value);
    int first = -1;
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const QString& id = page(row).id.value;
        if (before.contains(id) == m_checking.contains(id))
            continue;
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, StatusColumn), index(last, StatusColumn));
}

void PagesModel::setKey(PageStates::Key key)
{
    if (std::exchange(m_key, key) != key && rowCount() > 0)
        Q_EMIT dataChanged(index(0, StatusColumn), index(rowCount() - 1, StatusColumn));
}

PageStates::Shown PagesModel::shown(int row) const
{
    return PageStates::shown(page(row), m_key, m_checking.contains(page(row).id.value));
}

QStringList PagesModel::permissionsOf(const Page& page)
{
    QStringList words;
    for (const QString& scope : page.scopes) {
        if (const QString word = PageStates::permission(scope); word != scope)
            words.append(word);
    }
    return words;
}

QString PagesModel::text(const Page& page, int column) const
{
    switch (column) {
    case PageColumn:
        return page.name;
    case PermissionsColumn:
        return QLocale().createSeparatedList(permissionsOf(page));
    case ConnectedColumn:
        return DateText::date(page.consentedAt);
    case ActionColumn:
        return tr("Disconnect");
    case MenuColumn:
        return tr("More");
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

void PagesModel::setMayDisconnect(bool may)
{
    m_mayDisconnect = may;
    if (!rows().empty())
        Q_EMIT dataChanged(index(0, ActionColumn), index(int(rows().size()) - 1, ActionColumn));
}

QString PagesModel::whyNotDisconnect()
{
    return tr("Only owners, admins and managers disconnect Pages.");
}

QVariant PagesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Page& page = rows()[std::size_t(index.row())];
    if (index.column() == StatusColumn)
        return status(index.row(), role);
    switch (role) {
    case Qt::DisplayRole:
        return text(page, index.column());
    case SecondLineRole:
        return secondLine(page, index.column());
    case Qt::AccessibleDescriptionRole:
        if (index.column() == ActionColumn && !m_mayDisconnect)
            return QString(page.name + u'\n' + whyNotDisconnect());
        if (index.column() >= ActionColumn)
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
        case ActionColumn:
            return m_mayDisconnect ? QVariant() : whyNotDisconnect();
        }
        return {};
    case ChipsRole:
        return index.column() == PermissionsColumn ? QVariant(permissionsOf(page)) : QVariant();
    }
    return {};
}

QVariant PagesModel::status(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(row).name;
    case SecondLineRole:
        return shown(row).note;
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole: {
        const PageStates::Shown state = shown(row);
        QStringList sentences{state.reason, state.remedy, PageStates::lastCheck(page(row).checkedAt)};
        sentences.removeAll({});
        return role == Qt::ToolTipRole ? Widgets::plainToolTip(sentences.join(u'\n')) : joinSentences(sentences);
    }
    }
    return {};
}

QVariant PagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case ActionColumn: // to the eye, the buttons say it
        return role == Qt::AccessibleTextRole ? tr("Disconnect") : QString();
    case MenuColumn:
        return role == Qt::AccessibleTextRole ? tr("More") : QString();
    case PageColumn:
        return tr("Page");
    case PermissionsColumn:
        return tr("Permissions");
    case ConnectedColumn:
        return tr("Connected");
    case StatusColumn:
        return tr("Status");
    }
    return {};
}
