#include "ui/general/deletecard.h"

#include "app/workspace/workspace.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/widgets.h"

#include <QHBoxLayout>
#include <QLocale>

DeleteCard::DeleteCard(Workspace& workspace, Delete deleteWorkspace, Workers& workers, QWidget* parent)
    : SettingCard(workers, parent), m_workspace(workspace), m_delete(std::move(deleteWorkspace)), m_workers(workers),
      m_progress(Widgets::paragraph({}, "", this)), m_button(Widgets::button({}, "plain", this)),
      m_cancel(Widgets::button({}, "plain", this))
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_button);
    layout->addWidget(m_cancel);
    layout->addWidget(m_progress, 1);
    layout->addStretch();
    addRow(row);
    m_cancel->hide();
    m_progress->hide();
    connect(m_button, &QPushButton::clicked, this, [this] { ask(Demand::OnceConfirmed, {}); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_running.cancel(); });
    retranslate();
    refresh();
}

void DeleteCard::refresh()
{
    const auto session = m_workspace.session();
    Widgets::allow(m_button, session && may(session->member.role, Right::Own), tr("Only owners delete the workspace."));
    if (m_running.isRunning())
        m_button->setEnabled(false);
}

void DeleteCard::retranslate()
{
    setTexts(tr("Delete workspace"), tr("Disconnects every Page at Meta, then removes this workspace's members, Pages, "
                                        "activity and key from this computer."));
    m_button->setText(tr("Delete workspace…"));
    m_cancel->setText(tr("Cancel"));
    showProgress();
    refresh();
}

void DeleteCard::ask(Demand demand, const QStringList& unconfirmed)
{
    QString text;
    if (demand == Demand::OnceConfirmed) {
        text = tr("Every Page is disconnected at Meta first, which ends Pagekeep's access for these Facebook logins on every "
                  "computer. Then members, activity and the key in the keychain are removed. This cannot be undone.");
    } else {
        QStringList names = unconfirmed.mid(0, 10);
        if (unconfirmed.size() > 10)
            names.append(tr("%Ln more Page(s)", nullptr, int(unconfirmed.size() - 10)));
        text = tr("Meta has not confirmed that the access to these Pages is revoked: %1.\n\nDeleting now destroys what could still "
                  "revoke it. Meta may go on honouring the tokens until you remove the Meta app in Facebook's settings: "
                  "Settings & privacy → Settings → Apps and websites, or Business integrations.")
                   .arg(QLocale().createSeparatedList(names));
    }
    const auto session = m_workspace.session();
    QMessageBox* box =
        MessageBox::make(tr("Delete workspace"), tr("Delete %1?").arg(session ? session->workspaceName : QString()), text,
                         QMessageBox::Cancel, this);
    auto* confirm = MessageBox::add(box, demand == Demand::Anyway ? tr("Delete anyway") : tr("Delete workspace"),
                                    QMessageBox::DestructiveRole, "danger");
    connect(confirm, &QPushButton::clicked, this, [this, demand] { start(demand); });
    box->open();
}

void DeleteCard::start(Demand demand)
{
    Q_EMIT began();
    m_confirmed.reset();
    showProgress();
    m_progress->show();
    m_cancel->show();
    m_button->setEnabled(false);
    m_running = m_workers.start(
        this, [remove = m_delete, demand](Work& work) { return remove(work, demand); },
        [this, demand](const Result<QStringList>& unconfirmed) {
            m_progress->hide();
            m_cancel->hide();
            m_running = {};
            refresh();
            if (!unconfirmed)
                Q_EMIT failed(unconfirmed.error(), [this, demand] { start(demand); });
            else if (unconfirmed->isEmpty())
                Q_EMIT deleted();
            else
                ask(Demand::Anyway, *unconfirmed);
        },
        [this](const Progress& progress) {
            m_confirmed = int(progress.count);
            showProgress();
        });
}

void DeleteCard::showProgress()
{
    m_progress->setText(m_confirmed ? tr("%Ln Page(s) confirmed so far", nullptr, *m_confirmed) : tr("Disconnecting…"));
}
