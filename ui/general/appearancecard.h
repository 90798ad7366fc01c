#pragma once
/// \file Language and appearance of the program on this computer, for whoever signs in.

#include "ui/general/settingcard.h"
#include "ui/shared/preferences.h"

class QComboBox;

class AppearanceCard : public SettingCard
{
    Q_OBJECT

public:
    /// \param languages the codes of the catalogues there are, in the order in which they are offered
    AppearanceCard(Preferences& preferences, const QStringList& languages, Workers& workers, QWidget* parent);

    void retranslate() override;
    void refresh() override;

private:
    Preferences& m_preferences;
    Form* m_form;
    QComboBox* m_language;
    QComboBox* m_appearance;
};
