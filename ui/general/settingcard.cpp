#include "ui/general/settingcard.h"

#include "ui/shared/busylabel.h"
#include "ui/shared/form.h"
#include "ui/shared/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SettingCard::SettingCard(Workers& workers, QWidget* parent)
    : QFrame(parent), m_workers(workers), m_title(Widgets::paragraph({}, "title", this)),
      m_text(Widgets::paragraph({}, "muted", this)), m_busy(new BusyLabel(this)), m_forms(new QVBoxLayout)
{
    setProperty("part", u"card"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_busy);
    words->addStretch();
    m_forms->setSpacing(20);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(24);
    layout->addLayout(words, 2);
    auto* right = new QVBoxLayout;
    right->addLayout(m_forms);
    right->addStretch();
    layout->addLayout(right, 3);
}

void SettingCard::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_busy->retranslate();
}

Form* SettingCard::addForm()
{
    if (m_forms->count() > 0) {
        auto* line = Widgets::frame("line", this);
        line->setFixedHeight(1);
        m_forms->addWidget(line);
    }
    auto* form = new Form(this);
    m_forms->addWidget(form);
    return form;
}

void SettingCard::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    if (isBusy) {
        m_busy->begin();
        Q_EMIT began();
    } else {
        m_busy->end();
    }
}

void SettingCard::addRow(QWidget* row)
{
    m_forms->addWidget(row);
}
