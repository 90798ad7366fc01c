#include "app/base/redact.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// Between a name and its value: as in an address, a form or JSON, perhaps encoded as part of another one.
#define PAGEKEEP_QUOTE R"((?:\\*["']|%(?:25)*22))"
#define PAGEKEEP_BETWEEN PAGEKEEP_QUOTE "?" R"(\s*(?:=|:|%(?:25)*3[ad])(?:\s|%(?:25)*20)*)" PAGEKEEP_QUOTE "?"
#define PAGEKEEP_VALUE R"((?!\[redacted\])(?:(?!%(?:25)*2[26])[^\s&"'\\<>,;{}\])])+)"

const QRegularExpression& header()
{
    // To the end of the line or of the quoted string: some schemes have several parts.
    static const QRegularExpression pattern(
        QStringLiteral("(authorization" PAGEKEEP_BETWEEN ")" R"([^\r\n"'\\]+)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression& bearer()
{
    static const QRegularExpression pattern(uR"(\b((?:Bearer|OAuth|Basic)(?:\s|%20|\+)+)[A-Za-z0-9|._~+/=%-]{12,})"_s);
    return pattern;
}

const QRegularExpression& parameter()
{
    static const QRegularExpression pattern(
        QStringLiteral("((?:access_token|input_token|fb_exchange_token|revoke_token|id_token|client_secret|app_secret|"
                       "appsecret_proof|code_verifier|signed_request|password)" PAGEKEEP_BETWEEN ")" PAGEKEEP_VALUE),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression& code()
{
    // A code of OAuth's is a text; an error's, `"code":190`, is a number that is wanted, and a sentence may have a
    // colon. Part of no longer name, but for what ends a percent-encoded sign.
    static const QRegularExpression pattern(
        QStringLiteral("((?:(?<![A-Za-z_])|(?<=%[0-9A-F]{2}))(?:code|state)(?:" R"((?:=|%(?:25)*3d))" "|" PAGEKEEP_QUOTE
                       R"(\s*(?::|%(?:25)*3a)(?:\s|%(?:25)*20)*)" PAGEKEEP_QUOTE "))" PAGEKEEP_VALUE),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression& userInfo()
{
    // Qt names who signs in to a proxy in a warning of its own.
    static const QRegularExpression pattern(uR"((://)[^\s/@?#"'\[]+(?=@))"_s);
    return pattern;
}

const QRegularExpression& run()
{
    static const QRegularExpression pattern(
        // Meta's user, Page and app tokens
        uR"(EAA[A-Za-z0-9_-]{8,}|\b\d{5,20}(?:\||%7[Cc])[A-Za-z0-9_-]{16,})"
        // hexadecimal
        uR"(|(?<![A-Za-z0-9])(?:0x)?[0-9A-Fa-f]{32,}(?![A-Za-z0-9]))"
        // Base64: with its rarer characters, or of all kinds of characters, so that no path or name is taken for it
        uR"(|(?<![A-Za-z0-9/.])(?=[A-Za-z0-9/]*(?:\+|%2[Bb]|=))(?:[A-Za-z0-9+/]|%2[BbFf]){38,}(?:=|%3[Dd]){0,2})"
        uR"(|(?=[A-Za-z_-]*\d)(?=[A-Z0-9_-]*[a-z])(?=[a-z0-9_-]*[A-Z])[A-Za-z0-9_-]{32,}(?:=|%3[Dd]){0,2})"_s);
    return pattern;
}

} // namespace

QString redacted(QString text)
{
    for (const QRegularExpression* pattern : {&header(), &bearer(), &parameter(), &code(), &userInfo()})
        text.replace(*pattern, u"\\1[redacted]"_s);
    return text.replace(run(), u"[redacted]"_s);
}
