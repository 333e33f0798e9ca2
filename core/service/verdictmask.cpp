// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/verdictmask.h"

#include "core/access/recordmask.h"

#include <QCoreApplication>

namespace kesu {

namespace {

template <typename Lines> void hideTexts(Lines& lines)
{
    for (auto& line : lines)
        line.text = withoutAmounts(line.text);
}

void hideAmountsOf(ExplainedCondition& condition)
{
    condition.text = withoutAmounts(condition.text);
    for (ExplainedCondition& part : condition.parts)
        hideAmountsOf(part);
}

void hideAmountsOf(ExplainedElement& element)
{
    for (ExplainedRow& row : element.rows) {
        row.note = withoutAmounts(row.note);
        if (row.condition)
            hideAmountsOf(*row.condition);
    }
    for (ExplainedFact& fact : element.facts)
        fact.value = withoutAmounts(fact.value);
    for (ExplainedName& name : element.names)
        name.value = withoutAmounts(name.value);
    for (QString& step : element.steps)
        step = withoutAmounts(step);
}

template <typename Elements> void hideAmountsOfAll(Elements& elements)
{
    for (ExplainedElement& element : elements)
        hideAmountsOf(element);
}

} // namespace

void hideValues(Verdict& verdict, FieldClasses hidden)
{
    if (!hidden.contains(FieldClass::Money))
        return;
    hideTexts(verdict.reasons);
    hideTexts(verdict.evidence);
    hideTexts(verdict.deadlines);
    hideTexts(verdict.approvals);
    hideTexts(verdict.notices);
    hideTexts(verdict.liability.lines);
    hideTexts(verdict.recoveries);
    hideTexts(verdict.penalties);
    if (verdict.filingLimit)
        verdict.filingLimit->text = withoutAmounts(verdict.filingLimit->text);
    if (verdict.grade)
        verdict.grade->text = withoutAmounts(verdict.grade->text);
    verdict.liability.total = {};
    for (LiabilityLine& line : verdict.liability.lines) {
        line.of = {};
        line.amount = {};
    }
    for (Recovery& recovery : verdict.recoveries) {
        recovery.of = {};
        recovery.amount = {};
    }
    for (Penalty& penalty : verdict.penalties) {
        penalty.min.reset();
        penalty.max.reset();
    }
}

void hideValues(Explanation& explanation, FieldClasses hidden)
{
    if (!hidden.contains(FieldClass::Money))
        return;
    hideAmountsOf(explanation.status);
    hideAmountsOfAll(explanation.reasons);
    hideAmountsOfAll(explanation.evidence);
    hideAmountsOfAll(explanation.deadlines);
    hideAmountsOfAll(explanation.approvals);
    hideAmountsOfAll(explanation.liability);
    hideAmountsOfAll(explanation.recoveries);
    hideAmountsOfAll(explanation.penalties);
    hideAmountsOfAll(explanation.notices);
    for (std::optional<ExplainedElement>* const element :
        {&explanation.filingLimit, &explanation.grade, &explanation.liabilityTotal})
        if (*element)
            hideAmountsOf(**element);
}

void hideValues(QList<Improvement>& improvements, FieldClasses hidden)
{
    if (!hidden.contains(FieldClass::Money))
        return;
    improvements.removeIf([](const Improvement& improvement) {
        return std::any_of(improvement.edits.begin(), improvement.edits.end(),
            [](const CaseEdit& edit) { return edit.amount.has_value(); });
    });
    for (Improvement& improvement : improvements)
        for (QString& text : improvement.texts)
            text = withoutAmounts(text);
}

void hideValues(Findings& findings, FieldClasses hidden)
{
    for (Finding& finding : findings) {
        if (hidden.contains(fieldClassOf(finding.field)))
            finding.message = QCoreApplication::translate(
                "ComplaintService", "Something is wrong in a field that you may not see; ask somebody who may.");
        finding.message = hideAmounts(finding.message, hidden);
    }
}

} // namespace kesu
