#include "app/integrations/health.h"

#include "app/base/work.h"
#include "app/integrations/checkround.h"
#include "app/integrations/connect.h"
#include "app/integrations/logincheck.h"
#include "app/storage/database.h"
#include "app/vault/vault.h"
#include "app/workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// How many Pages a round asks one after another; the rest waits for the next.
constexpr int portion = 250;

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
    CheckClients clients(work, parts, session.workspace);
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
