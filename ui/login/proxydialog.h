#pragma once
/// \file Asks for the name and password that a network proxy wants.

#include <QDialog>

class QLineEdit;

class ProxyDialog : public QDialog
{
    Q_OBJECT
public:
    ProxyDialog(const QString& proxy, QWidget* parent);

    QString user() const;
    QString password() const;

private:
    QLineEdit* m_user;
    QLineEdit* m_password;
};
