#include "ui/login/noticebar.h"

#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(const QString& action, QWidget* parent) : QWidget(parent), m_text(new QLabel)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Theme::leading());
    m_text->setWordWrap(true);
    m_text->setProperty("part", "badge"_L1); // the style sheet's warning colours

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    if (!action.isEmpty()) {
        auto* button = new QPushButton(action);
        button->setProperty("part", "plain"_L1);
        button->setAccessibleName(action);
        connect(button, &QPushButton::clicked, this, &NoticeBar::activated);
        row->addWidget(button);
    }
    auto* dismiss = new QPushButton(tr("Dismiss"));
    dismiss->setProperty("part", "plain"_L1);
    dismiss->setAccessibleName(tr("Dismiss"));
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    row->addWidget(dismiss);
    hide();
}

void NoticeBar::say(const QString& text)
{
    m_text->setText(text);
    show();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Theme::Role::WarnSoft));
    painter.fillRect(0, height() - 1, width(), 1, Theme::color(Theme::Role::Line));
}
