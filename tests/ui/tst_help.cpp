/// \file The help, used by keyboard alone: what it says, how it is searched, and how it is asked for.

#include "tests/ui/desk.h"
#include "tests/ui/keyboard.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/articleview.h"
#include "ui/help/helphtml.h"
#include "ui/help/helpkey.h"
#include "ui/help/helppanel.h"
#include "ui/help/helpwindow.h"
#include "ui/integrations/pagestates.h"
#include "ui/shared/errortext.h"
#include "ui/shared/notice.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const QString panelTitle = u"Help panel"_s;
const QString search = u"Search the help"_s;
const QString topics = u"Topics"_s;

// The last one; the switch in errortext.cpp keeps the list in between complete.
constexpr int kinds = int(ErrorKind::FileFailed) + 1;

// The only places outside that the help may lead to.
const QStringList addresses{u"https://www.facebook.com/settings?tab=applications"_s,
                            u"https://www.facebook.com/settings?tab=business_tools"_s,
                            u"https://www.facebook.com/pages/create"_s, u"https://developers.facebook.com/apps"_s};

/// Takes what would be opened in the person's browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QStringList opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url.toString()); }
};

/// Takes what is asked for, as the main window does.
class Asked : public QWidget
{
public:
    std::vector<HelpPlace> places;

protected:
    bool event(QEvent* event) override
    {
        if (event->type() != HelpRequest::eventType())
            return QWidget::event(event);
        event->accept();
        places.push_back(static_cast<HelpRequest*>(event)->place());
        return true;
    }
};

QStringList linksIn(const QString& html)
{
    static const QRegularExpression link(u"href=\"([^\"]+)\""_s);
    QStringList found;
    for (const QRegularExpressionMatch& match : link.globalMatch(html))
        found.append(match.captured(1));
    return found;
}

} // namespace

class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysSomethingOnEveryTopic();
    void leadsOnlyToTopicsAndKnownAddresses();
    void saysWhatEveryMessageMeans_data();
    void saysWhatEveryMessageMeans();
    void saysWhatEveryPageStateMeans();
    void showsEveryTextAsItIs();
    void isUsedByKeyboard();
    void findsTopicsByTheirWords();
    void marksWhatWasFound();
    void saysWhereNothingIsFound();
    void opensAtTheMessage();
    void followsLinks();
    void opensTheTopicOfWhatHasTheFocus();
    void isAskedForByAMessage();
    void comesOverADialogThatWaits();
    void tellsAboutTheProgram();
    void offersDiagnostics();
    void isSaidAnewInAnotherLanguage();

private:
    QListWidget* list() const { return m_panel->findChild<QListWidget*>(); }
    ArticleView* article() const { return m_panel->findChild<ArticleView*>(); }
    QString shown() const { return list()->currentItem()->text(); }
    QStringList found() const;
    QStringList marked() const;

    std::unique_ptr<HelpPanel> m_panel;
};

void HelpTest::init()
{
    m_panel = std::make_unique<HelpPanel>();
    m_panel->setWindowTitle(panelTitle);
    m_panel->resize(688, 600); // what a window of 900 × 600 has beside its navigation
    m_panel->show();
    m_panel->activateWindow();
    m_panel->setFocus();
    QVERIFY(Keyboard::awaitWindow(panelTitle));
}

void HelpTest::cleanup()
{
    m_panel.reset();
}

QStringList HelpTest::found() const
{
    QStringList titles;
    for (int i = 0; i < list()->count(); ++i) {
        if (!list()->item(i)->isHidden())
            titles.append(list()->item(i)->text());
    }
    return titles;
}

QStringList HelpTest::marked() const
{
    QStringList texts;
    for (const QTextEdit::ExtraSelection& selection : article()->extraSelections())
        texts.append(selection.cursor.selectedText());
    return texts;
}

void HelpTest::saysSomethingOnEveryTopic()
{
    const auto articles = HelpText::articles();
    QCOMPARE(int(articles.size()), int(HelpTopic::Shortcuts) + 1);
    QStringList titles;
    for (std::size_t i = 0; i < articles.size(); ++i) {
        const HelpArticle& article = articles[i];
        QCOMPARE(int(article.topic), int(i));
        QVERIFY(!article.title.isEmpty());
        QVERIFY(!titles.contains(article.title));
        titles.append(article.title);
        QVERIFY2(article.blocks.size() >= 3, qPrintable(article.title));
        for (const HelpBlock& block : article.blocks) {
            QVERIFY2(!block.texts.isEmpty(), qPrintable(article.title));
            for (const QString& text : block.texts) {
                QVERIFY2(!text.isEmpty(), qPrintable(article.title));
                QVERIFY2(!text.contains(u'%') && !text.contains(u'<'), qPrintable(text));
            }
        }
    }
}

void HelpTest::leadsOnlyToTopicsAndKnownAddresses()
{
    const auto articles = HelpText::articles();
    QStringList outside;
    for (const HelpArticle& article : articles) {
        QStringList links = linksIn(HelpHtml::of(article, articles));
        QVERIFY2(!links.isEmpty(), qPrintable(article.title));
        for (const QString& link : links) {
            if (const auto topic = HelpHtml::topicOf(link)) {
                QVERIFY(std::size_t(*topic) < articles.size());
                QVERIFY2(*topic != article.topic, qPrintable(article.title));
            } else {
                QVERIFY2(addresses.contains(link), qPrintable(link));
                outside.append(link);
            }
        }
    }
    QCOMPARE(outside.size(), addresses.size());
}

void HelpTest::saysWhatEveryMessageMeans_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < kinds; ++kind)
        QTest::newRow(qPrintable(errorKindToText(ErrorKind(kind)))) << kind;
}

void HelpTest::saysWhatEveryMessageMeans()
{
    QFETCH(int, kind);
    Error error{ErrorKind(kind)};
    error.leavesConsent = error.kind == ErrorKind::Cancelled; // any other cancel says nothing
    const QString said = errorText(error).message;
    QVERIFY(!said.isEmpty());
    const HelpArticle messages = HelpText::messages();
    const auto same = [&](const HelpBlock& block) {
        return block.kind == HelpBlock::Kind::Message && block.texts.front() == said;
    };
    QCOMPARE(std::ranges::count_if(messages.blocks, same), 1);
    const auto block = std::ranges::find_if(messages.blocks, same);
    QVERIFY2(block->texts.size() > 1, "it has no meaning");
    QCOMPARE(block->name, Help::partOf(error.kind));
    QVERIFY(!block->texts.join(u' ').contains(u" ."_s)); // a gap where the case would have stood
}

void HelpTest::saysWhatEveryPageStateMeans()
{
    const HelpArticle states = HelpText::pageStates();
    QStringList cells;
    for (const HelpBlock& block : states.blocks) {
        if (block.kind == HelpBlock::Kind::Table)
            cells += block.texts;
    }
    for (const QString& name : PageStates::names())
        QVERIFY2(cells.contains(name), qPrintable(name));
}

/// What is markup in a text is no markup in the article.
void HelpTest::showsEveryTextAsItIs()
{
    const QString text = u"a <b>bold</b> & \"quoted\" word"_s;
    HelpArticle article{HelpTopic::Connects, text, {}, {}};
    article.blocks = {HelpText::heading(text), HelpText::paragraph(text), HelpText::points({text}),
                      HelpText::steps({text}), HelpText::table(2, {text, text}),
                      HelpText::address(text, addresses.front()),
                      {HelpBlock::Kind::Message, {text, text}, 0, u"message"_s}};
    QTextDocument document;
    document.setHtml(HelpHtml::of(article, {article}));
    QCOMPARE(document.toPlainText().count(text), 10);
}

void HelpTest::isUsedByKeyboard()
{
    QCOMPARE(Keyboard::focus(), topics);
    QCOMPARE(Keyboard::nameless(), QStringList());
    Keyboard::press(Qt::Key_Down);
    QCOMPARE(shown(), u"What is stored, and where"_s);
    QVERIFY(article()->toPlainText().startsWith(shown()));
    Keyboard::press(Qt::Key_Return);
    QCOMPARE(Keyboard::focus(), u"What is stored, and where"_s); // the text has its title as a name
    Keyboard::press(Qt::Key_Escape);
    QCOMPARE(Keyboard::focus(), topics);
    Keyboard::press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(Keyboard::focus(), search);
    Keyboard::press(Qt::Key_Down);
    QCOMPARE(Keyboard::focus(), topics);
    QVERIFY(Keyboard::tabTo(u"About…"_s));
}

void HelpTest::findsTopicsByTheirWords()
{
    Keyboard::press(Qt::Key_F, Qt::ControlModifier);
    Keyboard::type(u"UNTICKS single"_s);
    QCOMPARE(found(), QStringList{u"Disconnecting, and revoking at Facebook"_s}); // both words, in any case
    QCOMPARE(shown(), found().front());
    Keyboard::retype(u"shortcuts"_s); // of a title
    QCOMPARE(found(), QStringList{u"Shortcuts"_s});
    QCOMPARE(shown(), u"Shortcuts"_s);
    Keyboard::press(Qt::Key_Escape);
    QCOMPARE(found().size(), list()->count());
    QCOMPARE(shown(), u"Shortcuts"_s); // one stays where one is
    Keyboard::retype(u"credential manager"_s);
    Keyboard::press(Qt::Key_Return);
    QCOMPARE(Keyboard::focus(), topics);
    QCOMPARE(shown(), u"Keys, and moving to another computer"_s);
}

void HelpTest::marksWhatWasFound()
{
    Keyboard::press(Qt::Key_F, Qt::ControlModifier);
    Keyboard::type(u"untick"_s);
    QCOMPARE(shown(), u"Disconnecting, and revoking at Facebook"_s);
    QCOMPARE(marked(), (QStringList{u"untick"_s, u"untick"_s}));
    QVERIFY(article()->cursorRect().intersects(article()->viewport()->rect())); // scrolled to
    Keyboard::press(Qt::Key_Escape);
    QCOMPARE(marked(), QStringList());
}

void HelpTest::saysWhereNothingIsFound()
{
    Keyboard::press(Qt::Key_F, Qt::ControlModifier);
    Keyboard::type(u"zeppelin"_s);
    QVERIFY(Keyboard::isSeen(u"No topic has all of these words."_s));
    Keyboard::press(Qt::Key_Escape);
    QVERIFY(!Keyboard::isSeen(u"No topic has all of these words."_s));
    QCOMPARE(found().size(), list()->count());
}

void HelpTest::opensAtTheMessage()
{
    Keyboard::press(Qt::Key_F, Qt::ControlModifier);
    Keyboard::type(u"shortcuts"_s);
    m_panel->open(Help::placeOf(ErrorKind::DiskFull));
    QCOMPARE(shown(), u"Messages and what they mean"_s);
    QCOMPARE(found().size(), list()->count()); // the search does not hide it
    QTextCursor message = article()->document()->find(errorText(Error(ErrorKind::DiskFull)).message);
    QVERIFY(!message.isNull());
    QTRY_VERIFY(article()->viewport()->rect().contains(article()->cursorRect(message).topLeft()));
}

void HelpTest::followsLinks()
{
    Browser browser;
    Keyboard::press(Qt::Key_Return);
    // From the first article to one that it names, by Tab and Enter alone.
    Keyboard::press(Qt::Key_Tab);
    Keyboard::press(Qt::Key_Return);
    QCOMPARE(shown(), u"Connecting Pages"_s);
    QCOMPARE(browser.opened, QStringList());
    Keyboard::press(Qt::Key_Tab);
    Keyboard::press(Qt::Key_Return);
    QCOMPARE(browser.opened, QStringList{u"https://www.facebook.com/pages/create"_s});
    QCOMPARE(shown(), u"Connecting Pages"_s);
}

void HelpTest::opensTheTopicOfWhatHasTheFocus()
{
    HelpKey key;
    Asked window;
    window.setWindowTitle(u"Window"_s);
    auto* card = new QWidget(&window);
    auto* field = new QLineEdit(card);
    auto* other = new QLineEdit(&window);
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(card);
    layout->addWidget(other);
    Help::setTopic(&window, HelpTopic::Members);
    Help::setTopic(card, HelpTopic::Keys);
    window.show();
    window.activateWindow();
    field->setFocus();
    QVERIFY(Keyboard::awaitWindow(u"Window"_s));
    Keyboard::press(Qt::Key_F1);
    other->setFocus();
    Keyboard::press(Qt::Key_F1);
    QCOMPARE(window.places, (std::vector<HelpPlace>{{HelpTopic::Keys, {}}, {HelpTopic::Members, {}}}));
}

void HelpTest::isAskedForByAMessage()
{
    Asked window;
    window.setWindowTitle(u"Window"_s);
    auto* notice = new Notice(&window);
    (new QVBoxLayout(&window))->addWidget(notice);
    window.show();
    window.activateWindow();
    notice->show(Error(ErrorKind::LinkExpired));
    notice->findChild<QPushButton*>()->setFocus();
    QVERIFY(Keyboard::awaitWindow(u"Window"_s));
    QVERIFY(Keyboard::pressButton(u"Help"_s));
    QCOMPARE(window.places, (std::vector<HelpPlace>{{HelpTopic::Messages, Help::partOf(ErrorKind::LinkExpired)}}));
    QVERIFY(notice->isVisible()); // it stays until it is dismissed
    // What is no error has no more to say.
    notice->show(Notice::Mood::Good, [] { return ErrorText{u"All is well."_s, {}, {}, {}}; });
    QVERIFY(!Keyboard::control(u"Help"_s));
}

void HelpTest::comesOverADialogThatWaits()
{
    QDialog dialog(m_panel.get());
    dialog.setWindowTitle(u"Question"_s);
    auto* field = new QLineEdit(&dialog);
    dialog.open();
    field->setFocus();
    QVERIFY(Keyboard::awaitWindow(u"Question"_s));
    Keyboard::type(u"typed"_s);
    auto* help = new HelpWindow(&dialog);
    help->open({HelpTopic::MetaApp, {}});
    QVERIFY(Keyboard::awaitWindow(u"Help"_s));
    QCOMPARE(Keyboard::focus(), topics);
    Keyboard::press(Qt::Key_Down); // it takes keys, although the dialog is modal
    QCOMPARE(help->findChild<QListWidget*>()->currentItem()->text(), u"Members, roles and passwords"_s);
    QVERIFY(Keyboard::pressButton(u"Close"_s));
    QVERIFY(Keyboard::awaitWindow(u"Question"_s));
    QCOMPARE(field->text(), u"typed"_s);
}

void HelpTest::tellsAboutTheProgram()
{
    QVERIFY(Keyboard::pressButton(u"About…"_s));
    QVERIFY(Keyboard::awaitWindow(u"About Pagekeep"_s));
    QCOMPARE(Keyboard::nameless(), QStringList());
    const QString words = Keyboard::words().join(u'\n');
    for (const QString& part : {u"Qt"_s + u' ' + QString::fromLatin1(qVersion()), u"not made or endorsed by Meta"_s,
                                u"QtKeychain"_s, u"SQLite"_s, u"libsodium"_s, u"Chromium"_s})
        QVERIFY2(words.contains(part), qPrintable(part));
    QFile licence(QStringLiteral(PAGEKEEP_SOURCE_DIR) + u"/LICENSE"_s);
    QVERIFY(licence.open(QIODevice::ReadOnly));
    auto* shownLicence = QApplication::activeWindow()->findChild<QPlainTextEdit*>();
    QCOMPARE(shownLicence->toPlainText().simplified(), QString::fromUtf8(licence.readAll()).simplified());
    QVERIFY(shownLicence->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    Keyboard::press(Qt::Key_Escape);
    QVERIFY(Keyboard::awaitWindow(panelTitle));
}

void HelpTest::offersDiagnostics()
{
    QSignalSpy requested(m_panel.get(), &HelpPanel::diagnosticsRequested);
    QVERIFY(Keyboard::pressButton(u"Diagnostics…"_s));
    QCOMPARE(requested.size(), 1);
}

void HelpTest::isSaidAnewInAnotherLanguage()
{
    m_panel->open({HelpTopic::Messages, {}});
    Shouting shouting;
    QCoreApplication::processEvents();
    QCOMPARE(shown(), u"MESSAGES AND WHAT THEY MEAN"_s); // where one was
    QCOMPARE(Shouting::quiet(Keyboard::words()), QStringList());
    for (int i = 0; i < list()->count(); ++i) {
        list()->setCurrentRow(i);
        QString text = article()->toPlainText();
        text.remove(u"https://www.facebook.com/connect/login_success.html"_s);
        text.remove(u"Del"_s).remove(u"Ctrl"_s).remove(u" and "_s); // keys and lists are in Qt's words
        QVERIFY2(text == text.toUpper(), qPrintable(text));
    }
}

int main(int argc, char* argv[])
{
    return runWithWindows<HelpTest>(argc, argv);
}

#include "tst_help.moc"
