// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/exchange/casejson.h"
#include "core/rulebook/sharedwords.h"

#include <cstdint>
#include <cstdlib>

namespace kesu::fuzzing {

/// What every input is read with: the shipped words, rulebooks and calendars.
struct Shipped
{
    SharedWords shared;
    RulebookLibrary library;
    WorkCalendar calendar;
};
const Shipped& shipped();

/// Ends the run as a finding where what must always hold does not.
inline void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// Reads the text as a rulebook: it must be refused with a finding, or be able to judge. Judges some cases made in its
/// own words, and checks the verdicts as far as they can be checked without knowing the standard.
void tryRulebook(const QByteArray& toml);
/// Judges and writes; what comes out must add up, and come out again the second time.
void tryCase(const Rulebook& rulebook, const Case& facts);
/// Judges and asks why: the verdict must be the same.
void tryExplanation(const Rulebook& rulebook, const Case& facts);

} // namespace kesu::fuzzing
