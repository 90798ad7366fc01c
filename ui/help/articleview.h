#pragma once
/// \file The text of an article: shows it, marks what is searched for, and leads on. Never loads anything by itself.

#include "ui/help/helptext.h"

#include <QTextBrowser>

class ArticleView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget* parent = nullptr);

    void show(const HelpArticle& article, const std::vector<HelpArticle>& all);
    /// Marks these words wherever they stand, and goes to the first.
    void mark(const QStringList& words);

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void topicRequested(HelpTopic topic);

private:
    void follow(const QUrl& link);
};
