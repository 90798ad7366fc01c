#include "ui/shared/sentences.h"

using namespace Qt::StringLiterals;

namespace {

const QString fullWidthEnds = u"。！？"_s;
const QString ends = u".!?…؟۔"_s + fullWidthEnds;

} // namespace

QString joinSentences(const QStringList& sentences)
{
    QString text;
    for (const QString& sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        if (!text.isEmpty() && !fullWidthEnds.contains(text.back()))
            text += u' ';
        text += sentence;
    }
    return text;
}

QString asSentence(const QString& text)
{
    if (text.isEmpty() || ends.contains(text.back()))
        return text;
    const char16_t last = text.back().unicode();
    const bool isFullWidth = last >= 0x3040 && last <= 0x9fff; // kana and Chinese characters
    return text + (isFullWidth ? u'。' : u'.');
}
