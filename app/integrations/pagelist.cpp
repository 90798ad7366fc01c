#include "app/integrations/pagelist.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// /me/accounts documents no largest page; 100 is what Meta's own samples and other clients use.
constexpr int entriesPerRequest = 100;
/// An end for a list that never ends: 200,000 Pages.
constexpr int mostRequests = 2'000;

using EachPart = std::function<Result<void>(const QJsonObject&)>;

/// Every part of one edge, in order.
Result<void> readEdge(GraphClient& graph, const Secret& token, const QString& edge, const QString& fields,
                      const EachPart& each)
{
    QSet<QString> seenCursors;
    std::optional<QString> cursor;
    for (int request = 0; request < mostRequests; ++request) {
        QUrlQuery query{{u"fields"_s, fields}, {u"limit"_s, QString::number(entriesPerRequest)}};
        if (cursor)
            query.addQueryItem(u"after"_s, QString::fromLatin1(QUrl::toPercentEncoding(*cursor)));
        auto reply = graph.read(edge, query, token);
        if (!reply)
            return failed(reply);
        if (auto taken = each(*reply); !taken)
            return taken;
        // Meta's `next` carries the token in its query, so it is only looked at, never followed.
        auto next = GraphReply::nextCursor(*reply, graph.address().graph);
        if (!next)
            return failed(next);
        if (!*next)
            return {};
        if (seenCursors.contains(**next))
            return failed(ErrorKind::PageListBroken, u"a cursor came back"_s);
        seenCursors.insert(**next);
        cursor = std::move(*next);
    }
    return failed(ErrorKind::PageListBroken, u"more than %1 parts"_s.arg(mostRequests));
}

} // namespace

Result<void> readPageList(GraphClient& graph, const Secret& token, bool withPortfolios, const EachPage& each)
{
    QHash<QString, bool> seen; // whether it came with a token
    const auto readPages = [&](const QString& edge) {
        return readEdge(graph, token, edge, u"id,name,access_token,tasks"_s, [&](const QJsonObject& part) {
            return GraphReply::pages(part, [&](Meta::ListedPage page, QByteArrayView pageToken) -> Result<void> {
                const auto known = seen.constFind(page.id.value);
                if (known != seen.cend() && (*known || pageToken.isEmpty()))
                    return {}; // a list that moved while it was read, or a Page that is in several
                seen.insert(page.id.value, !pageToken.isEmpty());
                return each(std::move(page), pageToken);
            });
        });
    };
    if (auto read = readPages(u"/me/accounts"_s); !read || !withPortfolios)
        return read;
    QStringList businesses;
    auto listed = readEdge(graph, token, u"/me/businesses"_s, u"id"_s, [&businesses](const QJsonObject& part) -> Result<void> {
        auto ids = GraphReply::ids(part);
        if (!ids)
            return failed(ids);
        businesses += *ids;
        return {};
    });
    if (!listed)
        return listed;
    for (const QString& business : std::as_const(businesses)) {
        for (const auto edge : {"/owned_pages"_L1, "/client_pages"_L1}) {
            if (auto read = readPages(u'/' + business + edge); !read)
                return read;
        }
    }
    return {};
}

bool isListTrouble(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::PageListBroken:
    case ErrorKind::MetaUnavailable:
    case ErrorKind::MetaRefused:
    case ErrorKind::RateLimited:
    case ErrorKind::PermissionMissing:
    case ErrorKind::NoConnection:
    case ErrorKind::InsecureConnection:
    case ErrorKind::ProxyNeedsSignIn:
        return true;
    default:
        return false;
    }
}
