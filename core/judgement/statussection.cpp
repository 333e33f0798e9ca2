// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/statussection.h"

namespace kesu {
namespace {

VerdictStatus statusOf(StatusRank rank)
{
    switch (rank) {
    case StatusRank::OutOfScope:
        return VerdictStatus::OutOfScope;
    case StatusRank::Invalid:
        return VerdictStatus::Invalid;
    case StatusRank::Pending:
        return VerdictStatus::Pending;
    case StatusRank::Valid:
        break;
    }
    return VerdictStatus::Valid;
}

} // namespace

void StatusSection::strikeAll(const Section<StatusLeaf>& section)
{
    for (const auto& row : section.rows) {
        m_pass.strikeEach(row, [&](int number, Value element) {
            const StatusLeaf& leaf = section.leaf(number);
            if (!m_struck.empty() && leaf.is > m_struck.front().leaf->is)
                return;
            if (!m_struck.empty() && leaf.is < m_struck.front().leaf->is)
                m_struck.clear();
            m_struck.push_back({&leaf, row.each.list == noExpression ? 0 : row.each.variable, element});
            if (leaf.is == StatusRank::Pending && row.each.list == noExpression && row.branch.when != noExpression)
                m_pendingConditions.push_back(row.branch.when);
        });
    }
}

bool StatusSection::judgeScope()
{
    strikeAll(m_pass.rulebook().scope);
    return !m_struck.empty();
}

void StatusSection::judge(const FilingLeaf* unknownLimit)
{
    if (m_struck.empty())
        strikeAll(m_pass.rulebook().status);
    StatusRank rank = m_struck.empty() ? StatusRank::Valid : m_struck.front().leaf->is;
    if (rank == StatusRank::Valid && unknownLimit != nullptr) {
        rank = StatusRank::Pending;
        m_struck.clear();
        m_unknownLimit = unknownLimit;
    }
    const VerdictStatus status = statusOf(rank);
    m_pass.verdict().status = status;
    m_pass.results().status = Value::ofNumber(m_pass.ids().status[static_cast<size_t>(status)]);
}

void StatusSection::write()
{
    if (m_unknownLimit != nullptr) {
        Reason reason;
        reason.clause = m_pass.clause(m_unknownLimit->head);
        if (m_pass.writesTexts())
            reason.text = QStringLiteral("起算日期未填，无法计算投诉时限。");
        m_pass.verdict().reasons.append(reason);
        if (Trail* trail = m_pass.trail())
            trail->unknownLimit = m_unknownLimit;
    }
    for (const Struck& struck : m_struck) {
        if (struck.variable > 0)
            m_pass.evaluator().bind(struck.variable, struck.element);
        Reason reason;
        reason.clause = m_pass.clause(struck.leaf->head);
        reason.text = m_pass.text(struck.leaf->head);
        reason.houseDefault = struck.leaf->head.houseDefault;
        m_pass.verdict().reasons.append(reason);
        if (Trail* trail = m_pass.trail())
            trail->reasons.push_back({struck.leaf, struck.variable, struck.element});
    }
}

} // namespace kesu
