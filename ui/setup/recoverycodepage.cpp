#include "ui/setup/recoverycodepage.h"

#include "ui/shared/widgets.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QVBoxLayout>

RecoveryCodePage::RecoveryCodePage(const QString& code, QWidget* parent)
    : QWidget(parent), m_title(Widgets::paragraph({}, "title", this)), m_text(Widgets::paragraph({}, "muted", this)),
      m_code(Widgets::label(code, "code", this)), m_hint(Widgets::paragraph({}, "small", this)),
      m_done(Widgets::button({}, "primary", this))
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(20);
    m_code->setFont(font);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setLayoutDirection(Qt::LeftToRight);
    // Reached by Tab, so that a screen reader can spell it; not to be selected, because the clipboard is everybody's.
    m_code->setFocusPolicy(Qt::StrongFocus);
    auto* card = Widgets::frame("card", this);
    card->setFixedWidth(520);
    auto* form = new QVBoxLayout(card);
    form->setContentsMargins(32, 32, 32, 32);
    form->setSpacing(12);
    form->addWidget(m_title);
    form->addWidget(m_text);
    form->addWidget(m_code);
    form->addWidget(m_hint);
    form->addSpacing(8);
    form->addWidget(m_done);
    auto* across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(card);
    across->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addLayout(across);
    layout->addStretch();
    connect(m_done, &QPushButton::clicked, this, &RecoveryCodePage::done);
    retranslate();
}

void RecoveryCodePage::retranslate()
{
    m_title->setText(tr("Write down your recovery code"));
    m_text->setText(tr("With it you can set a new password, should you forget yours. It is shown only this once; Pagekeep "
                       "keeps nothing from which it could be read."));
    m_code->setAccessibleName(tr("Recovery code: %1").arg(m_code->text()));
    m_hint->setText(tr("Keep it on paper or in a password manager, not on this computer's desktop."));
    m_done->setText(tr("I have written it down"));
}

void RecoveryCodePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecoveryCodePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_done->setFocus();
}
