#include "app/meta/types.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Meta {

const QStringList requiredScopes{u"pages_show_list"_s, u"pages_read_engagement"_s, u"pages_manage_posts"_s};
const QString portfolioScope = u"business_management"_s;
const QString defaultRedirectUri = u"https://www.facebook.com/connect/login_success.html"_s;

Address Address::meta()
{
    return {QUrl(u"https://www.facebook.com"_s), QUrl(u"https://graph.facebook.com"_s)};
}

std::optional<Address> Address::standIn(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString host = url.host();
    const bool loopback = host == "127.0.0.1"_L1 || host == "::1"_L1 || host == "localhost"_L1;
    if (!url.isValid() || url.scheme() != "http"_L1 || !loopback || url.port() <= 0 || !url.userInfo().isEmpty() ||
        url.hasQuery() || url.hasFragment() || (!url.path().isEmpty() && url.path() != "/"_L1))
        return {};
    const QUrl base = url.adjusted(QUrl::RemovePath);
    if (!text.startsWith(base.toString(), Qt::CaseInsensitive))
        return {}; // another spelling, such as 127.1
    return Address{base, base};
}

QString formToText(SignInForm form)
{
    return form == SignInForm::Token ? u"token"_s : u"automatic"_s;
}

SignInForm formFromText(const QString& text)
{
    return text == "token"_L1 ? SignInForm::Token : SignInForm::Automatic;
}

bool mayPublish(const QStringList& tasks)
{
    // The classic tasks and those of the New Pages Experience; see the Page's `tasks` in
    // https://developers.facebook.com/docs/pages-api/overview/
    static const QStringList enough{u"MANAGE"_s, u"CREATE_CONTENT"_s, u"PROFILE_PLUS_FULL_CONTROL"_s,
                                    u"PROFILE_PLUS_MANAGE"_s, u"PROFILE_PLUS_CREATE_CONTENT"_s};
    return std::any_of(tasks.begin(), tasks.end(), [](const QString& task) { return enough.contains(task); });
}

} // namespace Meta
