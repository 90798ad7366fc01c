#include "tests/sandbox/call.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <regex>

namespace sandbox {

namespace {

using Parameters = std::vector<std::pair<std::string, std::string>>;

// By hand and not from httplib's map: order and doubled names matter here.
void addForm(Parameters& parameters, std::string_view text)
{
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(text.size(), part.size() + 1));
        const size_t equals = part.find('=');
        const auto decoded = [](std::string_view piece) {
            return httplib::detail::decode_url(std::string(piece), true);
        };
        if (!part.empty()) {
            parameters.emplace_back(decoded(part.substr(0, equals)), equals == std::string_view::npos
                                                                         ? std::string()
                                                                         : decoded(part.substr(equals + 1)));
        }
    }
}

std::string jsonText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().toStdString();
    case QJsonValue::Object:
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).toStdString();
    case QJsonValue::Array:
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact).toStdString();
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
    case QJsonValue::Double:
        break;
    }
    return value.toVariant().toString().toStdString();
}

void addJson(Parameters& parameters, const std::string& text)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        parameters.emplace_back(entry.key().toStdString(), jsonText(entry.value()));
    }
}

void readBody(Call& call, const httplib::Request& request, const httplib::ContentReader& reader)
{
    // Without a length httplib would wait for the client to hang up, and a DELETE usually has none.
    if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding")) {
        return;
    }
    if (request.is_multipart_form_data() && reader.multipart_reader_) {
        Parameters parts;
        reader(
            [&parts](const httplib::MultipartFormData& part) {
                parts.emplace_back(part.name, std::string());
                return true;
            },
            [&parts](const char* data, size_t size) {
                parts.back().second.append(data, size);
                return true;
            });
        for (const auto& [name, value] : parts) {
            call.rawBody += name + "=" + value + "\n";
        }
        call.parameters = std::move(parts);
        return;
    }
    reader([&call](const char* data, size_t size) {
        call.rawBody.append(data, size);
        return true;
    });
    const std::string type = request.get_header_value("Content-Type");
    if (type.starts_with("application/json")) {
        addJson(call.parameters, call.rawBody);
    } else {
        addForm(call.parameters, call.rawBody);
    }
}

void splitPath(Call& call)
{
    static const std::regex version("v[0-9]+\\.[0-9]+");
    std::string_view rest = call.rawPath;
    while (!rest.empty()) {
        const std::string_view part = rest.substr(0, rest.find('/'));
        rest.remove_prefix(std::min(rest.size(), part.size() + 1));
        if (!part.empty()) {
            call.path.emplace_back(part);
        }
    }
    if (!call.path.empty() && std::regex_match(call.path.front(), version)) {
        call.version = call.path.front();
        call.path.erase(call.path.begin());
    }
}

} // namespace

bool Call::has(std::string_view name) const
{
    return std::any_of(parameters.begin(), parameters.end(),
                       [&](const auto& entry) { return entry.first == name; });
}

std::string Call::value(std::string_view name) const
{
    for (const auto& [known, content] : parameters) {
        if (known == name) {
            return content;
        }
    }
    return {};
}

std::vector<std::string> Call::values(std::string_view name) const
{
    std::vector<std::string> found;
    for (const auto& [known, content] : parameters) {
        if (known == name) {
            found.push_back(content);
        }
    }
    return found;
}

bool Call::isAt(std::initializer_list<std::string_view> parts) const
{
    return std::equal(path.begin(), path.end(), parts.begin(), parts.end());
}

Call readCall(const httplib::Request& request, const httplib::ContentReader* reader)
{
    Call call;
    call.method = request.method;
    call.rawPath = request.path;
    const size_t question = request.target.find('?');
    if (question != std::string::npos) {
        call.rawQuery = request.target.substr(question + 1);
    }
    if (reader) {
        readBody(call, request, *reader);
    }
    addForm(call.parameters, call.rawQuery);
    splitPath(call);

    call.base = "http://" + request.get_header_value("Host");
    call.cookie = request.get_header_value("Cookie");
    call.authorization = request.get_header_value("Authorization");
    const size_t space = call.authorization.find(' ');
    const std::string scheme = call.authorization.substr(0, space);
    if (space != std::string::npos && (scheme == "Bearer" || scheme == "OAuth")) {
        call.token = call.authorization.substr(space + 1);
    } else {
        call.token = call.value("access_token");
    }
    // Clients that cannot send DELETE say method=delete in a POST or GET.
    std::string method = call.value("method");
    std::transform(method.begin(), method.end(), method.begin(),
                   [](unsigned char c) { return std::toupper(c); });
    if (method == "GET" || method == "POST" || method == "DELETE") {
        call.method = method;
    }
    return call;
}

} // namespace sandbox
