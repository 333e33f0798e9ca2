// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/historywindow.h"

#include "core/rulebook/compiledrulebook.h"

namespace kesu {

namespace {

/// Longer than any window a standard at hand speaks of; a rulebook takes from it what lies in its own.
constexpr int monthsFetched = 12;

} // namespace

std::optional<QDate> historyFrom(const Rulebook& rulebook, QDate complaintDate)
{
    if (!rulebook.compiled().readsHistory)
        return {};
    return complaintDate.addMonths(-monthsFetched);
}

} // namespace kesu
