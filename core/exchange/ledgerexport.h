// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"

#include <QString>
#include <functional>

namespace kesu {

class Workspace;

enum class LedgerFormat { Csv, Xlsx };

/// Writes the lines of the query (its order aside: always that of registration) as a table for spreadsheets. The file
/// appears when it is complete. language: of the rulebook's words. progress: lines done; false stops. Returns how many
/// lines were written. Throws Error: FileNotWritable, DiskFull, Cancelled, those of the database.
qint64 exportLedger(Workspace& workspace, const LedgerQuery& query, LedgerFormat format, const QString& path,
    const QString& language, const std::function<bool(qint64)>& progress = {});

} // namespace kesu
