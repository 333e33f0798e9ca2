// SPDX-License-Identifier: GPL-3.0-or-later
// RowLinter: lists of which the first row that holds counts, and rows of which the strongest counts.
#include "core/rulebook/rowlinter.h"

#include <QCoreApplication>

namespace kesu {

void RowLinter::runCases(const PlannedRow& row, Around around, Gap gap)
{
    if (row.cases.empty())
        return;
    const CaseSearch::Mark before = m_search.mark();
    around.parts.insert(around.parts.end(), row.parts.begin(), row.parts.end());
    if (m_search.require(holds(row.own))) {
        std::vector<const PlannedRow*> list;
        for (const PlannedRow& one : row.cases)
            list.push_back(&one);
        runList(list, around, gap, row.place);
    }
    m_search.undo(before);
}

void RowLinter::runList(const std::vector<const PlannedRow*>& list, const Around& around, Gap gap, SourcePlace place)
{
    const CaseSearch::Mark outer = m_search.mark();
    bool nothingLeft = false;
    bool gaveUp = false;
    for (size_t i = 0; i < list.size() && !gaveUp; ++i) {
        const PlannedRow& row = *list[i];
        const SearchOutcome outcome = nothingLeft ? SearchOutcome::None : search({holds(row.own)});
        if (outcome == SearchOutcome::GaveUp) {
            tooLarge(row.place);
            gaveUp = true;
        } else if (outcome == SearchOutcome::None) {
            m_search.undo(outer);
            if (holdsAtAll(row, around))
                reportUnreachable(list, i);
            for (size_t above = 0; above < i && !nothingLeft; ++above)
                nothingLeft = !m_search.require(fails(list[above]->strikes));
        } else {
            runCases(row, around, Gap::InsideBands);
        }
        if (!nothingLeft)
            nothingLeft = !m_search.require(fails(row.strikes));
    }
    if (!gaveUp && !nothingLeft && gap == Gap::Matters && search({}) == SearchOutcome::Found) {
        const FoundCase found = m_found;
        m_search.undo(outer);
        if (!reportHole(list, around, place)) {
            m_found = found;
            reportGap(place);
        }
    } else if (!gaveUp) {
        m_search.undo(outer);
        reportHole(list, around, place);
    }
    m_search.undo(outer);
}

/// Called with only the conditions around the list required.
void RowLinter::reportUnreachable(const std::vector<const PlannedRow*>& list, size_t index)
{
    const PlannedRow& row = *list[index];
    for (size_t above = 0; above < index; ++above) {
        if (search({holds(row.own), holds(list[above]->strikes)}) != SearchOutcome::Found)
            continue;
        report(Severity::Warning, row.place,
            QCoreApplication::translate("RulebookLint",
                "this never gets its turn: whatever it would take, a case above it takes, as line %1 the example")
                .arg(list[above]->place.line));
        return;
    }
    m_found.clear();
    report(Severity::Warning, row.place,
        QCoreApplication::translate("RulebookLint", "this never gets its turn: the cases above it take everything"));
}

void RowLinter::reportGap(SourcePlace place)
{
    report(Severity::Hint, place,
        m_examples.isUncertain(m_found)
            ? QCoreApplication::translate("RulebookLint", "there may be complaints that no case here takes")
            : QCoreApplication::translate("RulebookLint", "there are complaints that no case here takes"));
}

/// Whether some case strikes below and above a figure at which none does, all else being as in the case found.
bool RowLinter::hasHole(CaseSearch& scan, const FoundCase& found, int axis, const std::vector<int>& strikes,
    const Around& around, int& hole)
{
    const CaseSearch::Mark before = scan.mark();
    for (size_t other = 0; other < found.size(); ++other) {
        if (found[other] >= 0 && static_cast<int>(other) != axis)
            scan.restrict(static_cast<int>(other), found[other], found[other] + 1);
    }
    int candidate = -1;
    bool struck = false;
    bool isHole = false;
    for (int point = 0; point < m_store.axisAt(axis).pointCount && !isHole; ++point) {
        const CaseSearch::Mark here = scan.mark();
        scan.restrict(axis, point, point + 1);
        bool isStruck = false;
        bool mayBeStruck = false;
        for (const int strike : strikes) {
            const TruthSet truth = scan.valueOf(strike);
            isStruck = isStruck || truth == TruthSet::trueOnly();
            mayBeStruck = mayBeStruck || truth.mayBeTrue();
        }
        const bool isInside = std::all_of(around.parts.begin(), around.parts.end(),
            [&](const PlannedPart& part) { return scan.valueOf(part.formula) == TruthSet::trueOnly(); });
        scan.undo(here);
        if (!isInside)
            continue;
        if (isStruck) {
            isHole = struck && candidate >= 0;
            struck = true;
            candidate = isHole ? candidate : -1;
        } else if (struck && candidate < 0 && !mayBeStruck) {
            candidate = point;
        }
    }
    scan.undo(before);
    hole = candidate;
    return isHole;
}

bool RowLinter::reportHole(const std::vector<const PlannedRow*>& list, const Around& around, SourcePlace place)
{
    constexpr size_t mostRows = 200;
    constexpr int mostPoints = 400;
    if (list.size() < 2 || list.size() > mostRows)
        return false;
    std::vector<int> strikes;
    for (const PlannedRow* row : list)
        strikes.push_back(row->strikes);
    CaseSearch scan(m_store);
    for (const PlannedRow* row : list) {
        if (search({holds(row->strikes)}) != SearchOutcome::Found)
            continue;
        const FoundCase found = m_found;
        for (size_t axis = 0; axis < found.size(); ++axis) {
            const Axis& figures = m_store.axisAt(static_cast<int>(axis));
            int hole = -1;
            if (found[axis] < 0 || figures.kind != Axis::Kind::Figure || figures.pointCount > mostPoints
                || !hasHole(scan, found, static_cast<int>(axis), strikes, around, hole))
                continue;
            m_found = found;
            m_found[axis] = hole;
            report(Severity::Warning, place,
                QCoreApplication::translate("RulebookLint",
                    "the bands leave a hole: a case holds below the figure of the example and one above it, none at "
                    "it"));
            return true;
        }
    }
    m_found.clear();
    return false;
}

void RowLinter::runApprovals()
{
    for (const std::vector<int>& rows : m_rulebook.requestRows) {
        std::vector<const PlannedRow*> list;
        for (const int row : rows) {
            if (holdsAtAll(m_plan.approval[static_cast<size_t>(row)], {}))
                list.push_back(&m_plan.approval[static_cast<size_t>(row)]);
        }
        if (list.size() == 1)
            runCases(*list.front(), {}, Gap::Matters);
        else
            runList(list, {}, Gap::InsideBands, list.empty() ? SourcePlace() : list.front()->place);
    }
}

void RowLinter::runSteps()
{
    const CaseSearch::Mark before = m_search.mark();
    m_search.require(holds(m_plan.lossThere));
    bool isReached = true;
    for (size_t i = 0; i < m_plan.steps.size(); ++i) {
        const PlannedRow& row = m_plan.steps[i];
        if (!isReached || search({}) == SearchOutcome::None) {
            m_found.clear();
            report(Severity::Warning, row.place,
                QCoreApplication::translate(
                    "RulebookLint", "this step is never reached: those above it always take all that is left"));
            isReached = false;
            continue;
        }
        const bool isLast = i + 1 == m_plan.steps.size();
        if (holdsAtAll(row, {}))
            runCases(row, {}, isLast ? Gap::Matters : Gap::InsideBands);
        // Only a step that takes all, whichever of its cases strikes, is certain to leave nothing.
        if (m_plan.takesRest[i] == row.strikes)
            isReached = m_search.require(fails(row.strikes));
    }
    m_search.undo(before);
}

void RowLinter::runGrades()
{
    std::vector<const PlannedRow*> rows;
    for (const PlannedRow& row : m_plan.grade)
        rows.push_back(&row);
    if (!rows.empty())
        reportHole(rows, {}, rows.front()->place);
    for (const PlannedRow& row : m_plan.grade) {
        if (!holdsAtAll(row, {}))
            continue;
        runCases(row, {}, Gap::InsideBands);
        if (row.leaf < 0)
            continue;
        std::vector<Requirement> requirements = {holds(row.strikes)};
        const PlannedRow* higher = nullptr;
        for (const PlannedRow& other : m_plan.grade) {
            if (other.leaf < 0 || m_rulebook.grade.leaf(other.leaf).is >= m_rulebook.grade.leaf(row.leaf).is)
                continue;
            requirements.push_back(fails(other.strikes));
            higher = &other;
        }
        if (higher != nullptr && search(requirements) == SearchOutcome::None
            && search({holds(row.strikes)}) == SearchOutcome::Found)
            report(Severity::Warning, row.place,
                QCoreApplication::translate("RulebookLint",
                    "this grade is never given: whenever it holds, a higher grade holds too, as in the example"));
    }
}

} // namespace kesu
