// SPDX-License-Identifier: GPL-3.0-or-later
// RowLinter: the order of the checks, and what a single row can be wrong about.
#include "core/rulebook/rowlinter.h"

#include <QCoreApplication>

namespace kesu {
namespace {

/// One search and all searches of a rulebook: a shipped one takes some ten thousand steps.
constexpr qint64 stepsPerSearch = 300'000;
constexpr qint64 stepsPerRulebook = 40'000'000;
/// Pairs of rows that are looked at side by side.
constexpr size_t mostPairs = 4'000;

} // namespace

RowLinter::RowLinter(const CompiledRulebook& rulebook, FindingSink& sink)
    : m_rulebook(rulebook)
    , m_sink(sink)
    , m_builder(rulebook, m_store)
    , m_plan(LintPlanner(rulebook, sink.file(), m_store, m_builder).plan())
    , m_search(m_store)
    , m_examples(rulebook, m_store, m_builder.text())
{
    m_search.allow(stepsPerSearch);
}

void RowLinter::run()
{
    runConditions();
    runChains();
    runRows(m_plan.scope);
    runRows(m_plan.status);
    runRows(m_plan.filing);
    runRows(m_plan.evidence);
    runKinds();
    runRows(m_plan.deadline);
    runRows(m_plan.recovery);
    runRows(m_plan.penalty);
    runRows(m_plan.notice);
    std::vector<const PlannedRow*> instead;
    for (const PlannedRow& row : m_plan.instead)
        instead.push_back(&row);
    runList(instead, {}, Gap::InsideBands, {});
    runGrades();
    runApprovals();
    runSteps();
    runPending();
    runBounds();
    runOverlaps();
}

SearchOutcome RowLinter::search(std::vector<Requirement> requirements)
{
    if (m_exhausted)
        return SearchOutcome::GaveUp;
    const SearchOutcome outcome = m_search.search(std::move(requirements));
    if (outcome == SearchOutcome::Found)
        m_found = m_search.found();
    if (m_search.steps() > stepsPerRulebook) {
        m_exhausted = true;
        m_sink.hint({1, 1},
            QCoreApplication::translate("RulebookLint",
                "the rulebook is too large to look for gaps and idle rows everywhere: the search was given up"));
    }
    return outcome;
}

void RowLinter::tooLarge(SourcePlace place)
{
    if (!m_exhausted)
        m_sink.hint(place,
            QCoreApplication::translate(
                "RulebookLint", "not checked for gaps and idle rows: the conditions are too many"));
}

void RowLinter::report(Severity severity, SourcePlace place, const QString& message)
{
    m_sink.report(severity, place, message, m_examples.factsOf(m_found));
    m_found.clear();
}

QString RowLinter::textOf(const PlannedPart& part)
{
    ExpressionText& text = m_builder.text();
    const ExpressionId before = text.enter(part.inside);
    const QString result = text.of(part.node);
    text.enter(before);
    return result;
}

void RowLinter::reportNever(SourcePlace place, const std::vector<PlannedPart>& own, const Around& around)
{
    m_found.clear();
    CaseSearch alone(m_store); // what contradicts what, whatever else is required at the moment
    for (const PlannedPart& part : own) {
        if (alone.search({holds(part.formula)}) != SearchOutcome::None)
            continue;
        const QString message = own.size() == 1
            ? QCoreApplication::translate("RulebookLint", "this can never hold: no complaint makes '%1' true")
            : QCoreApplication::translate("RulebookLint", "this can never hold: '%1' is never true");
        report(Severity::Warning, place, message.arg(textOf(part)));
        return;
    }
    std::vector<PlannedPart> all = around.parts;
    all.insert(all.end(), own.begin(), own.end());
    constexpr size_t mostParts = 40;
    for (size_t b = 0; b < std::min(all.size(), mostParts); ++b) {
        for (size_t a = 0; a < b; ++a) {
            if (alone.search({holds(all[a].formula), holds(all[b].formula)}) != SearchOutcome::None)
                continue;
            if (alone.search({holds(all[a].formula)}) == SearchOutcome::Found)
                m_found = alone.found();
            report(Severity::Warning, place,
                QCoreApplication::translate("RulebookLint",
                    "this can never hold: '%1' and '%2' exclude each other; the example meets only the first")
                    .arg(textOf(all[a]), textOf(all[b])));
            return;
        }
    }
    m_found.clear();
    report(Severity::Warning, place,
        QCoreApplication::translate("RulebookLint", "this can never hold: its conditions exclude one another"));
}

void RowLinter::runConditions()
{
    std::vector<bool> reported(m_plan.conditions.size(), false);
    for (size_t i = 0; i < m_plan.conditions.size(); ++i) {
        const PlannedCondition& condition = m_plan.conditions[i];
        bool inside = false;
        for (const int number : condition.within)
            inside = inside || reported[static_cast<size_t>(number)];
        const bool isOff = condition.formula == FormulaStore::alwaysFalse && condition.parts.size() == 1
            && m_rulebook.node(condition.parts.front().node).op == Op::Constant;
        if (isOff || inside) {
            reported[i] = inside;
            continue;
        }
        const SearchOutcome outcome = search({holds(condition.formula)});
        if (outcome == SearchOutcome::GaveUp)
            tooLarge(condition.place);
        if (outcome != SearchOutcome::None)
            continue;
        reported[i] = true;
        reportNever(condition.place, condition.parts, {});
    }
}

void RowLinter::runChains()
{
    for (const PlannedChain& chain : m_plan.chains) {
        std::vector<Requirement> above;
        for (size_t i = 0; i < chain.presences.size(); ++i) {
            std::vector<Requirement> requirements = above;
            requirements.push_back(holds(chain.presences[i]));
            const bool aboveLeavesRoom = search(above) != SearchOutcome::None; // else the reader has said so
            if (i > 0 && aboveLeavesRoom && search(requirements) == SearchOutcome::None
                && search({holds(chain.presences[i])}) == SearchOutcome::Found)
                report(Severity::Warning, chain.places[i],
                    QCoreApplication::translate("RulebookLint",
                        "this is never chosen: whenever it is there, something before 'else' is there too"));
            above.push_back(fails(chain.presences[i]));
        }
    }
}

bool RowLinter::holdsAtAll(const PlannedRow& row, const Around& around)
{
    const SearchOutcome outcome = search({holds(row.own)});
    if (outcome == SearchOutcome::GaveUp)
        tooLarge(row.place);
    if (outcome != SearchOutcome::None)
        return true;
    // A row that is switched off says so itself.
    const bool isOff = row.parts.size() == 1 && m_rulebook.node(row.parts.front().node).op == Op::Constant;
    if (!isOff)
        reportNever(row.place, row.parts, around);
    return false;
}

void RowLinter::runRows(const std::vector<PlannedRow>& rows)
{
    for (const PlannedRow& row : rows) {
        if (holdsAtAll(row, {}))
            runCases(row, {}, Gap::InsideBands);
    }
}

void RowLinter::runKinds()
{
    for (const auto& [row, condition] : m_plan.kinds) {
        const PlannedRow& around = m_plan.evidence[row];
        if (search({holds(around.strikes), holds(condition.formula)}) == SearchOutcome::None
            && search({holds(around.strikes)}) == SearchOutcome::Found)
            reportNever(condition.place, condition.parts, {around.parts});
    }
}

void RowLinter::runBounds()
{
    for (const PlannedBounds& bounds : m_plan.bounds) {
        std::vector<Requirement> requirements = {holds(bounds.crossed)};
        for (const int condition : bounds.conditions)
            requirements.push_back(holds(condition));
        if (search(requirements) != SearchOutcome::Found)
            continue;
        const bool isUncertain = m_examples.isUncertain(m_found);
        report(isUncertain ? Severity::Hint : Severity::Warning, bounds.place,
            isUncertain ? QCoreApplication::translate("RulebookLint", "'max' may come out less than 'min'")
                        : QCoreApplication::translate("RulebookLint", "'max' comes out less than 'min'"));
    }
}

void RowLinter::reportTogether(const PlannedRow& one, const PlannedRow& other, const QString& message)
{
    if (search({holds(one.strikes), holds(other.strikes)}) == SearchOutcome::Found)
        report(Severity::Hint, other.place, message.arg(one.place.line));
}

void RowLinter::runOverlaps()
{
    size_t pairs = 0;
    // Rows of one name are looked at pair by pair.
    const auto eachPair = [&](const std::vector<PlannedRow>& rows, const QStringList& names, const QString& message) {
        QHash<QString, std::vector<size_t>> earlier;
        for (size_t b = 0; b < rows.size(); ++b) {
            std::vector<size_t>& sameName = earlier[names.value(static_cast<qsizetype>(b))];
            for (const size_t a : sameName) {
                if (++pairs > mostPairs)
                    return tooLarge(rows[b].place);
                reportTogether(rows[a], rows[b], message);
            }
            sameName.push_back(b);
        }
    };
    eachPair(m_plan.deadline, m_rulebook.deadlineIds,
        QCoreApplication::translate("RulebookLint",
            "this and the deadline of line %1 may hold together: two deadlines for one stage; give each an id if both "
            "are meant"));
    eachPair(m_plan.instead, {},
        QCoreApplication::translate(
            "RulebookLint", "this and the row of line %1 may hold together: the first 'instead' then counts"));
    QStringList notices;
    for (const auto& row : m_rulebook.notice.rows) {
        const Branch* first = &row.branch;
        while (first->leaf < 0 && !first->cases.empty())
            first = &first->cases.front();
        notices.append(first->leaf < 0 ? QString() : m_rulebook.notice.leaf(first->leaf).id);
    }
    eachPair(m_plan.notice, notices,
        QCoreApplication::translate("RulebookLint",
            "this and the notice of line %1 have one id and may hold together: the notice then stands twice"));
}

} // namespace kesu
