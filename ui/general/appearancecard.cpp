#include "ui/general/appearancecard.h"

#include "ui/shared/form.h"
#include "ui/shared/language.h"
#include "ui/shared/widgets.h"

#include <QComboBox>

#include <algorithm>

AppearanceCard::AppearanceCard(Preferences& preferences, const QStringList& languages, Workers& workers, QWidget* parent)
    : SettingCard(workers, parent), m_preferences(preferences), m_form(addForm()), m_language(Widgets::choice(this)),
      m_appearance(Widgets::choice(this))
{
    m_language->addItem({}, QString());
    for (const QString& code : languages)
        m_language->addItem(Language::nameOf(code), code);
    m_language->setMaxVisibleItems(m_language->count());
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        m_appearance->addItem({}, int(appearance));
    m_form->addControl(m_language);
    m_form->addControl(m_appearance);
    connect(m_language, &QComboBox::activated, this,
            [this] { m_preferences.setLanguage(m_language->currentData().toString()); });
    connect(m_appearance, &QComboBox::activated, this,
            [this] { m_preferences.setAppearance(Appearance(m_appearance->currentData().toInt())); });
    retranslate();
}

void AppearanceCard::retranslate()
{
    setTexts(tr("Appearance and language"),
             tr("For this computer, whoever signs in and whatever the workspace. Both work at once."));
    m_form->setLabel(m_language, tr("Language"));
    m_form->setLabel(m_appearance, tr("Appearance"));
    m_language->setItemText(0, tr("System's language"));
    const QString texts[] = {tr("System"), tr("Light"), tr("Dark")};
    for (int i = 0; i < int(std::size(texts)); ++i)
        m_appearance->setItemText(i, texts[i]);
    refresh();
}

void AppearanceCard::refresh()
{
    // A language whose catalogue is not here any more is the system's.
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_preferences.language())));
    m_appearance->setCurrentIndex(m_appearance->findData(int(m_preferences.appearance())));
}
