#pragma once
/// \file A data folder with a workspace, its owner Maya Lind at the window, and the Activity panel before her.

#include "tests/support/fakekeystore.h"
#include "tests/support/parts.h"

#include "app/base/work.h"
#include "app/workspace/activity.h"
#include "app/workspace/members.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypanel.h"
#include "ui/shared/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTranslator>

inline constexpr int bound = 30'000; // ms

/// What a screen reader calls it: by its label, where it has one.
inline QString nameOf(QWidget* widget)
{
    auto* accessible = QAccessible::queryAccessibleInterface(widget);
    if (!accessible)
        return {};
    for (const auto& [other, relation] : accessible->relations(QAccessible::Label)) {
        if (relation == QAccessible::Label)
            return other->text(QAccessible::Name);
    }
    return accessible->text(QAccessible::Name);
}

inline const QString deskPassword = QStringLiteral("harbour light 2026");

struct ActivityDesk
{
    ActivityDesk()
        : parts(folder.path(), *Meta::Address::standIn(QStringLiteral("http://127.0.0.1:9")), keys, {},
                {Clock::system().elapsed, [this] { return now; }})
    {
        const auto made = parts.workspace.create(
            {QStringLiteral("Sunrise Group"), QStringLiteral("Maya Lind"), Secret::ofTyped(deskPassword)});
        maya = made->session.member;
    }

    Member add(const QString& name, Role role)
    {
        return {*members.add({name, role, Secret::ofTyped(deskPassword)}), name, role};
    }
    bool signInAs(const QString& name)
    {
        return parts.workspace.signOut() &&
               parts.workspace.signIn({name, Secret::ofTyped(deskPassword), Secret::ofTyped(deskPassword), false});
    }

    Activity line(ActivityKind kind, const Member& member, const QString& detail = {}) const
    {
        Activity line = Activities::line(now, member, kind);
        line.detail = detail;
        return line;
    }
    void record(const Activity& line, const std::vector<ActivityPage>& pages = {})
    {
        const auto connection = parts.database.open();
        QVERIFY(Activities::record(*connection, parts.workspace.session()->workspace, line, pages));
    }
    void recordMany(int count)
    {
        const auto connection = parts.database.open();
        auto transaction = Transaction::begin(*connection);
        for (int i = 0; i < count; ++i)
            QVERIFY(Activities::record(*connection, parts.workspace.session()->workspace,
                                       line(ActivityKind::SignOut, maya, QStringLiteral("line %1").arg(i))));
        QVERIFY(transaction->commit());
    }

    /// The panel in a window of the size that the main window leaves it, its first rows read.
    void open()
    {
        panel = std::make_unique<ActivityPanel>(parts.workspace, activities, members, workers);
        panel->resize(908, 720);
        panel->show();
        QVERIFY(QTest::qWaitForWindowActive(panel.get()));
        panel->setFocus();
        settle();
        QVERIFY(rows() > 0);
    }
    /// Until nothing is being read and nothing is waiting to be.
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), bound);
    }
    bool isSettled() const
    {
        for (const QTimer* timer : panel->findChildren<QTimer*>()) {
            if (timer->isActive())
                return false;
        }
        return panel->findChildren<QFutureWatcherBase*>().isEmpty() && model()->findChildren<QFutureWatcherBase*>().isEmpty();
    }

    template <class Widget>
    Widget* named(const QString& name) const
    {
        for (Widget* widget : panel->findChildren<Widget*>()) {
            if (nameOf(widget) == name)
                return widget;
        }
        qWarning() << "nothing is called" << name;
        return nullptr;
    }
    QTableView* table() const { return named<QTableView>(QStringLiteral("Activity")); }
    ActivityModel* model() const { return panel->findChild<ActivityModel*>(); }
    int rows() const { return model()->rowCount(); }
    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model()->index(row, column).data(role).toString();
    }
    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < rows(); ++row)
            texts.append(cell(row, column));
        return texts;
    }
    QStringList details() const
    {
        QStringList texts;
        for (int row = 0; row < rows(); ++row)
            texts.append(model()->line(row).detail);
        texts.removeAll(QString());
        return texts;
    }
    /// Every label that is to be seen.
    QString words() const
    {
        QStringList texts;
        for (const QLabel* label : panel->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    void focus(QWidget* widget)
    {
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY(widget->hasFocus());
    }
    QDateTime now{{2026, 11, 24}, {14, 5, 6, 789}, Qt::UTC};
    QTemporaryDir folder;
    FakeKeyStore keys;
    Parts parts;
    Members members{parts.database, parts.workspace};
    Activities activities{parts.database, parts.workspace};
    Member maya;
    Workers workers;
    std::unique_ptr<ActivityPanel> panel;
};

/// English words, the United Kingdom's dates, and a clock nine hours ahead all year.
inline void setUpDesk(QTranslator& translator)
{
    qputenv("TZ", "Asia/Tokyo");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(translator.load(QStringLiteral(":/i18n/pagekeep_en.qm")));
    QCoreApplication::installTranslator(&translator);
    Theme::apply(*qApp, false);
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
}

inline const ActivityPage bakery{{QStringLiteral("101928374650001")}, QStringLiteral("Sunrise Bakery")};
inline const ActivityPage outdoor{{QStringLiteral("101928374650002")}, QStringLiteral("Northwind Outdoor")};
inline const ActivityPage cafe{{QStringLiteral("101928374650003")}, QStringLiteral("Harbor Light Café")};
