#include "ui/shared/form.h"

#include "ui/shared/announce.h"
#include "ui/shared/passwordfields.h"
#include "ui/shared/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

Form::Form(QWidget* parent)
    : QWidget(parent), m_fields(new QVBoxLayout), m_fault(Widgets::paragraph({}, "fault", this)),
      m_button(new QVBoxLayout)
{
    m_fields->setSpacing(8);
    Announce::makeAlert(m_fault);
    m_fault->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_fields);
    layout->addWidget(m_fault);
    layout->addLayout(m_button);
}

QLineEdit* Form::addField(QLineEdit* field, QWidget* beside)
{
    addLabel(field);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(field, 1);
    if (beside)
        line->addWidget(beside);
    m_fields->addLayout(line);
    connect(field, &QLineEdit::returnPressed, this, &Form::submitted);
    connect(field, &QLineEdit::textEdited, this, &Form::hideFault);
    return field;
}

void Form::addControl(QWidget* control)
{
    addLabel(control);
    m_fields->addWidget(control);
}

void Form::addWidget(QWidget* widget)
{
    if (m_fields->count() > 0)
        m_fields->addSpacing(4);
    m_fields->addWidget(widget);
}

PasswordFields* Form::addPassword(int shortest)
{
    auto* password = new PasswordFields(shortest, this);
    addWidget(password);
    connect(password, &PasswordFields::edited, this, &Form::hideFault);
    connect(password, &PasswordFields::submitted, this, &Form::submitted);
    return password;
}

void Form::addButton(QPushButton* button)
{
    m_button->addWidget(button, 0, Qt::AlignLeading);
}

void Form::addLabel(QWidget* field)
{
    auto* label = Widgets::label({}, "strong", this);
    label->setBuddy(field);
    addWidget(label);
}

void Form::setLabel(QWidget* field, const QString& text)
{
    for (QLabel* label : findChildren<QLabel*>()) {
        if (label->buddy() == field)
            label->setText(text);
    }
    field->setAccessibleName(text);
}

bool Form::isFilled(QLineEdit* field, const QString& fault)
{
    if (!field->text().trimmed().isEmpty())
        return true;
    showFault(fault);
    field->setFocus();
    return false;
}

void Form::showFault(const QString& fault)
{
    m_fault->setText(fault);
    Announce::show(m_fault, fault);
}

void Form::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        hideFault(); // it is said again when it is tried again, in the new language
    QWidget::changeEvent(event);
}

void Form::hideFault()
{
    m_fault->hide();
}
