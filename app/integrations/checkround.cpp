#include "app/integrations/checkround.h"

#include "app/integrations/connect.h"
#include "app/integrations/consent.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

/// After so many answers in a row that say nothing, Meta is having trouble, and not a Page.
constexpr int mostUnclear = 3;
constexpr std::chrono::seconds whileNearLimit = 15min;

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

} // namespace

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

Result<GraphClient*> CheckClients::of(const AppId& app)
{
    auto& client = m_clients[app.value];
    if (!client) {
        auto made = std::make_unique<GraphClient>(m_work, m_parts.address, m_parts.clock, m_parts.limits,
                                                  m_parts.proxySignIns);
        if (auto proving = proveWithAppSecret(*made, m_parts, m_workspace, app); !proving)
            return failed(proving);
        client = std::move(made);
    }
    return client.get();
}

void Round::hear(const std::optional<Error>& error, const GraphReply::Usage& usage, const PageId& page)
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
