#pragma once
/// \file One notification on the desktop at a time, where the desktop has a place for them; a newer takes its place.
/// busnotifier.cpp is for desktops with a session bus, traynotifier.cpp for all others.

#include <QObject>
#include <QString>

class QSystemTrayIcon;

class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject* parent = nullptr) : QObject(parent) {}

    /// Both are plain text.
    void tell(const QString& summary, const QString& text);

Q_SIGNALS:
    /// Somebody has clicked it.
    void activated();

#if defined(QT_DBUS_LIB)
private Q_SLOTS:
    void hearAction(uint id, const QString& action);

private:
    void send(const QString& summary, const QString& text);

    uint m_id = 0;        ///< of the last one; 0 before the first
    bool m_hears = false; ///< clicks reach hearAction()
#else
private:
    QSystemTrayIcon* m_tray = nullptr; ///< there only while its message is
#endif
};
