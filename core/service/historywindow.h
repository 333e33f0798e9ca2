// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebook.h"

namespace kesu {

/// The first day of the earlier complaints that a rulebook may look at when it judges a complaint of that day. Empty: its
/// rules look at no other complaint, so none need be fetched.
std::optional<QDate> historyFrom(const Rulebook& rulebook, QDate complaintDate);

} // namespace kesu
