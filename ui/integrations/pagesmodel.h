#pragma once
/// \file The connected Pages as rows; filled with what work has read.

#include "app/integrations/page.h"
#include "ui/shared/rowsmodel.h"

class PagesModel : public RowsModel<Page>
{
    Q_OBJECT

public:
    enum Column { PageColumn, PermissionsColumn, ConnectedColumn, StatusColumn, ActionColumn, ColumnCount };
    enum DataRole {
        SecondLineRole = Qt::UserRole, ///< the small line under the first
        ChipsRole,                     ///< QStringList
        StateRole,                     ///< PageState, of the status
    };

    /// \param self the member at the window, who is called "you"
    void setPages(std::vector<Page> pages, const MemberId& self);
    /// How a time stands in the table: day and minute.
    static QString timeText(const QDateTime& time);
    const Page& page(int row) const { return rows()[std::size_t(row)]; }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString idOf(const Page& page) const override { return page.id.value; }

private:
    QString text(const Page& page, int column) const;
    QString secondLine(const Page& page, int column) const;
    static QStringList permissionsOf(const Page& page);

    MemberId m_self;
};
