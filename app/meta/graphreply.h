#pragma once
/// \file Turns the bytes of a Graph API reply into values. Pure: no network, no clock.

#include "app/meta/types.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>

#include <functional>

class QJsonValue;

namespace GraphReply {

/// A reply as it came.
struct Raw
{
    int status = 0;
    QByteArray body;
    QByteArray appUsage;      ///< the X-App-Usage header
    QByteArray businessUsage; ///< the X-Business-Use-Case-Usage header
    QByteArray retryAfter;    ///< the Retry-After header
    QByteArray date;          ///< the Date header
    QDateTime receivedAt;     ///< UTC
};

struct Failure
{
    Error error;
    bool isTransient = false; ///< a read may be tried again
    int code = 0;             ///< Meta's, 0 where the reply holds none
    int subcode = 0;
    QString message; ///< Meta's words for developers
};

/// The reply's object, or Meta's error as one of ours. Does not go by the HTTP status alone: a 200 may carry an
/// error, throttling comes as 400 (https://developers.facebook.com/docs/graph-api/guides/error-handling).
std::expected<QJsonObject, Failure> parse(const Raw& reply);

/// What a failure means when it is the token endpoint's, whose codes have meanings of their own.
/// \errors SecretWrong, CodeRefused, ExchangeRefused, AppRefused; otherwise the failure's own
Error exchangeError(Failure failure, bool withSecret);

/// \errors MetaUnavailable when there is no token in it
Result<Meta::Token> token(const QJsonObject& reply);

/// Whether a write was done, in each of the ways in which Meta says so: true, "success": true and "success": "true".
bool isYes(const QJsonObject& reply);

/// The permissions of a login, by their status.
struct Permissions
{
    QStringList granted;
    QStringList declined; ///< or expired
};
Result<Permissions> permissions(const QJsonObject& reply);

/// What /debug_token tells of a token (https://developers.facebook.com/docs/graph-api/reference/debug_token).
struct Inspection
{
    std::optional<QDateTime> expiresAt; ///< UTC; absent where it never ends
    QStringList pages;                  ///< IDs that the consent to a permission for Pages names; empty where it names none
};
/// \errors MetaUnavailable when there is nothing in it
Result<Inspection> inspection(const QJsonObject& reply);

/// The ids of a list, such as that of businesses.
Result<QStringList> ids(const QJsonObject& reply);

/// How much of Meta's limits is used up, in percent (https://developers.facebook.com/docs/graph-api/overview/rate-limiting).
struct Usage
{
    int app = 0;
    QMap<QString, int> businesses; ///< by the ID of the business or Page that the limit belongs to
};
Usage usage(const Raw& reply);

/// The id, which Meta sends as a string and was seen to send as a number.
QString id(const QJsonValue& value);

/// Calls `each` with every Page and its token (empty where Meta sends none), in order.
Result<void> pages(const QJsonObject& reply, const std::function<Result<void>(Meta::ListedPage, QByteArrayView)>& each);

/// The cursor of the next part; nothing at the end. \errors PageListBroken when `next` leads to another host than
/// `graph`, or has no cursor
Result<std::optional<QString>> nextCursor(const QJsonObject& reply, const QUrl& graph);

} // namespace GraphReply
