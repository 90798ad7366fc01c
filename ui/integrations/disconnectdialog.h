#pragma once
/// \file The question before a disconnect: which Pages, and what follows at Meta, for each Facebook login involved.

#include "app/integrations/disconnect.h"

#include <QDialog>

#include <map>
#include <vector>

class QRadioButton;
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

private:
    /// The radio buttons of one login, by what they mean.
    using Buttons = std::map<DisconnectWay, QRadioButton*>;
    struct Part
    {
        DisconnectOffer offer;
        Buttons ways;
        Buttons fallbacks;
    };

    void addPart(QVBoxLayout* layout, const DisconnectOffer& offer, bool isAlone);
    QRadioButton* addWay(QVBoxLayout* layout, const DisconnectOffer& offer, DisconnectWay way, int indent);

    std::vector<Part> m_parts;
};

/// "Sunrise Bakery", "Sunrise Bakery and Northwind Outdoor", "Sunrise Bakery, Northwind Outdoor and 3 more".
QString namesOf(const std::vector<NamedPage>& pages);
