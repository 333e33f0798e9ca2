// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/rowexplainer.h"

#include "core/judgement/missingfields.h"

#include <algorithm>

namespace kesu {
namespace {

int firstLeaf(const Branch& branch)
{
    const Branch* at = &branch;
    while (at->leaf < 0 && !at->cases.empty())
        at = &at->cases.front();
    return at->leaf;
}

} // namespace

bool RowExplainer::leadsTo(const Branch& branch, int leaf)
{
    return branch.leaf == leaf || std::any_of(branch.cases.begin(), branch.cases.end(), [leaf](const Branch& inner) {
        return leadsTo(inner, leaf);
    });
}

Truth RowExplainer::holds(const Branch& branch)
{
    const Truth own = branch.when == noExpression ? Truth::True : truthOf(m_evaluator.value(branch.when));
    if (own != Truth::True || branch.cases.empty())
        return own;
    Truth inner = Truth::False;
    for (const Branch& one : branch.cases) {
        const Truth truth = holds(one);
        if (truth == Truth::True)
            return truth;
        if (truth == Truth::Unknown)
            inner = truth;
    }
    return inner;
}

void RowExplainer::describe(ExplainedRow& row, const std::vector<ExpressionId>& asked)
{
    QStringList code;
    for (const ExpressionId id : asked)
        code.append(m_rulebook.expression(id).text.simplified());
    row.code = code.join(QStringLiteral(" and "));
    row.condition = m_tree.ofAll(asked);
}

void RowExplainer::addStruck(
    const Branch& row, const Each& each, int leaf, const HeadOf& heads, ExplainedElement& element, FactCollector& facts)
{
    std::vector<ExpressionId> asked;
    if (each.where != noExpression)
        asked.push_back(each.where);
    QList<ExplainedRow> before;
    for (const Branch* at = &row; at != nullptr;) {
        if (at->when != noExpression)
            asked.push_back(at->when);
        const Branch* next = nullptr;
        for (const Branch& inner : at->cases) {
            if (leadsTo(inner, leaf)) {
                next = &inner;
                break;
            }
            before.append(other(inner, Each(), heads));
        }
        at = next;
    }
    ExplainedRow struck;
    struck.outcome = ExplainedRow::Outcome::Struck;
    struck.clause = element.clause;
    struck.line = heads(leaf).line;
    describe(struck, asked);
    for (const ExpressionId id : asked)
        facts.add(id);
    element.rows.append(struck);
    element.rows += before;
}

ExplainedRow RowExplainer::other(const Branch& row, const Each& each, const HeadOf& heads)
{
    ExplainedRow explained;
    const int leaf = firstLeaf(row);
    if (leaf >= 0) {
        explained.clause = heads(leaf).plainClause;
        explained.line = heads(leaf).line;
    }
    std::vector<ExpressionId> asked;
    if (row.when != noExpression)
        asked.push_back(row.when);
    // Where the row would hold but for its only case, that case is part of the question.
    if (row.cases.size() == 1 && row.cases.front().when != noExpression)
        asked.push_back(row.cases.front().when);
    if (each.list == noExpression) {
        describe(explained, asked);
        const Truth truth = holds(row);
        explained.outcome = truth == Truth::True ? ExplainedRow::Outcome::Beaten
            : truth == Truth::False              ? ExplainedRow::Outcome::PassedOver
                                                 : ExplainedRow::Outcome::Open;
        if (truth == Truth::Unknown) {
            MissingFields missing(m_evaluator);
            for (const ExpressionId id : asked)
                missing.addUnknown(id);
            explained.missing = missing.paths();
            // Silent, though nothing is missing: it asks for what is not there.
            if (explained.missing.isEmpty())
                explained.outcome = ExplainedRow::Outcome::PassedOver;
        }
        return explained;
    }
    explained.condition = m_tree.ofEach(each, row.when);
    QStringList code;
    for (const ExpressionId id : {each.where, row.when}) {
        if (id != noExpression)
            code.append(m_rulebook.expression(id).text.simplified());
    }
    explained.code = code.join(QStringLiteral(" and "));
    explained.outcome
        = explained.condition->truth == Truth::True ? ExplainedRow::Outcome::Beaten : ExplainedRow::Outcome::PassedOver;
    return explained;
}

} // namespace kesu
