#include "ui/activity/activitymodel.h"

#include "ui/activity/activitytext.h"
#include "ui/shared/datetext.h"
#include "ui/shared/widgets.h"

#include <utility>

ActivityModel::ActivityModel(const Activities& activities, Workers& workers, QObject* parent)
    : QAbstractTableModel(parent), m_activities(activities), m_workers(workers)
{
}

template <class Read>
WorkHandle ActivityModel::start(Read read, void (ActivityModel::*take)(const Result<Lines>&))
{
    return m_workers.start(
        this,
        [read = std::move(read)](Work& work) -> Result<Lines> {
            if (auto wanted = work.check(); !wanted)
                return failed(wanted);
            return read(work);
        },
        [this, take, question = m_question](const Result<Lines>& lines) {
            if (question == m_question)
                (this->*take)(lines);
        });
}

void ActivityModel::ask(const ActivityQuery& query)
{
    m_query = query;
    ++m_question;
    m_reading.cancel();
    m_readingNews.cancel();
    m_isAsking = true;
    m_isReadingMore = m_isReadingNews = m_hasNews = false;
    m_reading = start([&activities = m_activities, query](Work&) { return activities.read(query, {}); },
                      &ActivityModel::takeAnswer);
    Q_EMIT readingStarted();
}

void ActivityModel::takeAnswer(const Result<Lines>& lines)
{
    // Also where it failed: what is shown must not be the answer to another question.
    beginResetModel();
    // A worker frees the old ones: of many it takes longer than a frame lasts.
    m_workers.start(
        this, [old = std::exchange(m_lines, {})](Work&) -> Result<void> { return {}; }, [](const Result<void>&) {});
    if (lines)
        m_lines.assign(lines->begin(), lines->end());
    m_isComplete = !lines || lines->size() < std::size_t(Activities::portion);
    m_isAsking = false; // not before: a view that hears of the reset would fetch more of the old rows
    endResetModel();
    Q_EMIT readingFinished();
    if (!lines)
        fail(lines.error());
    else if (m_hasNews)
        readNews();
}

bool ActivityModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isAsking && !m_isReadingMore;
}

void ActivityModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_isReadingMore = true;
    m_reading = start([&activities = m_activities, query = m_query,
                       before = m_lines.back().id](Work&) { return activities.read(query, before); },
                      &ActivityModel::takeMore);
    Q_EMIT readingStarted();
}

void ActivityModel::takeMore(const Result<Lines>& lines)
{
    m_isComplete = !lines || lines->size() < std::size_t(Activities::portion);
    if (lines && !lines->empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(lines->size()) - 1);
        m_lines.insert(m_lines.end(), lines->begin(), lines->end());
        m_isReadingMore = false; // not before: a view that hears of the insertion would fetch these once more
        endInsertRows();
    }
    m_isReadingMore = false;
    Q_EMIT readingFinished();
    if (!lines)
        fail(lines.error());
}

void ActivityModel::readNews()
{
    if (m_isAsking || m_isReadingNews) {
        m_hasNews = true;
        return;
    }
    if (m_lines.empty())
        return ask(m_query);
    m_hasNews = false;
    m_isReadingNews = true;
    const auto read = [&activities = m_activities, query = m_query,
                       newest = m_lines.front().id](Work& work) -> Result<Lines> {
        Lines news;
        std::optional<qint64> before;
        for (;;) {
            if (auto wanted = work.check(); !wanted)
                return failed(wanted);
            const auto lines = activities.read(query, before);
            if (!lines)
                return failed(lines.error());
            for (const Activity& line : *lines) {
                if (line.id <= newest)
                    return news;
                news.push_back(line);
            }
            if (lines->size() < std::size_t(Activities::portion))
                return news; // what was the newest before may no longer be seen
            before = lines->back().id;
        }
    };
    m_readingNews = start(read, &ActivityModel::takeNews);
}

void ActivityModel::takeNews(const Result<Lines>& lines)
{
    m_isReadingNews = false;
    if (!lines)
        return fail(lines.error());
    if (!lines->empty()) {
        beginInsertRows({}, 0, int(lines->size()) - 1);
        m_lines.insert(m_lines.begin(), lines->begin(), lines->end());
        endInsertRows();
    }
    if (m_hasNews)
        readNews();
}

void ActivityModel::fail(const Error& error)
{
    m_isComplete = true;
    if (error.kind != ErrorKind::Cancelled) // the program is being closed
        Q_EMIT readingFailed(error);
}

void ActivityModel::retranslate()
{
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ActivityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ActivityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActivityModel::secondLine(const Activity& line, int column)
{
    switch (column) {
    case WhenColumn:
        return DateText::time(line.at);
    case WhatColumn:
        return ActivityText::reason(line);
    case PageColumn:
        if (line.pages > 1)
            return tr("and %Ln more", "Pages, under the name of one", int(line.pages - 1));
        return line.pages == 1 ? tr("ID %1").arg(line.pageId.value) : QString();
    }
    return {};
}

/// What the cell itself has no room for.
QString ActivityModel::inFull(const Activity& line, int column)
{
    switch (column) {
    case WhenColumn:
        return DateText::inFull(line.at);
    case WhatColumn:
        return ActivityText::reason(line);
    case PageColumn:
        return line.pages > 0 ? tr("ID %1").arg(line.pageId.value) : QString();
    case OutcomeColumn: {
        QStringList texts{ActivityText::reason(line), line.detail};
        texts.removeAll(QString());
        return texts.join(u'\n');
    }
    }
    return {};
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Activity& line = m_lines[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case WhenColumn:
            return ActivityText::when(line);
        case WhoColumn:
            return ActivityText::who(line);
        case WhatColumn:
            return ActivityText::what(line);
        case PageColumn:
            return ActivityText::pages(line);
        case OutcomeColumn:
            return ActivityText::outcome(line.outcome);
        }
        return {};
    case FirstLineRole:
        if (column == WhenColumn)
            return DateText::date(line.at);
        return column == PageColumn ? line.pageName : data(index, Qt::DisplayRole);
    case SecondLineRole:
        return secondLine(line, column);
    case Qt::AccessibleDescriptionRole:
        return inFull(line, column);
    case Qt::ToolTipRole: {
        const bool isFullItself = column == WhenColumn || column == OutcomeColumn;
        QStringList texts{isFullItself ? QString() : data(index, Qt::DisplayRole).toString(), inFull(line, column)};
        texts.removeAll(QString());
        return texts.isEmpty() ? QVariant() : Widgets::plainToolTip(texts.join(u'\n'));
    }
    case OutcomeRole:
        return int(line.outcome);
    }
    return {};
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    case PageColumn:
        return tr("Page");
    case OutcomeColumn:
        return tr("Outcome");
    }
    return {};
}
