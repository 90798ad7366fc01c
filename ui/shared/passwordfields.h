#pragma once
/// \file A new password, typed twice.

#include "app/base/secret.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

class PasswordFields : public QWidget
{
    Q_OBJECT

public:
    /// \param shortest how many characters a password has at least
    explicit PasswordFields(int shortest, QWidget* parent = nullptr);

    /// What is wrong with what was typed, one sentence; the focus goes to where it can be mended.
    std::optional<QString> fault();
    Secret password() const;
    /// The password; the fields are empty afterwards.
    Secret take();
    void clear();
    void retranslate();

Q_SIGNALS:
    void edited();
    void submitted();

private:
    int m_shortest;
    QLabel* m_passwordLabel;
    QLabel* m_repeatLabel;
    QLineEdit* m_password;
    QLineEdit* m_repeat;
};
