#include "ui/general/keptfield.h"

void KeptField::showKept(const QString& kept)
{
    if (text() == m_kept && kept != m_kept)
        setText(kept);
    m_kept = kept;
}
