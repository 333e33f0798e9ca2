// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/explanation.h"
#include "core/judgement/trail.h"
#include "core/judgement/wording.h"
#include "core/rulebook/fieldcatalogue.h"

namespace kesu {

/// Collects for one element of a verdict what its expressions looked at: fields of the case, named values, results,
/// spans counted. Of `and`, `or`, `if` and `else` only the parts that decided.
class FactCollector
{
public:
    FactCollector(const CompiledRulebook& rulebook, Evaluator& evaluator, Wording& wording, const Trail& trail,
        ExplainedElement& element);

    void add(ExpressionId id);
    /// A field of the complaint itself.
    void addField(ComplaintSlot slot);
    void addEvent(quint16 event);
    void addSpan(Moment from, TimeSpan within);

private:
    void visit(qint32 node);
    void visitChildren(const Node& node);
    void visitLogic(const Node& node, bool decisive);
    void visitGather(const Node& node, qint32 index);
    void visitNamed(int named);
    void visitResult(Wording::ResultRef ref, quint16 slot);
    void addListOf(RecordKind kind);
    void addName(const ExplainedName& name);
    void noteAddends(const Node& node, qint32 index);

    const CompiledRulebook& m_rulebook;
    Evaluator& m_evaluator;
    Wording& m_wording;
    const Trail& m_trail;
    ExplainedElement& m_element;
    int m_visited = 0;
};

} // namespace kesu
