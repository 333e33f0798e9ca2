// SPDX-License-Identifier: GPL-3.0-or-later
// RowLinter: lists of which the first row that holds counts, and rows of which the strongest counts.
#include "core/rulebook/rowlinter.h"

#include <QCoreApplication>

namespace kesu {
namespace {

// Who takes a case, beside the number of a row.
constexpr int nobody = -1;
constexpr int notKnown = -2;

} // namespace

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
        if (!reportHole(list, around, place, Counts::First)) {
            m_found = found;
            reportGap(place);
        }
    } else if (!gaveUp) {
        m_search.undo(outer);
        reportHole(list, around, place, Counts::First);
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

/// By point of the axis the row that takes the case found, were its figure there; all else as it is.
std::vector<int> RowLinter::takersAlong(
    CaseSearch& scan, const FoundCase& found, int axis, const std::vector<int>& strikes, const Around& around)
{
    const CaseSearch::Mark before = scan.mark();
    for (size_t other = 0; other < found.size(); ++other) {
        if (found[other] >= 0 && static_cast<int>(other) != axis)
            scan.restrict(static_cast<int>(other), found[other], found[other] + 1);
    }
    std::vector<int> takers;
    for (int point = 0; point < m_store.axisAt(axis).pointCount; ++point) {
        const CaseSearch::Mark here = scan.mark();
        scan.restrict(axis, point, point + 1);
        int taker = nobody;
        for (size_t i = 0; i < strikes.size() && taker == nobody; ++i) {
            const TruthSet truth = scan.valueOf(strikes[i]);
            if (truth == TruthSet::trueOnly())
                taker = static_cast<int>(i);
            else if (truth.mayBeTrue())
                taker = notKnown;
        }
        const bool isInside = std::all_of(around.parts.begin(), around.parts.end(),
            [&](const PlannedPart& part) { return scan.valueOf(part.formula) == TruthSet::trueOnly(); });
        takers.push_back(isInside ? taker : notKnown);
        scan.undo(here);
    }
    scan.undo(before);
    return takers;
}

/// A point that nobody takes, with takers below and above it; or -1.
int RowLinter::holeIn(const std::vector<int>& takers) const
{
    int candidate = -1;
    bool isTaken = false;
    for (size_t point = 0; point < takers.size(); ++point) {
        if (takers[point] >= 0 && candidate >= 0)
            return candidate;
        isTaken = isTaken || takers[point] >= 0;
        if (isTaken && candidate < 0 && takers[point] == nobody)
            candidate = static_cast<int>(point);
    }
    return -1;
}

/// A single figure that a case takes which stands below those that take both its neighbours; or -1.
int RowLinter::islandIn(const std::vector<int>& takers, int axis) const
{
    const std::vector<Int128>& figures = m_store.axisAt(axis).figures;
    for (size_t point = 1; point + 1 < takers.size(); ++point) {
        const bool isSingle = figures[point] - figures[point - 1] == 1 && figures[point + 1] - figures[point] == 1;
        if (isSingle && takers[point - 1] >= 0 && takers[point + 1] >= 0
            && takers[point] > std::max(takers[point - 1], takers[point + 1]))
            return static_cast<int>(point);
    }
    return -1;
}

bool RowLinter::reportHole(
    const std::vector<const PlannedRow*>& list, const Around& around, SourcePlace place, Counts counts)
{
    constexpr size_t mostRows = 200;
    constexpr int mostPoints = 400;
    if (list.size() < 2 || list.size() > mostRows)
        return false;
    std::vector<int> strikes;
    for (const PlannedRow* row : list)
        strikes.push_back(row->strikes);
    CaseSearch scan(m_store);
    bool hasIsland = false;
    for (const PlannedRow* row : list) {
        if (search({holds(row->strikes)}) != SearchOutcome::Found)
            continue;
        const FoundCase found = m_found;
        for (size_t axis = 0; axis < found.size(); ++axis) {
            const Axis& figures = m_store.axisAt(static_cast<int>(axis));
            if (found[axis] < 0 || figures.kind != Axis::Kind::Figure || figures.pointCount > mostPoints)
                continue;
            const std::vector<int> takers = takersAlong(scan, found, static_cast<int>(axis), strikes, around);
            const int hole = holeIn(takers);
            m_found = found;
            if (hole >= 0) {
                m_found[axis] = hole;
                report(Severity::Warning, place,
                    QCoreApplication::translate("RulebookLint",
                        "the bands leave a hole: something holds below the figure of the example and above it, nothing "
                        "at it"));
                return true;
            }
            const int island = islandIn(takers, static_cast<int>(axis));
            if (counts == Counts::All || hasIsland || island < 0)
                continue;
            hasIsland = true;
            m_found[axis] = island;
            report(Severity::Warning, place,
                QCoreApplication::translate("RulebookLint",
                    "the figure of the example falls between two bands: neither takes it, but line %1 further down")
                    .arg(list[static_cast<size_t>(takers[static_cast<size_t>(island)])]->place.line));
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
        reportHole(rows, {}, rows.front()->place, Counts::All);
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
