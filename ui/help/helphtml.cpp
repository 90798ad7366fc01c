#include "ui/help/helphtml.h"

#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView topicScheme{"topic:"};
constexpr int firstColumn = 40; ///< percent of a table's width

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

/// Every block names its direction: left to itself, it would go by its first letter, and one that begins with a Latin
/// name would stand at the wrong side.
QString direction()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

QString tagged(const QString& tag, const QString& text)
{
    return u"<%1 dir=\"%2\">%3</%1>"_s.arg(tag, direction(), escaped(text));
}

/// No heading of HTML: the browser would enlarge it by steps of its own.
QString paragraph(const QString& kind, const QString& text)
{
    return u"<p class=\"%1\" dir=\"%2\">%3</p>"_s.arg(kind, direction(), escaped(text));
}

QString link(const QString& target, const QString& text)
{
    return u"<p dir=\"%1\"><a href=\"%2\">%3</a></p>"_s.arg(direction(), target.toHtmlEscaped(), escaped(text));
}

QString listOf(const QString& tag, const QStringList& texts)
{
    QString html;
    for (const QString& text : texts)
        html += tagged(u"li"_s, text);
    return u"<%1 dir=\"%2\">%3</%1>"_s.arg(tag, direction(), html);
}

/// Qt does not mirror a table, so its cells are written in the order in which they stand.
QString tableOf(const HelpBlock& block)
{
    QString html;
    for (qsizetype first = 0; first < block.texts.size(); first += block.columns) {
        QStringList cells;
        for (qsizetype i = first; i < first + block.columns; ++i) {
            const int width = i == first ? firstColumn : (100 - firstColumn) / (block.columns - 1);
            const QString cell = paragraph(first == 0 ? u"head"_s : u"cell"_s, block.texts[i]);
            cells.append(u"<td width=\"%1%\">%2</td>"_s.arg(QString::number(width), cell));
        }
        if (direction() == "rtl"_L1)
            std::ranges::reverse(cells);
        html += u"<tr>%1</tr>"_s.arg(cells.join(QString()));
    }
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"6\">%1</table>"_s.arg(html);
}

QString messageOf(const HelpBlock& block)
{
    QString html = u"<a name=\"%1\"></a>"_s.arg(block.name.toHtmlEscaped());
    html += paragraph(u"message"_s, block.texts.front());
    for (const QString& text : block.texts.mid(1))
        html += tagged(u"p"_s, text);
    return html;
}

QString htmlOf(const HelpBlock& block)
{
    switch (block.kind) {
    case HelpBlock::Kind::Heading:
        return paragraph(u"heading"_s, block.texts.front());
    case HelpBlock::Kind::Paragraph:
        return tagged(u"p"_s, block.texts.front());
    case HelpBlock::Kind::Points:
        return listOf(u"ul"_s, block.texts);
    case HelpBlock::Kind::Steps:
        return listOf(u"ol"_s, block.texts);
    case HelpBlock::Kind::Table:
        return tableOf(block);
    case HelpBlock::Kind::Message:
        return messageOf(block);
    case HelpBlock::Kind::Address:
        return link(block.name, block.texts.front());
    }
    Q_UNREACHABLE();
    return {};
}

QString styleSheet()
{
    using Theme::Role;
    const auto name = [](Role role) { return Theme::color(role).name(); };
    return u"p { margin-top: 0px; margin-bottom: 8px; line-height: 130%; }"
           u".title { font-size: 20px; font-weight: 600; margin-bottom: 12px; }"
           u".heading { font-weight: 600; color: %1; margin-top: 20px; margin-bottom: 4px; }"
           u".message { font-weight: 600; margin-top: 12px; margin-bottom: 2px; }"
           u"ul, ol { margin-top: 4px; margin-bottom: 8px; -qt-list-indent: 1; }"
           u"li { margin-bottom: 4px; line-height: 130%; }"
           u"table { margin-top: 4px; margin-bottom: 8px; border-collapse: collapse; border-style: none; }"
           u"td { border-bottom: 1px solid %2; }"
           u".head { color: %1; font-weight: 600; margin-bottom: 0px; }"
           u".cell { margin-bottom: 0px; }"
           u"a { color: %3; }"_s.arg(name(Role::Muted), name(Role::Line), name(Role::Accent));
}

} // namespace

QString HelpHtml::of(const HelpArticle& article, const std::vector<HelpArticle>& all)
{
    QString html = paragraph(u"title"_s, article.title);
    for (const HelpBlock& block : article.blocks)
        html += htmlOf(block);
    html += paragraph(u"heading"_s, Words::tr("See also"));
    for (const HelpTopic other : article.others) {
        const auto found = std::ranges::find(all, other, &HelpArticle::topic);
        html += link(topicScheme + QString::number(int(other)), found->title);
    }
    return u"<html><head><style>%1</style></head><body>%2</body></html>"_s.arg(styleSheet(), html);
}

std::optional<HelpTopic> HelpHtml::topicOf(const QString& link)
{
    if (!link.startsWith(topicScheme))
        return {};
    return HelpTopic(link.mid(topicScheme.size()).toInt());
}
