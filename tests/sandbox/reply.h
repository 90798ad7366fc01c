#pragma once

#include "tests/sandbox/call.h"

#include <QJsonObject>
#include <QJsonValue>

#include <expected>
#include <string>

namespace sandbox {

// An error in Meta's envelope: https://developers.facebook.com/docs/graph-api/guides/error-handling
struct GraphError
{
    int code = 1;
    int subcode = 0; // 0: none
    std::string message;
    std::string type = "OAuthException";
    int status = 400;
    bool isTransient = false;
    std::string userTitle = {};
    std::string userMessage = {};
};

using Answer = std::expected<QJsonObject, GraphError>;

std::unexpected<GraphError> refuse(int code, std::string message);
std::unexpected<GraphError> refuse(int code, int subcode, std::string message);

void sendJson(httplib::Response& response, const QJsonObject& body);
void sendError(httplib::Response& response, const GraphError& error);
void sendHtml(httplib::Response& response, int status, const std::string& html);
void setGraphHeaders(httplib::Response& response, const Call& call);

QString text(std::string_view utf8);
std::string percentEncoded(std::string_view text);

} // namespace sandbox
