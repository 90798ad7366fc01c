#pragma once
/// \file What this computer, the data folder and the way to Meta are like, for whoever helps: to be read, copied and
/// saved. Nothing in it is a secret.

#include "app/base/work.h"
#include "ui/help/diagnosticstext.h"

#include <QDialog>

#include <functional>
#include <optional>

class Notice;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;

class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    using Look = std::function<Diagnosis(Work&)>;
    using TestKeychain = std::function<Result<void>(Work&)>;

    /// Begins to look at once.
    DiagnosticsDialog(Look look, TestKeychain testKeychain, Workers& workers, QWidget* parent);

    void retranslate();

protected:
    void changeEvent(QEvent* event) override;
    void done(int result) override;

private:
    void begin();
    void end();
    void look();
    void test();
    void showSections();
    void chooseFile();
    void save(const QString& path);
    QString text() const;

    Look m_look;
    TestKeychain m_testKeychain;
    Workers& m_workers;
    QLabel* m_title;
    QLabel* m_text;
    QStackedWidget* m_stack;
    QLabel* m_step;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    Notice* m_notice;
    QScrollArea* m_scroll;
    QPushButton* m_test;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPushButton* m_close;
    WorkHandle m_work;
    std::optional<Diagnosis> m_diagnosis;
    std::optional<Result<void>> m_keychainTest;
};
