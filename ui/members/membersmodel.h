#pragma once
/// \file The members as rows; filled with what work has read.

#include "app/workspace/members.h"
#include "ui/shared/rowsmodel.h"

class MembersModel : public RowsModel<MemberRow>
{
    Q_OBJECT

public:
    enum Column { NameColumn, RoleColumn, StatusColumn, SignedInColumn, ColumnCount };
    enum DataRole {
        SecondLineRole = Qt::UserRole, ///< the small line under the first
        StatusRole,                    ///< int, a Status
    };
    enum Status { Active, Disabled, PasswordDue };

    /// \param self the member at the window, who is called "you"
    void setMembers(std::vector<MemberRow> members, const MemberId& self);
    const MemberRow& member(int row) const { return rows()[std::size_t(row)]; }
    /// −1 where there is no such member.
    int rowOf(const MemberId& member) const;

    static QString statusText(Status status);
    /// For whoever never signed in.
    static QString neverText();

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString idOf(const MemberRow& row) const override { return row.member.id.value; }

private:
    QString text(const MemberRow& row, int column) const;
    QString secondLine(const MemberRow& row, int column) const;

    MemberId m_self;
};
