#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

// The dialog's pages: plain HTML with real forms, no script, every field labelled, Enter alone goes through.
// They look like nothing of Facebook's on purpose.
std::string htmlEscaped(std::string_view text);
std::string plainPage(std::string_view title, std::string_view bodyHtml);
std::string errorPage(std::string_view title, std::string_view explanation);

// "dialog" names the pending request; the forms carry it from page to page.
std::string loginPage(std::string_view dialog, std::string_view appName, std::string_view name);
std::string pagesPage(std::string_view dialog, std::string_view appName, uint32_t pageCount);
std::string permissionsPage(std::string_view dialog, std::string_view appName,
                            const std::vector<std::pair<std::string, bool>>& permissions);
std::string reconnectPage(std::string_view dialog, std::string_view appName, std::string_view person);

} // namespace sandbox
