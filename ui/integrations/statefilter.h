#pragma once
/// \file The choice of one state, each with how many Pages are in it.

#include "app/integrations/page.h"

#include <QComboBox>

class StateFilter : public QComboBox
{
    Q_OBJECT

public:
    explicit StateFilter(QWidget* parent = nullptr);

    /// \param found how many in each state; the chosen one stays, if only with none
    void setFound(const QMap<PageState, qsizetype>& found);
    /// The chosen one; nothing for all.
    std::optional<PageState> state() const;
    void retranslate();

private:
    QMap<PageState, qsizetype> m_found;
};
