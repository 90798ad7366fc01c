#pragma once
/// \file The question before the permission for business portfolios is asked for, and what else that allows.

#include <QDialog>

class PortfoliosDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PortfoliosDialog(QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
};
