// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/service/complaintservice.h"

namespace kesu {

/// The columns of the desk by urgency, and the drafts.
enum class DeskGroup { Overdue, Today, Soon, Waiting, Draft };

/// How far "soon" reaches beyond today.
constexpr TimeSpan soonSpan(3, TimeSpan::Unit::WorkingDays);

/// Overdue: the due moment has passed. Soon: by the end of the third working day from today. Waiting: later, or without
/// a day.
DeskGroup groupOf(const DeskItem& item, Moment now, const WorkCalendar& calendar);
/// What the database is asked for to fill that column, which must not be the drafts. Closing days that are further away
/// than soon are left: every open complaint has one.
DeskSpan spanOf(DeskGroup group, Moment now, const WorkCalendar& calendar);

} // namespace kesu
