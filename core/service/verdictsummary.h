// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/complaint/complaintrecord.h"
#include "core/storage/ledgersummary.h"

namespace kesu {

/// What the ledger and the desk keep of a verdict on that record given at `now`.
///
/// - What is void or out of scope waits for nothing: it has no tasks and no due day.
/// - Closed is what has the event "close" by now. After that only the follow-up, corrective actions and what counts
/// from the
///   closing remain to be done.
/// - closeDueAt is the deadline of the stage "close" where the rulebook gives one, else registration + closeWithin.
/// - Where the rulebook says nothing about liability, the loss is the sum of the costs, or else the compensation, and
/// the
///   company bears it.
LedgerSummary summarize(const ComplaintRecord& record, const Verdict& verdict, Moment now, const WorkCalendar& calendar,
    TimeSpan closeWithin);

} // namespace kesu
