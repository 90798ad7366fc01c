#pragma once
/// \file An article as the text browser takes it: the only place where help is markup.

#include "ui/help/helptext.h"

namespace HelpHtml {

/// In the theme's colours. Every text in it is escaped.
QString of(const HelpArticle& article, const std::vector<HelpArticle>& all);

/// The topic that a link of an article leads to; nothing for an address of the web.
std::optional<HelpTopic> topicOf(const QString& link);

} // namespace HelpHtml
