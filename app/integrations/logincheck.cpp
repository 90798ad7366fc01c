#include "app/integrations/logincheck.h"

#include "app/integrations/checkround.h"
#include "app/integrations/connect.h"
#include "app/integrations/pagelist.h"
#include "app/storage/database.h"
#include "app/vault/vault.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What a login's list says of the Pages that are kept of it.
struct Listed
{
    QHash<QString, Meta::ListedPage> pages; ///< all, by id
    QHash<QString, Envelope::Record> tokens; ///< of those that were without one
};

Result<void> keepList(const Round& round, const CheckedLogin& login, const std::vector<CheckedPage>& kept,
                      const Listed& listed, const QDateTime& now)
{
    const Connection& connection = round.connection;
    const WorkspaceId& workspace = round.session.workspace;
    std::vector<Meta::ListedPage> limited;
    for (const CheckedPage& page : kept) {
        const auto entry = listed.pages.constFind(page.id.value);
        if (entry == listed.pages.cend()) {
            // Only its own token can say that its access has ended.
            if (auto due = HealthStore::makeDue(connection, page, now); !due)
                return due;
            continue;
        }
        if (!Meta::mayPublish(entry->tasks)) {
            limited.push_back(*entry);
            continue;
        }
        const SecretName name = SecretName::pageToken(workspace, page.id, page.grant);
        if (const auto token = listed.tokens.constFind(page.id.value); token != listed.tokens.cend()) {
            if (auto stored = Vault::store(connection, name, *token); !stored)
                return stored;
        } else if (const auto hasToken = Vault::contains(connection, name); !hasToken) {
            return failed(hasToken.error());
        } else if (!*hasToken) {
            continue; // still without
        }
        if (auto noted = HealthStore::noteListed(connection, page, *entry); !noted)
            return noted;
        if (page.state != PageState::Active) { // what its own token said, only that can take back
            if (auto due = HealthStore::makeDue(connection, page, now); !due)
                return due;
        }
    }
    return HealthStore::limit(connection, login.id, limited);
}

/// The whole list, with the tokens of Pages that had none.
Result<Listed> readList(const Round& round, GraphClient& graph, const CheckedLogin& login, bool withPortfolios,
                        const std::vector<CheckedPage>& kept, const Secret& token)
{
    QHash<QString, const CheckedPage*> known;
    for (const CheckedPage& page : kept)
        known.insert(page.id.value, &page);
    Listed listed;
    auto read = readPageList(
        graph, token, withPortfolios, [&](Meta::ListedPage page, QByteArrayView pageToken) -> Result<void> {
            const CheckedPage* mine = known.value(page.id.value);
            if (!mine)
                return {}; // was not chosen, or was disconnected here
            if (mine->state == PageState::Limited && !pageToken.isEmpty()) {
                const SecretName name = SecretName::pageToken(round.session.workspace, page.id, login.id);
                auto record = round.parts.vault.seal(pageToken, name);
                if (!record)
                    return failed(record);
                listed.tokens.insert(page.id.value, std::move(*record));
            }
            listed.pages.insert(page.id.value, page);
            return {};
        });
    if (!read)
        return failed(read);
    return listed;
}

/// When the tokens of a login end, where Meta tells: the sign-in token, and one Page's for all of them.
Result<void> readExpiry(const Round& round, GraphClient& graph, const CheckedLogin& login,
                        const std::vector<CheckedPage>& kept, const Secret& token)
{
    const auto inspected = graph.inspect(token);
    if (!inspected)
        return inspected.error().kind == ErrorKind::Cancelled ? Result<void>(failed(inspected.error())) : Result<void>();
    const auto working = std::ranges::find_if(kept, [&login](const CheckedPage& page) {
        return page.state == PageState::Active && page.consentedAt == login.consentedAt;
    });
    if (working == kept.end())
        return {};
    Secret pageToken;
    const SecretName name = SecretName::pageToken(round.session.workspace, working->id, login.id);
    if (auto opened = round.parts.vault.open(round.connection, name, pageToken); !opened)
        return opened.error().kind == ErrorKind::RecordDamaged ? Result<void>() : opened;
    const auto ofPage = graph.inspect(pageToken);
    if (!ofPage)
        return ofPage.error().kind == ErrorKind::Cancelled ? Result<void>(failed(ofPage.error())) : Result<void>();
    auto transaction = Transaction::begin(round.connection);
    if (!transaction)
        return failed(transaction);
    if (auto noted = HealthStore::noteExpiry(round.connection, login, inspected->expiresAt, ofPage->expiresAt); !noted)
        return noted;
    return transaction->commit();
}

/// The login could not be asked, or its answer proves nothing about its Pages.
Result<void> noteTrouble(Round& round, const GraphClient& graph, const CheckedLogin& login, const Error& error)
{
    const QDateTime now = round.parts.clock.now();
    const bool isDead = error.kind == ErrorKind::TokenInvalid;
    const QDateTime next = error.retryAt.isValid() ? error.retryAt
                           : isDead                ? inADay(now)
                                                   : afterFailures(login.failures, now);
    auto transaction = Transaction::begin(round.connection);
    if (!transaction)
        return failed(transaction);
    if (auto noted = HealthStore::noteLoginError(round.connection, login, error, now, next); !noted)
        return noted;
    // A dead sign-in token proves nothing: Page tokens may outlive it. That it has just died is a reason to ask them.
    if (isDead && (error.code != login.code || error.subcode != login.subcode)) {
        if (auto due = HealthStore::makeAllDue(round.connection, login, now); !due)
            return due;
    }
    if (auto done = transaction->commit(); !done)
        return done;
    round.hear(error, graph.usage());
    return {};
}

} // namespace

Result<void> checkLogin(Round& round, const CheckedLogin& login)
{
    auto client = round.clients.of(login.app);
    if (!client)
        return failed(client);
    GraphClient& graph = **client;
    Secret token;
    const SecretName name = SecretName::userToken(round.session.workspace, login.id);
    if (auto opened = round.parts.vault.open(round.connection, name, token); !opened) {
        if (opened.error().kind != ErrorKind::RecordDamaged)
            return opened;
        const QDateTime now = round.parts.clock.now(); // gone meanwhile, or damaged
        return HealthStore::noteLoginError(round.connection, login, opened.error(), now, inADay(now));
    }

    const auto giveUp = [&](const Error& error) -> Result<void> {
        if (error.kind == ErrorKind::Cancelled)
            return failed(error);
        return noteTrouble(round, graph, login, error);
    };
    auto reply = graph.read(u"/me/permissions"_s, {}, token);
    if (!reply)
        return giveUp(reply.error());
    const auto permissions = GraphReply::permissions(*reply);
    if (!permissions)
        return giveUp(permissions.error());
    QStringList missing = Meta::requiredScopes;
    missing.removeIf([&](const QString& scope) { return permissions->granted.contains(scope); });

    std::vector<CheckedPage> kept;
    std::optional<Listed> listed;
    if (missing.isEmpty()) {
        auto pages = HealthStore::pagesOf(round.connection, login.id);
        if (!pages)
            return failed(pages);
        kept = std::move(*pages);
        auto read = readList(round, graph, login, permissions->granted.contains(Meta::portfolioScope), kept, token);
        if (!read) {
            const ErrorKind kind = read.error().kind;
            const bool isMetas = isListTrouble(read.error()) || kind == ErrorKind::TokenInvalid;
            return isMetas ? giveUp(read.error()) : failed(read); // what an incomplete list lacks proves nothing
        }
        listed = std::move(*read);
        if (auto known = readExpiry(round, graph, login, kept, token); !known)
            return known;
    }
    const QDateTime now = round.parts.clock.now();
    auto transaction = Transaction::begin(round.connection);
    if (!transaction)
        return failed(transaction);
    if (auto noted = HealthStore::noteLogin(round.connection, login, permissions->granted, permissions->declined, now,
                                            inADay(now));
        !noted)
        return noted;
    auto noted = listed ? keepList(round, login, kept, *listed, now)
                        : HealthStore::noteMissing(round.connection, login, missing);
    if (!noted)
        return noted;
    if (auto done = transaction->commit(); !done)
        return done;
    round.hear({}, graph.usage());
    return {};
}
