#include "ui/shared/passwordfields.h"

#include "ui/shared/widgets.h"

#include <QLineEdit>
#include <QVBoxLayout>

PasswordFields::PasswordFields(int shortest, QWidget* parent)
    : QWidget(parent), m_shortest(shortest), m_passwordLabel(Widgets::label({}, "strong", this)),
      m_repeatLabel(Widgets::label({}, "strong", this)), m_password(Widgets::passwordField(this)),
      m_repeat(Widgets::passwordField(this))
{
    m_passwordLabel->setBuddy(m_password);
    m_repeatLabel->setBuddy(m_repeat);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_passwordLabel);
    layout->addWidget(m_password);
    layout->addSpacing(4);
    layout->addWidget(m_repeatLabel);
    layout->addWidget(m_repeat);
    for (QLineEdit* field : {m_password, m_repeat}) {
        connect(field, &QLineEdit::textEdited, this, &PasswordFields::edited);
        connect(field, &QLineEdit::returnPressed, this, &PasswordFields::submitted);
    }
    setFocusProxy(m_password);
    retranslate();
}

void PasswordFields::retranslate()
{
    m_passwordLabel->setText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("At least %n character(s)", nullptr, m_shortest));
    m_repeatLabel->setText(tr("Repeat password"));
    m_repeat->setAccessibleName(tr("Repeat password"));
}

std::optional<QString> PasswordFields::fault()
{
    if (m_password->text().size() < m_shortest) {
        m_password->setFocus();
        return tr("The password needs at least %n character(s).", nullptr, m_shortest);
    }
    if (m_password->text() != m_repeat->text()) {
        m_repeat->setFocus();
        m_repeat->selectAll();
        return tr("The two passwords differ. Repeat the password.");
    }
    return {};
}

Secret PasswordFields::password() const
{
    return Secret::ofTyped(m_password->text());
}

Secret PasswordFields::take()
{
    Secret taken = password();
    clear();
    return taken;
}

void PasswordFields::clear()
{
    m_password->clear();
    m_repeat->clear();
}
