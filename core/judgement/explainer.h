// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/pass.h"
#include "core/judgement/reckoning.h"
#include "core/judgement/rowexplainer.h"

#include <QCoreApplication>

namespace kesu {

/// Puts together why a verdict is as it is, from the pass that gave it and the trail that it left.
class Explainer
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)

public:
    Explainer(
        const Rulebook& rulebook, Pass& pass, const Trail& trail, const Verdict& verdict, const QString& language);

    Explanation run();

private:
    void explainStatus();
    void explainReasons();
    void explainFiling();
    void addOtherLimits(const FilingLeaf* winner, ExplainedElement& element);
    void addLimit(const Section<FilingLeaf>& section, size_t row, const FilingLeaf* winner, ExplainedElement& element);
    void explainEvidence();
    void explainGrade();
    void explainDeadlines();
    void explainApprovals();
    void explainLiability();
    void explainRecoveries();
    void explainPenalties();
    void explainNotices();

    template <typename Leaf>
    ExplainedElement begin(const Section<Leaf>& section, const Leaf& leaf, const QString& clause, bool houseDefault);
    FactCollector collector(ExplainedElement& element)
    {
        return {m_rulebook, m_evaluator, m_wording, m_trail, element};
    }

    const Rulebook& m_book;
    const CompiledRulebook& m_rulebook;
    Pass& m_pass;
    Evaluator& m_evaluator;
    const Trail& m_trail;
    const Verdict& m_verdict;
    QString m_language;
    Wording m_wording;
    RowExplainer m_rows;
    Reckoning m_reckoning;
    Explanation m_explanation;
};

} // namespace kesu
