#pragma once
/// \file Asks for the name and password that a network proxy wants, then lets what it stopped start again.

#include <QDialog>

#include <functional>

class Form;
class Integrations;
class QLabel;
class QLineEdit;
class QPushButton;

class ProxySignInDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param host of the proxy; the sign-in is kept for it by `integrations` when the dialog is accepted
    ProxySignInDialog(Integrations& integrations, const QString& host, QWidget* parent);

    void retranslate();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void submit();

    Integrations& m_integrations;
    QString m_host;
    QLabel* m_title;
    QLabel* m_text;
    Form* m_form;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QPushButton* m_cancel;
    QPushButton* m_signIn;
};
