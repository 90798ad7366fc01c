#include "ui/shared/widgets.h"

#include "ui/shared/theme.h"

#include <QStyle>
#include <QVariant>

QLabel* Widgets::label(const QString& text, const char* part, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("part", QLatin1StringView(part));
    label->setAlignment(Theme::leading());
    return label;
}

QLabel* Widgets::paragraph(const QString& text, const char* part, QWidget* parent)
{
    auto* paragraph = label(text, part, parent);
    paragraph->setWordWrap(true);
    return paragraph;
}

QPushButton* Widgets::button(const QString& text, const char* part, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("part", QLatin1StringView(part));
    button->setAutoDefault(false);
    return button;
}

QFrame* Widgets::frame(const char* part, QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("part", QLatin1StringView(part));
    return frame;
}

void Widgets::setPart(QWidget* widget, const char* part)
{
    widget->setProperty("part", QLatin1StringView(part));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    for (QWidget* child : widget->findChildren<QWidget*>()) {
        child->style()->unpolish(child);
        child->style()->polish(child);
    }
}
