#include "ui/members/memberstable.h"

#include "ui/members/membersmodel.h"
#include "ui/shared/rolename.h"
#include "ui/shared/theme.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

MembersTable::MembersTable(QWidget* parent) : RowsTable(parent)
{
    setItemDelegate(new MemberDelegate(this));
    retranslate();
}

void MembersTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(MembersModel::NameColumn, QHeaderView::Stretch);
    for (const int column : {MembersModel::RoleColumn, MembersModel::StatusColumn, MembersModel::SignedInColumn})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
}

void MembersTable::retranslate()
{
    setAccessibleName(tr("Members"));
    fitColumns();
}

void MembersTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void MembersTable::fitColumns()
{
    if (!model())
        return;
    // As wide as their longest words need; what is left is the name's, and never too little to tell people apart.
    const QFontMetrics metrics(font());
    const auto widest = [&](const QStringList& words) {
        int width = 0;
        for (const QString& word : words)
            width = std::max(width, metrics.horizontalAdvance(word));
        return width;
    };
    constexpr int leastName = 180;
    const int role = std::max(headingWidth(MembersModel::RoleColumn),
                              widest({roleName(Role::Owner), roleName(Role::Admin), roleName(Role::Manager),
                                      roleName(Role::Viewer)}) +
                                  33); // a width that was rounded down would cut its last letters off
    const int signedIn = std::max(headingWidth(MembersModel::SignedInColumn), widest({u"00 Wwww 0000"_s}) + 16);
    const int status = std::max(headingWidth(MembersModel::StatusColumn),
                                widest({MembersModel::statusText(MembersModel::Active),
                                        MembersModel::statusText(MembersModel::Disabled),
                                        MembersModel::statusText(MembersModel::PasswordDue)}) +
                                    44);
    setColumnWidth(MembersModel::RoleColumn, role);
    setColumnWidth(MembersModel::SignedInColumn, signedIn);
    setColumnWidth(MembersModel::StatusColumn,
                   std::clamp(viewport()->width() - role - signedIn - leastName, status / 2, status));
}

void MemberDelegate::paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                               const QModelIndex& index) const
{
    using Theme::color;
    using Theme::Role;
    const QString text = index.data().toString();
    const QString second = index.data(MembersModel::SecondLineRole).toString();
    switch (index.column()) {
    case MembersModel::NameColumn:
        drawNamed(painter, option, area, text, second);
        break;
    case MembersModel::RoleColumn:
        drawLine(painter, option, area, sized(option.font, 14), color(Role::Text), text);
        break;
    case MembersModel::StatusColumn:
        switch (MembersModel::Status(index.data(MembersModel::StatusRole).toInt())) {
        case MembersModel::Active:
            drawPill(painter, option, area, text, color(Role::Good), color(Role::GoodSoft));
            break;
        case MembersModel::Disabled:
            drawPill(painter, option, area, text, color(Role::Bad), color(Role::BadSoft));
            break;
        case MembersModel::PasswordDue:
            drawPill(painter, option, area, text, color(Role::Warn), color(Role::WarnSoft));
            break;
        }
        break;
    case MembersModel::SignedInColumn:
        drawTwoLines(painter, option, area, sized(option.font, 12), text, second);
        break;
    }
}
