// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standards.h"

#include "app/cli/console.h"
#include "core/base/resourcelocator.h"
#include "core/calendar/calendarreader.h"

namespace kesu::cli {

namespace {

void tell(const Findings& findings)
{
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Error)
            writeMessage(finding.toString());
    }
}

} // namespace

WorkCalendar loadCalendar()
{
    const ResourceLocator resources = ResourceLocator::locate();
    Findings findings;
    WorkCalendar calendar = WorkCalendar::load(resources.calendars(), findings);
    addYearNotices(calendar, resources.userCalendars(), findings);
    tell(findings);
    return calendar;
}

Standards loadStandards()
{
    Findings findings;
    Standards standards{RulebookLibrary::load(ResourceLocator::locate().rulebooks(), findings), loadCalendar()};
    tell(findings);
    return standards;
}

} // namespace kesu::cli
