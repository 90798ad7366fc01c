#pragma once
/// \file The words of the activity log: what each kind of line says to people.

#include "app/workspace/activity.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

/// All of it is plain text, because names from members and from Meta are in it.
class ActivityText
{
    Q_DECLARE_TR_FUNCTIONS(ActivityText)

public:
    /// All kinds, in the order in which people look for them.
    static QList<ActivityKind> kinds();
    /// Lines of this kind, as one of a list: "Sign-ins".
    static QString kindName(ActivityKind kind);

    /// What was done or tried, one sentence without a full stop: "Changed Noor's role from Admin to Viewer".
    static QString what(const Activity& line);
    /// Who did it; a word of its own where nobody is known.
    static QString who(const Activity& line);
    /// "Sunrise Bakery and 2 more"; empty where no Page was touched.
    static QString pages(const Activity& line);
    static QString outcome(ActivityOutcome outcome);
    /// Why it did not work, one sentence; empty where it did.
    static QString reason(const Activity& line);
    /// The local time, short: "24/11/2026 14:05".
    static QString when(const Activity& line);
};
