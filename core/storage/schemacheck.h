// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/findinglist.h"

namespace kesu {

class Database;

/// Compares tables, indexes and triggers with those of a new database: a trigger that is gone would let the history be
/// changed.
void checkSchema(Database& database, FindingList& findings);

} // namespace kesu
