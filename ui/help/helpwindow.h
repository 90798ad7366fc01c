#pragma once
/// \file The help in a window of its own, for where it must not take the place of what is seen: over a dialog, and
/// before somebody is signed in.

#include "ui/help/helptext.h"

#include <QDialog>

class HelpPanel;
class QPushButton;

class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    /// \param over goes on taking input, even where it is modal
    explicit HelpWindow(QWidget* over);

    void open(const HelpPlace& place);
    HelpPanel* panel() const { return m_panel; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    HelpPanel* m_panel;
    QPushButton* m_close;
};
