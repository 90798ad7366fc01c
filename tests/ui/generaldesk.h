#pragma once
/// \file Settings → General, used by keyboard alone: the real panel on a real workspace.

#include "tests/ui/desk.h"
#include "tests/ui/keyboard.h"
#include "ui/general/generalpanel.h"
#include "ui/shared/preferences.h"

using namespace Qt::StringLiterals;

inline const QString panelTitle = u"General panel"_s;
inline constexpr int bound = 30'000; // ms

/// What the tests of the panel have in common.
class GeneralDesk : public QObject
{
protected:
    void sitDown()
    {
        m_desk = std::make_unique<Desk>();
        m_preferences = std::make_unique<Preferences>(m_desk->parts.settingsFile, m_desk->workers);
        m_rotate = [](Work&) { return Result<bool>(true); };
    }
    void standUp()
    {
        m_panel.reset();
        m_preferences.reset();
        m_desk.reset();
    }
    void open();

    SecurityCard::Rotate m_rotate;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<GeneralPanel> m_panel;
};

inline void GeneralDesk::open()
{
    // tst_session.cpp deletes a workspace; here nothing does.
    m_panel = std::make_unique<GeneralPanel>(
        m_desk->parts.workspace, m_desk->members, *m_preferences, QStringList(), [this](Work& work) { return m_rotate(work); },
        [](Work&, DeleteCard::Demand) { return Result<QStringList>(failed(ErrorKind::Cancelled)); }, m_desk->workers);
    m_panel->setWindowTitle(panelTitle);
    m_panel->resize(900, 900);
    m_panel->show();
    m_panel->activateWindow();
    m_panel->setFocus();
    QVERIFY(Keyboard::awaitWindow(panelTitle));
}
