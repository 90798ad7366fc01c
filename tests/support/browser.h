#pragma once
/// \file Instead of the desktop's browser, of which there is none here: what would be opened in it.

#include <QObject>
#include <QStringList>
#include <QUrl>

/// Takes every https address for as long as it lives.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser();
    ~Browser() override;

    QStringList opened;

public Q_SLOTS:
    void open(const QUrl& address) { opened.append(address.toString()); }
};
