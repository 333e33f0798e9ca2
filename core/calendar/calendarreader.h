// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"

#include <optional>

namespace kesu {

/// Reads the days of one year from TOML: `year`, one `[[notice]]` (title, number, address) for each publication, one
/// `[[holiday]]` (name, off, work) for each holiday, whose lists hold dates. Empty where anything is wrong; findings
/// name fileName, line and column.
std::optional<YearNotice> readYearNotice(const QByteArray& toml, const QString& fileName, Findings& findings);

/// Adds the notices of every *.toml of the folder to the calendar, in the order of their names; a file with errors is
/// left out. A folder that is not there adds nothing.
void addYearNotices(WorkCalendar& calendar, const QString& folder, Findings& findings);

} // namespace kesu
