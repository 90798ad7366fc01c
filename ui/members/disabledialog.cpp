#include "ui/members/disabledialog.h"

#include "ui/shared/form.h"
#include "ui/shared/widgets.h"

DisableDialog::DisableDialog(Members& members, Workers& workers, const Member& member, const QStringList& pages,
                             QWidget* parent)
    : FormDialog(workers, parent), m_members(members), m_member(member), m_pages(pages),
      m_title(Widgets::paragraph({}, "strong", this)), m_list(Widgets::paragraph({}, "", this)),
      m_stay(Widgets::paragraph({}, "muted", this))
{
    for (QLabel* label : {m_title, m_list, m_stay}) {
        form()->addWidget(label);
        label->setVisible(!pages.isEmpty());
    }
    retranslate();
}

void DisableDialog::retranslate()
{
    setTexts(
        tr("Disable %1?").arg(m_member.name),
        tr("They can no longer sign in, and can do nothing more where they are signed in. You can enable them again."),
        tr("Disable"));
    constexpr qsizetype most = 10;
    QStringList lines = m_pages.mid(0, most);
    if (const qsizetype more = m_pages.size() - most; more > 0)
        lines.append(tr("and %Ln more", nullptr, int(more)));
    m_title->setText(tr("Pages connected through their Facebook login"));
    m_list->setText(lines.join(u'\n'));
    m_stay->setText(tr("These Pages stay connected until somebody disconnects them."));
}

void DisableDialog::submit()
{
    run([&members = m_members, id = m_member.id] { return members.disable(id); }, [] {});
}
