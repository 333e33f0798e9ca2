// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"
#include "core/judgement/evaluator.h"

namespace kesu {

/// One pass over one sheet, the sheets before it and the sheets beside it.
class Assessing
{
public:
    Assessing(const CompiledRulebook& rulebook, const Assessment& described, const CompiledAssessment& compiled,
        const WorkCalendar& calendar);

    AssessmentResult run(const AssessmentFacts& facts);

private:
    /// A sheet as field values, with that of the period before.
    struct Bound
    {
        Value* record = nullptr;
        const Value* before = nullptr; ///< all absent where there is none
        bool hasBefore = false;
    };

    Bound bindSubject(const SubjectFacts& subject);
    Value* bindSheet(const AssessmentSheet& sheet, const RecordList* complaints);
    const RecordList* complaintsIn(const AssessmentPeriod& period, const RecordList* all);
    void enter(const Bound& bound);
    void workOut(int figure, const Bound& bound);
    Value weightedTotal(const Value* record) const;
    Value figureValue(Value value, Type type, FigureShow show) const;
    std::optional<Fraction> figureAt(const Value* record, int figure) const;
    quint16 slotOf(int figure) const { return static_cast<quint16>(m_compiled.firstFigure + figure); }

    AssessmentResult result(const Bound& own);
    int strike(const Branch& branch);
    QString write(const TextTemplate& text);
    void addMissing(int figure, QList<int>& seen, QStringList& missing);
    void addMissing(qint32 node, const Value* record, QList<int>& seen, QStringList& missing);

    const CompiledRulebook& m_rulebook;
    const Assessment& m_described;
    const CompiledAssessment& m_compiled;
    Arena m_arena;
    BoundCase m_nothing; ///< no single complaint is judged
    Evaluator m_evaluator;
    Moment m_asOf;
    const Value* m_blank; ///< a sheet on which nothing stands
    const RecordList* m_noRecords;
};

} // namespace kesu
