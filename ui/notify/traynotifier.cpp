#include "ui/notify/notifier.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QSystemTrayIcon>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void Notifier::tell(const QString& summary, const QString& text)
{
    if (!m_tray) {
        if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
            return;
        m_tray = new QSystemTrayIcon(Icons::icon(u"pagekeep"_s, 32, Theme::color(Theme::Role::Accent)), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
            m_tray->hide();
            Q_EMIT activated();
        });
    }
    constexpr std::chrono::milliseconds time = 10s;
    m_tray->show();
    m_tray->showMessage(summary, text, QSystemTrayIcon::Warning, int(time.count()));
    QTimer::singleShot(time, m_tray, &QSystemTrayIcon::hide);
}
