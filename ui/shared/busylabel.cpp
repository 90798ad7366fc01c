#include "ui/shared/busylabel.h"

#include "ui/shared/announce.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

BusyLabel::BusyLabel(QWidget* parent) : QLabel(parent)
{
    setProperty("part", u"small"_s);
    setTextFormat(Qt::PlainText);
    Announce::makeAlert(this);
    // Nothing moves when it comes and goes.
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        Announce::show(this, text());
    });
    hide();
    retranslate();
}

void BusyLabel::begin()
{
    if (++m_running == 1)
        m_soon.start();
}

void BusyLabel::end()
{
    if (--m_running > 0)
        return;
    m_soon.stop();
    hide();
}

void BusyLabel::retranslate()
{
    setText(tr("One moment…"));
}
