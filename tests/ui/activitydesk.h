#pragma once
/// \file The Activity panel before Maya Lind at her office's window.

#include "tests/support/office.h"
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

struct ActivityDesk : Office
{
    bool signInAs(const QString& name) { return parts.workspace.signOut() && signIn(name); }

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
