#pragma once
/// \file Help: the topics at the side, the chosen one's text beside them, and a search through all.

#include "ui/help/helptext.h"

#include <QWidget>

class ArticleView;
class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

class HelpPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget* parent = nullptr);

    /// Shows this part, whatever was searched for.
    void open(const HelpPlace& place);
    void retranslate();

Q_SIGNALS:
    void diagnosticsRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const HelpArticle& current() const;
    QStringList searched() const;
    void find();
    void showArticle();
    void fitTopics();
    void updateIcons();
    void about();

    std::vector<HelpArticle> m_articles;
    QLabel* m_crumb;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QPushButton* m_diagnostics;
    QPushButton* m_about;
    QListWidget* m_topics;
    QLabel* m_nothingFound;
    ArticleView* m_article;
};
