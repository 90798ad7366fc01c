#pragma once
/// \file The question before revocations are given up, and what that means.

#include "app/integrations/revocation.h"

#include <QDialog>

#include <vector>

class ForgetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ForgetDialog(const std::vector<Revocation>& revocations, QWidget* parent = nullptr);

Q_SIGNALS:
    void helpRequested();

protected:
    void showEvent(QShowEvent* event) override;
};
