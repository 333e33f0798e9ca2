// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QList>

struct sqlite3;

namespace kesu {

/// Adds `search_holds(set, id)` to the connection: whether a set made by searchSet() holds the id. For conditions over
/// so many ids that listing them would cost more than asking for each line.
void addSearchFunction(sqlite3* connection);

/// A bit for each id up to the largest.
QByteArray searchSet(const QList<ComplaintId>& ids);

} // namespace kesu
