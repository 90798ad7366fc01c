#include "ui/shared/messagebox.h"

#include "ui/shared/theme.h"
#include "ui/shared/widgets.h"

#include <QGuiApplication>
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
        label->setAlignment(Theme::leading());
        Widgets::setPart(label, "title");
    }
    if (auto* label = box->findChild<QLabel*>(u"qt_msgbox_informativelabel"_s)) {
        label->setMinimumWidth(440);
        label->setAlignment(Theme::leading());
    }
    // Where there is no icon, Qt leaves as much room at its side as these margins are wide.
    const bool isMirrored = QGuiApplication::isRightToLeft();
    box->layout()->setContentsMargins(isMirrored ? 24 : 0, 24, isMirrored ? 0 : 24, 20);
    return box;
}

QPushButton* MessageBox::add(QMessageBox* box, const QString& text, QMessageBox::ButtonRole role, const char* part)
{
    QPushButton* button = box->addButton(text, role);
    Widgets::setPart(button, part);
    return button;
}
