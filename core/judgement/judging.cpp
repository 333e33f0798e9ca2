// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/judging.h"

#include "core/judgement/missingfields.h"

#include <algorithm>

namespace kesu {

Judging::Judging(Pass& pass, const Complaint& facts)
    : m_pass(pass)
    , m_status(pass)
    , m_filing(pass)
    , m_evidence(pass)
    , m_approval(pass)
    , m_deadline(pass)
    , m_grade(pass)
    , m_liability(pass, facts)
    , m_recovery(pass)
    , m_penalty(pass)
    , m_notice(pass)
{
}

Verdict Judging::run()
{
    for (const NodeRef node : m_pass.rulebook().order)
        workOut(node);
    write();
    addMissingFields();
    Verdict& verdict = m_pass.verdict();
    const std::vector<int>& years = m_pass.evaluator().yearsWithoutNotice();
    verdict.yearsWithoutNotice = QList<int>(years.begin(), years.end());
    std::sort(verdict.yearsWithoutNotice.begin(), verdict.yearsWithoutNotice.end());
    return std::move(verdict);
}

void Judging::workOut(NodeRef node)
{
    switch (node.kind) {
    case NodeKind::Scope:
        m_outOfScope = m_status.judgeScope();
        return;
    case NodeKind::Named: {
        const NamedValue& named = m_pass.rulebook().named[static_cast<size_t>(node.index)];
        m_pass.results().named[node.index] = m_pass.value(named.value);
        return;
    }
    case NodeKind::Status:
        m_status.judge(m_filing.unknownLimit());
        return;
    case NodeKind::Notices:
        if (!m_outOfScope || m_pass.rulebook().noticesWhenOutOfScope)
            m_notice.judge();
        return;
    default:
        if (!m_outOfScope)
            workOutResult(node);
    }
}

void Judging::workOutResult(NodeRef node)
{
    switch (node.kind) {
    case NodeKind::FilingOrdinary:
        return m_filing.judgeOrdinary();
    case NodeKind::Filing:
        return m_filing.judge();
    case NodeKind::Proof:
        return m_evidence.judge(node.index);
    case NodeKind::Proofs:
        return m_evidence.collect();
    case NodeKind::Request:
        return m_approval.judge(node.index);
    case NodeKind::Requests:
        return m_approval.collect();
    case NodeKind::Deadline:
        return m_deadline.judge(node.index);
    case NodeKind::Deadlines:
        return m_deadline.collect();
    case NodeKind::Grade:
        return m_grade.judge();
    case NodeKind::Liability:
        return m_liability.judge();
    case NodeKind::Recoveries:
        return m_recovery.judge();
    case NodeKind::Penalties:
        return m_penalty.judge();
    case NodeKind::Scope:
    case NodeKind::Named:
    case NodeKind::Status:
    case NodeKind::Notices:
        return; // worked out in any case
    }
}

void Judging::write()
{
    m_status.write();
    m_notice.write();
    if (m_outOfScope)
        return;
    m_filing.write();
    m_evidence.write();
    m_approval.write();
    m_deadline.write();
    m_grade.write();
    m_liability.write();
    m_recovery.write();
    m_penalty.write();
}

void Judging::addMissingFields()
{
    if (m_pass.unknownConditions().empty() && m_status.pendingConditions().empty())
        return;
    MissingFields missing(m_pass.evaluator());
    for (const ExpressionId id : m_pass.unknownConditions())
        missing.addUnknown(id);
    for (const ExpressionId id : m_status.pendingConditions())
        missing.addAskedFor(id);
    m_pass.verdict().missingFields = missing.paths();
}

} // namespace kesu
