// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/rulebook/rulebooklibrary.h"

namespace kesu::cli {

/// Everything at hand to judge with.
struct Standards
{
    RulebookLibrary library;
    WorkCalendar calendar;
};

/// The shipped rulebooks and calendars, and the calendars that the user has imported. A file that is wrong is left out
/// and said so on standard error. Throws Error{ResourceMissing}.
Standards loadStandards();

/// The calendars alone.
WorkCalendar loadCalendar();

} // namespace kesu::cli
