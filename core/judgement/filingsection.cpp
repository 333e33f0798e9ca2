// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/filingsection.h"

#include "core/rulebook/fieldcatalogue.h"

namespace kesu {
namespace {

Value complaintDate(Pass& pass)
{
    return pass.evaluator().bound().complaint[static_cast<size_t>(ComplaintSlot::ComplaintDate)];
}

} // namespace

FilingSection::Limit FilingSection::limitOf(const FilingLeaf& leaf)
{
    Limit limit;
    limit.leaf = &leaf;
    if (leaf.from != noExpression) {
        const std::optional<Moment> from = m_pass.startMoment(leaf.from);
        if (from)
            limit.from = Value::ofDate(from->date());
        else
            m_pass.noteUnknown(leaf.from);
    }
    if (leaf.until != noExpression) {
        limit.lastDay = m_pass.value(leaf.until);
        return limit;
    }
    limit.within = m_pass.value(leaf.within);
    if (limit.from.given && limit.within.given)
        limit.lastDay = Value::ofDate(m_pass.evaluator().lastDay(limit.from.date(), limit.within.timeSpan()));
    return limit;
}

const Value* FilingSection::record(const Limit& limit)
{
    if (limit.leaf == nullptr)
        return nullptr;
    Value* slots = m_pass.arena().array<Value>(static_cast<size_t>(FilingSlot::Count));
    slots[static_cast<size_t>(FilingSlot::From)] = limit.from;
    slots[static_cast<size_t>(FilingSlot::Within)] = limit.within;
    slots[static_cast<size_t>(FilingSlot::LastDay)] = limit.lastDay;
    slots[static_cast<size_t>(FilingSlot::Met)] = Value::ofTruth(complaintDate(m_pass).number <= limit.lastDay.number);
    slots[static_cast<size_t>(FilingSlot::Clause)] = Value::ofText(&limit.leaf->head.plainClause);
    return slots;
}

void FilingSection::judgeOrdinary()
{
    const Section<FilingLeaf>& section = m_pass.rulebook().filing;
    for (const auto& row : section.rows) {
        const int leaf = m_pass.strike(row.branch);
        if (leaf < 0)
            continue;
        const Limit limit = limitOf(section.leaf(leaf));
        if (!limit.lastDay.given && m_unknown == nullptr)
            m_unknown = limit.leaf;
        const bool longer = m_ordinary.leaf == nullptr || limit.lastDay.number > m_ordinary.lastDay.number;
        if (limit.lastDay.given && longer)
            m_ordinary = limit;
    }
    m_limit = m_ordinary;
    m_pass.results().records[ResultLayout::filingOrdinary] = record(m_ordinary);
}

void FilingSection::judge()
{
    const Section<FilingLeaf>& section = m_pass.rulebook().filingInstead;
    for (const auto& row : section.rows) {
        const int leaf = m_pass.strike(row.branch);
        if (leaf < 0)
            continue;
        const Limit limit = limitOf(section.leaf(leaf));
        if (!limit.lastDay.given)
            continue;
        m_limit = limit;
        break;
    }
    m_pass.results().records[ResultLayout::filing] = record(m_limit);
}

void FilingSection::write()
{
    if (m_limit.leaf == nullptr)
        return;
    m_pass.setRowKey(RowKey::From, m_limit.from);
    m_pass.setRowKey(RowKey::Within, m_limit.within);
    m_pass.setRowKey(RowKey::LastDay, m_limit.lastDay);
    FilingLimit limit;
    limit.clause = m_pass.clause(m_limit.leaf->head);
    limit.lastDay = m_limit.lastDay.date();
    limit.met = complaintDate(m_pass).number <= m_limit.lastDay.number;
    limit.text = m_pass.text(m_limit.leaf->head);
    if (m_limit.from.given)
        limit.from = m_limit.from.date();
    if (m_limit.within.given)
        limit.within = m_limit.within.timeSpan().toString();
    limit.houseDefault = m_limit.leaf->head.houseDefault;
    m_pass.verdict().filingLimit = limit;
    if (Trail* trail = m_pass.trail())
        trail->filing = m_limit.leaf;
}

} // namespace kesu
