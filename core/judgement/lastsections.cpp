// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/lastsections.h"

namespace kesu {

void RecoverySection::judge()
{
    const Section<RecoveryLeaf>& section = m_pass.rulebook().recovery;
    for (const auto& row : section.rows) {
        const int number = m_pass.strike(row.branch);
        if (number < 0)
            continue;
        const RecoveryLeaf& leaf = section.leaf(number);
        const std::optional<Money> of = asMoney(m_pass.value(leaf.of), m_pass.typeOf(leaf.of));
        const std::optional<Money> amount = asMoney(m_pass.value(leaf.amount), m_pass.typeOf(leaf.amount));
        if (of && amount)
            m_struck.push_back({&leaf, of->fen(), amount->fen()});
    }
}

void RecoverySection::write()
{
    for (const Struck& struck : m_struck) {
        m_pass.setRowKey(RowKey::Of, Value::ofNumber(struck.of));
        m_pass.setRowKey(RowKey::Amount, Value::ofNumber(struck.amount));
        Recovery line;
        line.party = struck.leaf->party;
        line.of = Money::fromFen(struck.of);
        line.amount = Money::fromFen(struck.amount);
        line.clause = m_pass.clause(struck.leaf->head);
        line.text = m_pass.text(struck.leaf->head);
        line.houseDefault = struck.leaf->head.houseDefault;
        m_pass.verdict().recoveries.append(line);
        if (Trail* trail = m_pass.trail())
            trail->recoveries.push_back(struck.leaf);
    }
}

void PenaltySection::judge()
{
    const Section<PenaltyLeaf>& section = m_pass.rulebook().penalty;
    for (const auto& row : section.rows) {
        const int number = m_pass.strike(row.branch);
        if (number >= 0)
            m_struck.push_back(&section.leaf(number));
    }
}

void PenaltySection::write()
{
    const auto money = [this](ExpressionId id) {
        return id == noExpression ? std::nullopt : asMoney(m_pass.value(id), m_pass.typeOf(id));
    };
    for (const PenaltyLeaf* leaf : m_struck) {
        Penalty line;
        line.role = leaf->role;
        line.min = money(leaf->min);
        line.max = money(leaf->max);
        line.clause = m_pass.clause(leaf->head);
        line.text = m_pass.text(leaf->head);
        line.houseDefault = leaf->head.houseDefault;
        m_pass.verdict().penalties.append(line);
        if (Trail* trail = m_pass.trail())
            trail->penalties.push_back(leaf);
    }
}

void NoticeSection::judge()
{
    const Section<NoticeLeaf>& section = m_pass.rulebook().notice;
    for (const auto& row : section.rows) {
        m_pass.strikeEach(row, [&](int number, Value element) {
            m_struck.push_back({&section.leaf(number), row.each.list == noExpression ? 0 : row.each.variable, element});
        });
    }
}

void NoticeSection::write()
{
    for (const Struck& struck : m_struck) {
        if (struck.variable > 0)
            m_pass.evaluator().bind(struck.variable, struck.element);
        Notice notice;
        notice.id = struck.leaf->id;
        notice.clause = m_pass.clause(struck.leaf->head);
        notice.text = m_pass.text(struck.leaf->head);
        notice.houseDefault = struck.leaf->head.houseDefault;
        m_pass.verdict().notices.append(notice);
        if (Trail* trail = m_pass.trail())
            trail->notices.push_back({struck.leaf, struck.variable, struck.element});
    }
}

} // namespace kesu
