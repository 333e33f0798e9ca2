// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/explanation.h"
#include "core/judgement/trail.h"
#include "core/judgement/wording.h"

#include <QCoreApplication>

namespace kesu {

/// Says the sums and the counting of days out loud, in sentences.
class Reckoning
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)

public:
    Reckoning(const CompiledRulebook& rulebook, Evaluator& evaluator, Wording& wording)
        : m_rulebook(rulebook)
        , m_evaluator(evaluator)
        , m_wording(wording)
    {
    }

    QStringList ofFiling(const FilingLimit& limit, QDate complaintDate) const;
    QStringList ofEvidence(const Trail::Proof& proof, const EvidenceLine& line, QDate today);
    QStringList ofApproval(const Trail::Request& request, const ApprovalLine& line);
    QStringList ofDeadline(const DeadlineLine& line, Moment asOf) const;
    /// All lines of one step of the split; `left` is what was left before it.
    QStringList ofStep(const StepLeaf& step, const QList<LiabilityLine>& lines, const std::vector<Trail::Line>& weights,
        Money left, const std::function<QString(const QString&)>& partyLabel);
    /// "20% × 10,000.00 = 2,000.00", rounded to the fen where it has to be.
    QString ofFigure(ExpressionId id, const QString& name);

    static QString days(qint64 count);

private:
    QString dueSentence(const EvidenceLine& line) const;
    QString missingSigners(const EvidenceKind& kind, const IdList& signers);
    QString spanSentence(const QString& from, const QString& within, const QString& end) const;

    const CompiledRulebook& m_rulebook;
    Evaluator& m_evaluator;
    Wording& m_wording;
};

} // namespace kesu
