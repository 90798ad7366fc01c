#pragma once
/// \file Whole sentences one after another, as their language writes them.

#include <QString>
#include <QStringList>

/// With a space between two, but for a sentence that ends in a full-width stop: Chinese and Japanese write none. Empty
/// ones are left out.
QString joinSentences(const QStringList& sentences);
/// A text of somebody else's as a sentence: with a full stop where it has no end of its own.
QString asSentence(const QString& text);
