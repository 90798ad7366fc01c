#pragma once
/// \file Fields one below the other, each with its label; below them what is wrong with what was typed.

#include <QWidget>

class PasswordFields;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget* parent = nullptr);

    /// A field in which Enter submits, with room for its label above it. \param beside stands in the same line
    QLineEdit* addField(QLineEdit* field, QWidget* beside = nullptr);
    /// Any other control, with a label above it.
    void addControl(QWidget* control);
    void addWidget(QWidget* widget);
    /// A new password. \param shortest how many characters it has at least
    PasswordFields* addPassword(int shortest);
    /// As wide as its words, below the fields.
    void addButton(QPushButton* button);
    /// What the label above the field says; its accessible name too.
    void setLabel(QWidget* field, const QString& text);

    /// Whether the field holds something; else says what is missing and leads there.
    bool isFilled(QLineEdit* field, const QString& fault);
    /// Stays until something is typed.
    void showFault(const QString& fault);
    void hideFault();

Q_SIGNALS:
    void submitted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addLabel(QWidget* field);

    QVBoxLayout* m_fields;
    QLabel* m_fault;
    QVBoxLayout* m_button;
};
