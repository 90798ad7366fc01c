#include "ui/general/securitycard.h"

#include "ui/shared/form.h"
#include "ui/shared/widgets.h"

#include <QComboBox>
#include <QEvent>

SecurityCard::SecurityCard(Workspace& workspace, Workers& workers, QWidget* parent)
    : SettingCard(workers, parent), m_workspace(workspace), m_workers(workers), m_form(addForm()),
      m_lockAfter(Widgets::choice(this))
{
    for (const int minutes : {0, 5, 15, 30, 60})
        m_lockAfter->addItem({}, minutes);
    // The wheel scrolls the panel; it changes nothing that it only passes.
    m_lockAfter->setFocusPolicy(Qt::StrongFocus);
    m_lockAfter->installEventFilter(this);
    m_form->addControl(m_lockAfter);
    connect(m_lockAfter, &QComboBox::activated, this, &SecurityCard::save);
    retranslate();
}

void SecurityCard::retranslate()
{
    setTexts(tr("Security"),
             tr("A locked window asks for the password. Until then the key to the tokens is dropped, and "
                "checks and revocations wait."));
    m_form->setLabel(m_lockAfter, tr("Lock after"));
    const QString texts[] = {tr("Never"), tr("5 minutes without input"), tr("15 minutes without input"),
                             tr("30 minutes without input"), tr("1 hour without input")};
    for (int i = 0; i < int(std::size(texts)); ++i)
        m_lockAfter->setItemText(i, texts[i]);
    refresh();
}

void SecurityCard::refresh()
{
    const auto session = m_workspace.session();
    if (!session)
        return;
    Widgets::allow(m_lockAfter, may(session->member.role, Right::ChangeSettings),
                   tr("Only owners and admins change when the window locks."));
    m_workers.start(
        this, [&workspace = m_workspace](Work&) { return workspace.lockAfter(); },
        [this](const Result<std::chrono::minutes>& time) {
            if (!time)
                Q_EMIT failed(time.error(), [this] { refresh(); });
            else if (!isBusy()) // else another was chosen meanwhile
                m_lockAfter->setCurrentIndex(m_lockAfter->findData(int(time->count())));
        });
}

bool SecurityCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !m_lockAfter->hasFocus()) {
        event->ignore();
        return true;
    }
    return SettingCard::eventFilter(watched, event);
}

void SecurityCard::save()
{
    if (isBusy())
        return; // what is chosen meanwhile follows
    const int minutes = m_lockAfter->currentData().toInt();
    run([&workspace = m_workspace, minutes] { return workspace.setLockAfter(std::chrono::minutes(minutes)); },
        [this, minutes] {
            if (m_lockAfter->currentData().toInt() != minutes)
                save();
        },
        [this] { save(); });
}
