// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/judgement/binding.h"

#include <vector>

namespace kesu {

/// What has been worked out so far in one pass over a case; expressions read from here.
struct Results
{
    Results(const CompiledRulebook& rulebook, Arena& arena);

    Value* named = nullptr; ///< by named value
    const Value** records = nullptr; ///< by ResultLayout; null: not listed
    std::array<const RecordList*, 3> lists{}; ///< by ResultLists
    bool* applied = nullptr; ///< by id
    Value grade;
    Value gradeSoFar;
    Value status;
    Value left;
    Value total;
    std::array<Value, rowKeyCount> rowKeys; ///< of the row whose text is written
};

/// Works out checked expressions over one case. Pure but for the arena.
class Evaluator
{
public:
    Evaluator(const CompiledRulebook& rulebook, const WorkCalendar& calendar, const BoundCase& bound, Arena& arena);

    Value value(ExpressionId id) { return at(m_rulebook.expression(id).root); }
    /// The value of an expression that a row may do without.
    Value optionalValue(ExpressionId id) { return id == noExpression ? Value() : value(id); }
    Value at(qint32 node);

    Results& results() { return m_results; }
    const Results& results() const { return m_results; }
    const CompiledRulebook& rulebook() const { return m_rulebook; }
    const BoundCase& bound() const { return m_bound; }
    Arena& arena() { return m_arena; }
    const WorkCalendar& calendar() const { return m_calendar; }
    void bind(int variable, Value value) { m_variables[static_cast<size_t>(variable)] = value; }
    using Variables = std::array<Value, maxVariables>;
    /// What is bound now, to be put back by whoever binds something else in between.
    const Variables& variables() const { return m_variables; }
    void restore(const Variables& variables) { m_variables = variables; }
    /// Binds the variable of a gather node to an element; false where its `within` or `where` leaves the element out.
    bool enter(const Node& node, Value list, Type type, int index);

    /// Counts what a judgement goes through, writes and keeps, roughly in elements visited. Throws
    /// Error{ErrorCode::TooLarge} where that is beyond any real case, so that no rulebook and no case can use up the
    /// machine between them.
    void spend(qint64 steps)
    {
        m_steps += steps;
        if (m_steps > m_mostSteps)
            refuse();
    }
    static constexpr qint64 maxSteps = 20'000'000;
    /// For whoever judges many times and has less to spend on each; set before anything is worked out.
    void limitTo(qint64 steps) { m_mostSteps = steps; }
    qint64 steps() const { return m_steps; }

    /// The elements of a list or set, one by one.
    int elementCount(Value list, Type type) const;
    static Value element(Value list, Type type, int index);

    /// The last day of a span; notes years without a holiday notice.
    QDate lastDay(QDate from, TimeSpan span);
    Moment dueAt(Moment from, TimeSpan span);
    const std::vector<int>& yearsWithoutNotice() const { return m_yearsWithoutNotice; }

private:
    Value child(const Node& node, int index) { return at(m_children[node.firstChild + index]); }
    Type childType(const Node& node, int index) const { return m_nodes[m_children[node.firstChild + index]].type; }
    Value logic(const Node& node, bool decisive);
    Value compare(const Node& node, int order) const;
    Value hasMembers(const Node& node);
    Value collect(const Node& node);
    Value arithmetic(const Node& node);
    Value addSpan(const Node& node);
    Value dateFunction(const Node& node);
    Value least(const Node& node);
    /// The first day from which the window still reaches the day of the present complaint, as a Julian day.
    qint64 windowStart(TimeSpan window);
    /// The first element that the `within` of a gather node may let in: those before it are too old.
    int firstWithin(const Node& node, Value list);
    Value gather(const Node& node);
    Value gatherKleene(const Node& node, Value list, Type type);
    Value gatherRecords(const Node& node, Value list, Type type);
    Value gatherSummary(const Node& node, Value list, Type type);
    Value fractionArithmetic(const Node& node);
    Value leastFraction(const Node& node);
    Value gatherFractions(const Node& node, Value list, Type type);
    void noteYears(QDate from, TimeSpan span);
    [[noreturn]] void refuse() const;

    const CompiledRulebook& m_rulebook;
    const WorkCalendar& m_calendar;
    const BoundCase m_bound;
    Arena& m_arena;
    Results m_results;
    const Node* m_nodes;
    const qint32* m_children;
    Variables m_variables;
    std::vector<int> m_yearsWithoutNotice;
    std::optional<TimeSpan> m_window; ///< the last one looked through, of which m_windowStart is
    qint64 m_windowStart = 0;
    qint64 m_steps = 0;
    qint64 m_mostSteps = maxSteps;
};

/// Half up to whole fen, from fen times a million.
qint64 roundedFen(Int128 amount);
/// The fen of a money or amount expression.
std::optional<Money> asMoney(Value value, Type type);

} // namespace kesu
