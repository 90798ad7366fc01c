#include "ui/integrations/statefilter.h"

#include "ui/integrations/pagestates.h"

#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <numeric>

StateFilter::StateFilter(QWidget* parent) : QComboBox(parent)
{
    setItemDelegate(new QStyledItemDelegate(this)); // its own one knows nothing of the style sheet
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFound({});
}

std::optional<PageState> StateFilter::state() const
{
    const QVariant state = currentData();
    return state.isValid() ? std::optional(PageState(state.toInt())) : std::nullopt;
}

void StateFilter::setFound(const QMap<PageState, qsizetype>& found)
{
    m_found = found;
    if (const auto chosen = state())
        m_found.insert(*chosen, found.value(*chosen));
    const auto all = std::accumulate(m_found.cbegin(), m_found.cend(), qsizetype(0));
    QStringList texts{tr("All (%L1)").arg(all)};
    QVariantList states{QVariant()};
    for (auto each = m_found.cbegin(); each != m_found.cend(); ++each) {
        texts.append(tr("%1 (%L2)", "a state, and how many Pages are in it")
                         .arg(PageStates::name(each.key()))
                         .arg(each.value()));
        states.append(int(each.key()));
    }
    QVariantList before;
    for (int i = 0; i < count(); ++i)
        before.append(itemData(i));
    const QSignalBlocker quiet(this); // another choice is all that anybody wants to hear of
    if (before != states) {
        const QVariant chosen = currentData();
        clear();
        for (qsizetype i = 0; i < texts.size(); ++i)
            addItem(texts[i], states[i]);
        setCurrentIndex(int(states.indexOf(chosen)));
        return;
    }
    for (qsizetype i = 0; i < texts.size(); ++i)
        setItemText(int(i), texts[i]); // a list that is open stays
}

void StateFilter::retranslate()
{
    setFound(m_found);
}
