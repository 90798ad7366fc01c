/// \file What is said of every state, and whether it can be read in light and dark.

#include "ui/integrations/pagestates.h"

#include <QApplication>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double leastContrast = 4.5; // WCAG 2.2, 1.4.3

constexpr PageState states[] = {
    PageState::Active,       PageState::ExpiresSoon,       PageState::Unavailable, PageState::SlowedDown,
    PageState::Limited,      PageState::ConfirmAtFacebook, PageState::Blocked,     PageState::PermissionMissing,
    PageState::RoleLost,     PageState::Removed,           PageState::ReconnectNeeded,
};

/// WCAG's relative luminance.
double luminance(const QColor& color)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(Theme::Role a, Theme::Role b)
{
    const auto [dark, light] = std::minmax({luminance(Theme::color(a)), luminance(Theme::color(b))});
    return (light + 0.05) / (dark + 0.05);
}

Page page(PageState state)
{
    Page page;
    page.id = {u"101928374650001"_s};
    page.name = u"Sunrise Bakery"_s;
    page.connectedByName = u"Maya"_s;
    page.state = state;
    page.nextCheckAt = QDateTime({2026, 11, 25}, {16, 20}, Qt::UTC);
    page.expiresAt = QDateTime({2026, 11, 27}, {9, 30}, Qt::UTC);
    return page;
}

std::vector<PageStates::Shown> everything()
{
    std::vector<PageStates::Shown> all;
    for (const PageState state : states)
        all.push_back(PageStates::shown(page(state), PageStates::Key::Usable, false));
    all.push_back(PageStates::shown(page(PageState::Active), PageStates::Key::Locked, false));
    all.push_back(PageStates::shown(page(PageState::Active), PageStates::Key::Unavailable, false));
    all.push_back(PageStates::shown(page(PageState::Active), PageStates::Key::Usable, true));
    return all;
}

} // namespace

class PageStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void saysWhatHappenedAndWhatToDo()
    {
        QSet<QString> names;
        for (const PageStates::Shown& shown : everything()) {
            names.insert(shown.name);
            QVERIFY2(PageStates::names().contains(shown.name), qPrintable(shown.name));
            QVERIFY2(shown.reason.endsWith(u'.'), qPrintable(shown.name));
            const bool isWell = shown.name == u"Active"_s || shown.name == u"Checking…"_s;
            QCOMPARE(shown.remedy.isEmpty(), isWell);
            QCOMPARE(shown.action == PageStates::Action::None, isWell);
            QVERIFY(isWell || shown.remedy.endsWith(u'.'));
        }
        QCOMPARE(names.size(), 14);
        QCOMPARE(PageStates::names().size(), 14);
    }

    void namesWhatIsKnown()
    {
        using PageStates::Key;
        QVERIFY(PageStates::shown(page(PageState::ExpiresSoon), Key::Usable, false).reason.contains(u"27 Nov 2026, 09:30"_s));
        QVERIFY(PageStates::shown(page(PageState::Unavailable), Key::Usable, false).remedy.contains(u"25 Nov 2026, 16:20"_s));
        QVERIFY(PageStates::shown(page(PageState::SlowedDown), Key::Usable, false).remedy.contains(u"25 Nov 2026, 16:20"_s));
        Page limited = page(PageState::Limited);
        const QString lost = PageStates::shown(limited, Key::Usable, false).reason;
        limited.hasToken = false;
        QVERIFY(PageStates::shown(limited, Key::Usable, false).reason != lost);
        Page missing = page(PageState::PermissionMissing);
        missing.reason = u"pages_read_engagement pages_show_list"_s;
        QCOMPARE(PageStates::shown(missing, Key::Usable, false).reason,
                 u"These permissions are missing at Facebook: Read (pages_read_engagement) and pages_show_list."_s);
        Page blocked = page(PageState::Blocked);
        blocked.reason = u"It looks like you were misusing this feature."_s;
        QVERIFY(PageStates::shown(blocked, Key::Usable, false).reason.endsWith(blocked.reason));
    }

    void canBeRead_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void canBeRead()
    {
        QFETCH(const bool, isDark);
        Theme::apply(*qApp, isDark);
        using Theme::Role;
        std::vector<std::pair<Role, Role>> pairs;
        for (const PageStates::Shown& shown : everything())
            pairs.emplace_back(shown.ink, shown.fill);
        for (const Role behind : {Role::Surface, Role::AccentSoft}) { // of a row, and of one that is selected
            for (const Role ink : {Role::Text, Role::Muted, Role::Accent, Role::Bad})
                pairs.emplace_back(ink, behind);
        }
        for (const auto& [ink, behind] : pairs) {
            const double has = contrast(ink, behind);
            QVERIFY2(has >= leastContrast, qPrintable(u"%1 on %2: %3"_s.arg(int(ink)).arg(int(behind)).arg(has)));
        }
    }
};

QTEST_MAIN(PageStatesTest)

#include "tst_pagestates.moc"
