#pragma once
/// \file Everything that is known of one Page's access, for whoever wants to know or asks for help: nothing in it is a
/// secret.

#include "app/integrations/page.h"

#include <QDialog>

class QScrollArea;

class DetailsDialog : public QDialog
{
    Q_OBJECT

public:
    DetailsDialog(const PageDetails& details, QWidget* parent);

    /// All of it as plain text, as Copy takes it.
    static QString text(const PageDetails& details);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QScrollArea* m_scroll;
};
