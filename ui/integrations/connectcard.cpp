#include "ui/integrations/connectcard.h"

#include "ui/shared/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString clockText(std::chrono::milliseconds left)
{
    const auto seconds = std::max<qint64>(0, std::chrono::ceil<std::chrono::seconds>(left).count());
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

ConnectCard::ConnectCard(QWidget* parent)
    : QFrame(parent), m_title(Widgets::paragraph({}, "strong", this)), m_text(Widgets::paragraph({}, "muted", this)),
      m_showWindow(Widgets::button({}, "plain", this)), m_cancel(Widgets::button({}, "plain", this))
{
    setProperty("part", u"card"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    layout->addWidget(m_showWindow);
    layout->addWidget(m_cancel);
    connect(m_showWindow, &QPushButton::clicked, this, &ConnectCard::showWindowRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectCard::cancelRequested);
    retranslate();
    hide();
}

void ConnectCard::show(const Progress& progress)
{
    m_progress = progress;
    retranslate();
    QFrame::show();
}

void ConnectCard::retranslate()
{
    m_showWindow->setText(tr("Show window"));
    m_cancel->setText(tr("Cancel"));
    const auto step = ConnectStep(m_progress.step);
    m_showWindow->setVisible(step == ConnectStep::InFacebook);
    switch (step) {
    case ConnectStep::OpeningKeychain:
        m_title->setText(tr("Waiting for your keychain"));
        m_text->setText(tr("If it asks for a password, that is your computer asking, not Pagekeep."));
        break;
    case ConnectStep::InFacebook:
        m_title->setText(tr("Finish in the Facebook window"));
        m_text->setText(tr("The connect link is good for another %1.").arg(clockText(m_progress.timeLeft)));
        break;
    case ConnectStep::Exchanging:
        m_title->setText(tr("Checking Facebook's answer"));
        m_text->setText(tr("This takes a moment."));
        break;
    case ConnectStep::ReadingPages:
        m_title->setText(tr("Reading your Pages"));
        m_text->setText(tr("%Ln Page(s) so far", nullptr, int(m_progress.count)));
        break;
    case ConnectStep::AskingPages:
        m_title->setText(tr("Asking Pages that are no longer in the list"));
        m_text->setText(tr("What you chose is saved already."));
        break;
    case ConnectStep::Saving:
        m_title->setText(tr("Saving your Pages"));
        m_text->setText(tr("This takes a moment."));
        break;
    }
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}
