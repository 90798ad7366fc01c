#pragma once
/// \file What somebody has to do something about among the connected Pages, above their table.

#include "app/integrations/page.h"
#include "ui/integrations/pagestates.h"

#include <QFrame>

class QLabel;
class QPushButton;

class AttentionBar : public QFrame
{
    Q_OBJECT

public:
    explicit AttentionBar(QWidget* parent = nullptr);

    /// Gone where nothing is to be done.
    void show(const PagesWanting& wanting);
    void retranslate();

Q_SIGNALS:
    /// What the one Page's state offers.
    void actionRequested(PageStates::Action action, const PageId& page);
    /// Of several, those first in the table.
    void listRequested();

private:
    void press();

    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_button;
    PagesWanting m_wanting;
};
