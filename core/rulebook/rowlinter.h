// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/examplewriter.h"
#include "core/rulebook/lintplan.h"

namespace kesu {

/// Finds rows that never hold or never get their turn, gaps, and rows that hold together though they should not, each
/// with an example. What is said never to happen is certain; an example may hang on something that is not followed, and
/// then says "may".
class RowLinter
{
public:
    RowLinter(const CompiledRulebook& rulebook, FindingSink& sink);
    void run();

private:
    /// What a complaint that no case takes means.
    enum class Gap : quint8 {
        Matters, ///< nobody approves, nobody bears the loss
        InsideBands, ///< only a hole between bands of figures is a mistake
    };
    /// Which rows of a list count.
    enum class Counts : quint8 { First, All };
    struct Around ///< the conditions around a list
    {
        std::vector<PlannedPart> parts;
    };

    void runConditions();
    void runChains();
    void runRows(const std::vector<PlannedRow>& rows);
    void runApprovals();
    void runSteps();
    void runGrades();
    void runPending();
    void toTheEndOfTime();
    bool asksForPapers(int formula);
    void runOverlaps();
    void runBounds();
    void runKinds();

    bool holdsAtAll(const PlannedRow& row, const Around& around);
    void runCases(const PlannedRow& row, Around around, Gap gap);
    /// First-match: reports what never gets its turn, then the gap.
    void runList(const std::vector<const PlannedRow*>& list, const Around& around, Gap gap, SourcePlace place);
    void reportUnreachable(const std::vector<const PlannedRow*>& list, size_t index);
    void reportGap(SourcePlace place);
    bool reportHole(const std::vector<const PlannedRow*>& list, const Around& around, SourcePlace place, Counts counts);
    std::vector<int> takersAlong(
        CaseSearch& scan, const FoundCase& found, int axis, const std::vector<int>& strikes, const Around& around);
    int holeIn(const std::vector<int>& takers) const;
    int islandIn(const std::vector<int>& takers, int axis) const;
    void reportNever(SourcePlace place, const std::vector<PlannedPart>& own, const Around& around);
    void reportTogether(const PlannedRow& one, const PlannedRow& other, const QString& message);

    SearchOutcome search(std::vector<Requirement> requirements);
    void tooLarge(SourcePlace place);
    QString textOf(const PlannedPart& part);
    void report(Severity severity, SourcePlace place, const QString& message);
    static Requirement holds(int formula) { return {formula, TruthSet::trueOnly()}; }
    static Requirement fails(int formula) { return {formula, TruthSet::notTrue()}; }

    const CompiledRulebook& m_rulebook;
    FindingSink& m_sink;
    FormulaStore m_store;
    FormulaBuilder m_builder;
    LintPlan m_plan;
    CaseSearch m_search;
    ExampleWriter m_examples;
    FoundCase m_found; ///< the example of the next finding
    bool m_exhausted = false; ///< the whole rulebook took too long
};

} // namespace kesu
