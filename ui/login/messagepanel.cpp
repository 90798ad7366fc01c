#include "ui/login/messagepanel.h"

#include "ui/shared/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestText = 480; // logical pixels; longer lines are hard to read

QLabel* plainLabel(const char* part)
{
    auto* label = new QLabel;
    label->setProperty("part", QLatin1StringView(part));
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Theme::leading());
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessagePanel::MessagePanel(QWidget* parent)
    : QWidget(parent), m_title(plainLabel("title")), m_paragraphs(new QVBoxLayout),
      m_detail(plainLabel("small")), m_buttons(new QHBoxLayout)
{
    m_detail->hide();
    m_paragraphs->setSpacing(12);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();

    auto* text = new QWidget;
    text->setMaximumWidth(kWidestText);
    auto* column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addLayout(m_paragraphs);
    column->addWidget(m_detail);
    column->addSpacing(4);
    column->addLayout(m_buttons);

    auto* page = new QWidget;
    page->setAutoFillBackground(true);
    auto* centred = new QVBoxLayout(page);
    centred->setContentsMargins(32, 32, 32, 32);
    centred->addStretch(2);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(text, 100);
    across->addStretch(1);
    centred->addLayout(across);
    centred->addStretch(3);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void MessagePanel::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void MessagePanel::setParagraphs(const QStringList& paragraphs)
{
    while (QLayoutItem* item = m_paragraphs->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& paragraph : paragraphs) {
        QLabel* label = plainLabel("text");
        label->setText(paragraph);
        m_paragraphs->addWidget(label);
    }
}

void MessagePanel::setDetail(const QString& detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

QPushButton* MessagePanel::addButton(const QString& text, Weight weight)
{
    auto* button = new QPushButton;
    button->setProperty("part", weight == Weight::Primary ? "primary"_L1 : "plain"_L1);
    button->setAutoDefault(true);
    setButtonText(button, text);
    m_buttons->insertWidget(m_buttons->count() - 1, button); // before the stretch
    return button;
}

void MessagePanel::setButtonText(QPushButton* button, const QString& text)
{
    // A host may stand in it, and & would be read as a shortcut.
    button->setText(QString(text).replace(u'&', u"&&"_s));
    button->setAccessibleName(text);
}
