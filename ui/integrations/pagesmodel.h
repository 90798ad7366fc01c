#pragma once
/// \file The connected Pages as rows; filled with what work has read.

#include "app/integrations/page.h"

#include <QAbstractTableModel>

#include <vector>

class PagesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PageColumn, PermissionsColumn, ConnectedColumn, StatusColumn, ColumnCount };
    enum DataRole {
        SecondLineRole = Qt::UserRole, ///< the small line under the first
        ChipsRole,                     ///< QStringList
        IsGoodRole,                    ///< of the status
    };

    /// \param self the member at the window, who is called "you"
    void setPages(std::vector<Page> pages, const MemberId& self);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Page& page, int column) const;
    QString secondLine(const Page& page, int column) const;
    static QStringList permissionsOf(const Page& page);

    std::vector<Page> m_pages;
    MemberId m_self;
};
