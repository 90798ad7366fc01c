#pragma once
/// \file The connected Pages as rows; filled with what work has read.

#include "app/integrations/page.h"
#include "ui/integrations/pagestates.h"
#include "ui/shared/rowsmodel.h"

#include <QSet>

class PagesModel : public RowsModel<Page>
{
    Q_OBJECT

public:
    enum Column { PageColumn, PermissionsColumn, ConnectedColumn, StatusColumn, ActionColumn, MenuColumn, ColumnCount };
    enum DataRole {
        SecondLineRole = Qt::UserRole, ///< the small line under the first
        ChipsRole,                     ///< QStringList
    };

    /// \param self the member at the window, who is called "you"
    void setPages(std::vector<Page> pages, const MemberId& self);
    /// Whoever may not disconnect sees that others may: the button is there, disabled, and says why.
    void setMayDisconnect(bool may);
    bool mayDisconnect() const { return m_mayDisconnect; }
    /// Why somebody may not.
    static QString whyNotDisconnect();
    /// The Pages that Meta is being asked about, until this is called again.
    void setChecking(const std::vector<PageId>& pages);
    /// Whether the key that opens the tokens is at hand; for all rows.
    void setKey(PageStates::Key key);
    std::vector<PageId> ids() const;
    const Page& page(int row) const { return rows()[std::size_t(row)]; }
    /// How the row's state is said and shown.
    PageStates::Shown shown(int row) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString idOf(const Page& page) const override { return page.id.value; }

private:
    QString text(const Page& page, int column) const;
    QString secondLine(const Page& page, int column) const;
    QVariant status(int row, int role) const;
    static QStringList permissionsOf(const Page& page);

    MemberId m_self;
    bool m_mayDisconnect = false;
    QSet<QString> m_checking; ///< Page IDs
    PageStates::Key m_key = PageStates::Key::Usable;
};
