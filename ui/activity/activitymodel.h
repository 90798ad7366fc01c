#pragma once
/// \file The lines of the log as rows, newest first. Work reads them, a portion at a time, as far as somebody scrolls.

#include "app/base/work.h"
#include "app/workspace/activity.h"

#include <QAbstractTableModel>

#include <deque>

class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, PageColumn, OutcomeColumn, ColumnCount };
    enum DataRole {
        FirstLineRole = Qt::UserRole, ///< where a cell says in two lines what it says in one to a screen reader
        SecondLineRole,               ///< the small line under the first
        OutcomeRole,                  ///< ActivityOutcome as an int
    };

    ActivityModel(const Activities& activities, Workers& workers, QObject* parent);

    /// Asks anew. The rows stay until the answer is there, which resets the model.
    void ask(const ActivityQuery& query);
    /// Reads what came since, and puts it on top; nothing else moves.
    void readNews();
    void retranslate();

    const Activity& line(int row) const { return m_lines[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    /// Starts to read the next portion; its rows come later.
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The answer to ask(), or the next portion, is on its way.
    void readingStarted();
    /// It is in the rows, or has failed.
    void readingFinished();
    /// Nothing more is read until ask().
    void readingFailed(const Error& error);

private:
    using Lines = std::vector<Activity>;

    void takeAnswer(const Result<Lines>& lines);
    void takeMore(const Result<Lines>& lines);
    void takeNews(const Result<Lines>& lines);
    void fail(const Error& error);
    /// Calls `take` with what `read(Work&)` has read, unless another question was asked meanwhile.
    template <class Read>
    WorkHandle start(Read read, void (ActivityModel::*take)(const Result<Lines>&));
    static QString secondLine(const Activity& line, int column);
    static QString inFull(const Activity& line, int column);

    const Activities& m_activities;
    Workers& m_workers;
    ActivityQuery m_query;
    std::deque<Activity> m_lines; // a deque, because lines come at both ends
    bool m_isComplete = true;     ///< the oldest line that fits is here, or reading failed
    bool m_isAsking = false;
    bool m_isReadingMore = false;
    bool m_isReadingNews = false;
    bool m_hasNews = false; ///< something happened while an answer was on its way
    int m_question = 0;     ///< counts the questions; answers to earlier ones are dropped
    WorkHandle m_reading;   ///< of the answer or of more
    WorkHandle m_readingNews;
};
