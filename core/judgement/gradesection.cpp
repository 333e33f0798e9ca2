// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/gradesection.h"

namespace kesu {

void GradeSection::judge()
{
    const Section<GradeLeaf>& section = m_pass.rulebook().grade;
    for (const auto& row : section.rows) {
        const int number = m_pass.strike(row.branch);
        if (number < 0)
            continue;
        const GradeLeaf& leaf = section.leaf(number);
        if (m_reached != nullptr && leaf.is >= m_reached->is)
            continue;
        m_reached = &leaf;
        m_pass.results().gradeSoFar = Value::ofNumber(leaf.is);
    }
    m_pass.results().grade = m_pass.results().gradeSoFar;
}

void GradeSection::write()
{
    if (m_reached == nullptr)
        return;
    GradeLine line;
    line.id = m_pass.rulebook().vocabulary.id(VocabularyKind::Grade, m_reached->is);
    line.clause = m_pass.clause(m_reached->head);
    line.text = m_pass.text(m_reached->head);
    line.houseDefault = m_reached->head.houseDefault;
    m_pass.verdict().grade = line;
    if (Trail* trail = m_pass.trail())
        trail->grade = m_reached;
}

} // namespace kesu
