#pragma once
/// \file A member who is added, or whose name and role are changed.

#include "app/workspace/members.h"
#include "ui/shared/formdialog.h"

#include <optional>

class PasswordFields;
class QLineEdit;
class RoleChoice;

class MemberDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \param member to be changed; without one a new one is added
    /// \param self the role of whoever asks
    MemberDialog(Members& members, Workers& workers, const std::optional<Member>& member, Role self, QWidget* parent);

Q_SIGNALS:
    void added(const MemberId& member);

protected:
    void retranslate() override;
    void submit() override;

private:
    void add();

    Members& m_members;
    const std::optional<Member> m_member;
    QLineEdit* m_name;
    RoleChoice* m_role;
    PasswordFields* m_password = nullptr; ///< for a new one
};
