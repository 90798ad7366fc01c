#pragma once
/// \file The question before a disconnect: which Pages, and what follows at Meta, for each Facebook login involved.

#include "app/integrations/disconnect.h"

#include <QDialog>

#include <map>
#include <vector>

class QRadioButton;
class QScrollArea;
class QVBoxLayout;

class DisconnectDialog : public QDialog
{
    Q_OBJECT

public:
    DisconnectDialog(const std::vector<NamedPage>& pages, const std::vector<DisconnectOffer>& offers,
                     QWidget* parent = nullptr);

    std::vector<DisconnectChoice> choices() const;

Q_SIGNALS:
    void helpRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// The radio buttons of one login, by what they mean.
    using Buttons = std::map<DisconnectWay, QRadioButton*>;
    struct Part
    {
        DisconnectOffer offer;
        Buttons ways; ///< none where there is nothing to choose
        Buttons fallbacks;
    };

    Part addPart(QVBoxLayout* layout, const DisconnectOffer& offer);
    Buttons addFallbacks(QVBoxLayout* layout, const DisconnectOffer& offer, QRadioButton* oneToken);

    QScrollArea* m_scroll;
    std::vector<Part> m_parts;
};
