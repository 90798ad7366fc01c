#include "ui/members/membersmodel.h"

#include "ui/shared/datetext.h"
#include "ui/shared/rolename.h"
#include "ui/shared/widgets.h"

#include <algorithm>

namespace {

MembersModel::Status statusOf(const MemberRow& row)
{
    if (row.isDisabled)
        return MembersModel::Disabled;
    return row.isPasswordDue ? MembersModel::PasswordDue : MembersModel::Active;
}

} // namespace

void MembersModel::setMembers(std::vector<MemberRow> members, const MemberId& self)
{
    m_self = self;
    setRows(std::move(members));
}

int MembersModel::rowOf(const MemberId& member) const
{
    const auto row = std::ranges::find(rows(), member, [](const MemberRow& each) { return each.member.id; });
    return row == rows().end() ? -1 : int(row - rows().begin());
}

QString MembersModel::statusText(Status status)
{
    switch (status) {
    case Active:
        return tr("Active");
    case Disabled:
        return tr("Disabled");
    case PasswordDue:
        return tr("Must choose a new password");
    }
    Q_UNREACHABLE();
    return {};
}

QString MembersModel::neverText()
{
    return tr("Not yet");
}

int MembersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MembersModel::text(const MemberRow& row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.member.name;
    case RoleColumn:
        return roleName(row.member.role);
    case StatusColumn:
        return statusText(statusOf(row));
    case SignedInColumn:
        return row.signedInAt ? DateText::date(*row.signedInAt) : neverText();
    }
    return {};
}

QString MembersModel::secondLine(const MemberRow& row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.member.id == m_self ? tr("You") : QString();
    case SignedInColumn:
        return row.signedInAt ? DateText::time(*row.signedInAt) : QString();
    }
    return {};
}

QVariant MembersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MemberRow& row = member(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case SecondLineRole:
    case Qt::AccessibleDescriptionRole:
        return secondLine(row, index.column());
    case Qt::ToolTipRole:
        return Widgets::plainToolTip(text(row, index.column()));
    case StatusRole:
        return statusOf(row);
    }
    return {};
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case RoleColumn:
        return tr("Role");
    case StatusColumn:
        return tr("Status");
    case SignedInColumn:
        return tr("Last signed in");
    }
    return {};
}
