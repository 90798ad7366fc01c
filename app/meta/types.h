#pragma once
/// \file Meta's own things as plain values: addresses, the app, permissions, Pages.

#include "app/base/id.h"
#include "app/base/result.h"
#include "app/base/secret.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Meta {

/// The Graph API version that every address carries. A version works for at least two years; calls to one that
/// is gone are served by the oldest that is left, silently (https://developers.facebook.com/docs/graph-api/guides/versioning).
constexpr QLatin1StringView version{"v26.0"};

/// Asked for, and all required.
extern const QStringList requiredScopes;
/// Asked for in a second, optional step: without it Meta leaves out the Pages that a business portfolio holds.
extern const QString portfolioScope;

/// The landing page that Meta reserves for desktop programs
/// (https://developers.facebook.com/documentation/facebook-login/guides/advanced/manual-flow).
extern const QString defaultRedirectUri;

/// Where dialog and Graph API are: Meta itself, or one loopback address that stands in for both.
struct Address
{
    QUrl dialog;
    QUrl graph;

    static Address meta();
    /// Takes http://127.0.0.1:PORT, http://localhost:PORT or http://[::1]:PORT and nothing else.
    static std::optional<Address> standIn(const QString& text);

    bool isStandIn() const { return dialog != meta().dialog; }
    /// What a database belongs to.
    QString text() const { return graph.toString(); }
};

/// How the sign-in's answer comes back.
enum class SignInForm {
    Automatic, ///< code with PKCE; with an app secret, secret and verifier
    Token,     ///< the token itself, in the fragment: what Meta documents for desktop programs
};
QString formToText(SignInForm form);
SignInForm formFromText(const QString& text);

/// The Meta app that the workspace connects through.
struct App
{
    AppId id;
    QString redirectUri = defaultRedirectUri;
    SignInForm form = SignInForm::Automatic;
};

/// What a token endpoint, or the fragment of the token form, hands out.
struct Token
{
    Secret value;
    std::optional<qint64> expiresIn; ///< seconds; absent means that Meta names no end
};

/// One entry of /me/accounts; the token is handed over beside it.
struct ListedPage
{
    PageId id;
    QString name;
    QStringList tasks;
};

/// Whether the tasks make the person an admin or editor of the Page.
bool mayPublish(const QStringList& tasks);

} // namespace Meta
