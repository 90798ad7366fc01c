#pragma once
/// \file The help key, in every window of the program: asks for the topic of what has the focus.

#include <QObject>

class HelpKey : public QObject
{
    Q_OBJECT

public:
    explicit HelpKey(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};
