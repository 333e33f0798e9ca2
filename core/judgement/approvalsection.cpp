// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/approvalsection.h"

#include "core/rulebook/fieldcatalogue.h"

namespace kesu {

ApprovalSection::ApprovalSection(Pass& pass)
    : m_pass(pass)
    , m_outcomes(pass.arena().array<Outcome>(pass.rulebook().requestMatters.size()))
{
}

Value ApprovalSection::agreementOf(quint16 matter, quint16 role, bool phoneCounts)
{
    const RecordList& agreements = *m_pass.evaluator().bound().agreements;
    const auto slot = [](const Value* record, AgreementSlot at) { return record[static_cast<size_t>(at)]; };
    const quint16 phone = m_pass.ids().by[static_cast<size_t>(ApprovalBy::Phone)];
    Value earliest;
    for (int i = 0; i < agreements.count; ++i) {
        const Value* line = agreements.records[i];
        const Value lineMatter = slot(line, AgreementSlot::For);
        const Value lineRole = slot(line, AgreementSlot::Role);
        if (!lineMatter.given || lineMatter.number != matter || !lineRole.given || lineRole.number != role)
            continue;
        if (!phoneCounts && slot(line, AgreementSlot::By).number == phone)
            continue;
        const Value at = slot(line, AgreementSlot::At);
        if (!earliest.given || at.number < earliest.number)
            earliest = at;
    }
    return earliest;
}

void ApprovalSection::judge(int request)
{
    const CompiledRulebook& rulebook = m_pass.rulebook();
    const auto index = static_cast<size_t>(request);
    int number = -1;
    for (const int row : rulebook.requestRows[index]) {
        number = m_pass.strike(rulebook.approval.rows[static_cast<size_t>(row)].branch);
        if (number >= 0)
            break;
    }
    if (number < 0)
        return;
    const ApprovalLeaf& leaf = rulebook.approval.leaf(number);
    const bool phoneCounts = leaf.phone == noExpression || m_pass.value(leaf.phone).isTrue();
    Value roles = m_pass.value(leaf.roles);
    if (!roles.given)
        roles = Value::ofIds(m_pass.arena().idList(nullptr, 0));
    quint16* agreed = m_pass.arena().array<quint16>(roles.ids->count);
    int agreedCount = 0;
    Value agreedAt;
    for (int i = 0; i < roles.ids->count; ++i) {
        const Value at = agreementOf(rulebook.requestMatters[index], roles.ids->ids[i], phoneCounts);
        if (!at.given)
            continue;
        agreed[agreedCount++] = roles.ids->ids[i];
        if (!agreedAt.given || (leaf.anyRole ? at.number < agreedAt.number : at.number > agreedAt.number))
            agreedAt = at;
    }
    const bool complete = agreedCount > 0 && (leaf.anyRole || agreedCount == roles.ids->count);
    ApprovalStatus status = ApprovalStatus::Missing;
    if (complete) {
        const std::optional<Moment> last = m_pass.endMoment(leaf.lastDay);
        const std::optional<Moment> before = m_pass.endMoment(leaf.before);
        const bool late = (last && agreedAt.moment() > *last) || (before && agreedAt.moment() > *before);
        status = late ? ApprovalStatus::Late : ApprovalStatus::Given;
    }
    Value* record = m_pass.arena().array<Value>(static_cast<size_t>(RequestSlot::Count));
    const auto put = [record](RequestSlot at, Value value) { record[static_cast<size_t>(at)] = value; };
    put(RequestSlot::For, Value::ofNumber(rulebook.requestMatters[index]));
    put(RequestSlot::Clause, Value::ofText(&leaf.head.plainClause));
    put(RequestSlot::Status, Value::ofNumber(m_pass.ids().approval[static_cast<size_t>(status)]));
    put(RequestSlot::Roles, roles);
    if (complete)
        put(RequestSlot::AgreedAt, agreedAt);
    m_outcomes[index] = {&leaf, record, agreed, agreedCount, status};
    m_pass.results().records[rulebook.layout.firstRequest + request] = record;
}

void ApprovalSection::collect()
{
    const size_t requests = m_pass.rulebook().requestMatters.size();
    const Value** records = m_pass.arena().array<const Value*>(requests);
    size_t count = 0;
    for (size_t i = 0; i < requests; ++i) {
        if (m_outcomes[i].leaf != nullptr)
            records[count++] = m_outcomes[i].record;
    }
    m_pass.results().lists[static_cast<size_t>(ResultLists::Requests)] = m_pass.arena().recordList(records, count);
}

void ApprovalSection::write()
{
    const CompiledRulebook& rulebook = m_pass.rulebook();
    for (size_t i = 0; i < rulebook.requestMatters.size(); ++i) {
        const Outcome& outcome = m_outcomes[i];
        if (outcome.leaf == nullptr)
            continue;
        const Value roles = outcome.record[static_cast<size_t>(RequestSlot::Roles)];
        const Value agreedAt = outcome.record[static_cast<size_t>(RequestSlot::AgreedAt)];
        m_pass.setRowKey(RowKey::Roles, roles);
        m_pass.setRowKey(RowKey::LastDay, m_pass.value(outcome.leaf->lastDay));
        ApprovalLine line;
        line.matter = rulebook.vocabulary.id(VocabularyKind::Matter, rulebook.requestMatters[i]);
        line.clause = m_pass.clause(outcome.leaf->head);
        line.roles.reserve(roles.ids->count);
        for (int r = 0; r < roles.ids->count; ++r)
            line.roles.append(rulebook.vocabulary.id(VocabularyKind::Role, roles.ids->ids[r]));
        line.mode = outcome.leaf->anyRole ? ApprovalMode::Any : ApprovalMode::All;
        line.status = outcome.status;
        for (int r = 0; r < outcome.agreedCount; ++r)
            line.agreedRoles.append(rulebook.vocabulary.id(VocabularyKind::Role, outcome.agreed[r]));
        if (agreedAt.given)
            line.agreedAt = agreedAt.moment();
        line.text = m_pass.text(outcome.leaf->head);
        line.houseDefault = outcome.leaf->head.houseDefault;
        m_pass.verdict().approvals.append(line);
        if (Trail* trail = m_pass.trail())
            trail->approvals.push_back({outcome.leaf, static_cast<int>(i)});
    }
}

} // namespace kesu
