#pragma once
/// \file What this program is, in which version, under which licence, and what it is made with.

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_icon;
    QLabel* m_name;
    QLabel* m_version;
    QLabel* m_meta;
    QLabel* m_licenceTitle;
    QPlainTextEdit* m_licence;
    QLabel* m_partsTitle;
    QLabel* m_parts;
    QPushButton* m_close;
};
