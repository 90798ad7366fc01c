#include "app/meta/oauth.h"

#include <QCryptographicHash>
#include <QUrlQuery>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

// Only what the dialog is known to send; anything else in the address is not ours to read.
const QStringList known{u"state"_s,         u"code"_s,
                        u"access_token"_s,  u"long_lived_token"_s,
                        u"expires_in"_s,    u"error"_s,
                        u"error_reason"_s,  u"error_code"_s,
                        u"error_message"_s, u"error_description"_s};

// The words for people come as a form encodes them: a space is a plus there, and a plus is %2B.
bool isWords(const QString& name)
{
    return name == "error_message"_L1 || name == "error_description"_L1;
}

std::optional<Error> errorOf(const QHash<QString, QString>& values)
{
    const QString error = values.value(u"error"_s);
    const QString code = values.value(u"error_code"_s);
    const QString message = values.value(u"error_message"_s);
    if (error.isEmpty() && code.isEmpty() && message.isEmpty())
        return {};
    const QString reason = values.value(u"error_reason"_s);
    const QString said = message.isEmpty() ? values.value(u"error_description"_s) : message;
    const QString detail = u"dialog error %1, reason %2, code %3"_s.arg(error, reason, code);
    if (error == "access_denied"_L1 || reason == "user_denied"_L1)
        return Error(ErrorKind::Declined, detail, said);
    if (error == "server_error"_L1 || error == "temporarily_unavailable"_L1 || code == "1"_L1 || code == "2"_L1)
        return Error(ErrorKind::MetaUnavailable, detail, said);
    return Error(ErrorKind::AppRefused, detail, said);
}

} // namespace

Secret OAuth::randomValue()
{
    Secret random = Secret::random(32);
    Secret text(sodium_base64_ENCODED_LEN(32, sodium_base64_VARIANT_URLSAFE_NO_PADDING));
    sodium_bin2base64(reinterpret_cast<char*>(text.data()), text.size(), random.data(), random.size(),
                      sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    return Secret::copyOf(text.view().chopped(1)); // without the terminating zero
}

QByteArray OAuth::hashOf(QByteArrayView state)
{
    return QCryptographicHash::hash(state, QCryptographicHash::Blake2b_256);
}

QUrl OAuth::dialogAddress(const Meta::Address& address, const DialogRequest& request)
{
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, request.app.id.value);
    query.addQueryItem(u"redirect_uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(request.app.redirectUri)));
    query.addQueryItem(u"state"_s, QString::fromLatin1(request.state));
    if (request.app.form == Meta::SignInForm::Token) {
        query.addQueryItem(u"response_type"_s, u"token,granted_scopes"_s);
    } else {
        const QByteArray challenge = QCryptographicHash::hash(request.verifier, QCryptographicHash::Sha256);
        query.addQueryItem(u"response_type"_s, u"code"_s);
        query.addQueryItem(u"code_challenge"_s,
                           QString::fromLatin1(challenge.toBase64(QByteArray::Base64UrlEncoding |
                                                                  QByteArray::OmitTrailingEquals)));
        query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
    }
    query.addQueryItem(u"scope"_s, request.scopes.join(u','));
    // Without this Meta silently reuses the earlier choice of Pages.
    query.addQueryItem(u"auth_type"_s, u"rerequest"_s);
    query.addQueryItem(u"return_scopes"_s, u"true"_s);
    query.addQueryItem(u"display"_s, u"popup"_s);

    QUrl url = address.dialog;
    url.setPath(u"/"_s + Meta::version + u"/dialog/oauth"_s);
    url.setQuery(query);
    return url;
}

OAuth::Answer OAuth::parseAnswer(const QUrl& landed)
{
    Answer answer;
    QHash<QString, QString> values;
    // Facebook appends "#_=_" to code answers; as a parameter it is named "_" and is not among the known.
    for (const QUrlQuery& part : {QUrlQuery(landed.query(QUrl::FullyEncoded)),
                                  QUrlQuery(landed.fragment(QUrl::FullyEncoded))}) {
        for (auto [name, value] : part.queryItems(QUrl::FullyEncoded)) {
            if (!known.contains(name))
                continue;
            if (isWords(name))
                value.replace(u'+', "%20"_L1);
            value = QUrl::fromPercentEncoding(value.toLatin1());
            if (values.contains(name))
                answer.isAmbiguous = true;
            values.insert(name, value);
        }
    }

    if (values.contains(u"state"_s))
        answer.state = values.value(u"state"_s).toUtf8();
    const auto secretOf = [&values](const QString& name) {
        QByteArray bytes = values.value(name).toUtf8();
        return Secret::take(bytes);
    };
    answer.code = secretOf(u"code"_s);
    // Where Meta adds a long-lived token it is the better one of the two; it is never relied on.
    answer.token.value = secretOf(values.contains(u"long_lived_token"_s) ? u"long_lived_token"_s : u"access_token"_s);
    bool isNumber = false;
    const qint64 seconds = values.value(u"expires_in"_s).toLongLong(&isNumber);
    if (isNumber && seconds > 0 && !values.contains(u"long_lived_token"_s))
        answer.token.expiresIn = seconds;
    answer.error = errorOf(values);
    return answer;
}

bool OAuth::Answer::isBareCancel() const
{
    return error && error->kind == ErrorKind::Declined && !isAmbiguous && !state && code.isEmpty() &&
           token.value.isEmpty();
}
