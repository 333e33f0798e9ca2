// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/approvalsection.h"
#include "core/judgement/deadlinesection.h"
#include "core/judgement/evidencesection.h"
#include "core/judgement/filingsection.h"
#include "core/judgement/gradesection.h"
#include "core/judgement/lastsections.h"
#include "core/judgement/liabilitysection.h"
#include "core/judgement/statussection.h"

namespace kesu {

/// The sections of one pass, worked out in the order that the rulebook's names ask for. The pass keeps all values
/// afterwards, so that whoever asks why can ask any expression again.
class Judging
{
public:
    Judging(Pass& pass, const Complaint& facts);

    Verdict run();

private:
    void workOut(NodeRef node);
    void workOutResult(NodeRef node);
    void write();
    void addMissingFields();

    Pass& m_pass;
    StatusSection m_status;
    FilingSection m_filing;
    EvidenceSection m_evidence;
    ApprovalSection m_approval;
    DeadlineSection m_deadline;
    GradeSection m_grade;
    LiabilitySection m_liability;
    RecoverySection m_recovery;
    PenaltySection m_penalty;
    NoticeSection m_notice;
    bool m_outOfScope = false;
};

} // namespace kesu
