// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/deadlinesection.h"

#include "core/rulebook/fieldcatalogue.h"

namespace kesu {

DeadlineSection::DeadlineSection(Pass& pass)
    : m_pass(pass)
    , m_outcomes(pass.arena().array<Outcome>(pass.rulebook().deadline.rows.size()))
{
}

void DeadlineSection::judge(int row)
{
    const CompiledRulebook& rulebook = m_pass.rulebook();
    const auto index = static_cast<size_t>(row);
    const int number = m_pass.strike(rulebook.deadline.rows[index].branch);
    if (number < 0)
        return;
    const DeadlineLeaf& leaf = rulebook.deadline.leaf(number);
    Outcome outcome{};
    outcome.leaf = &leaf;
    std::optional<Moment> dueAt;
    if (leaf.until != noExpression) {
        dueAt = m_pass.endMoment(leaf.until);
    } else {
        const std::optional<Moment> from = m_pass.startMoment(leaf.from);
        outcome.within = m_pass.value(leaf.within);
        if (from && outcome.within.given) {
            outcome.from = Value::ofMoment(*from);
            dueAt = m_pass.evaluator().dueAt(*from, outcome.within.timeSpan());
        }
    }
    if (!dueAt)
        return;
    outcome.dueAt = Value::ofMoment(*dueAt);
    if (leaf.done != noExpression) {
        if (const std::optional<Moment> done = m_pass.startMoment(leaf.done))
            outcome.doneAt = Value::ofMoment(*done);
    } else {
        outcome.doneAt
            = m_pass.evaluator().bound().events[rulebook.deadlineStages[index]]; // stages are numbered alike as events
    }
    if (outcome.doneAt.given)
        outcome.status = outcome.doneAt.moment() <= *dueAt ? DeadlineStatus::Done : DeadlineStatus::DoneLate;
    else
        outcome.status = m_pass.asOf() <= *dueAt ? DeadlineStatus::Open : DeadlineStatus::Overdue;
    Value* record = m_pass.arena().array<Value>(static_cast<size_t>(DeadlineSlot::Count));
    const auto put = [record](DeadlineSlot at, Value value) { record[static_cast<size_t>(at)] = value; };
    put(DeadlineSlot::Stage, Value::ofNumber(rulebook.deadlineStages[index]));
    put(DeadlineSlot::Clause, Value::ofText(&leaf.head.plainClause));
    put(DeadlineSlot::Status, Value::ofNumber(m_pass.ids().deadline[static_cast<size_t>(outcome.status)]));
    put(DeadlineSlot::DueAt, outcome.dueAt);
    outcome.record = record;
    m_outcomes[index] = outcome;
    m_pass.results().records[rulebook.layout.firstDeadline + row] = record;
}

void DeadlineSection::collect()
{
    const size_t rows = m_pass.rulebook().deadline.rows.size();
    const Value** records = m_pass.arena().array<const Value*>(rows);
    size_t count = 0;
    for (size_t row = 0; row < rows; ++row) {
        if (m_outcomes[row].leaf != nullptr)
            records[count++] = m_outcomes[row].record;
    }
    m_pass.results().lists[static_cast<size_t>(ResultLists::Deadlines)] = m_pass.arena().recordList(records, count);
}

void DeadlineSection::write()
{
    const CompiledRulebook& rulebook = m_pass.rulebook();
    for (size_t row = 0; row < rulebook.deadline.rows.size(); ++row) {
        const Outcome& outcome = m_outcomes[row];
        if (outcome.leaf == nullptr)
            continue;
        const ExpressionId from = outcome.leaf->from;
        const bool fromDay = from != noExpression && m_pass.typeOf(from).base == Base::Date;
        m_pass.setRowKey(RowKey::From, fromDay ? Value::ofDate(outcome.from.moment().date()) : outcome.from);
        m_pass.setRowKey(RowKey::Within, outcome.within);
        m_pass.setRowKey(RowKey::DueAt, outcome.dueAt);
        DeadlineLine line;
        line.id = rulebook.deadlineIds[static_cast<qsizetype>(row)];
        line.stage = rulebook.vocabulary.id(VocabularyKind::Stage, rulebook.deadlineStages[row]);
        line.clause = m_pass.clause(outcome.leaf->head);
        line.role = outcome.leaf->role;
        if (outcome.from.given)
            line.from = outcome.from.moment();
        if (outcome.within.given)
            line.within = outcome.within.timeSpan().toString();
        line.dueAt = outcome.dueAt.moment();
        if (outcome.doneAt.given)
            line.doneAt = outcome.doneAt.moment();
        line.status = outcome.status;
        line.text = m_pass.text(outcome.leaf->head);
        line.houseDefault = outcome.leaf->head.houseDefault;
        m_pass.verdict().deadlines.append(line);
        if (Trail* trail = m_pass.trail())
            trail->deadlines.push_back({outcome.leaf, static_cast<int>(row)});
    }
}

} // namespace kesu
