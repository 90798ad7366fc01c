#pragma once
/// \file The choice of a role, with what each may.

#include "app/workspace/role.h"

#include <QWidget>

#include <map>

class QLabel;
class QRadioButton;

class RoleChoice : public QWidget
{
    Q_OBJECT

public:
    /// \param self the role of whoever chooses: only owners make owners
    RoleChoice(Role chosen, Role self, QWidget* parent = nullptr);

    Role role() const;
    void retranslate();

private:
    struct Option
    {
        QRadioButton* button;
        QLabel* sentence;
    };

    const Role m_self;
    std::map<Role, Option> m_options;
};
