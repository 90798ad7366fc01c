#pragma once
/// \file Shows an owner's recovery code, once.

#include <QWidget>

class QLabel;
class QPushButton;

class RecoveryCodePage : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryCodePage(const QString& code, QWidget* parent = nullptr);

Q_SIGNALS:
    void done();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_code;
    QLabel* m_hint;
    QPushButton* m_done;
};
