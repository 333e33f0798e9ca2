// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/pass.h"

#include "core/rulebook/fieldcatalogue.h"

namespace kesu {

Pass::Pass(const CompiledRulebook& rulebook, const BoundCase& bound, const WorkCalendar& calendar, VerdictTexts texts,
    Arena& arena)
    : m_rulebook(rulebook)
    , m_arena(arena)
    , m_evaluator(rulebook, calendar, bound, arena)
    , m_texts(texts)
    , m_asOf(bound.complaint[static_cast<size_t>(ComplaintSlot::AsOf)].moment())
{
}

int Pass::strike(const Branch& branch)
{
    if (branch.when != noExpression) {
        const Value holds = m_evaluator.value(branch.when);
        if (!holds.given && !m_insideEach)
            m_unknown.push_back(branch.when);
        if (!holds.isTrue())
            return -1;
    }
    int leaf = branch.leaf;
    for (size_t i = 0; leaf < 0 && i < branch.cases.size(); ++i)
        leaf = strike(branch.cases[i]);
    if (leaf >= 0 && branch.applied >= 0)
        results().applied[branch.applied] = true;
    return leaf;
}

std::optional<Moment> Pass::endMoment(ExpressionId id)
{
    const Value at = value(id);
    if (!at.given)
        return {};
    return typeOf(id).base == Base::Date ? Moment::endOf(at.date()) : at.moment();
}

std::optional<Moment> Pass::startMoment(ExpressionId id)
{
    const Value at = value(id);
    if (!at.given)
        return {};
    return typeOf(id).base == Base::Date ? Moment::startOf(at.date()) : at.moment();
}

QString Pass::clause(const RowHead& head)
{
    return head.plainClause.isEmpty() ? writeText(head.clause, m_evaluator) : head.plainClause;
}

QString Pass::text(const RowHead& head)
{
    return writesTexts() ? writeText(head.text, m_evaluator) : QString();
}

} // namespace kesu
