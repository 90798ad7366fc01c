#include "ui/help/diagnosticsdialog.h"

#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/widgets.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QProgressBar>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 160;

QWidget* cardOf(const DiagnosticsText::Section& section)
{
    QFrame* card = Widgets::frame("card");
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, nameWidth);
    grid->setColumnStretch(1, 1);
    grid->addWidget(Widgets::paragraph(section.title, "strong"), 0, 0, 1, 2);
    for (const DiagnosticsText::Line& line : section.lines) {
        const int row = grid->rowCount();
        auto* value = Widgets::paragraph(line.value, "");
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(line.name);
        value->setAccessibleDescription(line.value);
        grid->addWidget(Widgets::label(line.name, "muted"), row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
    return card;
}

Result<void> write(const QString& path, const QByteArray& text)
{
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failed(ErrorKind::FileFailed, file.errorString());
    return {};
}

} // namespace

DiagnosticsDialog::DiagnosticsDialog(Look look, TestKeychain testKeychain, Workers& workers, QWidget* parent)
    : QDialog(parent), m_look(std::move(look)), m_testKeychain(std::move(testKeychain)), m_workers(workers),
      m_title(Widgets::label({}, "title", this)), m_text(Widgets::paragraph({}, "muted", this)),
      m_stack(new QStackedWidget(this)), m_step(Widgets::paragraph({}, "", this)), m_progress(new QProgressBar(this)),
      m_cancel(Widgets::button({}, "plain", this)), m_notice(new Notice(this)), m_scroll(new QScrollArea(this)),
      m_test(Widgets::button({}, "plain", this)), m_copy(Widgets::button({}, "plain", this)),
      m_save(Widgets::button({}, "plain", this)), m_close(Widgets::button({}, "primary", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setTextVisible(false);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll it
    m_scroll->setWidget(new QWidget);
    Widgets::setRole(m_scroll, QAccessible::Pane);

    // In the place of what it brings, so that nothing moves when it comes and goes.
    auto* waiting = new QWidget(this);
    auto* progress = new QVBoxLayout(waiting);
    progress->setSpacing(12);
    progress->addStretch();
    m_step->setAlignment(Qt::AlignHCenter);
    progress->addWidget(m_step);
    m_progress->setFixedWidth(72 * Theme::step);
    progress->addWidget(m_progress, 0, Qt::AlignHCenter);
    progress->addWidget(m_cancel, 0, Qt::AlignHCenter);
    progress->addStretch();
    m_stack->addWidget(waiting);
    m_stack->addWidget(m_scroll);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_test);
    buttons->addStretch();
    for (QPushButton* button : {m_copy, m_save, m_close})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    layout->addSpacing(8);
    layout->addLayout(buttons);

    connect(m_cancel, &QPushButton::clicked, this, [this] { m_work.cancel(); });
    connect(m_test, &QPushButton::clicked, this, &DiagnosticsDialog::test);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_close->setDefault(true);
    resize(160 * Theme::step, 152 * Theme::step);
    retranslate();
    this->look();
}

void DiagnosticsDialog::retranslate()
{
    setWindowTitle(tr("Diagnostics"));
    m_title->setText(tr("Diagnostics"));
    m_text->setText(tr("For whoever helps you. No password, key or token is in it."));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("How far it is"));
    m_scroll->setAccessibleName(tr("What was found"));
    m_test->setText(tr("Test the keychain"));
    m_test->setAccessibleDescription(tr("Writes an item of its own to the keychain, reads it, and removes it again."));
    m_copy->setText(tr("Copy"));
    m_save->setText(tr("Save…"));
    m_close->setText(tr("Close"));
    m_notice->retranslate();
    showSections();
}

void DiagnosticsDialog::begin()
{
    m_notice->dismiss();
    m_stack->setCurrentIndex(0);
    for (QPushButton* button : {m_test, m_copy, m_save})
        button->setEnabled(false);
    m_cancel->setFocus();
}

void DiagnosticsDialog::end()
{
    for (QPushButton* button : {m_test, m_copy, m_save})
        button->setEnabled(true);
    m_close->setFocus(); // before the button that may have it goes
    showSections();
    m_stack->setCurrentWidget(m_scroll);
}

void DiagnosticsDialog::look()
{
    begin();
    m_progress->setRange(0, diagnosticsSteps);
    m_work = m_workers.start(
        this, m_look,
        [this](const Diagnosis& diagnosis) {
            m_diagnosis = diagnosis;
            end();
        },
        [this](const Progress& progress) {
            m_progress->setValue(progress.step);
            m_step->setText(DiagnosticsText::of(DiagnosticsStep(progress.step)));
        });
}

void DiagnosticsDialog::test()
{
    begin();
    m_progress->setRange(0, 0); // nobody knows how long the person takes to answer the keychain
    m_step->setText(tr("Testing the keychain, which may ask you…"));
    m_work = m_workers.start(this, m_testKeychain, [this](const Result<void>& tested) {
        m_keychainTest = tested;
        end();
        if (tested)
            m_notice->show(Notice::Mood::Good, [] {
                return ErrorText{tr("The keychain works."), tr("An item of its own was written, read and removed again."), {}, {}};
            });
        else if (tested.error().kind != ErrorKind::Cancelled)
            m_notice->show(Notice::Mood::Bad, [error = tested.error()] {
                ErrorText text = errorText(error);
                text.buttons.clear(); // the one below tests again
                return text;
            });
    });
}

void DiagnosticsDialog::showSections()
{
    if (!m_diagnosis)
        return;
    const int at = m_scroll->verticalScrollBar()->value();
    auto* room = new QWidget;
    auto* cards = new QVBoxLayout(room);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(12);
    for (const auto& section : DiagnosticsText::sections(*m_diagnosis, WindowFacts::of(this), m_keychainTest))
        cards->addWidget(cardOf(section));
    cards->addStretch();
    m_scroll->setWidget(room);
    m_scroll->verticalScrollBar()->setValue(at);
}

QString DiagnosticsDialog::text() const
{
    return DiagnosticsText::plain(DiagnosticsText::sections(*m_diagnosis, WindowFacts::of(this), m_keychainTest));
}

void DiagnosticsDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Save diagnostics"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Text (*.txt)"));
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"pagekeep-diagnostics.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsDialog::save);
    dialog->open();
}

void DiagnosticsDialog::save(const QString& path)
{
    m_workers.start(
        this, [path, text = text().toUtf8()](Work&) { return write(path, text); },
        [this, path](const Result<void>& written) {
            if (written)
                m_notice->show(Notice::Mood::Good,
                               [path] { return ErrorText{tr("The diagnostics were saved."), path, {}, {}}; });
            else
                m_notice->show(written.error());
        });
}

void DiagnosticsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void DiagnosticsDialog::done(int result)
{
    m_work.cancel();
    QDialog::done(result);
}
