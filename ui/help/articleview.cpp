#include "ui/help/articleview.h"

#include "ui/help/helphtml.h"
#include "ui/shared/theme.h"

#include <QDesktopServices>
#include <QTextDocument>

using namespace Qt::StringLiterals;

ArticleView::ArticleView(QWidget* parent) : QTextBrowser(parent)
{
    setProperty("part", u"article"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false); // where a link leads is decided here
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(16);
    document()->setIndentWidth(24);
    connect(this, &QTextBrowser::anchorClicked, this, &ArticleView::follow);
}

void ArticleView::show(const HelpArticle& article, const std::vector<HelpArticle>& all)
{
    setExtraSelections({});
    setHtml(HelpHtml::of(article, all));
}

void ArticleView::mark(const QStringList& words)
{
    QList<QTextEdit::ExtraSelection> selections;
    QTextCursor first;
    for (const QString& word : words) {
        for (QTextCursor found = document()->find(word); !found.isNull(); found = document()->find(word, found)) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = found;
            selection.format.setBackground(Theme::color(Theme::Role::WarnSoft));
            selection.format.setForeground(Theme::color(Theme::Role::Warn));
            selection.format.setFontWeight(QFont::DemiBold);
            selections.append(selection);
            if (first.isNull() || found < first)
                first = found;
        }
    }
    setExtraSelections(selections);
    if (first.isNull())
        return;
    first.clearSelection();
    setTextCursor(first);
    ensureCursorVisible();
}

QVariant ArticleView::loadResource(int, const QUrl&)
{
    return {};
}

void ArticleView::follow(const QUrl& link)
{
    if (const auto topic = HelpHtml::topicOf(link.toString()))
        Q_EMIT topicRequested(*topic);
    else if (link.scheme() == "https"_L1)
        QDesktopServices::openUrl(link);
}
