#include "ui/shared/widgets.h"

#include "ui/shared/theme.h"

#include <QAccessibleWidget>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVariant>

#include <QEvent>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

/// Its lines begin where the window's do, also when that is the other side now.
class Label : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void changeEvent(QEvent* event) override
    {
        // What stands in the middle, or goes by its own text, was set so afterwards.
        if (event->type() == QEvent::LayoutDirectionChange && (alignment() & Qt::AlignAbsolute))
            setAlignment((alignment() & Qt::AlignVertical_Mask) | (Theme::leading() & Qt::AlignHorizontal_Mask));
        QLabel::changeEvent(event);
    }
};

/// The wheel scrolls what is around it; it changes nothing that it only passes.
class Choice : public QComboBox
{
public:
    explicit Choice(QWidget* parent) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

constexpr const char* roleProperty = "accessibleRole";

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

QLabel* Widgets::label(const QString& text, const char* part, QWidget* parent)
{
    auto* label = new Label(text, parent);
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
    button->setAutoDefault(true);
    return button;
}

QLineEdit* Widgets::passwordField(QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                               Qt::ImhNoAutoUppercase);
    field->setMaxLength(1024);
    return field;
}

QComboBox* Widgets::choice(QWidget* parent)
{
    auto* choice = new Choice(parent);
    choice->setItemDelegate(new QStyledItemDelegate(choice)); // its own one knows nothing of the style sheet
    return choice;
}

void Widgets::nameChoice(QComboBox* choice, const QString& name)
{
    choice->setAccessibleName(name);
    // On Linux Qt gives the chosen text as the name of the choice, and leaves its own name to a label.
    for (QLabel* label : choice->parent()->findChildren<QLabel*>(Qt::FindDirectChildrenOnly)) {
        if (label->buddy() == choice)
            return label->setText(name);
    }
    auto* label = Widgets::label(name, "", choice->parentWidget());
    label->setBuddy(choice);
    label->hide();
}

void Widgets::allow(QWidget* control, bool isAllowed, const QString& whyNot)
{
    control->setEnabled(isAllowed);
    control->setToolTip(isAllowed ? QString() : whyNot);
    control->setAccessibleDescription(isAllowed ? QString() : whyNot);
}

void Widgets::setRole(QWidget* widget, QAccessible::Role role)
{
    QAccessible::installFactory(makeAccessible); // once, however often it is asked for
    widget->setProperty(roleProperty, int(role));
}

QString Widgets::plainToolTip(const QString& text)
{
    return u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s;
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
