#include "ui/members/memberdialog.h"

#include "app/workspace/password.h"
#include "ui/members/rolechoice.h"
#include "ui/shared/form.h"
#include "ui/shared/passwordfields.h"

#include <QLineEdit>

#include <memory>

MemberDialog::MemberDialog(Members& members, Workers& workers, const std::optional<Member>& member, Role self,
                           QWidget* parent)
    : FormDialog(workers, parent), m_members(members), m_member(member), m_name(form()->addField(new QLineEdit(this))),
      m_role(new RoleChoice(member ? member->role : Role::Manager, self, this))
{
    m_name->setMaxLength(120);
    form()->addControl(m_role);
    if (m_member)
        m_name->setText(m_member->name);
    else
        m_password = form()->addPassword(Password::shortest);
    retranslate();
    m_name->setFocus();
}

void MemberDialog::retranslate()
{
    if (m_member)
        setTexts(tr("Change %1").arg(m_member->name), {}, tr("Save"));
    else
        setTexts(tr("Add a member"),
                 tr("The password is for the first sign-in, which asks for another. Tell it to them in person."),
                 tr("Add member"));
    form()->setLabel(m_name, tr("Name"));
    form()->setLabel(m_role, tr("Role"));
    m_role->retranslate();
    if (m_password)
        m_password->retranslate();
}

void MemberDialog::submit()
{
    if (!form()->isFilled(m_name, tr("Enter a name.")))
        return;
    if (!m_member)
        return add();
    run([&members = m_members, id = m_member->id, name = m_name->text(),
         role = m_role->role()] { return members.change(id, name, role); },
        [] {});
}

void MemberDialog::add()
{
    if (const auto fault = m_password->fault()) {
        form()->showFault(*fault);
        return;
    }
    auto wanted = std::make_unique<NewMember>();
    wanted->name = m_name->text();
    wanted->role = m_role->role();
    wanted->password = m_password->password();
    run([&members = m_members, wanted = std::move(wanted)] { return members.add(*wanted); },
        [this](const MemberId& member) { Q_EMIT added(member); });
}
