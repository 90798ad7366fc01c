#include "app/integrations/consent.h"

#include "app/base/work.h"
#include "app/storage/database.h"
#include "app/vault/vault.h"
#include "app/workspace/workspace.h"

#include <QSettings>
#include <QUrlQuery>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

const auto loginSizeKey = u"loginWindow/size"_s;

Result<Attempt> beginAttempt(const ConnectParts& parts, const ConnectRequest& request,
                             std::chrono::milliseconds clickedAt)
{
    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    if (auto allowed = parts.workspace.check(*connection, request.session, Right::Connect); !allowed)
        return failed(allowed);
    return Attempt::begin(*connection, clickedAt, parts.clock.now(), request.session, request.app, request.purpose);
}

/// Opens Facebook's dialog and waits for the person. Without an answer the attempt is over.
Result<LoginAnswer> askFacebook(Work& work, const ConnectParts& parts, const ConnectRequest& request,
                                const Attempt& attempt)
{
    LoginRequest login;
    login.start = OAuth::dialogAddress(parts.address, {request.app, attempt.state.view(), attempt.verifier.view(),
                                                       scopesFor(request.purpose)});
    login.stopAt = QUrl(request.app.redirectUri);
    if (parts.address.isStandIn())
        login.allowHost = parts.address.dialog.authority();
    login.timeLeft = [&] { return attempt.timeLeft(parts.clock); };
    login.expires = parts.clock.now().addMSecs(attempt.timeLeft(parts.clock).count());
    login.appearance = request.appearance;
    QSettings remembered(parts.settingsFile, QSettings::IniFormat);
    login.appearance.size = remembered.value(loginSizeKey, QSize(620, 760)).toSize();

    auto answer = parts.loginWindow.run(work, login, [&](std::chrono::milliseconds left) {
        work.report({int(ConnectStep::InFacebook), 0, left});
    });
    if (answer && answer->size.isValid())
        remembered.setValue(loginSizeKey, answer->size);
    if (answer && answer->landed)
        return answer;

    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    if (auto used = attempt.useUp(*connection); !used)
        return failed(used);
    return answer;
}

/// Age, then session and role.
Result<void> stillFits(const Connection& connection, const ConnectParts& parts, const Attempt& attempt)
{
    if (attempt.timeLeft(parts.clock) <= std::chrono::milliseconds::zero())
        return failed(ErrorKind::LinkExpired);
    return parts.workspace.check(connection, attempt.session, Right::Connect);
}

/// The attempt is used up first and judged afterwards, so that no answer is ever judged twice.
Result<OAuth::Answer> checkAnswer(const ConnectParts& parts, const Attempt& attempt, const QByteArray& landed)
{
    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    const auto kept = attempt.useUp(*connection);
    if (!kept)
        return failed(kept.error());

    OAuth::Answer answer = OAuth::parseAnswer(QUrl(QString::fromUtf8(landed), QUrl::StrictMode));
    if (answer.isBareCancel())
        return failed(std::move(*answer.error));
    if (answer.isAmbiguous || !*kept || !answer.state ||
        !equalInConstantTime(OAuth::hashOf(*answer.state), **kept))
        return failed(ErrorKind::StateMismatch);
    if (auto fit = stillFits(*connection, parts, attempt); !fit)
        return answer.error ? failed(fit) : failedWithConsent(fit.error());
    if (answer.error)
        return failed(std::move(*answer.error));
    const bool tokenForm = attempt.app.form == Meta::SignInForm::Token;
    if (tokenForm ? answer.token.value.isEmpty() : answer.code.isEmpty())
        return failed(ErrorKind::AppRefused, u"the answer holds no %1"_s.arg(tokenForm ? u"token"_s : u"code"_s));
    return answer;
}

/// The key of the login hash, made on first use.
Result<Secret> loginHashKey(const Connection& connection, const Vault& vault, const WorkspaceId& workspace)
{
    const SecretName name = SecretName::loginHashKey(workspace);
    const auto exists = Vault::contains(connection, name);
    if (!exists)
        return failed(exists.error());
    Secret key = Secret::random(crypto_generichash_KEYBYTES);
    if (!*exists) {
        const auto record = vault.seal(key.view(), name);
        if (!record)
            return failed(record.error());
        if (auto done = Vault::store(connection, name, *record); !done)
            return failed(done);
    } else if (auto done = vault.open(connection, name, key); !done) {
        return failed(done);
    }
    return key;
}

} // namespace

Result<Consent> askForConsent(Work& work, const ConnectParts& parts, const ConnectRequest& request)
{
    if (request.app.id.isEmpty())
        return failed(ErrorKind::AppMissing);

    const auto clickedAt = parts.clock.elapsed(); // the time at a keychain's prompt counts too
    work.report({int(ConnectStep::OpeningKeychain), 0, {}});
    if (auto unlocked = parts.workspace.unlock(work, request.session); !unlocked)
        return failed(unlocked);

    auto attempt = beginAttempt(parts, request, clickedAt);
    if (!attempt)
        return failed(attempt);
    auto login = askFacebook(work, parts, request, *attempt);
    if (!login)
        return failed(login);
    if (!login->landed)
        return failed(ErrorKind::Cancelled);

    work.report({int(ConnectStep::Exchanging), 0, {}});
    auto answer = checkAnswer(parts, *attempt, *login->landed);
    wipe(*login->landed);
    if (!answer)
        return failed(answer);
    return Consent{std::move(*attempt), std::move(*answer)};
}

std::unexpected<Error> failedWithConsent(Error error)
{
    error.leavesConsent = true;
    return failed(std::move(error));
}

Result<void> proveWithAppSecret(GraphClient& graph, const ConnectParts& parts, const WorkspaceId& workspace,
                                const AppId& app)
{
    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    const SecretName name = SecretName::appSecret(workspace, app);
    const auto exists = Vault::contains(*connection, name);
    if (!exists)
        return failed(exists.error());
    if (!*exists)
        return {};
    Secret secret;
    if (auto opened = parts.vault.open(*connection, name, secret); !opened)
        return opened;
    graph.proveWith(std::move(secret));
    return {};
}

Result<Meta::Token> userToken(GraphClient& graph, const Attempt& attempt, OAuth::Answer answer)
{
    const QByteArray appId = attempt.app.id.value.toUtf8();
    const QByteArray redirectUri = attempt.app.redirectUri.toUtf8();
    const bool hasSecret = !graph.appSecret().isEmpty();

    Meta::Token token = std::move(answer.token);
    if (attempt.app.form == Meta::SignInForm::Automatic) {
        std::vector<GraphClient::Field> fields{{"client_id", appId},
                                               {"redirect_uri", redirectUri},
                                               {"code", answer.code.view()},
                                               {"code_verifier", attempt.verifier.view()}};
        if (hasSecret)
            fields.push_back({"client_secret", graph.appSecret().view()});
        auto exchanged = graph.exchange(fields);
        if (!exchanged)
            return exchanged;
        token = std::move(*exchanged);
    }
    if (!hasSecret)
        return token;
    // https://developers.facebook.com/documentation/facebook-login/guides/access-tokens/get-long-lived
    return graph.exchange({{"grant_type", "fb_exchange_token"},
                           {"client_id", appId},
                           {"client_secret", graph.appSecret().view()},
                           {"fb_exchange_token", token.value.view()}});
}

Result<QByteArray> userIdOf(GraphClient& graph, const Secret& token)
{
    auto reply = graph.read(u"/me"_s, QUrlQuery{{u"fields"_s, u"id"_s}}, token);
    if (!reply)
        return failed(reply);
    QByteArray userId = GraphReply::id((*reply)["id"_L1]).toUtf8();
    if (userId.isEmpty())
        return failed(ErrorKind::MetaUnavailable, u"the login has no id"_s);
    return userId;
}

Result<QByteArray> loginHashOf(const Connection& connection, const Vault& vault, const WorkspaceId& workspace,
                               const AppId& app, QByteArrayView userId)
{
    const auto key = loginHashKey(connection, vault, workspace);
    if (!key)
        return failed(key.error());
    const QByteArray text = app.value.toUtf8() + '/' + userId.toByteArray();
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), std::size_t(hash.size()),
                       reinterpret_cast<const unsigned char*>(text.data()), quint64(text.size()), key->data(),
                       key->size());
    return hash;
}
