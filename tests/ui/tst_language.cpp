/// \file The language and the appearance, changed in General while the whole program runs. The catalogue is made by the
/// test: it puts every sentence that lupdate finds between brackets, in a language that is written from the right, so
/// that what is still said in English stands without them. Needs what packaging/headless.sh gives.

#include "tests/ui/stage.h"
#include "ui/shared/language.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

bool run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(120'000) && process.exitCode() == 0;
}

QString bracketed(const QString& text)
{
    return u'‹' + text + u'›';
}

/// Every sentence of a file of lupdate's between brackets, all forms of a plural too.
bool translate(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression message(u"<message[^>]*>.*?</message>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression source(u"<source>(.*?)</source>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression form(u"<numerusform></numerusform>"_s);
    static const QRegularExpression translation(u"<translation type=\"unfinished\">(.*?)</translation>"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
    QString made;
    qsizetype from = 0;
    for (const QRegularExpressionMatch& match : message.globalMatch(text)) {
        const QString words = bracketed(source.match(match.captured()).captured(1));
        const QString old = translation.match(match.captured()).captured(1);
        const QString forms = old.trimmed().isEmpty()
                                  ? words
                                  : QString(old).replace(form, u"<numerusform>"_s + words + u"</numerusform>"_s);
        QString entry = match.captured();
        entry.replace(translation.match(entry).captured(), u"<translation>"_s + forms + u"</translation>"_s);
        made += text.mid(from, match.capturedStart() - from) + entry;
        from = match.capturedEnd();
    }
    made += text.mid(from);
    return file.resize(0) && file.seek(0) && file.write(made.toUtf8()) > 0;
}

/// A catalogue with one entry.
bool write(const QString& path, const QString& context, const QString& source, const QString& translation)
{
    QFile file(path + u".ts"_s);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(u"<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE TS><TS version=\"2.1\"><context><name>%1</name>"
               "<message><source>%2</source><translation>%3</translation></message></context></TS>"_s
                   .arg(context, source, translation)
                   .toUtf8());
    file.close();
    return run(QStringLiteral(LRELEASE), {path + u".ts"_s, u"-qm"_s, path + u".qm"_s});
}

QList<QWidget*> visibleIn(const QWidget& window)
{
    QList<QWidget*> found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible())
            found.append(widget);
    }
    return found;
}

QStringList wordsOfTable(const QTableView& table)
{
    QStringList words;
    const QAbstractItemModel& model = *table.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        words.append(model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleDescriptionRole),
                                   int(Qt::UserRole), int(Qt::UserRole) + 1})
                words.append(index.data(role).toString());
        }
    }
    return words;
}

/// Everything that is said in the window, to the eye and to a screen reader.
QStringList wordsIn(const QWidget& window)
{
    QStringList words{window.windowTitle()};
    for (const QWidget* widget : visibleIn(window)) {
        words += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words.append(label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words.append(button->text());
        else if (const auto* field = qobject_cast<const QLineEdit*>(widget))
            words.append(field->placeholderText());
        else if (const auto* table = qobject_cast<const QTableView*>(widget))
            words += wordsOfTable(*table);
        else if (const auto* choice = qobject_cast<const QComboBox*>(widget)) {
            for (int i = 0; i < choice->count(); ++i)
                words.append(choice->itemText(i));
        }
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

/// Those that hold Latin letters outside brackets, and not only names.
QStringList english(QStringList words)
{
    static const QRegularExpression innermost(u"‹[^‹›]*›"_s);
    static const QRegularExpression markup(u"<[^>]*>"_s);
    static const QRegularExpression letter(u"[A-Za-z]"_s);
    words.removeIf([](QString text) {
        for (qsizetype before = -1; before != text.size();) {
            before = text.size();
            text.remove(innermost);
        }
        text.remove(markup);
        // What people, Meta and the calendar call their things, and what languages call themselves.
        static const QStringList names =
            QStringList{u"Northwind Social"_s,   u"Maya"_s,           u"English"_s,
                        u"pages_manage_posts"_s, u"pages_show_list"_s, u"pages_read_engagement"_s,
                        u"public_profile"_s,     u"UTC"_s} +
            threePages;
        for (const QString& name : names)
            text.remove(name);
        return !text.contains(letter);
    });
    return words;
}

QTableView* tableIn(const QWidget& window)
{
    for (QWidget* widget : visibleIn(window)) {
        if (auto* table = qobject_cast<QTableView*>(widget))
            return table;
    }
    return nullptr;
}

QComboBox* choice(const QWidget& window, const QString& name)
{
    for (QWidget* widget : visibleIn(window)) {
        auto* box = qobject_cast<QComboBox*>(widget);
        if (box && box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesWhileTheProgramRuns();
    void takesTheSystemsLanguageOrTheChosenOne_data();
    void takesTheSystemsLanguageOrTheChosenOne();
    void changesTheAppearanceWhileTheProgramRuns();

private:
    QTemporaryDir m_catalogues;
};

void LanguageTest::initTestCase()
{
    const QString source = QStringLiteral(PAGEKEEP_SOURCE_DIR);
    const QString hebrew = m_catalogues.filePath(u"pagekeep_he"_s);
    QVERIFY(run(QStringLiteral(LUPDATE), {u"-I"_s + source, source + u"/app"_s, source + u"/ui"_s, u"-locations"_s,
                                          u"none"_s, u"-target-language"_s, u"he"_s, u"-ts"_s, hebrew + u".ts"_s}));
    QVERIFY(translate(hebrew + u".ts"_s));
    QVERIFY(run(QStringLiteral(LRELEASE), {hebrew + u".ts"_s, u"-qm"_s, hebrew + u".qm"_s}));
    QVERIFY(QFile::copy(u":/i18n/pagekeep_en.qm"_s, m_catalogues.filePath(u"pagekeep_en.qm"_s)));
    QVERIFY(write(m_catalogues.filePath(u"qtbase_he"_s), u"QPlatformTheme"_s, u"Cancel"_s, bracketed(u"Cancel"_s)));
}

void LanguageTest::changesWhileTheProgramRuns()
{
    Stage stage({});
    stage.settings.catalogues = m_catalogues.path();
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta()); // whose outcome stays in its notice
    QVERIFY(stage.awaitTable(threePages));
    const QWidget& window = stage.program->window;

    const QStringList places{u"Activity"_s, u"Members"_s, u"Integrations"_s, u"General"_s};
    QMap<QString, QStringList> before;
    // The first time builds the panels; the second finds them with everything read.
    for (const QString& place : places + places) {
        QVERIFY(stage.press(place));
        if (place == "General"_L1)
            QTRY_VERIFY_WITH_TIMEOUT(!wordsIn(window).filter(u"It was made on"_s).isEmpty(), bound);
        if (QTableView* table = tableIn(window)) {
            QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, bound);
            table->selectRow(0); // with something chosen there is more to be said
        }
        before.insert(place, wordsIn(window));
        QCOMPARE(before[place].filter(u"‹"_s), QStringList());
    }
    QVERIFY(stage.press(u"Change password"_s)); // nothing is typed yet
    QVERIFY(stage.isSeen(u"Enter your current password."_s));

    QComboBox* language = choice(window, u"Language"_s);
    QVERIFY(language);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_End);
    QCOMPARE(language->currentText(), QLocale(QLocale::Hebrew).nativeLanguageName());
    QTRY_COMPARE_WITH_TIMEOUT(language->accessibleName(), u"‹Language›"_s, bound);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(QLocale().language(), QLocale::Hebrew);
    for (const QString& place : places) {
        QVERIFY(stage.press(bracketed(place)));
        QVERIFY2(QTest::qWaitFor([&] { return english(wordsIn(window)).isEmpty(); }, bound),
                 qPrintable(english(wordsIn(window)).join(u'\n')));
        if (const QTableView* table = tableIn(window)) {
            QVERIFY(table->selectionModel()->hasSelection());
            const QHeaderView* header = table->horizontalHeader(); // whose words may be longer now
            QFont font = table->font();
            font.setPixelSize(12); // as in the style sheet, which leaves 12 at either side
            font.setWeight(QFont::DemiBold);
            for (int column = 0; column < header->count(); ++column) {
                const QString words = table->model()->headerData(column, Qt::Horizontal).toString();
                QVERIFY2(header->isSectionHidden(column) || words.isEmpty() ||
                             header->sectionSize(column) >= QFontMetrics(font).horizontalAdvance(words) + 24,
                         qPrintable(words));
            }
        }
        for (const QWidget* widget : visibleIn(window)) {
            QCOMPARE(widget->isRightToLeft(), true);
            const auto* label = qobject_cast<const QLabel*>(widget);
            QVERIFY2(!label || !(label->alignment() & Qt::AlignLeft) || !(label->alignment() & Qt::AlignAbsolute),
                     label ? qPrintable(label->text()) : "");
        }
    }
    // What Qt says itself.
    QVERIFY(stage.press(u"‹Delete workspace…›"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), bound);
    auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    QVERIFY(box);
    QCOMPARE(box->button(QMessageBox::Cancel)->text().remove(u'&'), u"‹Cancel›"_s);
    box->reject();

    // The next start has it from the beginning.
    stage.quit();
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    stage.start();
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(u"‹Sign in to your workspace on this computer.›"_s), bound);
    QCOMPARE(english(wordsIn(stage.program->window)), QStringList());
    QVERIFY(stage.type(u"‹Password›"_s, ownerPassword));
    QVERIFY(stage.press(u"‹Sign in›"_s));
    QVERIFY(stage.press(u"‹General›"_s));
    const QWidget& next = stage.program->window;
    QTRY_VERIFY_WITH_TIMEOUT(choice(next, u"‹Language›"_s), bound);
    language = choice(next, u"‹Language›"_s);
    QCOMPARE(language->currentData().toString(), u"he"_s);

    // And back: as if nothing had been.
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(wordsIn(next), before[u"General"_s], bound);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QLocale(), QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void LanguageTest::takesTheSystemsLanguageOrTheChosenOne_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("catalogue");
    QTest::addColumn<QString>("locale");
    QTest::newRow("system's own") << u"de_AT"_s << u""_s << u"de"_s << u"de_AT"_s;
    QTest::newRow("system's language of another country") << u"pt_PT"_s << u""_s << u"pt_BR"_s << u"pt_PT"_s;
    QTest::newRow("another writing is another language") << u"zh_TW"_s << u""_s << u"en"_s << u"zh_TW"_s;
    QTest::newRow("same writing") << u"zh_SG"_s << u""_s << u"zh_CN"_s << u"zh_SG"_s;
    QTest::newRow("no catalogue") << u"it_IT"_s << u""_s << u"en"_s << u"it_IT"_s;
    QTest::newRow("no language") << u"C"_s << u""_s << u"en"_s << u"C"_s;
    QTest::newRow("chosen") << u"en_GB"_s << u"de"_s << u"de"_s << u"de_DE"_s;
    QTest::newRow("chosen, and the system's too") << u"de_AT"_s << u"de"_s << u"de"_s << u"de_AT"_s;
    QTest::newRow("chosen, of another country") << u"pt_PT"_s << u"pt_BR"_s << u"pt_BR"_s << u"pt_BR"_s;
    QTest::newRow("chosen, but its catalogue is gone") << u"de_DE"_s << u"fr"_s << u"de"_s << u"de_DE"_s;
}

void LanguageTest::takesTheSystemsLanguageOrTheChosenOne()
{
    QFETCH(const QString, system);
    QFETCH(const QString, chosen);
    QFETCH(const QString, catalogue);
    QFETCH(const QString, locale);
    const QTemporaryDir folder;
    for (const QString& code : {u"en"_s, u"de"_s, u"pt_BR"_s, u"zh_CN"_s})
        QVERIFY(write(folder.filePath(u"pagekeep_"_s + code), u"test"_s, u"code"_s, code));
    QCOMPARE(Language::codesIn(folder.path()), (QStringList{u"en"_s, u"de"_s, u"pt_BR"_s, u"zh_CN"_s}));
    const QLocale before;
    QLocale::setDefault(QLocale(system));
    {
        const Language language(chosen, folder.path());
        QCOMPARE(QCoreApplication::translate("test", "code"), catalogue);
        QCOMPARE(QLocale().name(), locale);
    }
    QCOMPARE(QCoreApplication::translate("test", "code"), u"code"_s);
    QCOMPARE(QLocale().name(), QLocale(system).name());
    QLocale::setDefault(before);
}

void LanguageTest::changesTheAppearanceWhileTheProgramRuns()
{
    Stage stage({});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(!Theme::isDark());
    QVERIFY(stage.press(u"General"_s));
    QComboBox* appearance = choice(stage.program->window, u"Appearance"_s);
    QVERIFY(appearance);
    appearance->setFocus();
    QTest::keyClick(appearance, Qt::Key_End);
    QCOMPARE(appearance->currentText(), u"Dark"_s);
    QVERIFY(Theme::isDark());
    stage.quit();
    stage.start();
    QVERIFY(Theme::isDark());
    stage.program->preferences.setAppearance(Appearance::System);
    QVERIFY(!Theme::isDark());
}

int main(int argc, char* argv[])
{
    return runTest(argc, argv, [&] {
        LanguageTest test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_language.moc"
