/// How sentences stand one after another.

#include "ui/shared/sentences.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreJoinedAsTheirLanguageWritesThem();
    void somebodyElsesTextGetsAFullStop_data();
    void somebodyElsesTextGetsAFullStop();
};

void SentencesTest::theyAreJoinedAsTheirLanguageWritesThem()
{
    QCOMPARE(joinSentences({u"One."_s, {}, u"Two?"_s, u"Three."_s}), u"One. Two? Three."_s);
    QCOMPARE(joinSentences({u"一。"_s, u"二？"_s, u"三。"_s}), u"一。二？三。"_s);
    QCOMPARE(joinSentences({u"واحد."_s, u"اثنان؟"_s, u"ثلاثة."_s}), u"واحد. اثنان؟ ثلاثة."_s);
    QCOMPARE(joinSentences({}), QString());
}

void SentencesTest::somebodyElsesTextGetsAFullStop_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("without") << u"The certificate has expired"_s << u"The certificate has expired."_s;
    QTest::newRow("with") << u"The certificate has expired."_s << u"The certificate has expired."_s;
    QTest::newRow("a question") << u"Who are you?"_s << u"Who are you?"_s;
    QTest::newRow("Chinese, without") << u"证书已过期"_s << u"证书已过期。"_s;
    QTest::newRow("Chinese, with") << u"证书已过期。"_s << u"证书已过期。"_s;
    QTest::newRow("Arabic, a question") << u"من أنت؟"_s << u"من أنت؟"_s;
}

void SentencesTest::somebodyElsesTextGetsAFullStop()
{
    QFETCH(const QString, text);
    QTEST(asSentence(text), "sentence");
}

QTEST_APPLESS_MAIN(SentencesTest)

#include "tst_sentences.moc"
