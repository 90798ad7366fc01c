#pragma once
/// \file Light or dark, with what contrast: what the person chose, or else what the desktop wants, also when either changes its mind.

#include "ui/shared/theme.h"

#include <QObject>

class Preferences;

class Look : public QObject
{
    Q_OBJECT

public:
    explicit Look(const Preferences& preferences);

private:
    void apply() const;

    const Preferences& m_preferences;
    Theme::Desktop m_desktop = Theme::desktop();
};
