#include "ui/shared/messagebox.h"

#include "ui/shared/widgets.h"

#include <QLayout>

using namespace Qt::StringLiterals;

QMessageBox* MessageBox::make(const QString& title, const QString& heading, const QString& text,
                              QMessageBox::StandardButton close, QWidget* parent)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, heading, close, parent);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(close);
    box->button(close)->setIcon({});
    Widgets::setPart(box->button(close), "plain");
    // Qt's own names of its parts.
    if (auto* label = box->findChild<QLabel*>(u"qt_msgbox_label"_s)) {
        label->setWordWrap(true);
        Widgets::setPart(label, "title");
    }
    if (auto* label = box->findChild<QLabel*>(u"qt_msgbox_informativelabel"_s))
        label->setMinimumWidth(440);
    box->layout()->setContentsMargins(24, 24, 24, 20);
    return box;
}

QPushButton* MessageBox::add(QMessageBox* box, const QString& text, QMessageBox::ButtonRole role, const char* part)
{
    QPushButton* button = box->addButton(text, role);
    Widgets::setPart(button, part);
    return button;
}
