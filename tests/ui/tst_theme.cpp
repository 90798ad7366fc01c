/// \file Light and dark as the desktop asks for them, through a portal of the test's own on the session bus
/// (packaging/headless.sh), and what must be seen in both.

#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QFrame>
#include <QRegularExpression>
#include <QSet>
#include <QStyleOptionButton>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int bound = 20'000; // ms
constexpr double readable = 4.5; // https://www.w3.org/TR/WCAG21/#contrast-minimum

// https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
double contrast(const QColor& one, const QColor& other)
{
    const auto luminance = [](const QColor& color) {
        const auto linear = [](float part) { return part <= 0.03928F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto [less, more] = std::minmax({luminance(one), luminance(other)});
    return (more + 0.05) / (less + 0.05);
}

} // namespace

/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    static constexpr uint noWish = 0;
    static constexpr uint dark = 1;
    static constexpr uint light = 2;

    Portal() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s))
    {
        m_isThere = m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                                         QDBusConnection::ExportScriptableSlots |
                                             QDBusConnection::ExportScriptableSignals) &&
                    m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }

    bool isThere() const { return m_isThere; }
    bool wasAsked() const { return m_wasAsked; }
    void setContrast(uint wish)
    {
        m_contrast = wish;
        Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(wish));
    }
    void set(uint scheme)
    {
        m_scheme = scheme;
        Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(scheme));
    }

public Q_SLOTS:
    // Wraps its answer in one variant more than the signal does, as the portal does.
    Q_SCRIPTABLE QDBusVariant Read(const QString&, const QString& key)
    {
        m_wasAsked = true;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(key == "contrast"_L1 ? m_contrast : m_scheme)));
    }

Q_SIGNALS:
    Q_SCRIPTABLE void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    QDBusConnection m_bus;
    bool m_isThere = false;
    bool m_wasAsked = false;
    uint m_scheme = noWish;
    uint m_contrast = noWish;
};

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // First: only the first use of the bus opens it.
    void followsADesktopThatChangesItsMind()
    {
        Portal portal;
        QVERIFY(portal.isThere());
        QObject context;
        std::optional<bool> isDark;
        Theme::watchDesktop(&context, [&isDark](const Theme::Desktop& desktop) { isDark = desktop.isDark; });
        QTRY_VERIFY_WITH_TIMEOUT(portal.wasAsked(), bound);
        for (const uint scheme : {Portal::dark, Portal::light, Portal::dark}) {
            // What comes while the answer is on its way is lost with no harm, so it is said until it is heard.
            QVERIFY(QTest::qWaitFor(
                [&] {
                    portal.set(scheme);
                    return isDark == (scheme == Portal::dark);
                },
                bound));
        }
    }

    void takesWhatTheDesktopWantsAtTheStart()
    {
        Portal portal;
        QVERIFY(portal.isThere());
        portal.set(Portal::dark);
        QObject context;
        std::optional<bool> isDark;
        Theme::watchDesktop(&context, [&isDark](const Theme::Desktop& desktop) { isDark = desktop.isDark; });
        QTRY_COMPARE_WITH_TIMEOUT(isDark, std::optional(true), bound);
    }

    void followsADesktopThatWantsHighContrast()
    {
        Portal portal;
        QVERIFY(portal.isThere());
        portal.setContrast(1);
        QObject context;
        std::optional<Theme::Desktop> wanted;
        Theme::watchDesktop(&context, [&wanted](const Theme::Desktop& desktop) { wanted = desktop; });
        QTRY_VERIFY_WITH_TIMEOUT(wanted && wanted->contrast == Theme::Contrast::High, bound);
        portal.setContrast(0);
        QTRY_VERIFY_WITH_TIMEOUT(wanted->contrast == Theme::Contrast::Normal, bound);
    }

    void wordsStandOutInHighContrast_data()
    {
        QTest::addColumn<QPalette>("desktop");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isOwn");
        // As Windows' "Aquatic" and "Desert" have them.
        const auto palette = [](QRgb window, QRgb text, QRgb highlight, QRgb inHighlight) {
            QPalette made(QColor{text}, QColor{window}, QColor{window}, QColor{window}, QColor{window}, QColor{text}, QColor{text},
                          QColor{window}, QColor{window});
            made.setColor(QPalette::Highlight, QColor{highlight});
            made.setColor(QPalette::HighlightedText, QColor{inHighlight});
            return made;
        };
        const QPalette aquatic = palette(0xff202020, 0xffffffff, 0xff8ee3f0, 0xff263b50);
        const QPalette desert = palette(0xfffffaef, 0xff3d3d3d, 0xff903909, 0xfffff5e3);
        QTest::newRow("dark palette") << aquatic << true << true;
        QTest::newRow("light palette") << desert << false << true;
        QTest::newRow("light, on a dark desktop") << aquatic << false << false;
        QTest::newRow("dark, on a light desktop") << desert << true << false;
        // As Fusion's own: what is chosen does not stand out.
        QTest::newRow("weak palette") << palette(0xffefefef, 0xff000000, 0xff308cc6, 0xffffffff) << false << false;
    }

    void wordsStandOutInHighContrast()
    {
        using Theme::Role;
        QFETCH(const QPalette, desktop);
        QFETCH(const bool, isDark);
        QFETCH(const bool, isOwn);
        const auto color = [&](Role role) { return Theme::strongColor(role, isDark, desktop); };
        QCOMPARE(color(Role::Window) == desktop.color(QPalette::Window), isOwn);
        for (const Role ground : {Role::Window, Role::Surface, Role::Sunken}) {
            for (const Role ink : {Role::Text, Role::Muted, Role::Line, Role::Good, Role::Warn, Role::Bad, Role::Accent})
                QVERIFY2(contrast(color(ink), color(ground)) >= 4.5, qPrintable(u"%1 on %2"_s.arg(int(ink)).arg(int(ground))));
        }
        const std::pair<Role, Role> pairs[] = {{Role::AccentInk, Role::Accent}, {Role::Text, Role::AccentSoft},
                                               {Role::Good, Role::GoodSoft},    {Role::Warn, Role::WarnSoft},
                                               {Role::Bad, Role::BadSoft},      {Role::Surface, Role::Bad}};
        for (const auto& [ink, ground] : pairs)
            QVERIFY2(contrast(color(ink), color(ground)) >= 4.5, qPrintable(u"%1 on %2"_s.arg(int(ink)).arg(int(ground))));
        QCOMPARE(color(Role::Window).lightness() < color(Role::Text).lightness(), isDark);
    }

    void partsHaveVisibleBordersInHighContrast()
    {
        Theme::apply(*qApp, true, Theme::Contrast::High);
        QFrame banner;
        banner.setProperty("part", u"banner-warn"_s);
        banner.resize(100, 40);
        const QColor edge = banner.grab().toImage().pixelColor(50, 0);
        QVERIFY(contrast(edge, Theme::color(Theme::Role::WarnSoft)) >= 4.5);
        Theme::apply(*qApp, false);
        QCOMPARE(banner.grab().toImage().pixelColor(50, 0), Theme::color(Theme::Role::WarnSoft));
    }

    void everyTextIsReadable_data()
    {
        using Theme::Role;
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<Role>("ink");
        QTest::addColumn<Role>("ground");
        // What is drawn on what. Disabled controls need no contrast (1.4.3, "Incidental"), and yet are muted on one of these.
        const std::vector<std::pair<std::vector<Role>, std::vector<Role>>> drawn{
            // Labels, fields, choices and tables; the selected row, the current place and the button below the pointer.
            {{Role::Text, Role::Muted}, {Role::Window, Role::Surface, Role::Sunken, Role::AccentSoft}},
            // Faults in forms, and what can be pressed in a row, selected or not.
            {{Role::Bad}, {Role::Window, Role::Surface, Role::AccentSoft}},
            {{Role::Accent}, {Role::Window, Role::Surface, Role::AccentSoft}},
            // The primary button and selected text; the button that destroys.
            {{Role::AccentInk}, {Role::Accent}},
            {{Role::Surface}, {Role::Bad}},
            // Pills, banners and badges.
            {{Role::Good}, {Role::GoodSoft, Role::Surface}},
            {{Role::Warn}, {Role::WarnSoft, Role::Surface}},
            {{Role::Bad}, {Role::BadSoft}},
            {{Role::Text}, {Role::WarnSoft}}, // the login window's notice
            {{Role::Muted}, {Role::GoodSoft, Role::WarnSoft, Role::BadSoft}}, // links in banners
        };
        for (const bool isDark : {false, true}) {
            for (const auto& [inks, grounds] : drawn) {
                for (const Role ink : inks) {
                    for (const Role ground : grounds)
                        QTest::addRow("%d on %d, %s", int(ink), int(ground), isDark ? "dark" : "light")
                            << isDark << ink << ground;
                }
            }
        }
    }

    void everyTextIsReadable()
    {
        QFETCH(const bool, isDark);
        QFETCH(const Theme::Role, ink);
        QFETCH(const Theme::Role, ground);
        Theme::apply(*qApp, isDark);
        const double ratio = contrast(Theme::color(ink), Theme::color(ground));
        QVERIFY2(ratio >= readable, qPrintable(QString::number(ratio)));
    }

    void everyRuleOfTheStyleSheetIsReadable_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    /// A part that was added later, with a colour and a ground of its own.
    void everyRuleOfTheStyleSheetIsReadable()
    {
        QFETCH(const bool, isDark);
        Theme::apply(*qApp, isDark);
        static const QRegularExpression rule(u"([^{}]+)\\{([^{}]*)\\}"_s);
        static const QRegularExpression ink(u"(?:^|[; ])color: (#[0-9a-f]{6});"_s);
        static const QRegularExpression ground(u"(?:^|[; ])background: (#[0-9a-f]{6});"_s);
        int found = 0;
        for (const QRegularExpressionMatch& match : rule.globalMatch(qApp->styleSheet())) {
            const auto inkMatch = ink.match(match.captured(2));
            const auto groundMatch = ground.match(match.captured(2));
            if (!inkMatch.hasMatch() || !groundMatch.hasMatch())
                continue;
            ++found;
            const double ratio = contrast(QColor(inkMatch.captured(1)), QColor(groundMatch.captured(1)));
            QVERIFY2(ratio >= readable, qPrintable(u"%1: %2"_s.arg(match.captured(1)).arg(ratio)));
        }
        QVERIFY(found > 4);
    }

    void everyAvatarsLetterIsReadable()
    {
        QSet<QRgb> seen;
        for (int i = 0; i < 1'000; ++i) {
            const QColor ground = Theme::accentFor(QString::number(i));
            seen.insert(ground.rgb());
            const double ratio = contrast(Qt::white, ground);
            QVERIFY2(ratio >= readable, qPrintable(u"%1: %2"_s.arg(ground.name()).arg(ratio)));
        }
        QVERIFY(seen.size() > 1);
    }

    void aCheckBoxStandsOutFromItsCard_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void aCheckBoxStandsOutFromItsCard()
    {
        QFETCH(const bool, isDark);
        Theme::apply(*qApp, isDark);
        QWidget card;
        QPalette palette = card.palette();
        palette.setColor(QPalette::Window, Theme::color(Theme::Role::Surface));
        card.setPalette(palette);
        QCheckBox box(u"Stay"_s, &card);
        box.ensurePolished();
        box.resize(box.sizeHint());
        card.resize(box.size());
        QStyleOptionButton option;
        option.initFrom(&box);
        const QRect mark = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
        const auto seen = [&] { return card.grab().toImage(); };
        const auto isClear = [](const QColor& one, const QColor& other) {
            return contrast(one, other) >= 3; // https://www.w3.org/TR/WCAG21/#non-text-contrast
        };
        const QColor around = Theme::color(Theme::Role::Surface);
        QVERIFY(isClear(seen().pixelColor(mark.left(), mark.center().y()), around));

        // Somewhere in the middle of a mark that is ticked there is the tick.
        const auto hasTick = [&] {
            const QImage image = seen();
            const QRect inside = mark.adjusted(2, 2, -2, -2);
            for (int y = inside.top(); y <= inside.bottom(); ++y) {
                for (int x = inside.left(); x <= inside.right(); ++x) {
                    if (isClear(image.pixelColor(x, y), around))
                        return true;
                }
            }
            return false;
        };
        QVERIFY(!hasTick());
        box.setChecked(true);
        QVERIFY(hasTick());
    }
};

QTEST_MAIN(ThemeTest)

#include "tst_theme.moc"
