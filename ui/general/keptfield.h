#pragma once
/// \file A field that shows what is kept, until somebody types something else.

#include <QLineEdit>

class KeptField : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    void showKept(const QString& kept);

private:
    QString m_kept;
};
