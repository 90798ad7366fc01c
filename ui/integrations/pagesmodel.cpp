#include "ui/integrations/pagesmodel.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

// "23 Nov 2026, 14:05": the language's own long form with a short month and without the weekday, which the
// tooltip tells.
QString dateText(const QDateTime& when)
{
    const QLocale locale;
    const QDateTime local = when.toLocalTime();
    QString format = locale.dateFormat(QLocale::LongFormat).remove(u"dddd"_s).replace(u"MMMM"_s, u"MMM"_s);
    const auto isFiller = [](QChar c) { return c.isSpace() || c == u',' || c == u'،'; };
    while (!format.isEmpty() && isFiller(format.front()))
        format.remove(0, 1);
    while (!format.isEmpty() && isFiller(format.back()))
        format.chop(1);
    // Only the C locale has seconds in its short form.
    const QString timeFormat = locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
    return PagesModel::tr("%1, %2").arg(locale.toString(local.date(), format),
                                        locale.toString(local.time(), timeFormat));
}

// A tool tip guesses whether its text is markup; what comes from Meta never is.
QString plainToolTip(const QString& text)
{
    return u"<p style='white-space:pre'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

// Both lists are sorted by name and id, so a row keeps its place among the others as long as its name stays.
bool isSameRow(const Page& a, const Page& b)
{
    return a.id == b.id && a.name == b.name;
}

} // namespace

void PagesModel::setPages(std::vector<Page> pages, const MemberId& self)
{
    m_self = self;

    // Rows that are gone, last first, in runs.
    QHash<QString, qsizetype> places;
    places.reserve(qsizetype(pages.size()));
    for (qsizetype i = 0; i < qsizetype(pages.size()); ++i)
        places.insert(pages[std::size_t(i)].id.value, i);
    const auto stays = [&](const Page& page) {
        const auto place = places.constFind(page.id.value);
        return place != places.cend() && isSameRow(page, pages[std::size_t(*place)]);
    };
    for (int last = int(m_pages.size()) - 1; last >= 0;) {
        if (stays(m_pages[std::size_t(last)])) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !stays(m_pages[std::size_t(first - 1)]))
            --first;
        beginRemoveRows({}, first, last);
        m_pages.erase(m_pages.begin() + first, m_pages.begin() + last + 1);
        endRemoveRows();
        last = first - 1;
    }

    // What is left stands in the new list in the same order: fill the gaps, and tell what changed.
    for (std::size_t row = 0; row < pages.size(); ++row) {
        if (row < m_pages.size() && isSameRow(m_pages[row], pages[row])) {
            if (m_pages[row] != pages[row]) {
                m_pages[row] = std::move(pages[row]);
                Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
            }
            continue;
        }
        std::size_t end = row + 1;
        while (end < pages.size() && !(row < m_pages.size() && isSameRow(m_pages[row], pages[end])))
            ++end;
        beginInsertRows({}, int(row), int(end) - 1);
        m_pages.insert(m_pages.begin() + std::ptrdiff_t(row),
                       std::make_move_iterator(pages.begin() + std::ptrdiff_t(row)),
                       std::make_move_iterator(pages.begin() + std::ptrdiff_t(end)));
        endInsertRows();
        row = end - 1;
    }
}

void PagesModel::retranslate()
{
    if (!m_pages.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PagesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_pages.size());
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

QString PagesModel::text(const Page& page, int column) const
{
    switch (column) {
    case PageColumn:
        return page.name;
    case PermissionsColumn:
        return QLocale().createSeparatedList(permissionsOf(page));
    case ConnectedColumn:
        return dateText(page.consentedAt);
    case StatusColumn:
        return page.state == PageState::Active ? tr("Active") : tr("Not working");
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
    const Page& page = m_pages[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(page, index.column());
    case SecondLineRole:
        return secondLine(page, index.column());
    case Qt::AccessibleDescriptionRole:
        return index.column() == PermissionsColumn ? page.scopes.join(u", "_s) : secondLine(page, index.column());
    case Qt::ToolTipRole:
        switch (index.column()) {
        case PageColumn:
            return plainToolTip(page.name + u'\n' + secondLine(page, PageColumn));
        case PermissionsColumn:
            return plainToolTip(page.scopes.join(u'\n'));
        case ConnectedColumn:
            return tr("Consent given on %1")
                .arg(QLocale().toString(page.consentedAt.toLocalTime(), QLocale::LongFormat));
        }
        return {};
    case ChipsRole:
        return index.column() == PermissionsColumn ? QVariant(permissionsOf(page)) : QVariant();
    case IsGoodRole:
        return page.state == PageState::Active;
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
    }
    return {};
}
