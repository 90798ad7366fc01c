#pragma once
/// \file The rows of the Integrations panel and the quiet line above them, as tests of the window read and press them.

#include "tests/ui/stage.h"
#include "ui/integrations/checkbar.h"
#include "ui/integrations/pagesmodel.h"

#include <QTableView>
#include <QTest>

namespace rows {

inline QModelIndex cell(const Stage& stage, const QString& page, int column)
{
    const QTableView* view = stage.table();
    for (int row = 0; view && row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, PagesModel::PageColumn).data().toString() == page)
            return view->model()->index(row, column);
    }
    return {};
}

/// What the row says of the Page.
inline QString state(const Stage& stage, const QString& page)
{
    return cell(stage, page, PagesModel::StatusColumn).data().toString();
}

inline QString id(const Stage& stage, const QString& page)
{
    return stage.records().values(QStringLiteral("SELECT page_id FROM page WHERE name = '%1'").arg(page)).value(0);
}

/// Selects all rows and presses Check now.
inline bool checkAll(Stage& stage)
{
    stage.table()->selectAll();
    return stage.press(QStringLiteral("Check now"));
}

/// Enter on the row's state: its main action.
inline void pressState(const Stage& stage, const QString& page)
{
    QTableView* view = stage.table();
    view->setFocus();
    view->setCurrentIndex(cell(stage, page, PagesModel::StatusColumn));
    QTest::keyClick(view, Qt::Key_Return);
}

/// What the quiet line says; nothing while it is hidden.
inline QString line(const Stage& stage)
{
    const auto* bar = stage.program->window.findChild<CheckBar*>();
    return bar && bar->isVisible() ? bar->accessibleName() : QString();
}

} // namespace rows
