#include "ui/login/addressline.h"

#include "ui/login/navigationrules.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 36;
constexpr int kMargin = 12;
constexpr int kPadlock = 12;
constexpr int kGap = 4;
constexpr int kRadius = 6;

} // namespace

AddressLine::AddressLine(QWidget* parent) : QLabel(parent)
{
    setFocusPolicy(Qt::TabFocus); // so that a screen reader can be asked where one is
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTextFormat(Qt::PlainText);
}

void AddressLine::show(const QString& host, Protection protection)
{
    if (host == m_host && protection == m_protection)
        return;
    m_host = host;
    m_protection = protection;
    const QString text =
        protection == Protection::Loopback ? host + u' ' + tr("not encrypted (sandbox)") : host;
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(protection == Protection::Secured ? tr("The connection is encrypted.")
                                                               : QString());
    setToolTip(text);
    update();
}

QSize AddressLine::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, kHeight};
}

QSize AddressLine::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, kHeight};
}

void AddressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(Theme::color(hasFocus() ? Theme::Role::Accent : Theme::Role::Line), hasFocus() ? 2 : 1));
    painter.setBrush(Theme::color(Theme::Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);

    QRect inner = rect().adjusted(kMargin, 0, -kMargin, 0);
    if (m_protection == Protection::Secured) {
        const QRect lock(inner.left(), inner.center().y() - kPadlock / 2, kPadlock, kPadlock);
        painter.drawPixmap(
            QStyle::visualRect(layoutDirection(), inner, lock),
            Icons::pixmap(u"lock"_s, kPadlock, Theme::color(Theme::Role::Text), devicePixelRatioF()));
        inner = QStyle::visualRect(layoutDirection(), inner, inner.adjusted(kPadlock + kGap, 0, 0, 0));
    }

    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics plainMetrics(font());
    const QFontMetrics boldMetrics(bold);

    // What the person must not miss is the end of the host: everything before it gives way first.
    const QString main = NavigationRules::mainPart(m_host);
    const QString note = m_protection == Protection::Loopback ? tr("not encrypted (sandbox)") : QString();
    const QString shownMain = boldMetrics.elidedText(main, Qt::ElideLeft, inner.width());
    int room = inner.width() - boldMetrics.horizontalAdvance(shownMain);
    const QString shownFront =
        plainMetrics.elidedText(m_host.chopped(main.size()), Qt::ElideLeft, std::max(room, 0));
    room -= plainMetrics.horizontalAdvance(shownFront);

    // A host is read from left to right in every language.
    const int width = plainMetrics.horizontalAdvance(shownFront) + boldMetrics.horizontalAdvance(shownMain);
    const QRect hostBox =
        QStyle::visualRect(layoutDirection(), inner, QRect(inner.left(), inner.top(), width, inner.height()));
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setPen(Theme::color(Theme::Role::Text));
    painter.setFont(font());
    painter.drawText(hostBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shownFront);
    painter.setFont(bold);
    painter.drawText(hostBox.adjusted(plainMetrics.horizontalAdvance(shownFront), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shownMain);

    constexpr int noteGap = 8;
    if (!note.isEmpty() && room > noteGap) {
        painter.setFont(font());
        painter.setPen(Theme::color(Theme::Role::Muted));
        const QRect noteBox = QStyle::visualRect(
            layoutDirection(), inner,
            QRect(inner.left() + width + noteGap, inner.top(), room - noteGap, inner.height()));
        painter.setLayoutDirection(layoutDirection());
        painter.drawText(noteBox, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                         plainMetrics.elidedText(note, Qt::ElideRight, noteBox.width()));
    }
}
