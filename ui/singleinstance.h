#pragma once
/// \file One running program a data folder; a second start brings the first one's window to the front.

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString& dataFolder);

    /// True when this is the first. False when another one runs, which was then asked to show itself.
    bool claim();

Q_SIGNALS:
    void raiseRequested();

private:
    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};
