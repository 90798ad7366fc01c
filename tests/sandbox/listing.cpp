#include "tests/sandbox/listing.h"

#include <QJsonArray>

#include <algorithm>
#include <charconv>
#include <optional>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

// Meta's samples show 25; its most is not documented, 100 is what production clients ask for.
constexpr uint32_t usualLimit = 25;
constexpr uint32_t mostLimit = 100;

// Base64 with its +, / and =, so that a client that forgets to encode a cursor is caught.
std::string cursor(uint32_t page)
{
    const std::string plain = "~~?>" + std::to_string(page) + "~?";
    return QByteArray::fromStdString(plain).toBase64().toStdString();
}

std::optional<uint32_t> pageFromCursor(const std::string& cursor)
{
    const std::string plain = QByteArray::fromBase64(QByteArray::fromStdString(cursor)).toStdString();
    uint32_t page = 0;
    if (!plain.starts_with("~~?>") || !plain.ends_with("~?")) {
        return std::nullopt;
    }
    const auto [end, error] = std::from_chars(plain.data() + 4, plain.data() + plain.size() - 2, page);
    return error == std::errc() && end == plain.data() + plain.size() - 2 ? std::optional(page)
                                                                          : std::nullopt;
}

std::string addressOf(const Call& call, const std::string& host, uint32_t limit,
                      const std::string& cursorName, const std::string& cursorText)
{
    std::string address = host + (call.version.empty() ? "" : "/" + call.version);
    for (const std::string& part : call.path) {
        address += "/" + part;
    }
    address += "?access_token=" + percentEncoded(call.token);
    for (const auto* name : {"appsecret_proof", "appsecret_time", "fields", "summary"}) {
        if (call.has(name)) {
            address += "&" + std::string(name) + "=" + percentEncoded(call.value(name));
        }
    }
    return address + "&limit=" + std::to_string(limit) + "&" + cursorName + "=" + percentEncoded(cursorText);
}

} // namespace

Answer listing(const Call& call, Scenario scenario, uint32_t total,
               const std::function<Answer(uint32_t)>& item)
{
    uint32_t limit = usualLimit;
    if (call.has("limit")) {
        const int asked = text(call.value("limit")).toInt();
        if (asked < 1) {
            return refuse(100, "(#100) Param limit must be a number greater than 0");
        }
        limit = std::min(static_cast<uint32_t>(asked), mostLimit);
    }
    uint32_t first = 0;
    if (call.has("after") && scenario != Scenario::RepeatedCursor) {
        const auto after = pageFromCursor(call.value("after"));
        if (!after) {
            return refuse(
                100, "(#100) The after cursor specified exceeds the max limit supported by this endpoint");
        }
        first = std::min(total, *after + 1);
    } else if (call.has("before")) {
        const uint32_t before = pageFromCursor(call.value("before")).value_or(0);
        first = before > limit ? before - limit : 0;
    }
    const uint32_t end = std::min(total, first + limit);

    QJsonArray data;
    for (uint32_t at = first; at < end; ++at) {
        const Answer object = item(at);
        if (!object) {
            return object;
        }
        data.append(*object);
    }
    QJsonObject body{{u"data"_s, data}};
    const bool hasMore = end < total || scenario == Scenario::RepeatedCursor;
    if (first < end) {
        // "after" is there on the last page too; only "next" tells that there is another one.
        QJsonObject paging;
        if (scenario != Scenario::NextWithoutCursor) {
            paging.insert(u"cursors"_s, QJsonObject{{u"before"_s, text(cursor(first))},
                                                    {u"after"_s, text(cursor(end - 1))}});
        }
        if (hasMore) {
            const std::string host = scenario == Scenario::ForeignNext ? "http://evil.example" : call.base;
            paging.insert(u"next"_s, text(addressOf(call, host, limit, "after", cursor(end - 1))));
        }
        if (first > 0) {
            paging.insert(u"previous"_s, text(addressOf(call, call.base, limit, "before", cursor(first))));
        }
        body.insert(u"paging"_s, paging);
    }
    const std::string summary = call.value("summary");
    if (summary == "true" || summary == "1" || summary == "total_count") {
        body.insert(u"summary"_s, QJsonObject{{u"total_count"_s, static_cast<int>(total)}});
    }
    return body;
}

} // namespace sandbox
