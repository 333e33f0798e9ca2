// SPDX-License-Identifier: GPL-3.0-or-later
// RowLinter: complaints that wait for papers for ever.
#include "core/rulebook/rowlinter.h"

#include <QCoreApplication>
#include <unordered_set>

namespace kesu {
namespace {

/// The rank of all leaves of the row, or nothing where they differ.
std::optional<StatusRank> rankOf(const PlannedRow& row, const Section<StatusLeaf>& section)
{
    if (row.leaf >= 0)
        return section.leaf(row.leaf).is;
    std::optional<StatusRank> rank;
    for (const PlannedRow& one : row.cases) {
        const std::optional<StatusRank> own = rankOf(one, section);
        if (!own || (rank && *rank != *own))
            return {};
        rank = own;
    }
    return rank;
}

/// Where the last day itself is not known, a complaint rightly waits for the day to be filled in.
bool isLastDay(const QString& name)
{
    return name.endsWith(QLatin1String(".dueOn")) || name == QLatin1String("filing")
        || name == QLatin1String("filing.ordinary");
}

bool isNow(const QString& name)
{
    return name == QLatin1String("asOf") || name == QLatin1String("date(asOf)");
}

} // namespace

/// Moves "as of" behind every day that a rule counts to.
void RowLinter::toTheEndOfTime()
{
    const quint16 open = m_rulebook.engineIds.deadline[2];
    for (int number = 0; number < m_store.axisCount(); ++number) {
        const Axis& axis = m_store.axisAt(number);
        const bool isDistance = axis.kind == Axis::Kind::Figure || axis.kind == Axis::Kind::Periods;
        if (isDistance && isNow(axis.field))
            m_search.restrict(number, axis.pointCount - 1, axis.pointCount);
        else if (isDistance && isNow(axis.than))
            m_search.restrict(number, 0, 1);
        else if (axis.kind == Axis::Kind::Id && axis.vocabulary == VocabularyKind::DeadlineStatus
            && open < axis.pointCount)
            m_search.exclude(number, open);
        else if (axis.kind == Axis::Kind::Given && isLastDay(axis.field))
            m_search.restrict(number, 1, 2);
    }
}

/// Whether a condition asks for the state of a paper or an approval that has a last day.
bool RowLinter::asksForPapers(int formula)
{
    const auto hasDay = [](const auto& leaves, auto day) {
        return std::any_of(leaves.begin(), leaves.end(), [&](const auto& leaf) { return leaf.*day != noExpression; });
    };
    const bool proofsEnd = hasDay(m_rulebook.evidence.leaves, &EvidenceLeaf::due);
    const bool requestsEnd = hasDay(m_rulebook.approval.leaves, &ApprovalLeaf::lastDay);
    std::vector<int> open = {formula};
    std::unordered_set<int> seen;
    while (!open.empty()) {
        const int number = open.back();
        open.pop_back();
        if (!seen.insert(number).second)
            continue;
        const Formula& part = m_store.formula(number);
        open.insert(open.end(), part.children.begin(), part.children.end());
        if (part.kind != FormulaKind::Test)
            continue;
        const Axis& axis = m_store.axisAt(m_store.atom(part.atom).axis);
        if (axis.kind == Axis::Kind::Id
            && ((proofsEnd && axis.vocabulary == VocabularyKind::ProofStatus)
                || (requestsEnd && axis.vocabulary == VocabularyKind::ApprovalStatus)))
            return true;
    }
    return false;
}

void RowLinter::runPending()
{
    const CaseSearch::Mark before = m_search.mark();
    toTheEndOfTime();
    bool isPossible = true;
    for (const PlannedRow& row : m_plan.scope)
        isPossible = isPossible && m_search.require(fails(row.strikes));
    for (const PlannedRow& row : m_plan.status) {
        if (rankOf(row, m_rulebook.status) == StatusRank::Invalid)
            isPossible = isPossible && m_search.require(fails(row.strikes));
    }
    for (const PlannedRow& row : m_plan.status) {
        if (!isPossible || rankOf(row, m_rulebook.status) != StatusRank::Pending || !asksForPapers(row.strikes)
            || search({holds(row.strikes)}) != SearchOutcome::Found)
            continue;
        report(Severity::Hint, row.place,
            QCoreApplication::translate("RulebookLint",
                "a complaint may stay pending for ever: when the last day has passed this still holds, and no row "
                "makes "
                "the complaint invalid"));
    }
    m_search.undo(before);
}

} // namespace kesu
