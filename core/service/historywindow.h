// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebook.h"

namespace kesu {

/// A day before which no rule of the rulebook looks when it judges a complaint of that day; rather some days too early
/// than one too late, since the rules count exactly. Empty: they look at no other complaint, so none need be fetched.
std::optional<QDate> historyFrom(const Rulebook& rulebook, QDate complaintDate);

} // namespace kesu
