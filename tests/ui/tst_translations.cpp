/// Every catalogue in translations/ against the strings of the source, as lupdate finds them: nothing is missing,
/// unfinished or left over, and what stands for something else stands in the translation too.

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(PAGEKEEP_SOURCE_DIR) + u"/translations/"_s;

struct Entry
{
    QString text;
    QString state; ///< empty where it is finished
    bool isPlural = false;
    QStringList translations; ///< of a plural all its forms
};

/// By context, text and what tells equal texts apart.
QMap<QString, Entry> entriesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QMap<QString, Entry> entries;
    QString context;
    Entry entry;
    QString comment;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == "message"_L1)
            entries.insert(context + u" | "_s + entry.text + u" | "_s + comment, entry);
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            entry = {};
            comment.clear();
            entry.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            entry.text = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entry.state = xml.attributes().value("type"_L1).toString();
            if (!entry.isPlural)
                entry.translations = {xml.readElementText()};
        } else if (xml.name() == "numerusform"_L1) {
            entry.translations.append(xml.readElementText());
        }
    }
    return entries;
}

/// What of a text is not words: what arg() and plurals put in, and tags. A number is written by the language's own rules
/// or not (%Ln, %n); both are the number.
QStringList placeholdersIn(const QString& text)
{
    static const QRegularExpression placeholder(u"%L?(?:[0-9]+|n)|<[^>]+>"_s);
    QStringList found;
    for (const QRegularExpressionMatch& match : placeholder.globalMatch(text))
        found.append(match.captured().replace("%Ln"_L1, "%n"_L1));
    found.sort();
    found.removeDuplicates();
    return found;
}

/// An access key: "&" before the letter. Before a blank it is the word, as in "Settings & privacy".
bool hasMnemonic(const QString& text)
{
    static const QRegularExpression mnemonic(u"(?<!&)&[^&\\s]"_s);
    return text.contains(mnemonic);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLanguageIsThere();
    void theCatalogueIsWhole_data();
    void theCatalogueIsWhole();

private:
    static QByteArray update(const QStringList& options, const QStringList& catalogues);

    QTemporaryDir m_updated;
};

/// What lupdate says of the source.
QByteArray TranslationsTest::update(const QStringList& options, const QStringList& catalogues)
{
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    const QString source = QStringLiteral(PAGEKEEP_SOURCE_DIR);
    lupdate.start(QStringLiteral(LUPDATE),
                  QStringList{u"-I"_s + source, source + u"/app"_s, source + u"/ui"_s, u"-locations"_s, u"none"_s,
                              u"-no-obsolete"_s} + options + QStringList{u"-ts"_s} + catalogues);
    const bool isDone = lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0;
    const QByteArray said = lupdate.readAll();
    return isDone ? said : "lupdate failed: " + said;
}

void TranslationsTest::initTestCase()
{
    QStringList full;
    for (const QString& name : QDir(folder).entryList({u"*.ts"_s})) {
        QVERIFY(QFile::copy(folder + name, m_updated.filePath(name)));
        if (name != "pagekeep_en.ts"_L1)
            full.append(m_updated.filePath(name));
    }
    const QByteArray english = update({u"-pluralonly"_s}, {m_updated.filePath(u"pagekeep_en.ts"_s)});
    QVERIFY2(!english.contains("failed"), english.constData());
    // What it cannot tell the context of is in no catalogue.
    QVERIFY2(!english.contains("cannot be called without context"), english.constData());
    QVERIFY2(!english.contains("lacks Q_OBJECT"), english.constData());
    const QByteArray others = update({}, full);
    QVERIFY2(!others.contains("failed"), others.constData());
}

void TranslationsTest::everyLanguageIsThere()
{
    QCOMPARE(QDir(folder).entryList({u"*.ts"_s}, QDir::Files, QDir::Name),
             (QStringList{u"pagekeep_ar.ts"_s, u"pagekeep_de.ts"_s, u"pagekeep_en.ts"_s, u"pagekeep_es.ts"_s,
                          u"pagekeep_fr.ts"_s, u"pagekeep_ja.ts"_s, u"pagekeep_pt_BR.ts"_s, u"pagekeep_zh_CN.ts"_s}));
}

void TranslationsTest::theCatalogueIsWhole_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : QDir(folder).entryList({u"*.ts"_s}))
        QTest::newRow(qPrintable(name)) << name;
}

void TranslationsTest::theCatalogueIsWhole()
{
    QFETCH(const QString, name);
    const auto kept = entriesOf(folder + name);
    const auto wanted = entriesOf(m_updated.filePath(name));
    QVERIFY(!wanted.isEmpty());
    for (const auto& [key, entry] : kept.asKeyValueRange()) {
        QVERIFY2(wanted.contains(key), qPrintable(u"nothing says: "_s + key));
        QVERIFY2(entry.state.isEmpty(), qPrintable(entry.state + u": "_s + key));
    }
    for (const auto& [key, entry] : wanted.asKeyValueRange()) {
        QVERIFY2(kept.contains(key), qPrintable(u"missing: "_s + key));
        const QStringList translations = kept.value(key).translations;
        QVERIFY2(translations.size() == entry.translations.size(), qPrintable(u"forms: "_s + key));
        for (const QString& translation : translations) {
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(u"empty: "_s + key));
            QVERIFY2(placeholdersIn(translation) == placeholdersIn(entry.text),
                     qPrintable(u"placeholders: "_s + key + u" -> "_s + translation));
            QVERIFY2(hasMnemonic(translation) == hasMnemonic(entry.text),
                     qPrintable(u"mnemonic: "_s + key + u" -> "_s + translation));
        }
    }
}

QTEST_APPLESS_MAIN(TranslationsTest)

#include "tst_translations.moc"
