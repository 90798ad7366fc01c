#pragma once
/// \file A connected Page as the panel shows it, and the question by which rows are asked for.

#include "app/base/id.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

enum class PageState { Active, ReconnectNeeded };

struct Page
{
    PageId id;
    QString name;
    QStringList scopes; ///< granted, Meta's own names
    QStringList tasks;
    QDateTime consentedAt; ///< UTC
    MemberId connectedBy;
    QString connectedByName;
    PageState state = PageState::Active;

    friend bool operator==(const Page&, const Page&) = default;
};

struct PageQuery
{
    QString search; ///< part of the name, or of the Page ID; empty finds all
};

struct PageList
{
    std::vector<Page> pages; ///< by name
    qsizetype total = 0;     ///< without the search
};
