#pragma once
/// \file A connected Page as the panel shows it, and the question by which rows are asked for.

#include "app/base/id.h"
#include "app/base/result.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

/// How a Page's access stands. Only what Meta said of this very access changes it (health.h); the order is the one in
/// which people want to see them.
enum class PageState {
    Active,
    ExpiresSoon,       ///< works, and `expiresAt` is near
    Unavailable,       ///< works as far as is known; the last check did not reach Meta, or Meta had trouble
    SlowedDown,        ///< works as far as is known; Meta asked to wait with the last check
    Limited,           ///< no token, or the person's tasks do not allow to publish
    ConfirmAtFacebook, ///< 190/459, 464, 490: the person must confirm something at facebook.com; the token stays
    Blocked,           ///< 368: Meta blocks for now; `reason` holds its words
    PermissionMissing, ///< 10, 200 to 299; `reason` names which, where it is known
    RoleLost,          ///< 190/492: the person has no role on the Page any more
    Removed,           ///< 190/458: the app was removed at Facebook
    ReconnectNeeded,   ///< 102, 190 without sub-code, 460, 463, 467; or the consent was ended from here
};
/// As it is kept. Of those that work only Active is: the others are told from times and from the last check's trouble.
QString pageStateToText(PageState state);
PageState pageStateFromText(const QString& text);
/// Whether somebody has to do something before the Page can be used again.
bool wantsAttention(PageState state);

/// How long before its end an access counts as ending soon.
constexpr int expiresSoonDays = 7;

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
    QString reason;        ///< see PageState
    bool hasToken = true;  ///< of Limited: Meta handed out a token
    QDateTime checkedAt;   ///< UTC; of the last check that Meta answered; invalid before the first
    QDateTime nextCheckAt; ///< UTC; the next try, where the last check had no answer
    QDateTime expiresAt;   ///< UTC; invalid where Meta named no end

    friend bool operator==(const Page&, const Page&) = default;
};

enum class PageOrder { Name, ConnectedAt, State };

struct PageQuery
{
    QString search; ///< part of the name, or of the Page ID; empty finds all
    std::optional<PageState> state;
    PageOrder order = PageOrder::Name; ///< within equals, by name
    bool isDescending = false;
};

/// Pages that cannot be used until somebody does something. Not those that are Limited: that is how Facebook gave them.
struct PagesWanting
{
    qsizetype count = 0;
    std::vector<Page> first; ///< three at most, by name
};

struct PageList
{
    std::vector<Page> pages;
    qsizetype total = 0;              ///< without search and state
    QMap<PageState, qsizetype> found; ///< by the search alone, how many in each state
    PagesWanting wanting;             ///< of all, whatever was asked for
    bool isKeyLost = false; ///< no token opens any more: the key in the keychain is gone, or is another
};

/// One Facebook login's access to a Page, with everything that is known of it.
struct PageAccess
{
    GrantId grant;
    AppId app;
    QString connectedBy;   ///< the member's name
    QDateTime consentedAt; ///< UTC
    QStringList granted;
    QStringList declined;
    QStringList tasks;
    PageState state = PageState::Active;
    QString reason;
    bool hasToken = true;
    QDateTime checkedAt;
    QDateTime nextCheckAt;
    QDateTime expiresAt;
    QDateTime loginExpiresAt; ///< UTC; of the sign-in token, by which Pages are listed and access is ended
    std::optional<Error> lastError; ///< of the last check that failed; detail has code, sub-code and trace id
    QDateTime lastErrorAt;          ///< UTC
};

struct PageDetails
{
    PageId id;
    QString name;
    std::vector<PageAccess> accesses; ///< the one in use first
};
