#include "ui/shared/theme.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QStyle>
#include <QStyleHints>

#if defined(QT_DBUS_LIB)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct Colours
{
    const char* light;
    const char* dark;
};

// In the order of Theme::Role.
constexpr std::array<Colours, 15> colours{{
    {"#f6f7f9", "#171a20"}, // Window
    {"#ffffff", "#1f232b"}, // Surface
    {"#eef0f4", "#262b35"}, // Sunken
    {"#dfe3ea", "#353c49"}, // Line
    {"#1b2330", "#e8ecf3"}, // Text
    {"#5c6878", "#9aa5b6"}, // Muted
    {"#2456d6", "#7ea2ff"}, // Accent
    {"#ffffff", "#0f1a36"}, // AccentInk
    {"#e7edfc", "#263354"}, // AccentSoft
    {"#187545", "#6ad39b"}, // Good
    {"#e3f4ea", "#1d3a2c"}, // GoodSoft
    {"#8a5a00", "#f0c067"}, // Warn
    {"#fdf1d8", "#3b301a"}, // WarnSoft
    {"#b3261e", "#ff8f86"}, // Bad
    {"#fbe9e7", "#45231f"}, // BadSoft
}};

// In the order of Theme::Role, where the desktop wants high contrast.
constexpr std::array<Colours, 15> strongColours{{
    {"#ffffff", "#000000"}, // Window
    {"#ffffff", "#000000"}, // Surface
    {"#ffffff", "#000000"}, // Sunken
    {"#000000", "#ffffff"}, // Line
    {"#000000", "#ffffff"}, // Text
    {"#000000", "#ffffff"}, // Muted
    {"#0b2a9c", "#ffe14d"}, // Accent
    {"#ffffff", "#000000"}, // AccentInk
    {"#d6e0ff", "#14265c"}, // AccentSoft
    {"#00502a", "#7dffb5"}, // Good
    {"#ffffff", "#000000"}, // GoodSoft
    {"#5c3a00", "#ffd75e"}, // Warn
    {"#ffffff", "#000000"}, // WarnSoft
    {"#8c0000", "#ffa8a0"}, // Bad
    {"#ffffff", "#000000"}, // BadSoft
}};

bool dark = false;
Theme::Contrast contrastNow = Theme::Contrast::Normal;
QPalette desktopPalette; ///< before it is ours

bool isDarkPalette(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

// https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
double contrastOf(const QColor& one, const QColor& other)
{
    const auto luminance = [](const QColor& color) {
        const auto linear = [](float part) {
            return part <= 0.03928F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto [less, more] = std::minmax({luminance(one), luminance(other)});
    return (more + 0.05) / (less + 0.05);
}

bool isStrong(const QPalette& palette)
{
    return contrastOf(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >= 7 &&
           contrastOf(palette.color(QPalette::Base), palette.color(QPalette::WindowText)) >= 7 &&
           contrastOf(palette.color(QPalette::Highlight), palette.color(QPalette::HighlightedText)) >= 4.5;
}

/// The desktop's own, which is gone from QGuiApplication::palette() once there is ours.
void readDesktopPalette(QApplication& application)
{
    application.setPalette(QPalette());
    desktopPalette = QGuiApplication::palette();
}

QPalette palette()
{
    using Theme::color;
    using Theme::Role;
    QPalette palette;
    palette.setColor(QPalette::Window, color(Role::Window));
    palette.setColor(QPalette::WindowText, color(Role::Text));
    palette.setColor(QPalette::Base, color(Role::Surface));
    palette.setColor(QPalette::AlternateBase, color(Role::Sunken));
    palette.setColor(QPalette::Text, color(Role::Text));
    palette.setColor(QPalette::PlaceholderText, color(Role::Muted));
    palette.setColor(QPalette::Button, color(Role::Surface));
    palette.setColor(QPalette::ButtonText, color(Role::Text));
    palette.setColor(QPalette::ToolTipBase, color(Role::Surface));
    palette.setColor(QPalette::ToolTipText, color(Role::Text));
    palette.setColor(QPalette::Highlight, color(Role::Accent));
    palette.setColor(QPalette::HighlightedText, color(Role::AccentInk));
    palette.setColor(QPalette::Link, color(Role::Accent));
    palette.setColor(QPalette::Mid, color(Role::Line));
    palette.setColor(QPalette::Midlight, color(Role::Line));
    palette.setColor(QPalette::Light, color(Role::Surface));
    palette.setColor(QPalette::Dark, color(Role::Muted));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Role::Muted));
    return palette;
}

QString styleSheet()
{
    using Theme::Role;
    const auto name = [](Role role) { return Theme::color(role).name(); };
    // Only parts that we named; standard controls stay the style's own.
    QString sheet = u"*[part=\"card\"] { background: %surface; border: 1px solid %line; border-radius: 8px; }"
                    u"*[part=\"details\"] { background: %sunken; border: none; border-top: 1px solid %line;"
                    u" border-bottom-left-radius: 7px; border-bottom-right-radius: 7px; }"
                    u"*[part=\"side\"] { background: %sunken; border: none; }"
                    u"*[part=\"line\"] { background: %line; border: none; }"
                    u"*[part=\"title\"] { font-size: 20px; font-weight: 600; }"
                    u"*[part=\"strong\"] { font-weight: 600; }"
                    u"*[part=\"muted\"] { color: %muted; }"
                    u"*[part=\"small\"] { color: %muted; font-size: 12px; }"
                    u"*[part=\"point\"] { font-size: 12px; }"
                    u"*[part=\"fault\"] { color: %bad; font-size: 12px; }"
                    u"*[part=\"badge\"] { background: %warnSoft; color: %warn; border-radius: 4px;"
                    u" padding: 4px 8px; font-size: 12px; }"
                    u"*[part=\"banner-bad\"] { background: %badSoft; border: none; border-radius: 8px; }"
                    u"*[part=\"banner-bad\"] QLabel { color: %bad; }"
                    u"*[part=\"banner-warn\"] { background: %warnSoft; border: none; border-radius: 8px; }"
                    u"*[part=\"banner-warn\"] QLabel { color: %warn; }"
                    u"*[part=\"banner-good\"] { background: %goodSoft; border: none; border-radius: 8px; }"
                    u"*[part=\"banner-good\"] QLabel { color: %good; }"
                    u"QPushButton[part=\"primary\"], QPushButton[part=\"plain\"] { border-radius: 6px;"
                    u" padding: 7px 14px; font-weight: 600; border: 1px solid %line; background: %surface;"
                    u" color: %text; outline: none; }"
                    u"QPushButton[part=\"primary\"] { background: %accent; border-color: %accent; color: %accentInk; }"
                    u"QPushButton[part=\"primary\"]:disabled, QPushButton[part=\"plain\"]:disabled {"
                    u" background: %sunken; border-color: %line; color: %muted; }"
                    u"QPushButton[part=\"primary\"]:focus { border: 2px solid %text; padding: 6px 13px; }"
                    u"QPushButton[part=\"plain\"]:focus { border: 2px solid %accent; padding: 6px 13px; }"
                    u"QPushButton[part=\"plain\"]:hover { background: %accentSoft; }"
                    u"QPushButton[part=\"danger\"] { border-radius: 6px; padding: 7px 14px; font-weight: 600;"
                    u" border: 1px solid %bad; background: %bad; color: %surface; outline: none; }"
                    u"QPushButton[part=\"danger\"]:focus { border: 2px solid %text; padding: 6px 13px; }"
                    u"QPushButton[part=\"link\"] { border: 2px solid transparent; border-radius: 4px; padding: 0 2px;"
                    u" background: transparent; color: %muted; font-size: 12px; text-decoration: underline;"
                    u" outline: none; }"
                    u"QPushButton[part=\"link\"]:hover { color: %text; }"
                    u"QPushButton[part=\"link\"]:focus { border-color: %accent; }"
                    u"QPushButton[part|=\"nav\"] { border: 2px solid transparent; border-radius: 6px; padding: 6px 10px;"
                    u" text-align: left; color: %muted; background: transparent; outline: none; }"
                    u"QPushButton[part=\"nav\"]:hover { color: %text; }"
                    u"QPushButton[part=\"nav-current\"] { background: %accentSoft; color: %text; font-weight: 600; }"
                    u"QPushButton[part|=\"nav\"]:focus { border-color: %accent; }"
                    u"QRadioButton[part=\"choice\"] { spacing: 8px; outline: none; }"
                    u"QRadioButton[part=\"choice\"]:disabled { color: %muted; }"
                    u"QRadioButton[part=\"choice\"]::indicator { width: 14px; height: 14px; border-radius: 8px;"
                    u" border: 1px solid %muted; background: %surface; }"
                    u"QRadioButton[part=\"choice\"]::indicator:focus { border-color: %accent; }"
                    u"QRadioButton[part=\"choice\"]::indicator:checked { width: 6px; height: 6px;"
                    u" border: 5px solid %accent; background: %accentInk; }"
                    u"QRadioButton[part=\"choice\"]:focus { text-decoration: underline; }"
                    u"QCheckBox { spacing: 8px; }"
                    u"QCheckBox::indicator { width: 14px; height: 14px; border-radius: 3px;"
                    u" border: 1px solid %muted; background: %surface; }"
                    u"QCheckBox::indicator:checked { image: url(:/icons/tick.svg); }"
                    u"QCheckBox::indicator:focus { width: 12px; height: 12px; border: 2px solid %accent; }"
                    u"QCheckBox:disabled { color: %muted; }"
                    u"QLineEdit { border: 1px solid %line; border-radius: 6px; padding: 7px 8px; background: %surface; }"
                    u"QLineEdit:focus { border: 2px solid %accent; padding: 6px 7px; }"
                    u"QComboBox { border: 1px solid %line; border-radius: 6px; padding: 7px 8px; background: %surface;"
                    u" combobox-popup: 0; }"
                    u"QComboBox:focus { border: 2px solid %accent; padding: 6px 7px; }"
                    u"QComboBox:disabled { background: %sunken; color: %muted; }"
                    u"QComboBox::drop-down { border: none; width: 28px; }"
                    u"QComboBox::down-arrow { image: url(:/icons/down.svg); width: 12px; height: 12px; }"
                    u"QComboBox QAbstractItemView { border: 1px solid %line; background: %surface; outline: none; }"
                    u"QComboBox QAbstractItemView::item { padding: 4px 8px; border: none; background: %surface; }"
                    u"QComboBox QAbstractItemView::item:selected { background: %accentSoft; color: %text; }"
                    u"QListView[part=\"topics\"] { border: none; background: transparent; outline: none; }"
                    u"QListView[part=\"topics\"]::item { border: 2px solid transparent; border-radius: 6px;"
                    u" padding: 5px 8px; color: %muted; }"
                    u"QListView[part=\"topics\"]::item:hover { color: %text; }"
                    u"QListView[part=\"topics\"]::item:selected { background: %accentSoft; color: %text; }"
                    u"QListView[part=\"topics\"]::item:focus { border-color: %accent; }"
                    u"QTextBrowser[part=\"article\"] { border: 2px solid transparent; border-radius: 7px;"
                    u" background: transparent; }"
                    u"QTextBrowser[part=\"article\"]:focus { border-color: %accent; }"
                    u"QPlainTextEdit { border: 1px solid %line; border-radius: 6px; background: %surface; }"
                    u"QPlainTextEdit:focus { border-color: %accent; }"
                    u"QMenu { background: %surface; border: 1px solid %line; padding: 4px; }"
                    u"QMenu::item { color: %text; border-radius: 4px; padding: 6px 24px 6px 16px; }"
                    u"QMenu::item:selected { background: %accentSoft; color: %text; }"
                    u"QMenu::item:disabled { color: %muted; }"
                    u"QMenu::separator { background: %line; height: 1px; margin: 4px 0; }"
                    u"QTableView[part=\"rows\"] { border: none; background: transparent; }"
                    u"QTableView[part=\"rows\"] QHeaderView { background: transparent; }"
                    u"QTableView[part=\"rows\"] QHeaderView::section { background: transparent; color: %muted;"
                    u" border: none; border-bottom: 1px solid %line; padding: 10px 12px; font-size: 12px;"
                    u" font-weight: 600; }"_s;
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS) // those have their own
    sheet += u"QScrollBar { background: transparent; margin: 0; }"
             u"QScrollBar:vertical { width: 12px; }"
             u"QScrollBar:horizontal { height: 12px; }"
             u"QScrollBar::handle { background: %muted; border-radius: 3px; margin: 3px; }"
             u"QScrollBar::handle:vertical { min-height: 32px; }"
             u"QScrollBar::handle:horizontal { min-width: 32px; }"
             u"QScrollBar::handle:hover, QScrollBar::handle:pressed { background: %text; }"
             u"QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
             u"QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"_s;
#endif
    // Longer names first, so that no name is taken for the beginning of another.
    const std::pair<QLatin1StringView, Role> names[] = {
        {"%accentSoft"_L1, Role::AccentSoft}, {"%accentInk"_L1, Role::AccentInk}, {"%accent"_L1, Role::Accent},
        {"%surface"_L1, Role::Surface},       {"%sunken"_L1, Role::Sunken},       {"%line"_L1, Role::Line},
        {"%text"_L1, Role::Text},             {"%muted"_L1, Role::Muted},         {"%goodSoft"_L1, Role::GoodSoft},
        {"%good"_L1, Role::Good},             {"%warnSoft"_L1, Role::WarnSoft},   {"%warn"_L1, Role::Warn},
        {"%badSoft"_L1, Role::BadSoft},       {"%bad"_L1, Role::Bad},
    };
    if (contrastNow == Theme::Contrast::High) {
        // What is told apart by a shade elsewhere is told apart by a line.
        sheet += u"*[part|=\"banner\"], *[part=\"badge\"] { border: 1px solid %text; }"
                 u"QPushButton[part=\"nav-current\"] { border-color: %text; }"
                 u"QPushButton[part=\"primary\"]:disabled, QPushButton[part=\"plain\"]:disabled {"
                 u" border-style: dashed; }"_s;
    }
    for (const auto& [placeholder, role] : names)
        sheet.replace(placeholder, name(role));
    return sheet;
}

#if defined(QT_DBUS_LIB)
constexpr QLatin1StringView portalService{"org.freedesktop.portal.Desktop"};
constexpr QLatin1StringView portalPath{"/org/freedesktop/portal/desktop"};
constexpr QLatin1StringView settingsInterface{"org.freedesktop.portal.Settings"};
constexpr QLatin1StringView appearance{"org.freedesktop.appearance"};
constexpr QLatin1StringView colorSchemeKey{"color-scheme"};
constexpr QLatin1StringView contrastKey{"contrast"};

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html: of the colour scheme 1 is
// dark, 2 light, 0 no wish; of the contrast 1 is high, 0 no wish.
class DesktopWatch : public QObject
{
    Q_OBJECT

public:
    DesktopWatch(QObject* parent, std::function<void(const Theme::Desktop&)> changed)
        : QObject(parent), m_changed(std::move(changed))
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
            if (scheme == Qt::ColorScheme::Unknown)
                return;
            m_desktop.isDark = scheme == Qt::ColorScheme::Dark;
            m_changed(m_desktop);
        });
#endif
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        for (const QString key : {QString(contrastKey), QString(colorSchemeKey)}) {
            auto call = QDBusMessage::createMethodCall(portalService, portalPath, settingsInterface, u"Read"_s);
            call.setArguments({QString(appearance), key});
            auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
            connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
                listen();
                const QDBusPendingReply<QDBusVariant> reply = *watcher;
                if (!reply.isError())
                    take(key, reply.value().variant());
                watcher->deleteLater();
            });
        }
    }

private Q_SLOTS:
    void onSettingChanged(const QString& space, const QString& key, const QDBusVariant& value)
    {
        if (space == appearance)
            take(key, value.variant());
    }

private:
    /// Not before the first answer: on a connection that was opened just before, Qt 6.4.2 refuses it every other time.
    void listen()
    {
        if (std::exchange(m_isListening, true))
            return;
        if (!QDBusConnection::sessionBus().connect(portalService, portalPath, settingsInterface, u"SettingChanged"_s, this,
                                                   SLOT(onSettingChanged(QString, QString, QDBusVariant))))
            qWarning("the desktop's colour scheme is not followed");
    }

    void take(const QString& key, const QVariant& value)
    {
        // Read wraps its answer in one variant more than the signal does.
        const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
        const uint wish = inner.toUInt();
        if (key == contrastKey)
            m_desktop.contrast = wish == 1 ? Theme::Contrast::High : Theme::Contrast::Normal;
        else if (key == colorSchemeKey && (wish == 1 || wish == 2))
            m_desktop.isDark = wish == 1;
        else
            return;
        m_changed(m_desktop);
    }

    std::function<void(const Theme::Desktop&)> m_changed;
    Theme::Desktop m_desktop = Theme::desktop();
    bool m_isListening = false;
};
#endif

} // namespace

void Theme::apply(QApplication& application, bool isDark, Contrast contrast)
{
    dark = isDark;
    contrastNow = contrast;
    if (contrast == Contrast::High)
        readDesktopPalette(application);
    application.setPalette(palette());
    QFont font = application.font();
    font.setPixelSize(14);
    application.setFont(font);
    application.setStyleSheet(styleSheet());
}

Qt::Alignment Theme::leading()
{
    return QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
}

bool Theme::isDark()
{
    return dark;
}

Theme::Contrast Theme::contrast()
{
    return contrastNow;
}

QColor Theme::color(Role role)
{
    if (contrastNow == Contrast::High)
        return strongColor(role, dark, desktopPalette);
    const Colours& pair = colours[std::size_t(role)];
    return QColor(QLatin1StringView(dark ? pair.dark : pair.light));
}

QColor Theme::strongColor(Role role, bool isDark, const QPalette& desktop)
{
    if (!isStrong(desktop) || isDarkPalette(desktop) != isDark) {
        const Colours& pair = strongColours[std::size_t(role)];
        return QColor(QLatin1StringView(isDark ? pair.dark : pair.light));
    }
    const QColor window = desktop.color(QPalette::Window);
    const QColor highlight = desktop.color(QPalette::Highlight);
    switch (role) {
    case Role::Window:
    case Role::Sunken:
    case Role::GoodSoft:
    case Role::WarnSoft:
    case Role::BadSoft:
        return window;
    case Role::Surface:
        return desktop.color(QPalette::Base);
    case Role::Line:
    case Role::Text:
    case Role::Muted:
    case Role::Good:
    case Role::Warn:
    case Role::Bad:
        return desktop.color(QPalette::WindowText);
    case Role::Accent:
        return highlight;
    case Role::AccentInk:
        return desktop.color(QPalette::HighlightedText);
    case Role::AccentSoft: // a trace of it: what is written there is in the colour of text
        return QColor((4 * window.red() + highlight.red()) / 5, (4 * window.green() + highlight.green()) / 5,
                      (4 * window.blue() + highlight.blue()) / 5);
    }
    Q_UNREACHABLE();
    return {};
}

QColor Theme::accentFor(const QString& text)
{
    // Dark enough for white letters in both schemes.
    static constexpr std::array<QRgb, 6> wheel{0xffbd5419, 0xff1a7f4b, 0xff7a3fb0, 0xff0e7c86, 0xffa8324a, 0xff4b5bd1};
    return QColor(wheel[qHash(text, 0) % wheel.size()]);
}

Theme::Desktop Theme::desktop()
{
    Desktop desktop;
    // Ours is no wish of the desktop's.
    static const bool wasDarkAtFirst = isDarkPalette(QGuiApplication::palette());
    desktop.isDark = wasDarkAtFirst;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        desktop.isDark = scheme == Qt::ColorScheme::Dark;
#endif
#if defined(Q_OS_WIN)
    HIGHCONTRASTW wish{sizeof(HIGHCONTRASTW), 0, nullptr};
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(wish), &wish, 0) && (wish.dwFlags & HCF_HIGHCONTRASTON))
        desktop.contrast = Contrast::High;
#endif
    return desktop;
}

void Theme::watchDesktop(QObject* context, std::function<void(const Desktop&)> changed)
{
#if defined(QT_DBUS_LIB)
    new DesktopWatch(context, std::move(changed));
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, context,
                     [changed] { changed(desktop()); });
#else
    Q_UNUSED(context);
    Q_UNUSED(changed);
#endif
}

#if defined(QT_DBUS_LIB)
#include "theme.moc"
#endif
