#include "ui/members/rolechoice.h"

#include "ui/shared/rolename.h"
#include "ui/shared/widgets.h"

#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString whatItMay(Role role)
{
    switch (role) {
    case Role::Owner:
        return RoleChoice::tr("May do everything, other owners and deleting the workspace included.");
    case Role::Admin:
        return RoleChoice::tr("Connects Pages, looks after members and settings, and sees everybody's activity.");
    case Role::Manager:
        return RoleChoice::tr("Publishes and manages posts, and disconnects Pages.");
    case Role::Viewer:
        return RoleChoice::tr("Sees Pages and posts, and changes nothing.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

RoleChoice::RoleChoice(Role chosen, Role self, QWidget* parent) : QWidget(parent), m_self(self)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const Role role : {Role::Owner, Role::Admin, Role::Manager, Role::Viewer}) {
        const Option option{new QRadioButton(this), Widgets::paragraph({}, "small", this)};
        m_options.emplace(role, option);
        option.button->setProperty("part", u"choice"_s);
        option.button->setChecked(role == chosen);
        option.button->setFocusPolicy(role == chosen ? Qt::StrongFocus : Qt::ClickFocus); // Tab finds the choice
        option.sentence->setIndent(24);
        if (layout->count() > 0)
            layout->addSpacing(4);
        layout->addWidget(option.button);
        layout->addWidget(option.sentence);
    }
    retranslate();
}

Role RoleChoice::role() const
{
    for (const auto& [role, option] : m_options) {
        if (option.button->isChecked())
            return role;
    }
    Q_UNREACHABLE();
    return Role::Viewer;
}

void RoleChoice::retranslate()
{
    for (const auto& [role, option] : m_options) {
        option.button->setText(roleName(role));
        option.sentence->setText(whatItMay(role));
        option.button->setAccessibleDescription(whatItMay(role));
    }
    if (!may(m_self, Right::Own))
        Widgets::allow(m_options.at(Role::Owner).button, false, tr("Only an owner can make somebody an owner."));
}
