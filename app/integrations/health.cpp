#include "app/integrations/health.h"

#include "app/base/log.h"
#include "app/base/work.h"
#include "app/integrations/connect.h"
#include "app/integrations/consent.h"
#include "app/integrations/healthstore.h"
#include "app/integrations/pagelist.h"
#include "app/storage/database.h"
#include "app/vault/vault.h"
#include "app/workspace/workspace.h"

#include <QHash>
#include <QRandomGenerator>

#include <algorithm>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How many Pages a round asks one after another; the rest waits for the next.
constexpr int portion = 250;
/// After so many answers in a row that say nothing, Meta is having trouble, and not a Page.
constexpr int mostUnclear = 3;
constexpr std::chrono::seconds whileNearLimit = 15min;

/// What a check of everything takes: the time of the next is not the same for all, so that they stay spread.
QDateTime inADay(const QDateTime& now)
{
    constexpr int day = 24 * 3600;
    return now.addSecs(day - day / 8 + QRandomGenerator::global()->bounded(day / 4));
}

QDateTime afterFailures(int failures, const QDateTime& now)
{
    constexpr std::chrono::seconds pauses[] = {5min, 15min, 1h, 3h, 6h};
    return now.addSecs(pauses[std::clamp(failures, 0, int(std::size(pauses)) - 1)].count());
}

/// Throttling of one Page or one caller among many, not of the app.
bool isOfOnePage(const Error& error)
{
    return error.code == 32 || error.code == 80001;
}

/// Who would answer the next Page no better.
bool stopsTheRound(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NoConnection:
    case ErrorKind::InsecureConnection:
    case ErrorKind::ProxyNeedsSignIn:
        return true;
    case ErrorKind::RateLimited:
        return !isOfOnePage(error);
    default:
        return false;
    }
}

/// A client for each Meta app, because each proves with a secret of its own.
class Clients
{
public:
    Clients(Work& work, const ConnectParts& parts, const WorkspaceId& workspace)
        : m_work(work), m_parts(parts), m_workspace(workspace)
    {
    }

    Result<GraphClient*> of(const AppId& app)
    {
        auto& client = m_clients[app.value];
        if (!client) {
            auto made = std::make_unique<GraphClient>(m_work, m_parts.address, m_parts.clock, m_parts.limits);
            if (auto proving = proveWithAppSecret(*made, m_parts, m_workspace, app); !proving)
                return failed(proving);
            client = std::move(made);
        }
        return client.get();
    }

private:
    Work& m_work;
    const ConnectParts& m_parts;
    const WorkspaceId& m_workspace;
    std::map<QString, std::unique_ptr<GraphClient>> m_clients;
};

/// One round, and what it knows by now.
struct Round
{
    Work& work;
    const ConnectParts& parts;
    const Session& session;
    const Connection& connection;
    Clients& clients;
    CheckRound result;
    QDateTime notBefore; ///< UTC; Meta's limit is near
    int unclear = 0;     ///< in a row

    bool isOver() const { return result.trouble || notBefore.isValid(); }

    /// What an answer means for the rest of the round. \param page whose limit is no other's; empty for a login
    void hear(const std::optional<Error>& error, const GraphReply::Usage& usage, const PageId& page = {})
    {
        int percent = usage.app;
        for (auto business = usage.businesses.begin(); business != usage.businesses.end(); ++business) {
            if (business.key() != page.value)
                percent = std::max(percent, *business);
        }
        const bool isUnclear = error && error->kind == ErrorKind::MetaUnavailable;
        unclear = isUnclear ? unclear + 1 : 0;
        if (error && (stopsTheRound(*error) || unclear >= mostUnclear))
            result.trouble = error;
        else if (percent >= usageToStopAt && !(error && isOfOnePage(*error)))
            notBefore = parts.clock.now().addSecs(whileNearLimit.count());
    }
};

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

/// One question for all Pages of a login: its permissions, then the list.
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

Result<void> checkPages(Round& round, const std::vector<CheckedPage>& pages)
{
    for (const CheckedPage& page : pages) {
        if (round.isOver())
            return {};
        auto client = round.clients.of(page.app);
        if (!client)
            return failed(client);
        const auto answer = askPage(**client, round.parts, round.connection, round.session.workspace, page);
        if (!answer)
            return failed(answer.error());
        round.hear(answer->error, (*client)->usage(), page.id);
        round.work.report({0, ++round.result.asked, {}});
    }
    return {};
}

/// Keeps what Meta answered, of which nothing is an error here.
Result<void> keepAnswer(const Connection& connection, const CheckedPage& page, const PageAnswer& answer,
                        const QDateTime& now)
{
    if (!answer.error)
        return HealthStore::noteGood(connection, page, now, inADay(now));
    const Error& error = *answer.error;
    if (!answer.state) {
        const QDateTime next = error.retryAt.isValid() ? error.retryAt : afterFailures(page.failures, now);
        return HealthStore::noteUnclear(connection, page, error, now, next);
    }
    QString reason;
    if (*answer.state == PageState::PermissionMissing)
        reason = permissionsNamedIn(error.detail + u' ' + error.said);
    else if (*answer.state == PageState::Blocked)
        reason = error.said;
    return HealthStore::noteState(connection, page, *answer.state, reason, error, now, inADay(now));
}

/// What there is to ask, before the keychain is.
struct Due
{
    std::vector<CheckedLogin> logins;
    std::vector<CheckedPage> pages;
};

Result<Due> dueBy(const Connection& connection, const WorkspaceId& workspace, const CheckPlan& plan,
                  const QDateTime& now)
{
    Due due;
    auto logins = !plan.pages.empty() ? HealthStore::loginsOf(connection, workspace, plan.pages)
                  : plan.allLogins    ? HealthStore::logins(connection, workspace)
                                      : HealthStore::dueLogins(connection, workspace, now);
    if (!logins)
        return failed(logins);
    due.logins = std::move(*logins);
    if (plan.pages.empty()) {
        auto pages = HealthStore::duePages(connection, workspace, now, portion);
        if (!pages)
            return failed(pages);
        due.pages = std::move(*pages);
    }
    for (const PageId& id : plan.pages) {
        auto pages = HealthStore::accessesOf(connection, workspace, id);
        if (!pages)
            return failed(pages);
        due.pages.insert(due.pages.end(), pages->begin(), pages->end());
    }
    return due;
}

} // namespace

std::optional<PageState> stateAfter(const Error& error)
{
    switch (error.code) {
    case 102:
        return PageState::ReconnectNeeded;
    case 190:
        switch (error.subcode) {
        case 0:
        case 460:
        case 463:
        case 467:
            return PageState::ReconnectNeeded;
        case 458:
            return PageState::Removed;
        case 459:
        case 464:
        case 490:
            return PageState::ConfirmAtFacebook;
        case 492:
            return PageState::RoleLost;
        default:
            return {};
        }
    case 368:
        return PageState::Blocked;
    default:
        return error.kind == ErrorKind::PermissionMissing ? std::optional(PageState::PermissionMissing) : std::nullopt;
    }
}

QString permissionsNamedIn(const QString& words)
{
    QStringList named;
    for (const QString& scope : Meta::requiredScopes) {
        if (words.contains(scope))
            named.append(scope);
    }
    return named.join(u' ');
}

Result<PageAnswer> askPage(GraphClient& graph, const ConnectParts& parts, const Connection& connection,
                           const WorkspaceId& workspace, const CheckedPage& page)
{
    Secret token;
    if (auto opened = parts.vault.open(connection, SecretName::pageToken(workspace, page.id, page.grant), token);
        !opened) {
        if (opened.error().kind != ErrorKind::RecordDamaged)
            return failed(opened);
        // Limited, or gone meanwhile: there is nothing to ask with.
        auto passed = HealthStore::makeDue(connection, page, inADay(parts.clock.now()));
        return passed ? Result<PageAnswer>() : failed(passed);
    }
    const auto reply = graph.read(u'/' + page.id.value, QUrlQuery{{u"fields"_s, u"id"_s}}, token);
    PageAnswer answer;
    if (reply)
        answer.state = PageState::Active;
    else if (reply.error().kind == ErrorKind::Cancelled)
        return failed(reply.error());
    else {
        answer.error = reply.error();
        answer.state = stateAfter(reply.error());
    }
    auto kept = keepAnswer(connection, page, answer, parts.clock.now());
    if (!kept)
        return failed(kept);
    return answer;
}

Result<CheckRound> checkHealth(Work& work, const ConnectParts& parts, const Session& session, const CheckPlan& plan)
{
    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    const auto due = dueBy(*connection, session.workspace, plan, parts.clock.now());
    if (!due)
        return failed(due.error());
    Clients clients(work, parts, session.workspace);
    Round round{work, parts, session, *connection, clients, {}, {}, 0};
    if (!due->logins.empty() || !due->pages.empty()) {
        if (auto unlocked = parts.workspace.unlock(work, session); !unlocked)
            return failed(unlocked);
    }
    for (const CheckedLogin& login : due->logins) {
        if (round.isOver())
            break;
        if (auto checked = checkLogin(round, login); !checked)
            return failed(checked);
        ++round.result.logins;
    }
    // A login's answer may have made more of them due, which only a round without a plan of its own takes along.
    auto pages = due->pages;
    if (plan.pages.empty()) {
        auto now = HealthStore::duePages(*connection, session.workspace, parts.clock.now(), portion);
        if (!now)
            return failed(now);
        pages = std::move(*now);
    }
    if (auto checked = checkPages(round, pages); !checked)
        return failed(checked);
    auto next = HealthStore::nextAt(*connection, session.workspace);
    if (!next)
        return failed(next);
    round.result.nextAt = std::move(*next);
    if (round.result.nextAt) {
        for (const QDateTime& notBefore : {round.notBefore, round.result.trouble ? round.result.trouble->retryAt : QDateTime()}) {
            if (notBefore.isValid())
                round.result.nextAt = std::max(*round.result.nextAt, notBefore);
        }
    }
    return std::move(round.result);
}

Result<std::optional<Attention>> takeAttention(const ConnectParts& parts, const WorkspaceId& workspace)
{
    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    const QDateTime now = parts.clock.now();
    const auto last = HealthStore::notifiedAt(*connection, workspace);
    if (!last)
        return failed(last.error());
    if (last->isValid() && *last > now.addDays(-1))
        return std::optional<Attention>();
    const auto names = HealthStore::unnotified(*connection, workspace);
    if (!names)
        return failed(names.error());
    if (names->isEmpty())
        return std::optional<Attention>();
    if (auto noted = HealthStore::noteNotified(*connection, workspace, now); !noted)
        return failed(noted);
    if (auto done = transaction->commit(); !done)
        return failed(done);
    return std::optional(Attention{names->size(), names->mid(0, 3)});
}
