// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/complaint/complaint.h"
#include "core/judgement/verdict.h"
#include "core/rulebook/rulebook.h"

namespace kesu {

class BoundHistory;

/// Whether the sentences are written out; replay and statistics do without.
enum class VerdictTexts { Write, Leave };

/// Judges one case by one rulebook. Pure: the same arguments always give the same verdict, and nothing is read from
/// anywhere else. What is dated after `facts.asOf` has not happened (set days and promises excepted). The ids in the
/// facts must be of the rulebook's vocabulary (checkFacts() says which are not; an unknown one matches nothing here).
Verdict judge(const Rulebook& rulebook, const Case& facts, const WorkCalendar& calendar,
    VerdictTexts texts = VerdictTexts::Write);

/// Judges a complaint with its earlier ones bound before, by their rulebook and as of their moment: the verdict of a
/// case that has just these as its history.
Verdict judge(const BoundHistory& earlier, const Complaint& complaint, const WorkCalendar& calendar,
    VerdictTexts texts = VerdictTexts::Write);

/// What is wrong with the facts themselves, whatever the rulebook would say: ids that the rulebook does not know,
/// negative amounts and quantities, shares over 100 %. Fields are named by their path in the case JSON
/// ("complaint.demands[0].kind").
Findings checkFacts(const Rulebook& rulebook, const Case& facts);

} // namespace kesu
