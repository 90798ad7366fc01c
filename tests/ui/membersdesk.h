#pragma once
/// \file Settings → Members, used by keyboard alone: the real panel and dialogs on a real workspace.

#include "tests/ui/desk.h"
#include "tests/ui/keyboard.h"
#include "ui/members/memberspanel.h"

#include <QAbstractItemModelTester>
#include <QTableView>

inline const QString panelTitle = QStringLiteral("Members panel");
inline constexpr int bound = 30'000; // ms

/// What the tests of the panel have in common.
class MembersDesk : public QObject
{
protected:
    void sitDown() { m_desk = std::make_unique<Desk>(); }
    void standUp()
    {
        m_panel.reset();
        m_desk.reset();
    }
    void open(MembersPanel::PagesOf pagesOf = {});
    QStringList column(int column) const;
    QString cell(const QString& name, int column) const;
    bool select(const QString& name);
    QString selected() const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MembersPanel> m_panel;
    QTableView* m_table = nullptr;
};

inline void MembersDesk::open(MembersPanel::PagesOf pagesOf)
{
    if (!pagesOf)
        pagesOf = [](const MemberId&) { return Result<QStringList>(QStringList()); };
    m_panel =
        std::make_unique<MembersPanel>(m_desk->parts.workspace, m_desk->members, std::move(pagesOf), m_desk->workers);
    m_panel->setWindowTitle(panelTitle);
    m_panel->resize(900, 640);
    m_panel->show();
    m_panel->activateWindow();
    m_panel->setFocus();
    m_table = m_panel->findChild<QTableView*>();
    new QAbstractItemModelTester(m_table->model(), m_table);
    QVERIFY(Keyboard::awaitWindow(panelTitle));
    QTRY_VERIFY_WITH_TIMEOUT(m_table->model()->rowCount() > 0, bound);
}

inline QStringList MembersDesk::column(int column) const
{
    QStringList texts;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        texts.append(m_table->model()->index(row, column).data().toString());
    return texts;
}

inline QString MembersDesk::cell(const QString& name, int wanted) const
{
    return column(wanted).value(column(0).indexOf(name));
}

/// Tab to the table and the arrow keys to the name.
inline bool MembersDesk::select(const QString& name)
{
    if (!Keyboard::tabTo(QStringLiteral("Members")))
        return false;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        Keyboard::press(Qt::Key_Up);
    for (int row = 0; row < m_table->model()->rowCount() && selected() != name; ++row)
        Keyboard::press(Qt::Key_Down);
    return selected() == name;
}

inline QString MembersDesk::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data().toString();
}
