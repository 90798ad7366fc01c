/// English has plurals too: every string with a number in it against translations/pagekeep_en.ts, which nothing else
/// keeps in step with the source.

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Entry
{
    QString context;
    QString text;
    QString comment;
    QStringList forms;
};

QList<Entry> entries()
{
    QList<Entry> entries;
    QString context;
    QXmlStreamReader xml(contentsOf(QStringLiteral(PAGEKEEP_SOURCE_DIR) + u"/translations/pagekeep_en.ts"_s));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            entries.append({context, {}, {}, {}});
        else if (xml.name() == "source"_L1)
            entries.last().text = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            entries.last().comment = xml.readElementText();
        else if (xml.name() == "numerusform"_L1)
            entries.last().forms.append(xml.readElementText());
    }
    return entries;
}

/// The strings of one source file in which %n stands, put together as the compiler does.
QStringList pluralsIn(const QString& source)
{
    // No raw string: the moc of Qt 6.4 loses its way in one that holds quotes.
    static const QString literal = u"\"(?:[^\"\\\\\\n]|\\\\.)*\""_s;
    static const QRegularExpression literals(literal + u"(?:\\s*"_s + literal + u")*"_s);
    static const QRegularExpression seams(u"\"\\s*\""_s);
    QStringList plurals;
    for (const QRegularExpressionMatch& match : literals.globalMatch(source)) {
        const QString text = match.captured().replace(seams, QString());
        if (text.contains("%n"_L1) || text.contains("%Ln"_L1))
            plurals.append(text.sliced(1, text.size() - 2));
    }
    return plurals;
}

/// Whether the file speaks in this context: as the class, or by naming it.
bool speaksAs(const QString& source, const QString& context)
{
    return source.contains(context + u"::"_s) || source.contains(u'"' + context + u'"');
}

} // namespace

class PluralsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPluralHasBothForms();
    void nothingIsKeptTwiceOrForNobody();

private:
    QList<Entry> m_entries;
    QMap<QString, QString> m_sources; ///< by file name, those with plurals
};

void PluralsTest::initTestCase()
{
    m_entries = entries();
    QVERIFY(!m_entries.isEmpty());
    for (const QString& folder : {u"/app"_s, u"/ui"_s}) {
        QDirIterator files(QStringLiteral(PAGEKEEP_SOURCE_DIR) + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (const QString source = contentsOf(path); !pluralsIn(source).isEmpty())
                m_sources.insert(path, source);
        }
    }
    QVERIFY(!m_sources.isEmpty());
}

void PluralsTest::everyPluralHasBothForms()
{
    for (const auto& [path, source] : m_sources.asKeyValueRange()) {
        for (const QString& text : pluralsIn(source)) {
            const bool isThere = std::ranges::any_of(m_entries, [&](const Entry& entry) {
                return entry.text == text && speaksAs(source, entry.context);
            });
            QVERIFY2(isThere, qPrintable(path + u": "_s + text));
        }
    }
    for (const Entry& entry : std::as_const(m_entries)) {
        QCOMPARE(entry.forms.size(), 2);
        for (const QString& form : entry.forms)
            QVERIFY2(form.contains("%n"_L1) || form.contains("%Ln"_L1), qPrintable(form));
    }
}

void PluralsTest::nothingIsKeptTwiceOrForNobody()
{
    QSet<QString> seen;
    for (const Entry& entry : std::as_const(m_entries)) {
        const bool isSaid = std::ranges::any_of(m_sources, [&](const QString& source) {
            return pluralsIn(source).contains(entry.text) && speaksAs(source, entry.context);
        });
        const QString name = entry.context + u": "_s + entry.text + u" ("_s + entry.comment + u')';
        QVERIFY2(isSaid, qPrintable(name));
        QVERIFY2(!seen.contains(name), qPrintable(name));
        seen.insert(name);
    }
}

QTEST_APPLESS_MAIN(PluralsTest)

#include "tst_plurals.moc"
