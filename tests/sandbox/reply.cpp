#include "tests/sandbox/reply.h"

#include "tests/sandbox/tokens.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QString>
#include <QUrl>

#include <array>
#include <cstdio>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

// Meta writes its JSON in ASCII: \u escapes for the rest, and a backslash before each slash.
std::string inAscii(const QJsonObject& body)
{
    const QByteArray utf8 = QJsonDocument(body).toJson(QJsonDocument::Compact);
    std::string ascii;
    ascii.reserve(static_cast<size_t>(utf8.size()) + static_cast<size_t>(utf8.size()) / 8);
    for (qsizetype i = 0; i < utf8.size();) {
        const auto byte = static_cast<uint8_t>(utf8[i]);
        if (byte < 0x80) {
            if (byte == '/') {
                ascii += '\\';
            }
            ascii += utf8[i++];
            continue;
        }
        const qsizetype length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        for (const QChar unit : QString::fromUtf8(utf8.mid(i, length))) {
            std::array<char, 7> escape{};
            std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(unit.unicode()));
            ascii += escape.data();
        }
        i += length;
    }
    return ascii;
}

std::string dateNow()
{
    const QString date =
        QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return date.toStdString();
}

} // namespace

std::unexpected<GraphError> refuse(int code, std::string message)
{
    return refuse(code, 0, std::move(message));
}

std::unexpected<GraphError> refuse(int code, int subcode, std::string message)
{
    GraphError error;
    error.code = code;
    error.subcode = subcode;
    error.message = std::move(message);
    return std::unexpected(std::move(error));
}

void sendJson(httplib::Response& response, const QJsonObject& body)
{
    if (response.status <= 0) {
        response.status = 200;
    }
    response.set_content(inAscii(body), "application/json; charset=UTF-8");
}

void sendError(httplib::Response& response, const GraphError& error)
{
    QJsonObject inner{{u"message"_s, text(error.message)},
                      {u"type"_s, text(error.type)},
                      {u"code"_s, error.code},
                      {u"fbtrace_id"_s, text("A" + randomText(16))}};
    if (error.subcode != 0) {
        inner.insert(u"error_subcode"_s, error.subcode);
    }
    if (error.isTransient) {
        inner.insert(u"is_transient"_s, true);
    }
    if (!error.userMessage.empty()) {
        inner.insert(u"error_user_title"_s, text(error.userTitle));
        inner.insert(u"error_user_msg"_s, text(error.userMessage));
        inner.insert(u"is_transient"_s, error.isTransient);
    }
    response.status = error.status;
    if (error.type == "OAuthException") {
        const std::string kind = error.code == 190                    ? "invalid_token"
                                 : error.code == 1 || error.code == 2 ? "unknown_error"
                                                                      : "invalid_request";
        response.set_header("WWW-Authenticate",
                            "OAuth \"Facebook Platform\" \"" + kind + "\" \"" + error.message + "\"");
    }
    sendJson(response, {{u"error"_s, inner}});
}

void sendHtml(httplib::Response& response, int status, const std::string& html)
{
    response.status = status;
    response.set_header("Cache-Control", "no-store");
    response.set_content(html, "text/html; charset=utf-8");
}

void setGraphHeaders(httplib::Response& response, const Call& call)
{
    // A call to a version that Meta no longer serves is answered by another one, and this header alone tells.
    response.set_header("facebook-api-version", call.version.empty() ? "v26.0" : call.version);
    response.set_header("Date", dateNow());
    response.set_header("x-fb-trace-id", randomText(8));
    response.set_header("x-fb-rev", "1029384756");
    response.set_header("Cache-Control", "private, no-cache, no-store, must-revalidate");
    response.set_header("Pragma", "no-cache");
    response.set_header("Expires", "Sat, 01 Jan 2000 00:00:00 GMT");
    response.set_header("Access-Control-Allow-Origin", "*");
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string percentEncoded(std::string_view text)
{
    return QUrl::toPercentEncoding(sandbox::text(text)).toStdString();
}

} // namespace sandbox
