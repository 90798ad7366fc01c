#include "app/meta/graphreply.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// When a throttled caller may come back: Meta says so in minutes where it says it at all, and its windows are
// rolling hours (https://developers.facebook.com/docs/graph-api/overview/rate-limiting).
QDateTime retryAt(const GraphReply::Raw& reply)
{
    bool isNumber = false;
    const int seconds = reply.retryAfter.toInt(&isNumber);
    if (isNumber && seconds > 0)
        return reply.receivedAt.addSecs(std::min(seconds, 24 * 3600));
    double minutes = 0;
    const QJsonObject usage = QJsonDocument::fromJson(reply.businessUsage).object();
    for (const auto& entry : usage) {
        for (const auto& use : entry.toArray())
            minutes = std::max(minutes, use.toObject()["estimated_time_to_regain_access"_L1].toDouble());
    }
    if (minutes <= 0)
        minutes = 60;
    return reply.receivedAt.addSecs(qint64(std::min(minutes, 24 * 60.0) * 60));
}

constexpr qsizetype longestWords = 500;

ErrorKind kindOf(int code)
{
    switch (code) {
    case 1:
    case 2:
        return ErrorKind::MetaUnavailable;
    case 4:
    case 9:
    case 17:
    case 32:
    case 341:
    case 613:
    case 80001:
        return ErrorKind::RateLimited;
    case 10:
        return ErrorKind::PermissionMissing;
    case 101:
        return ErrorKind::AppRefused;
    case 102:
    case 190:
        return ErrorKind::TokenInvalid;
    case 104: // the proof does not fit the secret
        return ErrorKind::SecretWrong;
    default:
        return code >= 200 && code <= 299 ? ErrorKind::PermissionMissing : ErrorKind::MetaRefused;
    }
}

GraphReply::Failure failureOf(const QJsonObject& error, const GraphReply::Raw& reply)
{
    const int code = error["code"_L1].toInt();
    GraphReply::Failure failure{Error(kindOf(code)), false, code, error["error_subcode"_L1].toInt(),
                                error["message"_L1].toString()};
    failure.error.code = code;
    failure.error.subcode = failure.subcode;
    failure.error.detail = u"Meta error %1, subcode %2, HTTP %3, trace %4"_s.arg(code)
                               .arg(failure.subcode)
                               .arg(reply.status)
                               .arg(error["fbtrace_id"_L1].toString().left(64));
    // Written for people; `message` is for developers and is shown only where Meta has nothing better.
    const QString title = error["error_user_title"_L1].toString();
    const QString text = error["error_user_msg"_L1].toString();
    failure.error.said = text.isEmpty() ? QString() : (title.isEmpty() ? text : title + u'\n' + text);
    const bool isMetasToExplain = failure.error.kind == ErrorKind::MetaRefused ||
                                  failure.error.kind == ErrorKind::PermissionMissing; // whose words name which
    if (isMetasToExplain && failure.error.said.isEmpty())
        failure.error.said = failure.message.left(longestWords);
    if (failure.error.kind == ErrorKind::RateLimited)
        failure.error.retryAt = retryAt(reply);
    failure.isTransient = failure.error.kind != ErrorKind::RateLimited &&
                          (error["is_transient"_L1].toBool() || code == 1 || code == 2 || reply.status >= 500);
    if (failure.isTransient)
        failure.error.kind = ErrorKind::MetaUnavailable;
    return failure;
}

Result<QJsonArray> dataOf(const QJsonObject& reply)
{
    if (!reply["data"_L1].isArray())
        return failed(ErrorKind::MetaUnavailable, u"reply has no data"_s);
    return reply["data"_L1].toArray();
}

} // namespace

std::expected<QJsonObject, GraphReply::Failure> GraphReply::parse(const Raw& reply)
{
    // What Meta documents as the answer to a DELETE, and QJsonDocument does not read by itself.
    if (reply.status == 200 && reply.body.trimmed() == "true")
        return QJsonObject{{u"success"_s, true}};
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    const QJsonObject object = document.object();
    if (object["error"_L1].isObject())
        return std::unexpected(failureOf(object["error"_L1].toObject(), reply));
    if (reply.status >= 200 && reply.status < 300 && document.isObject())
        return object;
    return std::unexpected(
        Failure{Error(ErrorKind::MetaUnavailable,
                      u"HTTP %1, %2"_s.arg(reply.status)
                          .arg(document.isObject() ? u"without an error object"_s : u"not JSON"_s)),
                reply.status >= 500, 0, 0, {}});
}

Error GraphReply::exchangeError(Failure failure, bool withSecret)
{
    Error& error = failure.error;
    const bool namesSecret = failure.message.contains("client secret"_L1, Qt::CaseInsensitive) ||
                             failure.message.contains("client_secret"_L1, Qt::CaseInsensitive);
    if (failure.code == 0 || error.kind == ErrorKind::RateLimited)
        return error; // an outage, not a refusal
    if (error.said == failure.message.left(longestWords))
        error.said.clear(); // the kinds below say it better than words for developers
    if (namesSecret)
        error.kind = withSecret ? ErrorKind::SecretWrong : ErrorKind::ExchangeRefused;
    else if (failure.isTransient)
        return error; // codes 1 and 2 among them
    else if (failure.code == 101)
        error.kind = ErrorKind::AppRefused;
    else if (failure.code == 100 && (failure.subcode != 0 || failure.message.contains("code"_L1, Qt::CaseInsensitive)))
        error.kind = ErrorKind::CodeRefused; // 36007 expired, 36008 other redirect, 36009 used; or its format or verifier
    else if (!withSecret)
        error.kind = ErrorKind::ExchangeRefused;
    return error;
}

Result<Meta::Token> GraphReply::token(const QJsonObject& reply)
{
    QByteArray bytes = reply["access_token"_L1].toString().toUtf8();
    if (bytes.isEmpty())
        return failed(ErrorKind::MetaUnavailable, u"reply has no token"_s);
    Meta::Token token{Secret::take(bytes), {}};
    const qint64 seconds = reply["expires_in"_L1].toInteger();
    if (seconds > 0)
        token.expiresIn = seconds;
    return token;
}

bool GraphReply::isYes(const QJsonObject& reply)
{
    const QJsonValue success = reply["success"_L1];
    return success.toBool() || success.toString() == "true"_L1;
}

Result<GraphReply::Permissions> GraphReply::permissions(const QJsonObject& reply)
{
    const auto data = dataOf(reply);
    if (!data)
        return failed(data.error());
    Permissions permissions;
    for (const auto& entry : *data) {
        const QString status = entry["status"_L1].toString();
        if (!status.isEmpty())
            (status == "granted"_L1 ? permissions.granted : permissions.declined)
                .append(entry["permission"_L1].toString());
    }
    return permissions;
}

Result<GraphReply::Inspection> GraphReply::inspection(const QJsonObject& reply)
{
    const QJsonObject data = reply["data"_L1].toObject();
    if (!data.contains("is_valid"_L1))
        return failed(ErrorKind::MetaUnavailable, u"reply has no token in it"_s);
    Inspection inspection;
    if (const qint64 end = data["expires_at"_L1].toInteger(); end > 0)
        inspection.expiresAt = QDateTime::fromSecsSinceEpoch(end, Qt::UTC);
    for (const auto& entry : data["granular_scopes"_L1].toArray()) {
        if (!entry["scope"_L1].toString().startsWith("pages_"_L1))
            continue;
        for (const auto& target : entry["target_ids"_L1].toArray()) {
            if (const QString page = id(target); !page.isEmpty() && !inspection.pages.contains(page))
                inspection.pages.append(page);
        }
    }
    return inspection;
}

Result<QStringList> GraphReply::ids(const QJsonObject& reply)
{
    const auto data = dataOf(reply);
    if (!data)
        return failed(data.error());
    QStringList ids;
    for (const auto& entry : *data)
        ids.append(id(entry["id"_L1]));
    return ids;
}

GraphReply::Usage GraphReply::usage(const Raw& reply)
{
    const auto most = [](const QJsonObject& counts) {
        int percent = 0;
        for (const auto name : {"call_count"_L1, "total_time"_L1, "total_cputime"_L1})
            percent = std::max(percent, counts[name].toInt());
        return percent;
    };
    Usage usage{most(QJsonDocument::fromJson(reply.appUsage).object()), {}};
    const QJsonObject businesses = QJsonDocument::fromJson(reply.businessUsage).object();
    for (auto business = businesses.begin(); business != businesses.end(); ++business) {
        int& percent = usage.businesses[business.key()];
        for (const auto& use : business->toArray())
            percent = std::max(percent, most(use.toObject()));
    }
    return usage;
}

QString GraphReply::id(const QJsonValue& value)
{
    if (!value.isDouble())
        return value.toString();
    const qint64 number = value.toInteger();
    return number > 0 ? QString::number(number) : QString();
}

Result<void> GraphReply::pages(const QJsonObject& reply,
                               const std::function<Result<void>(Meta::ListedPage, QByteArrayView)>& each)
{
    const auto data = dataOf(reply);
    if (!data)
        return failed(data.error());
    for (const auto& entry : *data) {
        const QJsonObject page = entry.toObject();
        Meta::ListedPage listed{{id(page["id"_L1])}, page["name"_L1].toString(), {}};
        if (listed.id.isEmpty())
            return failed(ErrorKind::MetaUnavailable, u"a Page without an id"_s);
        for (const auto& task : page["tasks"_L1].toArray())
            listed.tasks.append(task.toString());
        QByteArray token = page["access_token"_L1].toString().toUtf8();
        auto done = each(std::move(listed), token);
        wipe(token);
        if (!done)
            return done;
    }
    return {};
}

Result<std::optional<QString>> GraphReply::nextCursor(const QJsonObject& reply, const QUrl& graph)
{
    const QJsonObject paging = reply["paging"_L1].toObject();
    const QString text = paging["next"_L1].toString();
    if (text.isEmpty())
        return std::optional<QString>();
    const QUrl next(text);
    if (next.scheme() != graph.scheme() || next.host() != graph.host() || next.port() != graph.port())
        return failed(ErrorKind::PageListBroken, u"the next part is at another host: "_s + next.host());
    const QString after = paging["cursors"_L1]["after"_L1].toString();
    if (after.isEmpty())
        return failed(ErrorKind::PageListBroken, u"the next part has no cursor"_s);
    return after;
}
