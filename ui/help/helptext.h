#pragma once
/// \file What the help says, in the language of the moment: plain sentences, without markup.

#include "ui/shared/help.h"

#include <QStringList>

#include <vector>

struct HelpBlock
{
    enum class Kind {
        Heading,
        Paragraph,
        Points,  ///< a list
        Steps,   ///< a list that is numbered
        Table,   ///< the cells row by row, the first row being the header
        Message, ///< what a message says, then what it means, a paragraph each
        Address, ///< words that lead to an address of the web
    };

    Kind kind;
    QStringList texts;
    int columns = 0; ///< of a table
    QString name;    ///< of a message its part of the topic, of an address the address
};

struct HelpArticle
{
    HelpTopic topic;
    QString title;
    std::vector<HelpBlock> blocks;
    std::vector<HelpTopic> others; ///< where it goes on
};

namespace HelpText {

/// All articles, in the order of HelpTopic.
std::vector<HelpArticle> articles();

// Long enough for a file of their own.
HelpArticle pageStates();
HelpArticle messages();
HelpArticle metaApp();

/// Of an article, to search in.
QString plainText(const HelpArticle& article);

// How an article is put together.
HelpBlock heading(const QString& text);
HelpBlock paragraph(const QString& text);
HelpBlock points(const QStringList& texts);
HelpBlock steps(const QStringList& texts);
HelpBlock table(int columns, const QStringList& cells);
HelpBlock address(const QString& text, const QString& url);

} // namespace HelpText
